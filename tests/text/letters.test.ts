import { expect, test } from 'vitest'
import { isCapital, isLetterOrNumber, isLetters, isWordUnit } from '../../src/text/letters.ts'

test('every unit of the basic plane is a word unit exactly where it is a letter or a digit', () => {
  const wrong: string[] = []
  for (let unit = 0; unit < 0x1_0000; unit++) {
    const character = String.fromCharCode(unit)
    if (isWordUnit(unit) !== /[\p{L}\p{N}]/u.test(character)) wrong.push(unit.toString(16))
  }
  expect(wrong).toEqual([])
})

test('both halves of a letter beyond the basic plane are part of a letter, those of an emoji are not', () => {
  const text = 'a𠀀🙂-'
  expect(Array.from({ length: text.length }, (_, at) => isLetterOrNumber(text, at))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

test('capitals of the Latin blocks are known without the tables of Unicode, and nothing else is taken for one', () => {
  const wrong: string[] = []
  for (let unit = 0; unit < 0x1_0000; unit++) {
    const isLatin = unit < 0x250 || (unit >= 0x1e00 && unit <= 0x1eff)
    if (isCapital(unit) !== (isLatin && /\p{Lu}/u.test(String.fromCharCode(unit))))
      wrong.push(unit.toString(16))
  }
  expect(wrong).toEqual([])
})

test.each(['Nguyễn', 'Müller', 'Đặng', 'ньюс'])('%s is letters alone', word => {
  expect(isLetters(word)).toBe(true)
})

test.each(['N.A', "O'Neil", 'Lê An', 'a1', 'a🙂'])('%s is more than letters', word => {
  expect(isLetters(word)).toBe(false)
})
