import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeText } from '../../src/text/normalize.ts'
import { Disorder, disorder } from '../../src/text/tidy.ts'

const of = (text: string): number => disorder(text, 0, text.length)

describe('disorder', () => {
  test.each([
    ['plain text', 'Chợ quê, 12 “gánh” – 3 sào'],
    ['composed letters of other languages', 'naïve, Škoda, 東京'],
    ['one space at an end', ' chợ '],
    ['nothing', ''],
  ])('there is none in %s', (_, text) => {
    expect(of(text)).toBe(Disorder.none)
  })

  test.each([
    ['two spaces', 'chợ  quê'],
    ['a line end', 'chợ\nquê'],
    ['a tab', 'chợ\tquê'],
    ['a no-break space', 'chợ\xa0quê'],
    ['a line separator', 'chợ\u2028quê'],
  ])('%s: of spaces', (_, text) => {
    expect(of(text)).toBe(Disorder.spaces)
  })

  test.each([
    ['a combining mark', 'que\u0302'],
    ['a soft hyphen, whatever else', 'chợ\xa0qu\xadê'],
    ['a look-alike', 'Ðà Nẵng'],
    ['a control', 'chợ\u0093'],
    ['a paragraph separator', 'chợ\u2029quê'],
  ])('%s: of characters', (_, text) => {
    expect(of(text)).toBe(Disorder.characters)
  })

  test('only the part asked for counts', () => {
    expect(disorder('\xadchợ  ', 1, 5)).toBe(Disorder.none)
  })

  test('a text without disorder is one that normalization leaves, with single spaces', () => {
    const unit = fc.constantFrom('a', 'ế', ' ', '\t', '\n', '\xa0', '\u2003', '\u3000', '\u0301', '\xad', 'Ð')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), text => {
        if (of(text) !== Disorder.none) return
        expect(normalizeText(text, { vietnamese: true, rightToLeft: false })).toBe(text)
        expect(text).not.toMatch(/[^\S ]| {2}/)
      }),
      { numRuns: 1000 },
    )
  })
})
