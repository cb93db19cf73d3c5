import { expect, test } from 'vitest'
import { isWordUnit, wordsOf } from '../../src/text/words.ts'

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

test('every unit of the basic plane is a word unit exactly where it is a letter or a digit', () => {
  const wrong: string[] = []
  for (let unit = 0; unit < 0x1_0000; unit++) {
    const character = String.fromCharCode(unit)
    if (isWordUnit(unit) !== /[\p{L}\p{N}]/u.test(character)) wrong.push(unit.toString(16))
  }
  expect(wrong).toEqual([])
})
