import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../batch/temporary-folder.ts'
import { messageOf, opened, openedInPieces, piecesOf, told } from './opened.ts'
import { answer, record } from './warc-file.ts'
import { type ZipEntry, zipOf } from './zip-file.ts'

const page = (name: string, more: Partial<ZipEntry> = {}): ZipEntry => ({
  name,
  content: `<p>${name}</p>`,
  ...more,
})
const FIRST = page('a.html')
const LAST = page('z.html')

/** What comes of an archive with an entry between two good ones. */
async function between(entry: ZipEntry): Promise<string[]> {
  const all = told(await opened(zipOf([FIRST, entry, LAST])))
  expect([all[0], all.at(-1)]).toEqual(['a.html: <p>a.html</p>', 'z.html: <p>z.html</p>'])
  return all.slice(1, -1)
}

describe('a zip archive', () => {
  test('gives its pages, stored and deflated, with the way to them', async () => {
    expect(await between(page('tin/2023/b.htm', { method: 0 }))).toEqual([
      'tin/2023/b.htm: <p>tin/2023/b.htm</p>',
    ])
  })

  test.each<readonly [string, ZipEntry]>([
    ['a folder', page('tin/')],
    ['a picture', page('a.jpg')],
    ['a hidden file', page('.git/a.html')],
    ['what a Mac puts beside a file', page('__MACOSX/._a.html')],
    ['a frame saved beside a page', page('a_files/frame.html')],
    ['a list of a crawl', page('pages/pages.jsonl')],
  ])('leaves out %s', async (_, entry) => {
    expect(await between(entry)).toEqual([])
  })

  test.each<readonly [string, ZipEntry, string]>([
    ['a name that leads up', page('../../x.html'), 'unsafe-name'],
    ['a name that leads up by backslashes', page('..\\x.html'), 'unsafe-name'],
    ['a name from the root', page('/etc/x.html'), 'unsafe-name'],
    ['a name on a drive', page('C:/x.html'), 'unsafe-name'],
    ['a name with a zero byte', page('x\0.html'), 'unsafe-name'],
    ['a link', page('x.html', { mode: 0o120777 }), 'not-a-file'],
    ['a device', page('x.html', { mode: 0o020666 }), 'not-a-file'],
    ['a pipe that is no page', page('pipe', { mode: 0o010666 }), 'not-a-file'],
    ['an encrypted entry', page('x.html', { flags: 0x801 }), 'encrypted'],
    ['an unknown method', page('x.html', { method: 12 }), 'unsupported'],
    ['a size that is too small', page('x.html', { size: 3 }), 'entry-damaged'],
    ['a size that is too large', page('x.html', { size: 300 }), 'entry-damaged'],
    ['a wrong checksum', page('x.html', { sum: 1 }), 'entry-damaged'],
    ['no deflated data', page('x.html', { packed: Buffer.from('x.html, no deflate') }), 'container-damaged'],
  ])('tells %s and goes on', async (_, entry, code) => {
    expect((await between(entry)).map(line => line.replace(/^.*: /s, ''))).toEqual([code])
  })

  test('reads two entries of one name, and says so', async () => {
    const pages = await opened(zipOf([FIRST, page('a.html', { content: '<p>hai</p>' })]))
    expect(told(pages)).toEqual(['a.html: <p>a.html</p>', 'a.html: <p>hai</p>'])
    expect(pages[1]).toMatchObject({ warnings: [{ code: 'duplicate-name' }] })
  })

  test('gives an empty entry as an empty page', async () => {
    expect(await between(page('b.html', { content: '' }))).toEqual(['b.html: '])
  })

  test.each<readonly [string, ZipEntry, string]>([
    ['in UTF-8', page('tiếng Việt.html'), 'tiếng Việt.html'],
    ['in UTF-8 that is not said', page('tiếng Việt.html', { flags: 0 }), 'tiếng Việt.html'],
    [
      'in the code page of DOS',
      page('', { name: Buffer.from('caf\x82.html', 'latin1'), flags: 0 }),
      'café.html',
    ],
  ])('has names %s', async (_, entry, name) => {
    const [found] = await opened(zipOf([{ ...entry, content: 'x' }]))
    expect(found?.member).toBe(name)
  })

  test('that is a bomb ends with the page that is too large', async () => {
    const bomb = page('b.html', { content: Buffer.alloc(20_000_000) })
    const all = told(await opened(zipOf([FIRST, bomb, LAST]), { maxSize: 100_000 }))
    expect(all).toEqual(['a.html: <p>a.html</p>', 'b.html: too-large', 'z.html: <p>z.html</p>'])
  })

  test('whose list is cut off says so', async () => {
    const [failure] = await opened(zipOf([FIRST, LAST]).subarray(0, -30))
    expect(told([failure!])).toEqual(['null: container-damaged'])
    expect(messageOf(failure)).toMatch(/list of entries/)
  })

  test('whose list is damaged gives what stands before', async () => {
    const bytes = zipOf([FIRST, LAST])
    bytes.fill(0, bytes.lastIndexOf('PK\x01\x02'), bytes.lastIndexOf('PK\x01\x02') + 4)
    expect(told(await opened(bytes))).toEqual(['a.html: <p>a.html</p>', 'null: container-damaged'])
  })

  test('without pages says so', async () => {
    expect(told(await opened(zipOf([page('a.jpg')])))).toEqual(['null: no-pages'])
    expect(told(await opened(zipOf([])))).toEqual(['null: no-pages'])
  })

  test('that is a document is none', async () => {
    const document = zipOf([page('[Content_Types].xml'), page('word/document.html')])
    expect(told(await opened(document))[0]).toMatch(/^null: PK/)
  })

  test('in another one is named by the way to it', async () => {
    const outer = zipOf([{ name: 'trong.zip', content: zipOf([FIRST]) }])
    expect(told(await opened(outer))).toEqual(['trong.zip/a.html: <p>a.html</p>'])
  })

  test('of a crawl gives the pages in its records', async () => {
    const warc = record(answer('<p>một</p>'), { url: 'https://bao.example/1' })
    const wacz = zipOf([
      { name: 'archive/data.warc', content: warc, method: 0 },
      page('indexes/index.cdx.gz'),
      page('pages/pages.jsonl'),
      page('datapackage.json'),
    ])
    expect(told(await opened(wacz))).toEqual(['archive/data.warc/https://bao.example/1: <p>một</p>'])
  })
})

