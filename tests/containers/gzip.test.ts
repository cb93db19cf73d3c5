import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { findContainer } from '../../src/containers/index.ts'
import { type Opened, type OpenOptions, open } from '../../src/containers/open.ts'

const PAGE = Buffer.from('<p>Đường sắt mở thêm chuyến.</p>')

async function opened(bytes: Uint8Array, options?: OpenOptions): Promise<Opened[]> {
  const all: Opened[] = []
  for await (const each of open(bytes, options)) all.push(each)
  return all
}

function contentOf(each: Opened | undefined): string {
  return each !== undefined && 'bytes' in each ? Buffer.from(each.bytes).toString() : JSON.stringify(each)
}

function codeOf(each: Opened | undefined): string {
  return each !== undefined && 'failure' in each ? each.failure.code : 'no failure'
}

async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Four bytes of zeros from an offset on; a negative one counts from the end. */
function overwritten(bytes: Buffer, offset: number): Buffer {
  const start = offset < 0 ? bytes.length + offset : offset
  return bytes.fill(0, start, start + 4)
}

describe('a plain page', () => {
  test('gives itself with what is known about it', async () => {
    const options = {
      name: 'a.html',
      url: 'https://a.example/',
      charset: 'tcvn',
      savedAt: '2023-11-10T00:00:00Z',
    }
    expect(await opened(PAGE, options)).toEqual([{ ...options, bytes: PAGE, member: null, format: null }])
  })

  test('that is too large is told so', async () => {
    expect((await opened(PAGE, { maxSize: PAGE.length - 1 })).map(codeOf)).toEqual(['too-large'])
    expect((await opened(PAGE, { maxSize: PAGE.length })).map(contentOf)).toEqual([PAGE.toString()])
  })

  test('of which only the beginning is held is too large, and lets go of the rest', async () => {
    let isReleased = false
    const rest = {
      [Symbol.asyncIterator]: () => ({
        next: async () => ({ done: false, value: PAGE }),
        return: async () => {
          isReleased = true
          return { done: true as const, value: undefined }
        },
      }),
    }
    expect((await opened(PAGE, { rest })).map(codeOf)).toEqual(['too-large'])
    expect(isReleased).toBe(true)
  })
})

describe('gzip', () => {
  test('gives the page inside, with what was known about the file', async () => {
    const [page, ...others] = await opened(gzipSync(PAGE), { name: 'a.html.gz', url: 'https://a.example/' })
    expect(others).toEqual([])
    expect(contentOf(page)).toBe(PAGE.toString())
    expect(page).toMatchObject({ name: 'a.html.gz', url: 'https://a.example/', member: null, format: null })
  })

  test('of several members is one page', async () => {
    const members = Buffer.concat([gzipSync('một '), gzipSync('hai '), gzipSync('ba')])
    expect((await opened(members)).map(contentOf)).toEqual(['một hai ba'])
  })

  test('inside gzip is opened too', async () => {
    expect((await opened(gzipSync(gzipSync(PAGE)))).map(contentOf)).toEqual([PAGE.toString()])
  })

  test('of nothing gives an empty page', async () => {
    expect((await opened(gzipSync(''))).map(contentOf)).toEqual([''])
  })

  test('goes on in what was not held', async () => {
    const zipped = gzipSync(PAGE)
    const pages = await opened(zipped.subarray(0, 12), { rest: piecesOf(zipped.subarray(12), 5) })
    expect(pages.map(contentOf)).toEqual([PAGE.toString()])
  })

  test.each<readonly [string, Uint8Array]>([
    ['cut off', gzipSync(PAGE).subarray(0, -12)],
    ['only a header', gzipSync(PAGE).subarray(0, 10)],
    ['of a wrong checksum', overwritten(gzipSync(PAGE), -8)],
    ['damaged in the middle', overwritten(gzipSync('chữ '.repeat(5000)), 20)],
  ])('that is %s gives a failure', async (_, bytes) => {
    expect((await opened(bytes)).map(codeOf)).toEqual(['container-damaged'])
  })

  test('stops unpacking where the limit is', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    expect((await opened(bomb, { maxSize: 100_000 })).map(codeOf)).toEqual(['too-large'])
  })

  test('nested without end is given up', async () => {
    let bytes: Uint8Array = PAGE
    for (let level = 0; level < 6; level++) bytes = gzipSync(bytes)
    expect((await opened(bytes)).map(contentOf)).toEqual([PAGE.toString()])
    expect((await opened(gzipSync(bytes))).map(codeOf)).toEqual(['too-nested'])
  })

  test.each<readonly [string, number[]]>([
    ['nothing', []],
    ['its first byte alone', [0x1f]],
    ['another compression method', [0x1f, 0x8b, 0x07]],
    ['a page', [0x3c, 0x70, 0x3e]],
  ])('is not seen in %s', (_, bytes) => {
    expect(findContainer(Uint8Array.from(bytes))).toBe(undefined)
  })
})
