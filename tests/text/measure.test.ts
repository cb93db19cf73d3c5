import { describe, expect, test } from 'vitest'
import { markedSyllableShare, measure, syllableShareOfMarked } from '../../src/text/measure.ts'

describe('measure', () => {
  test.each([
    ['nothing', '', 0, 0, 0],
    ['words by white space, hyphen and slash', 'một\thai\xa0ba-bốn/năm\u3000sáu', 6, 4, 4],
    ['words inside signs', '“Hà” (Nội), …được!', 3, 3, 3],
    ['no numbers and signs', '12 – 34.5 ₫ % Nội', 1, 1, 1],
    ['a word of two parts as one that is no syllable', 'TP.Huế M’Nông', 2, 2, 0],
    ['marked words of other languages', 'Über Zoë là Wien', 4, 3, 1],
    ['letters of other scripts as marked', 'Москва là 越南', 3, 3, 1],
  ])('counts %s', (_, text, words, marked, syllables) => {
    expect(measure(text)).toEqual({ words, marked, syllables })
  })

  test('gives shares of all words and of marked words', () => {
    const counts = measure('Hà Nội xin café')
    expect(markedSyllableShare(counts)).toBe(2 / 4)
    expect(syllableShareOfMarked(counts)).toBe(2 / 3)
  })

  test('gives no share of a text without words', () => {
    expect(markedSyllableShare(measure('123'))).toBe(0)
    expect(syllableShareOfMarked(measure('abc'))).toBe(0)
  })
})
