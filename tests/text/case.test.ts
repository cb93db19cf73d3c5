import { expect, test } from 'vitest'
import { isCapital, isSmall } from '../../src/text/case.ts'

test.each(['A', 'Z', 'Đ', 'Ệ', 'Ư', 'É', 'Я', 'Ω'])('%s is a capital', letter => {
  expect([isCapital(letter.charCodeAt(0)), isSmall(letter.charCodeAt(0))]).toEqual([true, false])
})

test.each(['a', 'z', 'đ', 'ệ', 'ư', 'ß', 'я', 'ω'])('%s is a small letter', letter => {
  expect([isCapital(letter.charCodeAt(0)), isSmall(letter.charCodeAt(0))]).toEqual([false, true])
})

test.each(['1', ' ', '–', '中', 'ا', '\u0301', '\ud835'])('%j is neither', sign => {
  expect([isCapital(sign.charCodeAt(0)), isSmall(sign.charCodeAt(0))]).toEqual([false, false])
})

test('nothing is neither', () => {
  expect([isCapital(''.charCodeAt(0)), isSmall(''.charCodeAt(0))]).toEqual([false, false])
})
