import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { temporaryFolder } from '../batch/temporary-folder.ts'
import { type Ran, ran, type World } from './sample-io.ts'

vi.mock('../../src/extract.ts', async importOriginal => ({
  ...(await importOriginal<object>()),
  ...(await import('./sample-extract.ts')),
}))

const PAGES = Object.fromEntries(Array.from({ length: 20 }, (_, page) => [`${page}.html`, `Tin ${page}`]))

interface Cluster {
  readonly archive: string
  readonly out: string
  readonly shard: (which: string, more?: readonly string[], world?: World) => Promise<Ran>
}

function cluster(pages: Readonly<Record<string, string>> = PAGES): Cluster {
  const archive = join(temporaryFolder(), 'archive')
  mkdirSync(archive)
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(archive, name), text)
  const out = join(temporaryFolder(), 'deep/out')
  return {
    archive,
    out,
    shard: (which, more = [], world = { stdin: '' }) =>
      ran([archive, '--shard', which, '-O', out, '-q', ...more], world),
  }
}

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : []
}

function linesIn(folder: string): readonly string[] {
  return filesIn(folder)
    .filter(name => name.startsWith('part-'))
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter(Boolean)
}

describe('shards', () => {
  test('together write what one run writes, into a file each', async () => {
    const { archive, out, shard } = cluster()
    for (const which of ['1/3', '2/3', '3/3'])
      expect(await shard(which)).toEqual({ code: 0, stdout: '', stderr: '' })
    const { stdout } = await ran([archive, '-q'])
    expect(linesIn(out).toSorted()).toEqual(stdout.split('\n').filter(Boolean).toSorted())
    expect(filesIn(out)).toEqual(['.run.json', 'part-1-of-3.jsonl', 'part-2-of-3.jsonl', 'part-3-of-3.jsonl'])
  })

  test('without a page write an empty part', async () => {
    const { out, shard } = cluster({ 'a.html': 'Một' })
    for (const which of ['1/3', '2/3', '3/3']) expect((await shard(which)).code).toBe(0)
    expect(linesIn(out)).toHaveLength(1)
    expect(filesIn(out)).toHaveLength(4)
  })

  test('are named by the scheduler', async () => {
    const { out, shard } = cluster()
    const env = { JOB_COMPLETION_INDEX: '1', SHARDS: '3' }
    expect((await shard('auto', [], { stdin: '', env })).code).toBe(0)
    expect(filesIn(out)).toContain('part-2-of-3.jsonl')
  })

  test('leave what one input alone would be printed as: a line', async () => {
    const { archive, out } = cluster()
    await ran([join(archive, '1.html'), '--shard', '1/1', '-O', out], { stdin: '' })
    expect(linesIn(out)).toHaveLength(1)
  })

  test('end with 0 though pages fail, unless --fail-on is given', async () => {
    const pages = { 'a.html': 'BINARY', 'b.html': 'EMPTY' }
    expect((await cluster(pages).shard('1/1')).code).toBe(0)
    expect((await cluster(pages).shard('1/1', ['--fail-on', 'error'])).code).toBe(1)
    expect((await cluster({ 'b.html': 'EMPTY' }).shard('1/1', ['--fail-on', 'empty'])).code).toBe(3)
  })
})

