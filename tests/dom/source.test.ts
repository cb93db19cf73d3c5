import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromByteString, Source, toByteString } from '../../src/dom/source.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 300 })

describe('Source', () => {
  test('is the same of a text and of its bytes', () => {
    const html = '<p>Chợ Tết 🐎</p>'
    const source = Source.of(html)
    expect(Source.of(Buffer.from(html))).toEqual(source)
    expect(Source.ofByteString(source.byteString)).toEqual(source)
    expect(source.toString()).toBe(html)
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
