import { codeAt } from '../data/code-at.ts'
import { isLetter } from './letters.ts'
import { isSyllableAt } from './syllables.ts'
import { isWhiteSpace } from './whitespace.ts'

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
  let beyondAscii = 0
  for (let index = 0; index <= text.length; index++) {
    const unit = index < text.length ? codeAt(text, index) : SPACE
    const part = unit < COMMON_UNITS ? PART_OF_WORD[unit]! : partOfWord(unit)
    if (part === LETTER) {
      if (first < 0) first = index
      last = index
      beyondAscii |= unit
    } else if (part === GAP) {
      if (first >= 0) {
        words++
        if (beyondAscii > 0x7f) {
          marked++
          if (isSyllableAt(text, first, last + 1)) syllables++
        }
      }
      first = -1
      beyondAscii = 0
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

const LETTER = 1
/** What parts words. */
const GAP = 2

function partOfWord(unit: number): number {
  if (unit >= 0x1e00 && unit <= 0x1eff) return LETTER
  if (unit >= 0x1680 && isWhiteSpace(unit)) return GAP
  return isLetter(unit) ? LETTER : 0
}

/** Up to here each unit stands in a table: the letters of most texts, and most signs. */
const COMMON_UNITS = 0x250
const PART_OF_WORD: Uint8Array = new Uint8Array(COMMON_UNITS)
for (const [first, last] of [
  'AZ',
  'az',
  '\xc0\xd6',
  '\xd8\xf6',
  '\xf8\u024f',
  '\xaa\xaa',
  '\xb5\xb5',
  '\xba\xba',
])
  PART_OF_WORD.fill(LETTER, first!.charCodeAt(0), last!.charCodeAt(0) + 1)
for (const sign of '\t\n\v\f\r -/\xa0') PART_OF_WORD[codeAt(sign, 0)] = GAP
