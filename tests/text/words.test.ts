import { expect, test } from 'vitest'
import { wordsOf } from '../../src/text/words.ts'

test.each([
  ['Lúa chín sớm, 12/3!', ['Lúa', 'chín', 'sớm', '12', '3']],
  ['“Nước – sông…”', ['Nước', 'sông']],
  ['№ 5 và x² của Иван', ['5', 'và', 'x²', 'của', 'Иван']],
  ['稲が。早く', ['稲が', '早く']],
  ['', []],
  ['… – “”', []],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test('letters beyond the basic plane are words, emoji are not', () => {
  expect(wordsOf('𝒜b 🙂 𠀀')).toEqual(['𝒜b', '𠀀'])
})
