import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasDigest } from '../../src/containers/warc/digest.ts'
import { endOfHeader, lengthOf, parseHeader } from '../../src/containers/warc/header.ts'
import { joinChunks, parseHttp } from '../../src/containers/warc/http.ts'
import { charsetOf, isTextOfSite } from '../../src/containers/warc/media-type.ts'
import { opened } from './opened.ts'
import { answer, crawl, record, zippedByRecord } from './warc-file.ts'

describe('the header of a record', () => {
  test('has fields whose names know no case, and lines that go on', () => {
    const header = parseHeader(
      Buffer.from('WARC/1.1\r\nWARC-TYPE: response\r\nContent-Length: 12\r\nX: a\r\n b\r\n\r\n'),
    )!
    expect(header.fields.get('warc-type')).toBe('response')
    expect(header.fields.get('x')).toBe('a b')
    expect(header.faults).toEqual([])
    expect(lengthOf(header)).toBe(12)
  })

  test('ends where the answer begins when its blank line is damaged', () => {
    const bytes = Buffer.from(
      'WARC/1.0\r\nWARC-Type: response\r\n\rxHTTP/1.1\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\n',
    )
    expect(bytes.toString('latin1', endOfHeader(bytes))).toBe('HTTP/1.1 200 OK\r\nA: b\r\n\r\n')
  })

  test.each(['-1', '1e3', '', '12345678901234567890'])('has no length %j', value => {
    expect(lengthOf({ fields: new Map([['content-length', value]]), faults: [] })).toBe(undefined)
  })
})

describe('the digest of a block', () => {
  test.each<readonly [string, boolean | undefined]>([
    ['sha1:VL2MMHO4YXUKFWV63YHTWSBM3GXKSQ2N', true],
    ['sha1:aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d', true],
    ['SHA-1:AAF4C61DDCC5E8A2DABEDE0F3B482CD9AEA9434D', true],
    ['sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824', true],
    ['md5:5d41402abc4b2a76b9719d911017c592', true],
    ['sha1:AAAAMHO4YXUKFWV63YHTWSBM3GXKSQ2N', false],
    ['blake3:abc', undefined],
    ['', undefined],
  ])('%s of hello: %s', async (field, holds) => {
    expect(await hasDigest(Buffer.from('hello'), field)).toBe(holds)
  })
})

test('chunks keep what follows a damaged size', () => {
  const { body, isWhole } = joinChunks(Buffer.from('3\r\nabc\r\nxyz\r\ndef'))
  expect([body.toString(), isWhole]).toEqual(['abcxyz\r\ndef', false])
})

test('an answer may have no blank line, and no reason', () => {
  expect(parseHttp(Buffer.from('HTTP/2 200\r\nContent-Type: text/html'))).toMatchObject({ status: 200 })
  expect(parseHttp(Buffer.from('<p>HTTP/1.1 200'))).toBe(undefined)
})

test.each<readonly [string, string | undefined]>([
  ['text/html; charset=UTF-8', 'UTF-8'],
  ['text/html;charset="windows-1258"; x', 'windows-1258'],
  ['text/html', undefined],
])('the charset of %s is %s', (field, charset) => {
  expect(charsetOf(field)).toBe(charset)
})

test.each<readonly [string, boolean]>([
  ['https://a.example/robots.txt', true],
  ['https://a.example/robots.txt?x', true],
  ['https://a.example/tin.txt', false],
])('%s is kept for machines: %s', (url, expected) => {
  expect(isTextOfSite('text/plain', url)).toBe(expected)
})

test('nothing that is in a file makes reading it throw or go on without end', async () => {
  const plain = Buffer.concat([...crawl(3), record(answer('3\r\nabc', ['Transfer-Encoding: chunked']))])
  const zipped = zippedByRecord(crawl(3))
  const edit = fc.record({ at: fc.nat(), length: fc.nat(60), bytes: fc.uint8Array({ maxLength: 60 }) })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(plain, zipped),
      fc.array(edit, { maxLength: 4 }),
      async (file, edits) => {
        let bytes = file
        for (const { at, length, bytes: put } of edits) {
          const start = at % bytes.length
          bytes = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + length)])
        }
        expect((await opened(bytes, { name: 'x.warc.gz' })).length).toBeGreaterThan(0)
      },
    ),
    { numRuns: 150 },
  )
})
