import { expect, test } from 'vitest'
import { windows1252, windows1258 } from '../text/misread.ts'
import { detected } from './detected.ts'

const TEXT = 'Bà con trong xã mang rau quả ra bán từ sáng, chợ đông đến tận chiều tối.'

test.each([
  ['as it is', TEXT, 'ok'],
  ['misread once', windows1252(TEXT), 'utf8-as-1252'],
  ['misread twice', windows1252(windows1252(TEXT)), 'double-1252'],
  ['misread as windows-1258', windows1258(TEXT), 'utf8-as-1258'],
  ['without Vietnamese', 'The market opened at dawn and closed at dusk.', 'none'],
])('the name of a text %s', (why, text, name) => {
  expect(detected({ fn: 'detect', in: text, out: name, why })).toBe(name)
})
