import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { messageOf, opened, openedInPieces, textOf, told } from './opened.ts'
import { paxLine, type TarEntry, tarEntry, tarOf } from './tar-file.ts'

const page = (name: string, more: Partial<TarEntry> = {}): TarEntry => ({
  name,
  content: `<p>${name}</p>`,
  ...more,
})
const FIRST = page('a.html')
const LAST = page('z.html')
const LONG = `${'thư-mục/'.repeat(30)}bài.html`

/** Hardly to be compressed, so that places in an archive and in what compresses it agree. */
function noise(seed: number): string {
  const digest = (at: number): string => createHash('sha512').update(`${seed} ${at}`).digest('base64')
  return Array.from({ length: 200 }, (_, at) => digest(at)).join('')
}

async function between(...entries: TarEntry[]): Promise<string[]> {
  const all = told(await opened(tarOf([FIRST, ...entries, LAST])))
  expect([all[0], all.at(-1)]).toEqual(['a.html: <p>a.html</p>', 'z.html: <p>z.html</p>'])
  return all.slice(1, -1)
}

describe('a tar archive', () => {
  test.each<readonly [string, readonly TarEntry[], string]>([
    ['a file in folders', [page('./tin/b.html')], 'tin/b.html'],
    ['a file of the old kind', [page('b.html', { type: '\0', magic: '' })], 'b.html'],
    ['a file of GNU', [page('b.html', { magic: 'ustar  \0' })], 'b.html'],
    [
      'a long name of GNU',
      [{ name: '././@LongLink', type: 'L', content: `${LONG}\0` }, page('x.html')],
      LONG,
    ],
    [
      'a long name of pax',
      [{ name: 'pax', type: 'x', content: paxLine('path', LONG) }, page('x.html')],
      LONG,
    ],
  ])('gives %s', async (_, entries, member) => {
    expect(await between(...entries)).toEqual([`${member}: <p>${entries.at(-1)!.name}</p>`])
  })

  test.each<readonly [string, TarEntry]>([
    ['a folder', { name: 'tin/', type: '5' }],
    ['a folder of the old kind', { name: 'tin.html/', type: '\0', magic: '' }],
    ['a picture', page('a.jpg')],
    ['a hidden file', page('tin/._b.html')],
    ['a frame saved beside a page', page('a_files/frame.html')],
    ['facts about all that follows', { name: 'pax', type: 'g', content: paxLine('comment', 'x') }],
    ['a link that is no page', { name: 'now', type: '2' }],
  ])('leaves out %s', async (_, entry) => {
    expect(await between(entry)).toEqual([])
  })

  test.each<readonly [string, TarEntry, string]>([
    ['a name that leads up', page('tin/../../x.html'), 'unsafe-name'],
    ['a name from the root', page('/x.html'), 'unsafe-name'],
    ['a symbolic link', { name: 'x.html', type: '2' }, 'not-a-file'],
    ['a hard link that tells a size', { name: 'x.html', type: '1', size: 10 }, 'not-a-file'],
    ['a device', { name: 'null', type: '3' }, 'not-a-file'],
    ['a pipe', { name: 'pipe', type: '6' }, 'not-a-file'],
    ['a file with holes', page('b.html', { type: 'S' }), 'not-a-file'],
  ])('tells %s and goes on', async (_, entry, code) => {
    expect(await between(entry)).toEqual([`${entry.name}: ${code}`])
  })

  test('reads two entries of one name, and says so', async () => {
    const pages = await opened(tarOf([FIRST, FIRST]))
    expect(pages.map(messageOf)).toEqual(['', expect.stringContaining('another page')])
  })

  test('gives the same in pieces, with pages that are too large told', async () => {
    const entries = [FIRST, page('b.html', { content: Buffer.alloc(300_000, 'x') }), LAST]
    const wanted = ['a.html: <p>a.html</p>', 'b.html: too-large', 'z.html: <p>z.html</p>']
    expect(told(await openedInPieces(tarOf(entries), 700, { maxSize: 100_000 }))).toEqual(wanted)
    expect(told(await opened(gzipSync(tarOf(entries)), { maxSize: 100_000 }))).toEqual(wanted)
  })

  test('that is cut off within a page says so', async () => {
    const bytes = tarOf([FIRST, page('b.html', { content: 'x'.repeat(2000) })]).subarray(0, 2000)
    const all = await opened(bytes)
    expect(told(all)).toEqual(['a.html: <p>a.html</p>', 'b.html: entry-damaged', 'byte 2000: entry-damaged'])
    expect(messageOf(all[1])).toMatch(/cut off: 1536 of its 2000 bytes are missing/)
  })

  test('that is cut off between pages says so', async () => {
    const bytes = Buffer.concat([tarEntry(FIRST), tarEntry(LAST)])
    expect(told(await opened(bytes)).slice(2)).toEqual(['byte 2048: entry-damaged'])
  })

  test('with a damaged header goes on at the next one, and says how much it went over', async () => {
    const bytes = tarOf([FIRST, page('b.html'), LAST])
    bytes.fill(0xff, 1024, 1100)
    const all = await opened(bytes)
    expect(told(all)).toEqual(['a.html: <p>a.html</p>', 'byte 1024: entry-damaged', 'z.html: <p>z.html</p>'])
    expect(messageOf(all[1])).toContain('1024 bytes from byte 1024 on were skipped')
  })

  test('tells a file with holes as pax states it, by its own name', async () => {
    const stated = paxLine('GNU.sparse.major', '1') + paxLine('GNU.sparse.name', 'b.html')
    const entries = [{ name: 'pax', type: 'x', content: stated }, page('GNUSparseFile.1/b.html')]
    expect(await between(...entries)).toEqual(['b.html: not-a-file'])
  })

  test('with a damaged first header is known by its signature and name', async () => {
    const bytes = tarOf([page('b.html'), LAST])
    bytes.fill(0xff, 0, 50)
    const all = await opened(bytes, { name: 'a.tar' })
    expect(told(all)).toEqual(['byte 0: entry-damaged', 'z.html: <p>z.html</p>'])
  })

  test.each([1, 2, 3])('compressed and cut off in page %i gives the pages before', async cut => {
    const packed = gzipSync(
      tarOf([1, 2, 3].map(number => page(`${number}.html`, { content: noise(number) }))),
    )
    const all = await opened(packed.subarray(0, Math.floor((packed.length * (cut - 0.5)) / 3)))
    const damaged = [`${cut}.html: container-damaged`, 'null: container-damaged']
    expect(told(all.slice(cut - 1))).toEqual(damaged)
    expect(all.slice(0, cut - 1).map(each => textOf(each) === noise(all.indexOf(each) + 1))).not.toContain(
      false,
    )
  })

  test('with a size that lies beyond the end is cut off', async () => {
    const all = await opened(tarOf([FIRST, page('b.html', { size: 8 ** 11 - 1 })]))
    expect(told(all)[1]).toMatch(/^b.html: (too-large|entry-damaged)$/)
  })
})
