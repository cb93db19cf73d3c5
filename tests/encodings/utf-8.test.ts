import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UTF_8 } from '../../src/encodings/utf-8.ts'
import { countSequences, decodeStrictly } from '../../src/encodings/utf-8-validity.ts'
import { bytesOf, encode } from './encoders.ts'

describe('decodeStrictly', () => {
  test.each([
    ['ASCII', 'abc', 'abc'],
    ['two, three and four bytes', '\xc3\xa0 \xe1\xba\xad \xf0\x9f\x98\x80', 'à ậ 😀'],
    ['a byte order mark, which it takes off', '\xef\xbb\xbfa', 'a'],
    ['nothing', '', ''],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeStrictly(bytesOf(bytes))).toBe(text)
  })

  test.each([
    ['a lead alone', '\xc3'],
    ['a continuation alone', 'a\xa0'],
    ['an overlong form', '\xc0\xaf'],
    ['a surrogate', '\xed\xa0\x80'],
    ['more than U+10FFFF', '\xf4\x90\x80\x80'],
  ])('refuses %s', (_, bytes) => {
    expect(decodeStrictly(bytesOf(bytes))).toBeNull()
  })

  test('decodes long texts as one decoder does, wherever characters, marks and mistakes stand', () => {
    const sound = ['a', '\xc3\xa0', '\xe1\xba\xad', '\xf0\x9f\x98\x80', '\xef\xbb\xbf']
    const piece = fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...sound) },
      fc.constantFrom('\x80', '\xe1\xba'),
    )
    const bytes = fc
      .array(fc.tuple(piece, fc.integer({ min: 1, max: 1500 })), { maxLength: 6 })
      .map(parts => bytesOf(parts.map(([text, times]) => text.repeat(times)).join('')))
    fc.assert(
      fc.property(bytes, page => {
        expect(decodeStrictly(page)).toBe(decodedWhole(page))
      }),
    )
  })
})

function decodedWhole(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

describe('countSequences', () => {
  test.each([
    ['abc', { sound: 0, broken: 0, cut: false }],
    ['\xc3\xa0\xe1\xba\xad\xf0\x9f\x98\x80', { sound: 3, broken: 0, cut: false }],
    ['\xc3\xa0 \xe1\xba ', { sound: 1, broken: 1, cut: false }],
    ['\xe1 \x80\x80 \xff', { sound: 0, broken: 4, cut: false }],
    ['\xed\xa0\x80', { sound: 0, broken: 3, cut: false }],
    ['\xc3\xa0\xe1\xba', { sound: 1, broken: 0, cut: true }],
    ['\xc3\xa0\xf0\x9f\x98', { sound: 1, broken: 0, cut: true }],
    ['\xc3\xa0\x80', { sound: 1, broken: 1, cut: false }],
  ])('counts %j', (bytes, census) => {
    expect(countSequences(bytesOf(bytes))).toEqual(census)
  })

  test('finds nothing broken exactly where strict decoding succeeds', () => {
    const nearlyUtf8 = fc
      .tuple(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(255))
      .map(([text, at, byte]) => encode(text, 'utf-8').map((old, index) => (index === at % 40 ? byte : old)))
    fc.assert(
      fc.property(nearlyUtf8, bytes => {
        const { broken, cut } = countSequences(bytes)
        expect(broken === 0 && !cut).toBe(decodeStrictly(bytes) !== null)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a page of UTF-8 with bytes of windows-1252', () => {
  test.each([
    ['a letter in a word', 'f\xfcr', 'für'],
    ['an apostrophe in a word', 'don\x92t', 'don’t'],
    ['quotation marks', '\x93Xin\x94 ', '“Xin” '],
    ['a dash between spaces', 'a \x96 b', 'a – b'],
    ['a no-break space', 'a\xa0b', 'a\xa0b'],
    ['a sequence that is cut short', 'papieros\xc3...', 'papieros\ufffd...'],
    ['a longer sequence that is cut short', 'tr\xe1\xbb...', 'tr\ufffd...'],
    ['a continuation between letters', 'a\xb1b', 'a\ufffdb'],
    ['two such bytes in a row', 'a\xe9\xe9b', 'a\ufffd\ufffdb'],
    ['one such byte beside a sound sequence', '\xc3\xa0\xe9b', 'à\ufffdb'],
  ])('reads %s', (_, bytes, text) => {
    expect(UTF_8.decode(bytesOf(bytes))).toBe(text)
  })
})
