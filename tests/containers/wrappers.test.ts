import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { findContainer, mayHoldMany } from '../../src/containers/index.ts'
import { opened, openedInPieces, textOf, told } from './opened.ts'
import { tarOf } from './tar-file.ts'
import { record, zippedByRecord } from './warc-file.ts'
import { zipOf } from './zip-file.ts'

const HTML = '<p>Đường sắt mở thêm chuyến.</p>'
/** Made by `zstd`, which Node before 22.15 cannot. */
const ZSTD = Buffer.from(
  'KLUv/QRoWQEAPHA+xJDGsOG7nW5nIHPhuq90IG3hu58gdGjDqm0gY2h1eeG6v24uPC9wPm4ttPs=',
  'base64',
)
const ZSTD_OF_MANY = Buffer.from('KLUv/QRYdQAAMGNo4buvIAEAJ3X2UgScnWDO', 'base64')
const SKIPPABLE = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3])

describe('zstd', () => {
  test.each<readonly [string, Buffer, string]>([
    ['a page', ZSTD, HTML],
    ['many words', ZSTD_OF_MANY, 'chữ '.repeat(5000)],
    ['several frames', Buffer.concat([ZSTD, ZSTD]), HTML + HTML],
    ['a frame after one to be skipped', Buffer.concat([SKIPPABLE, ZSTD]), HTML],
  ])('gives %s, whole and in pieces', async (_, bytes, text) => {
    expect((await opened(bytes)).map(textOf)).toEqual([text])
    expect((await openedInPieces(bytes, 7)).map(textOf)).toEqual([text])
  })

  test.each<readonly [string, Buffer]>([
    ['cut off', ZSTD.subarray(0, -8)],
    ['damaged', Buffer.concat([ZSTD.subarray(0, 6), Buffer.alloc(30, 0xff)])],
  ])('that is %s gives a failure', async (_, bytes) => {
    expect(told(await opened(bytes))).toEqual(['null: container-damaged'])
  })
})

describe('brotli', () => {
  const bytes = brotliCompressSync(HTML)

  test('is known by its name', async () => {
    expect((await opened(bytes, { name: 'a.html.br' })).map(textOf)).toEqual([HTML])
    expect((await openedInPieces(bytes, 5, { name: 'A.HTML.BR' })).map(textOf)).toEqual([HTML])
  })

  test('is known when it is said', async () => {
    expect((await opened(bytes, { container: 'brotli' })).map(textOf)).toEqual([HTML])
  })

  test('is not seen in a page that bears its name', async () => {
    expect((await opened(Buffer.from(HTML), { name: 'a.br' })).map(textOf)).toEqual([HTML])
  })

  test('in gzip is known by the name without that of gzip', async () => {
    expect((await opened(gzipSync(bytes), { name: 'a.br.gz' })).map(textOf)).toEqual([HTML])
  })

  test('that is cut off gives a failure', async () => {
    const cut = brotliCompressSync('chữ '.repeat(5000)).subarray(0, 20)
    expect(told(await opened(cut, { name: 'a.br' }))).toEqual(['null: container-damaged'])
  })
})

describe('several pages may be', () => {
  const TAR = tarOf([{ name: 'a.html', content: HTML }])

  test.each<readonly [string, Uint8Array, string, boolean]>([
    ['in a tar archive', TAR, 'a', true],
    ['in a zip archive', zipOf([]), 'a', true],
    ['in a crawl', record('x'), 'a', true],
    ['in a compressed crawl', zippedByRecord([record('x')]), 'a', true],
    ['in a compressed tar archive', gzipSync(TAR), 'a', true],
    ['in records', Buffer.from('{"html":"x"}\n'), 'a', true],
    ['in compressed records', gzipSync('{"html":"x"}\n'), 'a', true],
    ['in what zstd compressed and is called an archive', ZSTD, 'a.tar.zst', true],
    ['not in a page', Buffer.from(HTML), 'a.zip', false],
    ['not in a compressed page', gzipSync(HTML), 'a.gz', false],
    ['not in nothing', Buffer.alloc(0), 'a.tar', false],
  ])('%s', (_, bytes, name, many) => {
    expect(mayHoldMany(bytes, name)).toBe(many)
  })
})

test.each<readonly [string, readonly number[]]>([
  ['zstd', [0x28, 0xb5, 0x2f]],
  ['a skippable frame', [0x60, 0x2a, 0x4d, 0x18]],
  ['tar', new Array<number>(600).fill(0)],
  ['zip', [0x50, 0x4c, 3, 4]],
])('what only resembles %s is no container', (_, bytes) => {
  expect(findContainer(Uint8Array.from(bytes))).toBe(undefined)
})
