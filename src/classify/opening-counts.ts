import { codeAt } from '../data/code-at.ts'
import { lookUp } from '../text/hash-table.ts'
import { isDigit } from '../text/letters.ts'
import {
  EMPTY_HASH,
  endOfWord,
  LETTERS,
  letterOf,
  nextHash,
  nextKey,
  openingKey,
  UNCASED,
} from '../text/word-hashes.ts'
import { countSigns, type SignCounts } from './sign-counts.ts'
import { MEANINGS, Meaning, PHRASE_OPENINGS } from './word-tables.ts'

/** The opening of a block, in UTF-16 units, tells what kind of text it is; counts are taken from it. */
export const OPENING = 480

/** Counts of one opening; one object serves a whole page. */
export interface OpeningCounts extends SignCounts {
  /** The hash of each word, in order; behind the last stands what was there before. */
  readonly hashes: Int32Array
  words: number
  letters: number
  stopWords: number
  months: number
  digits: number
  capitals: number
  /** Hash of the words, in order. */
  key: number
  /** The text begins as a stock phrase does, or some word ends one that may stand inside a text. */
  mayBePhrase: boolean
}

const HASH_BYTES = 4
const PLACE_BYTES = 2

/** Counts of nothing, to be written by `countOpening`. */
export function openingCounts(): OpeningCounts {
  // One piece of memory: to get and to free two takes longer.
  const memory = new ArrayBuffer((HASH_BYTES + PLACE_BYTES) * OPENING)
  return {
    hashes: new Int32Array(memory, 0, OPENING),
    signs: new Uint16Array(memory, HASH_BYTES * OPENING, OPENING),
    words: 0,
    letters: 0,
    stopWords: 0,
    legalWords: 0,
    months: 0,
    sentences: 0,
    commas: 0,
    digits: 0,
    dateSigns: 0,
    capitals: 0,
    quotes: 0,
    questions: 0,
    lines: 1,
    key: EMPTY_HASH,
    plainSigns: true,
    mayBePhrase: false,
  }
}

/** Counts what stands in the opening of a text, in one walk over it. */
export function countOpening(text: string, counts: OpeningCounts): void {
  const { length } = text
  countUnits(counts, text, Math.min(length, OPENING))
  countWords(counts)
  if (counts.digits > 0 && hasGluedCount(text)) counts.mayBePhrase = true
  if (length > OPENING && counts.words > 0) counts.key = nextKey(counts.key, length)
}

/**
 * Counts letters and signs, and hashes the words. Where a word ends cannot be foretold, and a branch on it would take longer
 * than all else together: so the hash is kept anew at each letter, and where a word ends the place for it moves on.
 */
function countUnits(counts: OpeningCounts, text: string, end: number): void {
  const { hashes, signs } = counts
  const letters = LETTERS
  let sign = 0
  let words = 0
  let gaps = 0
  let digits = 0
  let capitals = 0
  let hash = EMPTY_HASH
  let isLetter = 0
  for (let at = 0; at < end; at++) {
    const code = codeAt(text, at)
    const found = letters[code]!
    const letter = found === UNCASED ? code : found
    const isGap = (letter - 1) >>> 31
    words += isLetter & isGap
    isLetter = isGap ^ 1
    const mask = isGap - 1
    hash = (nextHash(hash, letter) & mask) | (EMPTY_HASH & ~mask)
    hashes[words] = hash
    gaps += isGap
    digits += isLetter & ((code - AFTER_NINE) >>> 31)
    capitals += isLetter & (((letter ^ code) + 0xffff) >>> 16)
    if (isGap !== ((code ^ SPACE) - 1) >>> 31) signs[sign++] = at
  }
  counts.words = words + isLetter
  counts.letters = end - gaps
  counts.digits = digits
  counts.capitals = capitals
  countSigns(counts, text, sign)
}

/** Counts the words by what they mean. */
function countWords(counts: OpeningCounts): void {
  const { hashes, words } = counts
  let key = EMPTY_HASH
  let stopWords = 0
  let legal = 0
  let months = 0
  let all = 0
  for (let word = 0; word < words; word++) {
    const hash = hashes[word]!
    const meaning = lookUp(MEANINGS, hash)
    key = nextKey(key, hash)
    stopWords += meaning & Meaning.stopWord
    legal += meaning & Meaning.legal
    months += meaning & Meaning.month
    all |= meaning
  }
  counts.key = key
  counts.stopWords = stopWords / Meaning.stopWord
  counts.legalWords += legal / Meaning.legal
  counts.months = months / Meaning.month
  counts.mayBePhrase = (all & Meaning.endsPhrase) !== 0 || opensLikePhrase(counts)
}

/** Whether the first word or the first two are those of a phrase, and the text is short enough for it. */
function opensLikePhrase({ hashes, words, plainSigns }: OpeningCounts): boolean {
  if (words === 0) return false
  const first = lookUp(PHRASE_OPENINGS, nextKey(EMPTY_HASH, hashes[0]!))
  const both = words === 1 ? 0 : lookUp(PHRASE_OPENINGS, openingKey(hashes[0]!, hashes[1]!))
  return first + both > 0 && (!plainSigns || words <= Math.max(first, both))
}

/** Whether a number is glued to the first or the second word, as to those of a phrase (`Comments12`). */
function hasGluedCount(text: string): boolean {
  const end = Math.min(OPENING, endOfWord(text, 2))
  for (let at = 1; at < end; at++) {
    const before = codeAt(text, at - 1)
    if (isDigit(codeAt(text, at)) && !isDigit(before) && letterOf(before) !== 0) return true
  }
  return false
}

const SPACE = 32
const AFTER_NINE = 0x3a
