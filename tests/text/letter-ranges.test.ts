import { expect, test } from 'vitest'
import { LETTER_RANGES } from '../../src/text/letter-ranges.ts'

const LETTER = new RegExp(`^[${LETTER_RANGES}]$`)

test('holds every Latin and Cyrillic letter, and no sign or digit of Latin', () => {
  const wrong: string[] = []
  for (let unit = 0; unit < 0x530; unit++) {
    const character = String.fromCharCode(unit)
    if (unit > 0x2af && unit < 0x400) continue
    if (LETTER.test(character) !== /\p{L}/u.test(character)) wrong.push(unit.toString(16))
  }
  expect(wrong).toEqual([])
})

test.each(['ệ', 'ƛ', 'ω', 'Ό', 'ա', 'א', 'ب', 'क', 'ก', 'ა', '한', 'あ', '中', 'Ａ'])('holds %s', letter => {
  expect(LETTER.test(letter)).toBe(true)
})

test.each([' ', '–', '“', '…', '。', '، ', '１', '\u0301', '€'])('does not hold %j', sign => {
  expect(LETTER.test(sign)).toBe(false)
})
