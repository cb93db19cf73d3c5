import type { Phrase, PhraseKind } from '../data/phrases/index.ts'
import { PHRASES } from '../data/phrases/index.ts'
import { fold } from './fold.ts'

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
    isLetterOrDigit(text, 0) &&
    !INSIDE.test(text)
  )
    return null
  return matchFolded(fold(text), kinds)
}

/** `matchPhrase` for a text that is folded already. */
export function matchFolded(folded: string, kinds?: ReadonlySet<PhraseKind>): Phrase | null {
  if (folded.length > LONGEST) return null
  const bare = strip(folded)
  const whole = WHOLE.get(bare)
  if (whole !== undefined) {
    for (const phrase of whole) if (kinds === undefined || kinds.has(phrase.kind)) return phrase
  }
  return (
    startingWith(folded, kinds) ??
    (bare === folded ? null : startingWith(folded.replace(LEADING_MARKS, ''), kinds)) ??
    holding(folded, kinds)
  )
}

function holding(folded: string, kinds: ReadonlySet<PhraseKind> | undefined): Phrase | null {
  const match = INSIDE.exec(folded)
  const phrase = match === null ? undefined : HELD.get(fold(match[0]))
  return phrase !== undefined && (kinds === undefined || kinds.has(phrase.kind)) ? phrase : null
}

function startingWith(folded: string, kinds: ReadonlySet<PhraseKind> | undefined): Phrase | null {
  const candidates = START.get(firstWord(folded))
  if (candidates === undefined) return null
  for (const [start, phrase] of candidates) {
    if (!folded.startsWith(start) || folded.length - start.length > LONGEST_TAIL) continue
    if (LETTER.test(start.at(-1)!) && LETTER.test(folded.charAt(start.length))) continue
    if (phrase.kind === 'date-label' && !DIGIT.test(folded)) continue
    if (kinds === undefined || kinds.has(phrase.kind)) return phrase
  }
  return null
}

/** A label of a date is one only beside a date. */
const DIGIT = /\d/
const LETTER = /\p{L}/u
const LEADING_MARKS = /^[^\p{L}\p{N}(©®]+/u
const MARKS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
/** The number that follows `Bình luận`, `Shares` … */
const COUNT = /(?<=\p{L})[^\p{L}\p{N}]*\(?\d{1,5}\)?$/u

function strip(folded: string): string {
  const last = folded.length - 1
  const bare =
    isLetterOrDigit(folded, 0) && isLetterOrDigit(folded, last) ? folded : folded.replace(MARKS_AROUND, '')
  return MAY_END_WITH_COUNT.test(bare) ? bare.replace(COUNT, '') : bare
}

const MAY_END_WITH_COUNT = /\d$/

/** Sure for ASCII; other letters are left to the expressions above. */
function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

function firstWord(folded: string): string {
  const space = folded.indexOf(' ')
  return space < 0 ? folded : folded.slice(0, space)
}

const WHOLE = new Map<string, Phrase[]>()
const START = new Map<string, (readonly [string, Phrase])[]>()
const HELD = new Map<string, Phrase>()
for (const phrase of PHRASES) {
  const folded = fold(phrase.phrase)
  if (phrase.where === 'inside') HELD.set(folded, phrase)
  else if (phrase.where === 'whole') push(WHOLE, strip(folded), phrase)
  else push(START, firstWord(folded), [folded, phrase] as const)
}

/** Any phrase that may stand anywhere in a block. */
const INSIDE = new RegExp(`(?<!\\p{L})(?:${[...HELD.keys()].join('|')})(?!\\p{L})`, 'iu')

/** No phrase that is a whole block is longer; counts and marks around it may be. */
const LONGEST_WHOLE = 20 + Math.max(...Array.from(WHOLE.keys(), key => key.length))

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
