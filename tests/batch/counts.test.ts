import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countsOf } from '../../src/batch/counts.ts'

test.each([
  ['', 0, 0],
  ['Đường sắt mở thêm chuyến.', 5, 25],
  ['một\n\nhai\tba\u00a0bốn', 4, 15],
  ['10/11 – 12', 2, 10],
  ['… — “ ”', 0, 7],
  ['“Đi”', 1, 4],
  ['😀 𝒜 新聞', 2, 6],
  ['e\u0301', 1, 2],
])('%j has %i words and %i characters', (text, wordCount, charCount) => {
  expect(countsOf(text)).toEqual({ wordCount, charCount })
})

test('counts agree with their definitions on any text', () => {
  const anyCharacter = fc.oneof(
    fc.constantFrom(' ', '\n', '\u00a0', '\u2003', '\u3000', '\ufeff', '-', 'ế', '新', '٣', '😀', '\ud83d'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  )
  fc.assert(
    fc.property(fc.array(anyCharacter, { maxLength: 40 }), characters => {
      const text = characters.join('')
      const words = text.split(/\s+/u).filter(token => /[\p{L}\p{N}]/u.test(token))
      expect(countsOf(text)).toEqual({ wordCount: words.length, charCount: [...text].length })
    }),
  )
})
