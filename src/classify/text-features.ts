import type { PageBlock } from '../blocks/types.ts'
import { codeAt } from '../data/code-at.ts'
import { EMPTY_HASH, letterOf, nextHash, nextKey } from '../text/word-hashes.ts'
import { AT } from './feature-names.ts'
import { lookUp } from './hash-table.ts'
import { phraseEvidence } from './phrase-evidence.ts'
import { MEANINGS, Meaning } from './word-tables.ts'

/** The opening of a block, in UTF-16 units, tells what kind of text it is; counts are taken from it. */
const OPENING = 480
/** Dates, phrases and legal lines are looked for in blocks up to these lengths. */
const LONGEST = { date: 200, legal: 300, phrase: 160 } as const

/** Counts of one opening; one object serves a whole page. */
export interface OpeningCounts {
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
  /** The first word begins a stock phrase, or some word ends one that may stand inside a text. */
  mayBePhrase: boolean
}

/** Writes what the text of a block tells by itself into its row, in one walk over its opening; counts are left in `counts`. */
export function fillText(rows: Float32Array, row: number, block: PageBlock, counts: OpeningCounts): void {
  const { text } = block
  const { length } = text
  countOpening(text, counts)
  const seen = Math.max(1, Math.min(length, OPENING))
  const words = Math.max(1, counts.words)
  const dated = counts.dateSigns >= 2 || (counts.months > 0 && counts.digits > 2)
  rows[row + AT.chars] = length
  rows[row + AT.words] = counts.words * (length / seen)
  rows[row + AT.linkDensity] = block.linkLength / Math.max(1, length)
  rows[row + AT.strongDensity] = block.strongLength / Math.max(1, length)
  rows[row + AT.stopWords] = counts.stopWords / words
  rows[row + AT.sentences] = counts.sentences
  rows[row + AT.commas] = counts.commas
  rows[row + AT.digits] = counts.digits / seen
  rows[row + AT.capitals] = counts.capitals / seen
  rows[row + AT.wordLength] = counts.letters / words
  rows[row + AT.endsLikeSentence] = endsLikeSentence(text) ? 1 : 0
  rows[row + AT.endsWithColon] = codeAt(text, length - 1) === COLON ? 1 : 0
  rows[row + AT.hasDate] = dated && length < LONGEST.date ? 1 : 0
  rows[row + AT.legal] = counts.legalWords > 0 && length < LONGEST.legal ? 1 : 0
  rows[row + AT.question] = counts.questions > 0 ? 1 : 0
  rows[row + AT.phrase] = mayBePhrase(block, counts) ? phraseEvidence(text) : 0
  rows[row + AT.quoteMarks] = counts.quotes
  rows[row + AT.startsLower] = startsLower(text) ? 1 : 0
  rows[row + AT.lines] = counts.lines
}

/** A cheap question before the dear one. Links are known by being links; a text that opens with a sign is no cheap case. */
function mayBePhrase({ text, linkLength }: PageBlock, counts: OpeningCounts): boolean {
  if (text.length > LONGEST.phrase || linkLength === text.length) return false
  return counts.mayBePhrase || letterOf(codeAt(text, 0)) === 0
}

/** Counts that are to be written by `fillText`. */
export function openingCounts(): OpeningCounts {
  return {
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

function countOpening(text: string, counts: OpeningCounts): void {
  clear(counts)
  const end = Math.min(text.length, OPENING)
  let length = 0
  let hash = EMPTY_HASH
  for (let i = 0; i < end; i++) {
    const code = codeAt(text, i)
    const letter = letterOf(code)
    if (letter !== 0) {
      length++
      hash = nextHash(hash, letter)
      if (letter !== code) counts.capitals++
      else if (code <= NINE) countDigit(counts, text, i)
      continue
    }
    if (length > 0) {
      countWord(counts, hash, length)
      length = 0
      hash = EMPTY_HASH
    }
    if (code !== SPACE) countSign(counts, code, text, i)
  }
  if (length > 0) countWord(counts, hash, length)
  if (text.length > OPENING && counts.words > 0) counts.key = nextKey(counts.key, text.length)
}

/** A count may be glued to the first word of a phrase (`Comments12`): better to ask once too often. */
function countDigit(counts: OpeningCounts, text: string, at: number): void {
  counts.digits++
  if (counts.words === 0 && at > 0 && !isDigit(codeAt(text, at - 1))) counts.mayBePhrase = true
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

function countWord(counts: OpeningCounts, hash: number, length: number): void {
  counts.words++
  counts.letters += length
  counts.key = nextKey(counts.key, hash)
  const meaning = lookUp(MEANINGS, hash)
  if (meaning === 0) return
  if ((meaning & Meaning.stopWord) !== 0) counts.stopWords++
  if ((meaning & Meaning.legal) !== 0) counts.legalWords++
  if ((meaning & Meaning.month) !== 0) counts.months++
  if ((meaning & (counts.words === 1 ? PHRASE_SIGNS : Meaning.endsPhrase)) !== 0) counts.mayBePhrase = true
}

/** What makes the first word of a text worth a question; any other must end a phrase. */
const PHRASE_SIGNS = Meaning.opensPhrase | Meaning.endsPhrase

const SPACE = 32
const NINE = 0x39
const COLON = 0x3a

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

/** Whether a text ends with the sign of a sentence's end, up to two closing quotes or brackets behind it. */
function endsLikeSentence(text: string): boolean {
  let last = text.length - 1
  for (let closers = 0; closers < 2 && last > 0 && CLOSERS.includes(text.charAt(last)); closers++) last--
  return last >= 0 && ENDS.includes(text.charAt(last))
}

const ENDS = '.!?…。！？'
const CLOSERS = '"\'”’»)]'

function startsLower(text: string): boolean {
  const code = codeAt(text, 0)
  if (code < 128) return code >= 97 && code <= 122
  const first = text.charAt(0)
  return first !== first.toUpperCase() && first === first.toLowerCase()
}