describe('a shard that is done', () => {
  test('is left alone, and told when talk is wanted', async () => {
    const { archive, out, shard } = cluster()
    await shard('1/2')
    writeFileSync(join(out, 'part-1-of-2.jsonl'), 'mine\n')
    expect(await shard('1/2')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(linesIn(out)).toEqual(['mine'])
    const { stderr } = await ran([archive, '--shard', '1/2', '-O', out], { stdin: '' })
    expect(stderr).toBe(
      `tinsach: ${out}/part-1-of-2.jsonl: done: this shard was done before; --force does it again\n`,
    )
  })

  test('is done again with --force', async () => {
    const { out, shard } = cluster()
    await shard('1/1')
    writeFileSync(join(out, 'part-1-of-1.jsonl'), 'mine\n')
    await shard('1/1', ['--force'])
    expect(linesIn(out)).toHaveLength(20)
  })

  test('is done again when its part is cut off', async () => {
    const { out, shard } = cluster()
    await shard('1/1')
    writeFileSync(join(out, 'part-1-of-1.jsonl'), 'half a li')
    await shard('1/1')
    expect(linesIn(out)).toHaveLength(20)
  })
})

describe('a folder of parts', () => {
  test.each([
    ['shards', '1/3', []],
    ['fields', '1/2', ['--fields', 'title']],
    ['ascii', '1/2', ['--ascii']],
    ['extract', '1/2', ['--recall']],
    ['maxSize', '1/2', ['--max-size', '1MB']],
  ])('refuses a run with other %s', async (what, which, more) => {
    const { out, shard } = cluster()
    await shard('1/2')
    const { code, stderr } = await shard(which, more)
    expect(code).toBe(2)
    expect(stderr).toContain(`${out} holds parts of a run with other ${what} (${out}/.run.json: `)
    expect(filesIn(out)).toEqual(['.run.json', 'part-1-of-2.jsonl'])
  })

  test('refuses a run with another profile, and says so in a line', async () => {
    const { shard } = cluster()
    const text = 'Mời bạn đọc theo dõi trang của báo. '.repeat(40)
    const block = { kind: 'text', text, pages: 9 }
    const hosts = [{ host: 'bao.example.vn', pages: 9, blocks: [block], candidates: [] }]
    const profile = join(temporaryFolder(), 'site.profile.json')
    const removes = { leastPages: 5, leastShare: 0.03 }
    writeFileSync(profile, JSON.stringify({ tinsachProfile: '1.0', removes, hosts }))
    expect(await shard('1/2', ['--profile', profile])).toMatchObject({ code: 0, stderr: '' })
    expect(await shard('2/2', ['--profile', profile])).toMatchObject({ code: 0, stderr: '' })
    const { code, stderr } = await shard('2/2')
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('with other profile (') })
    expect(stderr.length).toBeLessThan(400)
  })

  test('refuses parts of another archive', async () => {
    const { out, shard } = cluster()
    await shard('1/2')
    const { code, stderr } = await ran([cluster().archive, '--shard', '2/2', '-O', out], { stdin: '' })
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('with other inputs') })
  })

  test('with damaged facts is refused', async () => {
    const { out, shard } = cluster()
    await shard('1/2')
    writeFileSync(join(out, '.run.json'), '{"vers')
    expect(await shard('2/2')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('.run.json is damaged'),
    })
  })

  test('loses what dead attempts at the shard left, and nothing else', async () => {
    const { out, shard } = cluster()
    await shard('1/2')
    const others = [
      '.part-1-of-2.jsonl.ab.tmp',
      '.part-12-of-2.jsonl.ab.tmp',
      '.part-2-of-2.jsonl',
      'part-2.tmp',
    ]
    for (const name of ['.part-2-of-2.jsonl.ab12.tmp', ...others]) writeFileSync(join(out, name), 'half')
    await shard('2/2')
    expect(filesIn(out)).toEqual(['.run.json', ...others, 'part-1-of-2.jsonl', 'part-2-of-2.jsonl'].sort())
  })

  test('that cannot be written stops the shard', async () => {
    const { archive } = cluster()
    const file = join(temporaryFolder({ file: '' }), 'file')
    const { code, stderr } = await ran([archive, '--shard', '1/2', '-O', file], { stdin: '' })
    expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining('cannot-write') })
  })
})

