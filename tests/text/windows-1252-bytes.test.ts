import { expect, test } from 'vitest'
import { WINDOWS_1252_UNITS } from '../../src/encodings/windows-1252.ts'
import { windows1252Byte } from '../../src/text/windows-1252-bytes.ts'

test('every byte is found again by the unit it is read as', () => {
  expect(Array.from(WINDOWS_1252_UNITS, windows1252Byte)).toEqual(
    Array.from({ length: 256 }, (_, byte) => byte),
  )
})

test.each(['Ă', 'ế', '₫', '\ufffd'])('%s comes from no byte', character => {
  expect(windows1252Byte(character.charCodeAt(0))).toBeUndefined()
})
