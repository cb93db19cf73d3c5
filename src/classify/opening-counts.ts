import { codeAt } from '../data/code-at.ts'
import { lookUp } from '../text/hash-table.ts'
import { EMPTY_HASH, LETTERS, nextHash, nextKey, openingKey, UNCASED } from '../text/word-hashes.ts'
import { MEANINGS, Meaning, PHRASE_OPENINGS } from './word-tables.ts'

/** The opening of a block, in UTF-16 units, tells what kind of text it is; counts are taken from it. */
export const OPENING = 480

/** Counts of one opening; one object serves a whole page. */
export interface OpeningCounts {
  /** The hash of each word, in order; behind the last stands what was there before. */
  readonly hashes: Int32Array
  words: number
  letters: number
  stopWords: number
  legalWords: number
  months: number
  sentences: number
  commas: number
  digits: number
  dateSigns: number
  capitals: number
  quotes: number
  questions: number
  lines: number
  /** Hash of the words, in order. */
  key: number
  /** The text begins as a stock phrase does, or some word ends one that may stand inside a text. */
  mayBePhrase: boolean
}

/** Counts of nothing, to be written by `countOpening`. */
export function openingCounts(): OpeningCounts {
  return {
    hashes: new Int32Array(OPENING),
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
    mayBePhrase: false,
  }
}

/** Counts what stands in the opening of a text, in one walk over it. */
export function countOpening(text: string, counts: OpeningCounts): void {
  clear(counts)
  const { length } = text
  const end = Math.min(length, OPENING)
  for (let at = 0; at < end; ) {
    const code = codeAt(text, at)
    if (LETTERS[code] !== 0) at = countWord(counts, text, at, end)
    else {
      if (code !== SPACE) countSign(counts, code, text, at)
      at++
    }
  }
  if (counts.words > 1 && lookUp(PHRASE_OPENINGS, openingKey(counts.hashes[0]!, counts.hashes[1]!)) !== 0)
    counts.mayBePhrase = true
  if (length > OPENING && counts.words > 0) counts.key = nextKey(counts.key, length)
}

/** Counts the word that starts at a place; gives the place behind it. */
function countWord(counts: OpeningCounts, text: string, start: number, end: number): number {
  const letters = LETTERS
  let hash = EMPTY_HASH
  let digits = 0
  let capitals = 0
  let at = start
  do {
    const code = codeAt(text, at)
    const found = letters[code]!
    if (found === 0) break
    const letter = found === UNCASED ? code : found
    hash = nextHash(hash, letter)
    digits += Number(code <= NINE)
    capitals += Number(letter !== code)
  } while (++at < end)
  if (digits > 0) countDigits(counts, text, start, at)
  counts.hashes[counts.words++] = hash
  counts.letters += at - start
  counts.capitals += capitals
  counts.key = nextKey(counts.key, hash)
  const meaning = lookUp(MEANINGS, hash)
  if (meaning !== 0) countMeaning(counts, meaning)
  return at
}

/** A count may be glued to the words of a phrase (`Comments12`): better to ask once too often. */
function countDigits(counts: OpeningCounts, text: string, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    if (!isDigit(codeAt(text, at))) continue
    counts.digits++
    if (counts.words < 2 && at > start && !isDigit(codeAt(text, at - 1))) counts.mayBePhrase = true
  }
}

function countMeaning(counts: OpeningCounts, meaning: number): void {
  if ((meaning & Meaning.stopWord) !== 0) counts.stopWords++
  if ((meaning & Meaning.legal) !== 0) counts.legalWords++
  if ((meaning & Meaning.month) !== 0) counts.months++
  if ((meaning & (counts.words === 1 ? PHRASE_SIGNS : Meaning.endsPhrase)) !== 0) counts.mayBePhrase = true
}

function clear(counts: OpeningCounts): void {
  counts.words = 0
  counts.letters = 0
  counts.stopWords = 0
  counts.legalWords = 0
  counts.months = 0
  counts.sentences = 0
  counts.commas = 0
  counts.digits = 0
  counts.dateSigns = 0
  counts.capitals = 0
  counts.quotes = 0
  counts.questions = 0
  counts.lines = 1
  counts.key = EMPTY_HASH
  counts.mayBePhrase = false
}

/** What makes the first word of a text worth a question; any other must end a phrase. */
const PHRASE_SIGNS = Meaning.isPhrase | Meaning.endsPhrase

const SPACE = 32
const NINE = 0x39
/** UTF-16 unit of `:`. */
export const COLON = 0x3a

function countSign(counts: OpeningCounts, code: number, text: string, at: number): void {
  switch (code) {
    case 0x0a:
      counts.lines++
      return
    case 0x2c:
    case 0x3001:
    case 0xff0c:
      counts.commas++
      return
    case 0x3f:
      counts.questions++
      if (endsHere(codeAt(text, at + 1))) counts.sentences++
      return
    case 0x2e:
    case 0x21:
      if (endsHere(codeAt(text, at + 1))) counts.sentences++
      else countDateSign(counts, text, at)
      return
    case 0x3002:
      counts.sentences++
      return
    case COLON:
      counts.dateSigns += isDigit(codeAt(text, at - 1)) && isDigit(codeAt(text, at + 1)) ? 2 : 0
      return
    case 0x2d:
    case 0x2f:
      countDateSign(counts, text, at)
      return
    case 0xa9:
      counts.legalWords++
      return
    case 0x22:
    case 0x201c:
    case 0x201d:
    case 0xab:
      counts.quotes++
  }
}

/** The signs of `5/2/2024`, `2024-02-05`, `5.2.2024`. */
function countDateSign(counts: OpeningCounts, text: string, at: number): void {
  if (isDigit(codeAt(text, at - 1)) && isDigit(codeAt(text, at + 1))) counts.dateSigns++
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A full stop ends a sentence before a space, the end, or a quotation mark. */
function endsHere(next: number): boolean {
  return Number.isNaN(next) || next === SPACE || next === 10 || next > 127
}
