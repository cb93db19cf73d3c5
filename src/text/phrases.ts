import { codeAt } from '../data/code-at.ts'
import type { Phrase, PhraseKind } from '../data/phrases/index.ts'
import { PHRASE_KINDS } from '../data/phrases/types.ts'
import { fold } from './fold.ts'
import { isDigit, isLetter, isLetterOrNumber } from './letters.ts'
import { HELD, LAST_WORDS, LONGEST_WHOLE, START, WHOLE } from './phrase-tables.ts'

/** No stock phrase stands in a longer block; prose is longer. In UTF-16 units. */
const LONGEST = 160
/** A phrase that opens a block may be followed by this much: an address, a headline, never a paragraph. */
const LONGEST_TAIL = 120

/**
 * The stock phrase of news pages that a whole block is, or opens with; null for anything else.
 * `kinds` limits the answer; without it every kind counts.
 */
export function matchPhrase(text: string, kinds?: ReadonlySet<PhraseKind>): Phrase | null {
  if (text.length > LONGEST) return null
  if (
    text.length > LONGEST_WHOLE &&
    !START.has(fold(firstWord(text))) &&
    isLetterOrDigit(codeAt(text, 0)) &&
    !MAY_HOLD.test(text)
  )
    return null
  return matchFolded(fold(text), kinds)
}

/** `matchPhrase` for a text that is folded already. */
export function matchFolded(folded: string, kinds?: ReadonlySet<PhraseKind>): Phrase | null {
  if (folded.length > LONGEST) return null
  const bare = strip(folded)
  const whole = firstKind(WHOLE.get(bare) ?? 0, kinds)
  if (whole !== undefined) return { phrase: bare, kind: whole, where: 'whole' }
  return (
    startingWith(folded, kinds) ??
    (bare === folded ? null : startingWith(withoutLeadingMarks(folded), kinds)) ??
    holding(folded, kinds)
  )
}

function firstKind(bits: number, kinds: ReadonlySet<PhraseKind> | undefined): PhraseKind | undefined {
  if (bits === 0) return undefined
  return PHRASE_KINDS.find(
    (kind, index) => (bits & (1 << index)) !== 0 && (kinds === undefined || kinds.has(kind)),
  )
}

function startingWith(folded: string, kinds: ReadonlySet<PhraseKind> | undefined): Phrase | null {
  const candidates = START.get(firstWord(folded))
  if (candidates === undefined) return null
  for (const candidate of candidates) {
    const { phrase, kind } = candidate
    if (!folded.startsWith(phrase) || folded.length - phrase.length > LONGEST_TAIL) continue
    if (isInsideWord(folded, phrase.length)) continue
    if (kind === 'date-label' && !DIGIT.test(folded)) continue
    if (kinds === undefined || kinds.has(kind)) return candidate
  }
  return null
}

/** A label of a date is one only beside a date. */
const DIGIT = /\d/

function holding(folded: string, kinds: ReadonlySet<PhraseKind> | undefined): Phrase | null {
  if (!MAY_HOLD.test(folded)) return null
  for (const held of HELD) {
    const at = folded.indexOf(held.phrase)
    if (at < 0 || isInsideWord(folded, at) || isInsideWord(folded, at + held.phrase.length)) continue
    if (kinds === undefined || kinds.has(held.kind)) return held
  }
  return null
}

/** Whether letters stand on both sides of a place. */
function isInsideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isLetter(codeAt(text, at - 1)) && isLetter(codeAt(text, at))
}

/** Without marks around it and the number that follows `Bình luận`, `Shares` … */
function strip(folded: string): string {
  let start = 0
  let end = folded.length
  while (start < end && !isLetterOrNumber(folded, start)) start++
  while (end > start && !isLetterOrNumber(folded, end - 1)) end--
  const bare = folded.slice(start, end)
  return bare.slice(0, endBeforeCount(bare))
}

/** In digits. */
const LONGEST_COUNT = 5

function endBeforeCount(bare: string): number {
  let digits = bare.length
  while (digits > 0 && isDigit(codeAt(bare, digits - 1))) digits--
  const count = bare.length - digits
  if (count === 0 || count > LONGEST_COUNT) return bare.length
  let end = digits
  while (end > 0 && !isLetterOrNumber(bare, end - 1)) end--
  return end > 0 && isLetter(codeAt(bare, end - 1)) ? end : bare.length
}

function withoutLeadingMarks(folded: string): string {
  let start = 0
  while (start < folded.length && !isLetterOrNumber(folded, start) && !'(©®'.includes(folded[start]!)) start++
  return folded.slice(start)
}

function isLetterOrDigit(unit: number): boolean {
  return isDigit(unit) || ((unit | 32) >= 97 && (unit | 32) <= 122)
}

function firstWord(folded: string): string {
  const space = folded.indexOf(' ')
  return space < 0 ? folded : folded.slice(0, space)
}

/** Most blocks are without. */
const MAY_HOLD = new RegExp(LAST_WORDS, 'i')
