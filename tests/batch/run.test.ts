import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type RunSettings, run } from '../../src/batch/run.ts'
import type { Input, PageDone } from '../../src/batch/types.ts'
import type { Outcome } from '../../src/model/outcome.ts'
import type { Page } from '../../src/model/page.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { sampleOutcome } from './sample-outcome.ts'
import { temporaryFolder } from './temporary-folder.ts'

const SETTINGS: RunSettings = {
  task: page => sampleOutcome({ article: { url: null, text: Buffer.from(page.bytes).toString() } }),
  options: {},
  render: record => JSON.stringify(record),
  maxSize: 1000,
  stdin: () => Readable.from([]),
  signal: new AbortController().signal,
}

async function* each(inputs: readonly Input[]): AsyncGenerator<Input> {
  yield* inputs
}

/** A page that is done, with the whole record that its document was printed from. */
type Recorded = Omit<PageDone, 'record'> & { readonly record: ArticleRecord }

async function done(inputs: readonly Input[], settings: Partial<RunSettings> = {}): Promise<Recorded[]> {
  const pages: Recorded[] = []
  for await (const page of run(each(inputs), { ...SETTINGS, ...settings })) {
    if (page.kind === 'done') pages.push({ ...page, record: JSON.parse(page.document) })
  }
  return pages
}

function file(path: string): Input {
  return { kind: 'file', path, root: null }
}

describe('a run', () => {
  test('gives a record for every input, in order', async () => {
    const folder = temporaryFolder({ 'b.html': 'hai', 'a.html': 'một' })
    const inputs = ['b.html', 'none.html', 'a.html'].map(name => file(join(folder, name)))
    const pages = await done(inputs)
    expect(pages.map(page => page.input)).toEqual(inputs)
    expect(pages.map(page => page.record.text || page.record.error?.code)).toEqual([
      'hai',
      'no-such-file',
      'một',
    ])
  })

  test('hands the options and the name of the page to the task', async () => {
    const folder = temporaryFolder({ 'a.html': 'một' })
    const seen: unknown[] = []
    const task = (page: Page, options: object): Outcome => {
      seen.push(page.name, options)
      return sampleOutcome()
    }
    await done([file(join(folder, 'a.html'))], { task, options: { timezone: 'Asia/Tokyo' } })
    expect(seen).toEqual([join(folder, 'a.html'), { timezone: 'Asia/Tokyo' }])
  })

  test('tells where a page came from', async () => {
    const folder = temporaryFolder({ 'a.html': 'một' })
    const path = join(folder, 'a.html')
    const [page] = await done([file(path)])
    expect(page?.record.source).toEqual({
      path,
      member: null,
      format: 'html',
      encoding: 'utf-8',
      encodingFrom: 'utf8-valid',
      bytes: 5,
      sha256: createHash('sha256').update('một').digest('hex'),
      savedAt: null,
      extra: null,
    })
  })

  test('gives a page and its compressed twin the same record but for the path', async () => {
    const folder = temporaryFolder({ 'a.html': 'một', 'a.html.gz': gzipSync('một') })
    const [plain, zipped] = await done([file(join(folder, 'a.html')), file(join(folder, 'a.html.gz'))])
    const path = null
    expect({ ...zipped?.record, source: { ...zipped?.record.source, path } }).toEqual({
      ...plain?.record,
      source: { ...plain?.record.source, path },
    })
  })

  test('reads standard input, which has no path', async () => {
    const [page] = await done([{ kind: 'stdin' }], {
      stdin: () => Readable.from([Buffer.from('m'), Buffer.from('ột')]),
    })
    expect(page?.record.text).toBe('một')
    expect(page?.record.source.path).toBe(null)
  })

  test('turns what the task throws into a record, and goes on', async () => {
    const folder = temporaryFolder({ 'a.html': 'hỏng', 'b.html': 'lành' })
    const cause = new TypeError('x is not a function')
    const task: RunSettings['task'] = (page, options) => {
      if (page.name.endsWith('a.html')) throw cause
      return SETTINGS.task(page, options)
    }
    const [broken, sound] = await done(
      ['a.html', 'b.html'].map(name => file(join(folder, name))),
      { task },
    )
    expect(broken?.cause).toBe(cause)
    expect(broken?.record).toMatchObject({
      status: 'error',
      error: { code: 'internal' },
      source: { bytes: 6 },
    })
    expect(broken?.record.error?.message).toContain('TypeError: x is not a function')
    expect(sound?.record.text).toBe('lành')
  })
})

describe('what cannot be read', () => {
  test.each<readonly [string, string, string | Uint8Array]>([
    ['an empty file', 'empty-file', ''],
    ['a compressed empty file', 'empty-file', gzipSync('')],
    ['a file that is too large', 'too-large', 'x'.repeat(1001)],
    ['a compressed file that is too large', 'too-large', gzipSync('x'.repeat(1001))],
    ['a damaged compressed file', 'container-damaged', gzipSync('x').subarray(0, 15)],
  ])('%s has the code %s', async (_, code, content) => {
    const folder = temporaryFolder({ a: content })
    const [page, ...others] = await done([file(join(folder, 'a'))])
    expect(others).toEqual([])
    expect(page?.record).toMatchObject({
      status: 'error',
      confidence: null,
      text: '',
      id: null,
      error: { code },
    })
  })

  test('a folder where a file should be is a read error', async () => {
    const [page] = await done([file(temporaryFolder())])
    expect(page?.record.error?.code).toBe('read-error')
  })

  test('a name that is not text is told as such', async () => {
    const [page] = await done([file(join(temporaryFolder(), 'b\ufffdi.html'))])
    expect(page?.record.error).toEqual({
      code: 'no-such-file',
      message: expect.stringContaining('not valid UTF-8'),
    })
  })

  test('an input that failed before keeps its failure', async () => {
    const failure = { code: 'no-pages', message: 'm' } as const
    const [page] = await done([{ kind: 'failed', path: 'x', root: null, failure }])
    expect(page?.record).toMatchObject({
      status: 'error',
      error: failure,
      source: { path: 'x', format: null, bytes: 0, sha256: null },
    })
  })

  test('a pipe that never ends stops being waited for', async () => {
    const controller = new AbortController()
    const endless = new Readable({ read() {} })
    setTimeout(() => controller.abort(130), 10)
    const [page] = await done([{ kind: 'stdin' }], { stdin: () => endless, signal: controller.signal })
    expect(page?.record.status).toBe('error')
    expect(endless.destroyed).toBe(true)
  })
})

describe('the identity of a page', () => {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

  test.each<readonly [string, string | null, string, string | null]>([
    ['its address', 'https://a.example/', 'một', sha256('https://a.example/')],
    ['its text where it has no address', null, 'một', sha256('một')],
    ['nothing without either', null, '', null],
  ])('is %s', async (_, url, text, id) => {
    const folder = temporaryFolder({ 'a.html': 'x' })
    const [page] = await done([file(join(folder, 'a.html'))], {
      task: () => sampleOutcome({ article: { url, text } }),
    })
    expect(page?.record.id).toBe(id)
  })
})
