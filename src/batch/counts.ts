import { isLetterOrNumber } from '../text/letters.ts'
import { isWhiteSpace } from '../text/whitespace.ts'

/** Sizes of a text. */
export interface Counts {
  /** Tokens between white space that hold a letter or a digit; in Vietnamese these are syllables. */
  readonly wordCount: number
  /** Unicode code points. */
  readonly charCount: number
}

/** Counts words and characters of a text in one pass; by masks, since no one can foresee where a word ends. */
export function countsOf(text: string): Counts {
  const { length } = text
  let words = 0
  let pairs = 0
  let counted = 0
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index)
    let part = unit < COMMON_UNITS ? PARTS[unit]! : OTHER
    if (part === OTHER) {
      part = partAt(text, index)
      if (startsPair(unit, text, index)) pairs++
    }
    words += part & ~counted & LETTER
    counted = (counted | part) & ~(part >> 1)
  }
  return { wordCount: words, charCount: length - pairs }
}

const LETTER = 1
const GAP = 2
/** Is to be looked at. */
const OTHER = 4

function partAt(text: string, index: number): number {
  if (isWhiteSpace(text.charCodeAt(index))) return GAP
  return isLetterOrNumber(text, index) ? LETTER : 0
}

/** Up to here each unit stands in a table: Latin letters and most signs. */
const COMMON_UNITS = 0x2070
const PARTS: Uint8Array = tabulate()

function tabulate(): Uint8Array {
  const parts = new Uint8Array(COMMON_UNITS).fill(OTHER, 0x250, 0x1e00)
  parts.fill(OTHER, 0x1f00)
  for (let unit = 0; unit < 0x250; unit++) parts[unit] = partAt(String.fromCharCode(unit), 0)
  return parts.fill(LETTER, 0x1e00, 0x1f00)
}

function startsPair(unit: number, text: string, index: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00 && text.codePointAt(index)! > 0xffff
}