describe('what may heal', () => {
  /** Reading it gives EIO. */
  const BROKEN = '/proc/self/mem'

  test.runIf(existsSync(BROKEN))('ends the shard of the page with 75 and without a part', async () => {
    const { archive, out, shard } = cluster()
    symlinkSync(BROKEN, join(archive, 'later.html'))
    const codes = [await shard('1/2'), await shard('2/2')].map(({ code }) => code)
    expect(codes.toSorted()).toEqual([0, 75])
    expect(filesIn(out)).toHaveLength(2)
    rmSync(join(archive, 'later.html'))
    await shard('1/2')
    await shard('2/2')
    expect(linesIn(out)).toHaveLength(20)
  })

  test.runIf(existsSync(BROKEN))('is given up with --fail-on never', async () => {
    const { archive, out, shard } = cluster()
    symlinkSync(BROKEN, join(archive, 'later.html'))
    expect((await shard('1/1', ['--fail-on', 'never'])).code).toBe(0)
    expect(linesIn(out)).toHaveLength(21)
  })

  test('a termination ends the shard with 75 and without a part', async () => {
    const { out, shard } = cluster()
    const { code } = await shard('1/1', [], { stdin: '', interruption: AbortSignal.abort(143) })
    expect({ code, files: filesIn(out) }).toEqual({ code: 75, files: ['.run.json'] })
  })

  test('an interruption by hand ends it with 130', async () => {
    const { out, shard } = cluster()
    const { code } = await shard('1/1', [], { stdin: '', interruption: AbortSignal.abort(130) })
    expect({ code, files: filesIn(out) }).toEqual({ code: 130, files: ['.run.json'] })
  })
})

describe('an archive that', () => {
  test('is not there stops every shard', async () => {
    const out = temporaryFolder()
    for (const which of ['1/2', '2/2']) {
      const { code, stderr } = await ran(['/none/such', '--shard', which, '-O', out], { stdin: '' })
      expect({ code, stderr }).toEqual({
        code: 4,
        stderr: 'tinsach: /none/such: no-such-file: there is no such file or folder\n',
      })
    }
    expect(filesIn(out)).toEqual([])
  })

  test('has no pages, as when nothing is mounted there, stops every shard', async () => {
    const { out, shard } = cluster({})
    for (const which of ['1/2', '2/2']) expect((await shard(which)).code).toBe(4)
    expect(filesIn(out)).toEqual(['.run.json'])
  })

  test('a pattern does not find stops every shard', async () => {
    const { archive, out } = cluster({})
    for (const which of ['1/2', '2/2']) {
      const { code } = await ran([join(archive, '*.html'), '--shard', which, '-O', out], { stdin: '' })
      expect(code).toBe(4)
    }
  })
})

test.each([
  ['--shard without a folder', ['a', '--shard', '1/2'], '--shard needs --output-dir'],
  ['--shard with a file', ['a', '--shard', '1/2', '-o', 'b'], '--shard needs --output-dir'],
  ['--shard of standard input', ['--shard', '1/2', '-O', 'b'], 'not standard input'],
  ['--shard of standard input', ['-', '--shard', '1/2', '-O', 'b'], 'not standard input'],
  ['--shard with a name', ['a', '--shard', '1/2', '-O', 'b', '--name', '{stem}'], '--name has no meaning'],
  [
    '--shard with another format',
    ['a', '--shard', '1/2', '-O', 'b', '-f', 'md'],
    '--shard writes jsonl only',
  ],
  ['a shard there is not', ['a', '--shard', '3/2', '-O', 'b'], 'a shard from 1 to 2, not 3'],
  ['a shard that is no number', ['a', '--shard', '1', '-O', 'b'], 'such as 3/12, or auto, not "1"'],
  ['auto without a scheduler', ['a', '--shard', 'auto', '-O', 'b'], 'finds no scheduler'],
  ['--shard with --stdin', ['a', '--shard', '1/2', '--stdin', 'paths'], 'either --shard or --stdin'],
])('%s is wrong usage', async (_, args, sentence) => {
  const { code, stderr } = await ran(args, { stdin: '' })
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(sentence) })
})
