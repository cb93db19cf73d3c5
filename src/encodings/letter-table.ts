import { codeAt } from '../data/code-at.ts'
import { once } from '../text/once.ts'
import { readUnits } from './byte-units.ts'
import { WINDOWS_1252_UNITS } from './windows-1252.ts'

/** Letters of consecutive bytes, and the first of these bytes. */
export type LetterRow = readonly [first: number, letters: string]

/** Gives a decoder for an encoding that writes each letter as one byte; bytes in no row are those of windows-1252. */
export function byLetterTable(rows: readonly LetterRow[]): (bytes: Uint8Array) => string {
  const units = once(() => unitsOf(rows))
  return bytes => readUnits(bytes, units())
}

function unitsOf(rows: readonly LetterRow[]): Uint16Array {
  const units = WINDOWS_1252_UNITS.slice()
  for (const [first, letters] of rows)
    for (let index = 0; index < letters.length; index++) units[first + index] = codeAt(letters, index)
  return units
}
