import { expect, test } from 'vitest'
import { isLetterOrNumber, isWordUnit } from '../../src/text/letters.ts'

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
