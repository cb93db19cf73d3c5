import { expect, test } from 'vitest'
import { trimEndOf, trimStartOf, WHITE_SPACE } from '../../src/text/trim.ts'

test('the given characters go at one end only', () => {
  expect(trimStartOf('--a-b--', '-')).toBe('a-b--')
  expect(trimEndOf('--a-b--', '-')).toBe('--a-b')
})

test('a text of these characters alone becomes empty', () => {
  expect(trimStartOf('.,.', ',.')).toBe('')
  expect(trimEndOf('.,.', ',.')).toBe('')
})

test('white space is what patterns take for it', () => {
  let spaces = ''
  for (let unit = 0; unit < 0x1_0000; unit++) {
    const character = String.fromCharCode(unit)
    if (/\s/.test(character)) spaces += character
  }
  expect(Array.from(WHITE_SPACE).sort()).toEqual(Array.from(spaces).sort())
})
