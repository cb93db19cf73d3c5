import { isLetter } from './letters.ts'
import { isSyllableAt } from './syllables.ts'

/** Counts over the words of a text; words are parted by white space, `-` and `/`, and trimmed of other signs. */
export interface Measure {
  /** Words with a letter. */
  readonly words: number
  /** Words with a letter outside ASCII. */
  readonly marked: number
  /** Of the marked words, those that are Vietnamese syllables. */
  readonly syllables: number
}

/** Counts the words of a text that tell whether it is Vietnamese and rightly decoded; expects NFC. */
export function measure(text: string): Measure {
  let words = 0
  let marked = 0
  let syllables = 0
  let first = -1
  let last = -1
  let beyondAscii = false
  for (let index = 0; index <= text.length; index++) {
    const unit = index < text.length ? text.charCodeAt(index) : SPACE
    if (partsWords(unit)) {
      if (first >= 0) {
        words++
        if (beyondAscii) {
          marked++
          if (isSyllableAt(text, first, last + 1)) syllables++
        }
      }
      first = -1
      beyondAscii = false
    } else if (isLetter(unit)) {
      if (first < 0) first = index
      last = index
      if (unit > 0x7f) beyondAscii = true
    }
  }
  return { words, marked, syllables }
}

/** ND: the share of words that are syllables written with a mark; it tells Vietnamese from other languages. */
export function markedSyllableShare({ words, syllables }: Measure): number {
  return words === 0 ? 0 : syllables / words
}

/** D: the share of marked words that are syllables; it tells Vietnamese rightly decoded from wrongly decoded. */
export function syllableShareOfMarked({ marked, syllables }: Measure): number {
  return marked === 0 ? 0 : syllables / marked
}

const SPACE = 0x20
const OTHER_SPACE = /\s/

function partsWords(unit: number): boolean {
  if (unit < 0x80) return unit === SPACE || unit === 0x2d || unit === 0x2f || (unit >= 0x09 && unit <= 0x0d)
  if (unit > 0xa0 && unit < 0x1680) return false
  return (unit < 0x1e00 || unit > 0x1eff) && OTHER_SPACE.test(String.fromCharCode(unit))
}
