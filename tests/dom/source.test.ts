import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromByteString, Source, toByteString } from '../../src/dom/source.ts'

/** Longer than two pieces, and not the same anywhere. */
const LONG = Source.of(
  Array.from({ length: 9000 }, (_, k) => (k % 997 === 0 ? '<!--ở-->' : `<b>${k} chữ</b>`)).join(''),
)
const anyPlace = fc.oneof(
  fc.nat(LONG.bytes.length),
  fc.integer({ min: 65_400, max: 65_700 }),
  fc.integer({ min: 131_000, max: 131_200 }),
)
const anyText = fc.string({ unit: 'grapheme', maxLength: 300 })

describe('Source', () => {
  test('is the same of a text and of its bytes', () => {
    const html = '<p>Chợ Tết 🐎</p>'
    const source = Source.of(html)
    expect(source.toString()).toBe(html)
    expect(Source.of(Buffer.from(html)).bytes).toEqual(source.bytes)
    expect(Source.ofByteString(source.byteString).bytes).toEqual(source.bytes)
  })

  test('takes a byte order mark off, and one only', () => {
    expect(Source.of(Buffer.from('\ufeff\ufeff<p>')).toString()).toBe('\ufeff<p>')
  })

  test('reads the bytes of a larger buffer where they stand', () => {
    expect(Source.of(Buffer.from('xxTếtxx').subarray(2, -2)).toString()).toBe('Tết')
  })

  test('gives the text between two offsets', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, text, after) => {
        const source = Source.of(`<${before}${text}${after}`)
        const from = 1 + Buffer.byteLength(before)
        expect(source.text(from, from + Buffer.byteLength(text))).toBe(text)
      }),
    )
  })

  test('cuts byte strings wherever they stand in a long page', () => {
    const { byteString } = LONG
    fc.assert(
      fc.property(anyPlace, fc.nat(70_000), (from, length) => {
        expect(LONG.slice(from, from + length)).toBe(byteString.slice(from, from + length))
      }),
    )
  })

  test('finds what stands between two offsets of a long page', () => {
    const { byteString } = LONG
    fc.assert(
      fc.property(fc.constantFrom('<', '<!--', '</b', '\r'), anyPlace, anyPlace, (needle, from, to) => {
        const found = byteString.slice(0, to).indexOf(needle, from)
        expect(LONG.indexOf(needle, from, to)).toBe(found)
      }),
    )
  })

  test('finds what stands across the limit of two pieces', () => {
    for (let before = 65_500; before < 65_540; before++)
      expect(Source.of(`${'x'.repeat(before)}<!-- ghi chú -->`).indexOf('<!--')).toBe(before)
  })

  test('finds nothing behind its end', () => {
    for (const length of [0, 65_536, 70_000]) {
      const source = Source.of('x'.repeat(length))
      expect(source.indexOf('x', length)).toBe(-1)
      expect(source.slice(length, length)).toBe('')
    }
  })

  test.each([
    ['a', 0x61],
    ['đ', 0x111],
    ['ế', 0x1ebf],
    ['🐎', 0x1f40e],
    ['\u00a0', 0xa0],
    ['', Number.NaN],
  ])('knows the character %j at an offset', (character, expected) => {
    expect(Source.of(`<p>${character}`).characterAt(3)).toBe(expected)
  })
})

describe('a byte string', () => {
  test('has a character for each byte of the UTF-8', () => {
    expect(toByteString('Tết')).toBe('T\xe1\xba\xbft')
    expect(Source.of('Tết').byteString).toBe('T\xe1\xba\xbft')
  })

  test('is read as the text that it was made from', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(fromByteString(toByteString(text))).toBe(text)
      }),
    )
  })
})
