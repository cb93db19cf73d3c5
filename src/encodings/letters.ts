import { codeAt } from '../data/code-at.ts'
import type { Language } from './types.ts'

/** Counts of the characters beyond ASCII in one reading of a page, by UTF-16 unit. */
export interface LetterCounts {
  readonly total: number
  /** Of the letters in runs so short as a Latin script has them. */
  readonly latin: Uint32Array
  /** Of the letters in words without ASCII letters. */
  readonly other: Uint32Array
}

/** Counts the letters beyond ASCII of a reading; signs such as `«` and `±` count only inside words, where none belong. */
export function countLetters(text: string): LetterCounts {
  const latin = new Uint32Array(0x1_0000)
  const other = new Uint32Array(0x1_0000)
  let total = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at)
    if (kind === 'sign' && isInWord(kindAt(text, at - 1)) && isInWord(kindAt(text, at + 1))) total++
    if (kind !== 'letter') continue
    const first = at
    while (kindAt(text, at + 1) === 'letter') at++
    const length = at + 1 - first
    const joined = kindAt(text, first - 1) === 'ascii' || kindAt(text, at + 1) === 'ascii'
    total += length
    for (let index = first; index <= at; index++) {
      if (length <= LONGEST_LATIN_RUN) latin[codeAt(text, index)]!++
      if (!joined) other[codeAt(text, index)]!++
    }
  }
  return { total, latin, other }
}

/**
 * How well a reading looks like a language, 0 to 1: the share of its letters, times that of the commonest of them,
 * for a wrong reading may well be of letters, but not of the usual ones. 0 when the reading cannot be this language.
 */
export function likeness(language: Language, counts: LetterCounts): number {
  const isLatin = language.script === 'latin'
  const common = tally(language.common, isLatin ? counts.latin : counts.other, isLatin)
  const rest = tally(language.rest, isLatin ? counts.latin : counts.other, isLatin)
  const letters = common.count + rest.count
  if (letters < FEWEST_LETTERS || letters < counts.total * language.atLeast) return 0
  const fewestDistinct = isLatin ? FEWEST_DISTINCT_LATIN : FEWEST_DISTINCT
  const alphabet = language.common.length + language.rest.length
  if (common.distinct + rest.distinct < Math.min(fewestDistinct, alphabet)) return 0
  return (letters * common.count) / (counts.total * counts.total)
}

function tally(
  letters: string,
  counts: Uint32Array,
  withCapitals: boolean,
): { count: number; distinct: number } {
  let count = 0
  let distinct = 0
  for (const letter of new Set(withCapitals ? letters + letters.toUpperCase() : letters)) {
    const times = counts[codeAt(letter, 0)]!
    count += times
    if (times > 0) distinct++
  }
  return { count, distinct }
}

/** Below these the letters of any two languages may agree: a page of ® and no-break spaces looks like one of any. */
const FEWEST_LETTERS = 8
const FEWEST_DISTINCT_LATIN = 5
const FEWEST_DISTINCT = 8
/** `créée`; longer runs are words of another script. */
const LONGEST_LATIN_RUN = 2

type Kind = 'ascii' | 'letter' | 'sign' | 'gap'

function kindAt(text: string, at: number): Kind {
  const unit = codeAt(text, at)
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? 'ascii' : 'gap'
  if (unit > 0xbf) return unit === 0xd7 || unit === 0xf7 ? 'sign' : isFreeSign(unit) ? 'gap' : 'letter'
  return isFreeSign(unit) || Number.isNaN(unit) ? 'gap' : 'sign'
}

/** Signs that stand beside and within words of any language: no-break space, soft hyphen, middle dot, quotes, dashes. */
function isFreeSign(unit: number): boolean {
  return unit === 0xa0 || unit === 0xad || unit === 0xb7 || (unit >= 0x2000 && unit < 0x2200)
}

function isInWord(kind: Kind): boolean {
  return kind === 'ascii' || kind === 'letter'
}
