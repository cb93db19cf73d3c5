import type { PageBlock } from '../blocks/types.ts'
import { phraseEvidence } from './phrase-evidence.ts'
import { isStopWord, STOP_WORD_HASH } from './stop-word-set.ts'

/** What the text of a block tells by itself. Shares are 0 to 1. */
export interface TextFacts {
  readonly chars: number
  readonly words: number
  readonly linkDensity: number
  readonly strongDensity: number
  readonly stopWordShare: number
  readonly sentences: number
  readonly commas: number
  readonly digitShare: number
  readonly capitalShare: number
  readonly wordLength: number
  readonly endsLikeSentence: boolean
  readonly endsWithColon: boolean
  readonly separators: number
  readonly hasDate: boolean
  readonly hasAddress: boolean
  readonly legal: boolean
  readonly question: boolean
  /** Which boilerplate phrase the text is or opens with: a number for each kind, 0 for none. */
  readonly phrase: number
  /** How much of the text that phrase is. */
  readonly phraseShare: number
  readonly quoteMarks: number
  readonly startsLower: boolean
}

/** The opening of a block, in UTF-16 units, tells what kind of text it is; counts are taken from it. */
const OPENING = 480
/** Dates, addresses and legal lines are looked for in blocks up to these lengths. */
const LONGEST = { date: 200, address: 400, legal: 300 } as const

/** Counts what tells prose from labels in one walk over the opening of a block's text. */
export function readTextFacts(block: PageBlock): TextFacts {
  const { text } = block
  const { length } = text
  const counts = countOpening(text)
  const seen = Math.max(1, Math.min(length, OPENING))
  const phrase = phraseEvidence(text)
  return {
    chars: length,
    words: counts.words * (length / seen),
    linkDensity: block.linkLength / Math.max(1, length),
    strongDensity: block.strongLength / Math.max(1, length),
    stopWordShare: counts.stopWords / Math.max(1, counts.words),
    sentences: counts.sentences,
    commas: counts.commas,
    digitShare: counts.digits / seen,
    capitalShare: counts.capitals / seen,
    wordLength: counts.letters / Math.max(1, counts.words),
    endsLikeSentence: SENTENCE_END.test(text.slice(-3)),
    endsWithColon: text.endsWith(':'),
    separators: counts.separators,
    hasDate: counts.digits > 0 && length < LONGEST.date && DATE.test(text),
    hasAddress: counts.addressSigns > 0 && length < LONGEST.address && ADDRESS.test(text),
    legal: length < LONGEST.legal && LEGAL.test(text),
    question: counts.questions > 0,
    phrase: phrase.kind,
    phraseShare: phrase.share,
    quoteMarks: counts.quotes,
    startsLower: isLower(text.charAt(0)),
  }
}

/** A block is prose from this length on, in UTF-16 units, below this link density. */
const PROSE = { chars: 60, links: 0.35 } as const

/** Whether a text is long and free of links enough to be a paragraph. */
export function isProseLike({ chars, linkDensity }: TextFacts): boolean {
  return chars >= PROSE.chars && linkDensity < PROSE.links
}

interface Counts {
  words: number
  letters: number
  stopWords: number
  sentences: number
  commas: number
  digits: number
  capitals: number
  separators: number
  quotes: number
  questions: number
  addressSigns: number
}

function countOpening(text: string): Counts {
  const counts: Counts = {
    words: 0,
    letters: 0,
    stopWords: 0,
    sentences: 0,
    commas: 0,
    digits: 0,
    capitals: 0,
    separators: 0,
    quotes: 0,
    questions: 0,
    addressSigns: 0,
  }
  const opening = text.length > OPENING ? text.slice(0, OPENING) : text
  const lower = opening.toLowerCase()
  const sameLength = lower.length === opening.length
  let length = 0
  let hash = STOP_WORD_HASH.start
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 32
    if (isWordCharacter(code)) {
      length++
      hash = STOP_WORD_HASH.next(hash, code)
      if (code >= 48 && code <= 57) counts.digits++
      else if (sameLength && code < 128 && opening.charCodeAt(i) < 97) counts.capitals++
      continue
    }
    if (length > 0) {
      counts.words++
      counts.letters += length
      if (isStopWord(hash, length)) counts.stopWords++
      length = 0
      hash = STOP_WORD_HASH.start
    }
    if (code !== 32) countSign(counts, code, lower.charCodeAt(i + 1))
  }
  return counts
}

function countSign(counts: Counts, code: number, next: number): void {
  switch (code) {
    case 0x2c:
    case 0x3001:
    case 0xff0c:
      counts.commas++
      return
    case 0x3f:
      counts.questions++
      if (endsHere(next)) counts.sentences++
      return
    case 0x2e:
    case 0x21:
      if (endsHere(next)) counts.sentences++
      return
    case 0x3002:
      counts.sentences++
      return
    case 0x7c:
    case 0xbb:
    case 0x203a:
    case 0xb7:
    case 0x2022:
      counts.separators++
      return
    case 0x22:
    case 0x201c:
    case 0x201d:
    case 0xab:
      counts.quotes++
      return
    case 0x40:
    case 0x2f:
      counts.addressSigns++
  }
}

/** A full stop ends a sentence before a space, the end, or a quotation mark. */
function endsHere(next: number): boolean {
  return Number.isNaN(next) || next === 32 || next === 10 || next > 127
}

/** Letters, marks and digits of any script, roughly: everything that is not known for a sign or a space. */
function isWordCharacter(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code >= 0x2000 && code < 0x2c00) return false
  return (
    code !== 0xd7 && code !== 0xf7 && !(code >= 0x3000 && code < 0x3040) && !(code >= 0xff00 && code < 0xff10)
  )
}

function isLower(letter: string): boolean {
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase()
}

const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/
const DATE =
  /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b|\b(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}\b|\b\d{1,2}[:h]\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)[a-z]*\.? \d{1,2},? (?:19|20)\d\d/i
const ADDRESS = /[\w-]@[\w-]{1,60}\.\w|https?:\/\//
const LEGAL =
  /©|\([cC]\) ?(?:19|20)\d\d|[cC]opyright|COPYRIGHT|[aA]ll [rR]ights [rR]eserved|[bB]ản quyền|[gG]iấy phép|Alle Rechte|Tous droits|reservados/
