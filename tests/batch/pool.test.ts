import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openPool, type Pool, type PoolAnswer, type PoolSettings } from '../../src/batch/pool.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A worker that does what the path of its task says. */
const PROGRAM = `
const DO = {
  page: () => ({ kind: 'page', result: { document: 'done' }, sha256: null, milliseconds: 1 }),
  loop: () => { for (;;); },
  fill: () => { for (const all = []; ; ) all.push(new Array(1000).fill(all.length)) },
  stuck: () => require('node:child_process').spawnSync(process.execPath, ['-e', 'setTimeout(() => {}, 8000)']),
  throw: () => { throw new TypeError('x is not a function') },
}
exports.prepareWorker = async () => async task =>
  task.input ? DO[task.input.path]() : { ...DO.page(), result: { document: String(task.opened.bytes) } }`

const WORKER: PoolSettings['worker'] = {
  options: {},
  unpacking: {},
  maxSize: 1000,
  hashes: false,
  print: { format: 'json', fields: null, ascii: false, without: [] },
}

async function withPool<T>(settings: Partial<PoolSettings>, use: (pool: Pool) => Promise<T>): Promise<T> {
  const program = join(temporaryFolder({ 'worker.cjs': PROGRAM }), 'worker.cjs')
  const pool = openPool({ jobs: 2, timeout: null, worker: WORKER, program, ...settings })
  try {
    return await use(pool)
  } finally {
    await pool.close()
  }
}

/** The codes of failures, and the documents of pages, of tasks that are given all at once. */
function outcomes(pool: Pool, paths: readonly string[]): Promise<unknown[]> {
  const told = (answer: PoolAnswer): unknown =>
    answer.kind === 'failed' ? answer.failure.code : answer.kind === 'page' && answer.result.document
  return Promise.all(
    paths.map(async path => told(await pool.run({ input: { kind: 'file', path, root: null } }))),
  )
}

describe('workers', () => {
  test('do more tasks than there are of them', async () => {
    const paths = Array.from({ length: 20 }, () => 'page')
    expect(await withPool({}, pool => outcomes(pool, paths))).toEqual(paths.map(() => 'done'))
  })

  test.each<[string, string, Partial<PoolSettings>, string]>([
    ['never ends', 'loop', { timeout: 1000 }, 'timeout'],
    ['takes all memory', 'fill', { memory: 30e6 }, 'out-of-memory'],
    ['throws', 'throw', {}, 'internal'],
  ])('are ended with a page that %s, and others go on', async (_, path, settings, code) => {
    const found = await withPool(settings, pool => outcomes(pool, ['page', path, path, path, 'page', 'page']))
    expect(found).toEqual(['done', code, code, code, 'done', 'done'])
  })

  test('that end leave what waits in front of them to others, with its bytes', async () => {
    const found = await withPool({ jobs: 1 }, async pool => {
      const opened = { name: 'x', bytes: Uint8Array.of(7, 8, 9), member: 'x', format: null }
      return Promise.all([
        outcomes(pool, ['throw']),
        pool.run({ opened, path: 'a' }),
        outcomes(pool, ['page']),
      ])
    })
    expect(found).toMatchObject([['internal'], { result: { document: '7,8,9' } }, ['done']])
  })

  test('that nothing can interrupt are not waited for', async () => {
    const started = performance.now()
    await withPool({ jobs: 1, timeout: 300 }, async pool => {
      expect(await outcomes(pool, ['stuck', 'page'])).toEqual(['timeout', 'done'])
      expect(performance.now() - started).toBeLessThan(8000)
    })
  })

  test('tell which page they have been at for longest, and end in the middle of it', async () => {
    await withPool({}, async pool => {
      expect(pool.slowest()).toBe(undefined)
      const endless = outcomes(pool, ['loop', 'page'])
      await outcomes(pool, ['page'])
      expect(pool.slowest()).toMatchObject({ path: 'loop' })
      await pool.close()
      expect(await endless).toEqual(['internal', 'done'])
    })
  })
})

describe('workers that are ended', () => {
  test.each<[string, readonly string[], Partial<PoolSettings>]>([
    ['in the middle of pages', ['loop', 'loop'], {}],
    ['with more pages waiting than there are workers', Array.from({ length: 20 }, () => 'loop'), {}],
    ['with a limit of time', Array.from({ length: 5 }, () => 'loop'), { timeout: 60_000 }],
  ])('%s leave no page without an answer', async (_, paths, settings) => {
    await withPool(settings, async pool => {
      await outcomes(pool, ['page', 'page'])
      const endless = outcomes(pool, paths)
      await pool.close()
      expect(await endless).toEqual(paths.map(() => 'internal'))
      await pool.ready()
    })
  })

  test('while they start end, whenever that is', async () => {
    for (let after = 0; after < 60; after += 6) {
      await withPool({ timeout: 60_000 }, async pool => {
        const endless = outcomes(pool, ['loop', 'loop', 'loop'])
        await new Promise(resolve => setTimeout(resolve, after))
        await pool.close()
        expect(await endless).toEqual(['internal', 'internal', 'internal'])
      })
    }
  })

  test('while they run out of memory end without an error of their own', async () => {
    for (let after = 0; after < 100; after += 20) {
      await withPool({ memory: 30e6 }, async pool => {
        const filling = outcomes(pool, ['fill', 'fill', 'fill'])
        await new Promise(resolve => setTimeout(resolve, after))
        await pool.close()
        expect(await filling).toHaveLength(3)
      })
    }
  })

  test('take no more pages, and may be ended again', async () => {
    await withPool({}, async pool => {
      await pool.close()
      expect(await outcomes(pool, ['page', 'loop', 'page'])).toEqual(['internal', 'internal', 'internal'])
      await pool.close()
    })
  })
})
