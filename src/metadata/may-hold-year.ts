import type { Document } from '../dom/document.ts'
import { isDigit } from '../text/letters.ts'

/** Longest line that is a date line anywhere, in UTF-16 units, and as the source has it, in bytes. */
export const LONGEST_LINE = 90
const LONGEST_SOURCE = 600
/** That a UTF-16 unit takes. */
const MOST_BYTES = 3
const YEAR_LENGTH = 4

/** The sign that opens a character reference. */
export const AMPERSAND = 0x26

/**
 * Whether a text node may be short and name a year: four figures in a row in the source from `start` on, where its first
 * character behind white space stands, or a character reference, which may be anything. Much cheaper than the text
 * itself, and most texts are long or without figures.
 */
export function mayHoldYear(document: Document, node: number, start: number): boolean {
  const { bytes } = document.source
  const end = document.sourceStart(node) + document.sourceLength(node)
  if (end - start > LONGEST_SOURCE) return false
  const stop = Math.min(end, start + LONGEST_LINE * MOST_BYTES)
  let figures = 0
  let holds = false
  for (let at = start; at < stop; at++) {
    const byte = bytes[at]!
    if (byte === AMPERSAND) return true
    figures = isDigit(byte) ? figures + 1 : 0
    if (figures === YEAR_LENGTH) holds = true
  }
  return holds && (stop === end || document.text(node).trim().length <= LONGEST_LINE)
}

/** The text of such a node without the white space around it; null when it is longer, or names no year after all. */
export function lineWithYear(document: Document, node: number, longest: number): string | null {
  const line = document.text(node).trim()
  return line.length <= longest && HAS_YEAR.test(line) ? line : null
}

const HAS_YEAR = /\d{4}/
