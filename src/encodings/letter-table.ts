import { once } from '../text/once.ts'
import { WINDOWS_1252_UNITS } from './windows-1252.ts'

/** Letters of consecutive bytes, and the first of these bytes. */
export type LetterRow = readonly [first: number, letters: string]

/** Gives a decoder for an encoding that writes each letter as one byte; bytes in no row are those of windows-1252. */
export function byLetterTable(rows: readonly LetterRow[]): (bytes: Uint8Array) => string {
  const units = once(() => unitsOf(rows))
  return bytes => readUnits(bytes, units())
}

/** Reads bytes by the UTF-16 unit of each. */
function readUnits(bytes: Uint8Array, units: Uint16Array): string {
  const wide = new Uint8Array(bytes.length * 2)
  for (let at = 0; at < bytes.length; at++) {
    const unit = units[bytes[at]!]!
    wide[at * 2] = unit
    wide[at * 2 + 1] = unit >> 8
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(wide)
}

function unitsOf(rows: readonly LetterRow[]): Uint16Array {
  const units = WINDOWS_1252_UNITS.slice()
  for (const [first, letters] of rows)
    for (let index = 0; index < letters.length; index++) units[first + index] = letters.charCodeAt(index)
  return units
}
