import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { extractPage } from '../../src/batch/extract-page.ts'
import type { Pool, PoolAnswer } from '../../src/batch/pool.ts'
import type { Recall } from '../../src/batch/resume/recall.ts'
import { type RunSettings, run } from '../../src/batch/run.ts'
import type { FileInput, Input } from '../../src/batch/types.ts'
import { sampleEntry } from './resume/sample-entry.ts'
import { sampleOutcome } from './sample-outcome.ts'
import { temporaryFolder } from './temporary-folder.ts'

const SETTINGS: RunSettings = {
  task: page => sampleOutcome({ article: { url: null, text: Buffer.from(page.bytes).toString() } }),
  options: {},
  render: ({ text, error }) => text || String(error?.code),
  maxSize: 1000,
  stdin: () => Readable.from([Buffer.from('piped')]),
  signal: new AbortController().signal,
}

/** Workers that take as many milliseconds for a page as its name says, and find archives by their name. */
function slowPool(most: { running: number } = { running: 0 }): Pool {
  let running = 0
  const answer = async (task: Parameters<Pool['run']>[0]): Promise<PoolAnswer> => {
    if ('opened' in task) {
      return {
        kind: 'page',
        result: extractPage(task.opened, task.path, SETTINGS),
        sha256: null,
        milliseconds: 1,
      }
    }
    const { path } = task.input
    await wait(Number(/(\d+)$/.exec(path)?.[1] ?? 0))
    if (path.includes('archive')) return { kind: 'archive' }
    if (path.includes('stuck')) return { kind: 'failed', failure: { code: 'timeout', message: 'm' } }
    const page = { name: path, bytes: Buffer.from(path), member: null, format: null }
    return { kind: 'page', result: extractPage(page, path, SETTINGS), sha256: null, milliseconds: 1 }
  }
  return {
    jobs: 2,
    run: async task => {
      running++
      most.running = Math.max(most.running, running)
      return answer(task).finally(() => running--)
    },
    ready: async () => {},
    slowest: () => undefined,
    close: async () => {},
  }
}

async function documents(paths: readonly string[], settings: Partial<RunSettings> = {}): Promise<string[]> {
  const found: string[] = []
  for await (const page of run(inputsOf(paths), { ...SETTINGS, pool: slowPool(), ...settings })) {
    found.push(page.kind === 'done' ? page.document : `kept ${page.entry.page}`)
  }
  return found
}

async function* inputsOf(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) yield path === '-' ? { kind: 'stdin' } : { kind: 'file', path, root: null }
}

describe('pages that are spread over workers', () => {
  test('come in the order of the inputs, whichever is done first', async () => {
    const paths = ['a30', 'b0', 'c10', 'stuck20', 'd0']
    expect(await documents(paths)).toEqual(['a30', 'b0', 'c10', 'timeout', 'd0'])
  })

  test('come as they are done when order does not matter', async () => {
    expect(await documents(['a80', 'b0', 'c30'], { ordered: false })).toEqual(['b0', 'c30', 'a80'])
  })

  test.each([true, false])(
    'come even when the next input is long in coming (in order: %j)',
    async ordered => {
      const found: string[] = []
      let isFound = (): void => {}
      const all = new Promise<void>(resolve => {
        isFound = resolve
      })
      const slow = async function* (): AsyncGenerator<Input> {
        yield* inputsOf(['a10', 'b0'])
        await all
      }
      for await (const page of run(slow(), { ...SETTINGS, pool: slowPool(), ordered })) {
        found.push(page.kind === 'done' ? page.document : '')
        if (found.length === 2) isFound()
      }
      expect(found.sort()).toEqual(['a10', 'b0'])
    },
  )

  test('are never more ahead of the first than can be held', async () => {
    const most = { running: 0 }
    const paths = ['first60', ...Array.from({ length: 1000 }, () => 'x0')]
    expect(await documents(paths, { pool: slowPool(most) })).toEqual(paths)
    expect(most.running).toBeLessThanOrEqual(128)
  })

  test('of an archive are unpacked here, in their place', async () => {
    const folder = temporaryFolder({
      archive: gzipSync('inside'),
      'archive-damaged': gzipSync('x').subarray(0, 12),
    })
    const paths = ['a20', join(folder, 'archive'), 'b0', join(folder, 'archive-damaged'), '-']
    expect(await documents(paths)).toEqual(['a20', 'inside', 'b0', 'container-damaged', 'piped'])
  })

  test('that are known again are not sent to workers', async () => {
    const recall: Recall = async input => {
      const entries = (input as FileInput).path === 'b0' ? [sampleEntry({ path: 'b0' })] : []
      return { entries, complete: entries.length > 0, stamp: null }
    }
    expect(await documents(['a10', 'b0', 'c0'], { recall })).toEqual(['a10', 'kept 0', 'c0'])
  })

  test('end in the middle when nobody wants to wait any longer', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(130), 30)
    expect(await documents(['a0', 'b60000', 'c0'], { signal: controller.signal })).toEqual(['a0'])
  })

  test('are not waited for when that was so before they were begun', async () => {
    const controller = new AbortController()
    const recall: Recall = async () => {
      controller.abort(130)
      return { entries: [], complete: false, stamp: null }
    }
    expect(await documents(['a60000', 'b60000'], { recall, signal: controller.signal })).toEqual([])
  })

  test('of an archive are not waited for either', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(130), 30)
    const folder = temporaryFolder({ archive: gzipSync('inside') })
    const pool: Pool = { ...slowPool(), ready: () => new Promise(() => {}) }
    expect(await documents([join(folder, 'archive')], { pool, signal: controller.signal })).toEqual([])
  })
})