describe('a large zip archive', () => {
  const entries = Array.from({ length: 200 }, (_, at) =>
    page(`${at}.html`, { content: `<p>${`${at} `.repeat(900)}</p>`, method: 0 }),
  )
  const bytes = zipOf(entries)
  const wanted = entries.map(({ name, content }) => `${name}: ${content}`)

  test('from a pipe leaves nothing in the temporary folder', async () => {
    const before = readdirSync(tmpdir()).filter(name => name.startsWith('tinsach-'))
    expect(told(await openedInPieces(bytes, 10_000, { maxSize: 100_000 }))).toEqual(wanted)
    const after = readdirSync(tmpdir()).filter(name => name.startsWith('tinsach-') && name.length > 40)
    expect(after.filter(name => !before.includes(name))).toEqual([])
  })

  test('that is a file is read in its place', async () => {
    const path = join(temporaryFolder({ 'a.zip': bytes }), 'a.zip')
    const head = Buffer.alloc(1000)
    const file = openSync(path, 'r')
    readSync(file, head)
    closeSync(file)
    let isLetGo = false
    async function* rest(): AsyncGenerator<Uint8Array> {
      try {
        yield* piecesOf(bytes, 10)
      } finally {
        isLetGo = true
      }
    }
    const started = rest()
    await started.next()
    const pages = await opened(head, { rest: started, file: { path, size: bytes.length }, maxSize: 100_000 })
    expect(told(pages)).toEqual(wanted)
    expect(isLetGo).toBe(true)
  })
})
