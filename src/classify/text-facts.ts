import type { PageBlock } from '../blocks/types.ts'
import { STOP_WORDS } from '../data/stop-words.ts'
import { phraseEvidence } from './phrase-evidence.ts'

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

/** Text beyond this length says nothing new about a block. */
const ENOUGH = 2000

/** Counts what tells prose from labels in one walk over the block's text. */
export function readTextFacts(block: PageBlock): TextFacts {
  const text = block.text.length > ENOUGH ? block.text.slice(0, ENOUGH) : block.text
  const counts = countCharacters(text)
  const words = text.toLowerCase().match(WORDS) ?? []
  let stopWords = 0
  let letters = 0
  for (const word of words) {
    letters += word.length
    if (STOP_WORDS.has(word)) stopWords++
  }
  const length = Math.max(1, text.length)
  const phrase = phraseEvidence(block.text)
  return {
    chars: block.text.length,
    words: words.length * (block.text.length / length),
    linkDensity: block.linkLength / Math.max(1, block.text.length),
    strongDensity: block.strongLength / Math.max(1, block.text.length),
    stopWordShare: stopWords / Math.max(1, words.length),
    sentences: counts.sentences,
    commas: counts.commas,
    digitShare: counts.digits / length,
    capitalShare: counts.capitals / length,
    wordLength: letters / Math.max(1, words.length),
    endsLikeSentence: SENTENCE_END.test(text.slice(-3)),
    endsWithColon: text.endsWith(':'),
    separators: counts.separators,
    hasDate: length < 200 && DATE.test(text),
    hasAddress: length < 400 && ADDRESS.test(text),
    legal: LEGAL.test(text),
    question: text.includes('?'),
    phrase: phrase.kind,
    phraseShare: phrase.share,
    quoteMarks: counts.quotes,
    startsLower: STARTS_LOWER.test(text),
  }
}

/** A block is prose from this length on, in UTF-16 units, below this link density. */
const PROSE = { chars: 60, links: 0.35 } as const

/** Whether a text is long and free of links enough to be a paragraph. */
export function isProseLike({ chars, linkDensity }: TextFacts): boolean {
  return chars >= PROSE.chars && linkDensity < PROSE.links
}

interface CharacterCounts {
  sentences: number
  commas: number
  digits: number
  capitals: number
  separators: number
  quotes: number
}

function countCharacters(text: string): CharacterCounts {
  const counts = { sentences: 0, commas: 0, digits: 0, capitals: 0, separators: 0, quotes: 0 }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) counts.digits++
    else if (code >= 65 && code <= 90) counts.capitals++
    else if (code === 44 || code === 0x3001 || code === 0xff0c) counts.commas++
    else if (code === 46 || code === 33 || code === 63 || code === 0x3002) {
      const next = text.charCodeAt(i + 1)
      if (code === 0x3002 || Number.isNaN(next) || next === 32 || next === 10 || next > 127)
        counts.sentences++
    } else if (code === 124 || code === 187 || code === 8250 || code === 183 || code === 8226)
      counts.separators++
    else if (code === 34 || code === 8220 || code === 8221 || code === 171) counts.quotes++
  }
  return counts
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/
const DATE =
  /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b|\b(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}\b|\b\d{1,2}[:h]\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)[a-z]*\.? \d{1,2},? (?:19|20)\d\d/i
const ADDRESS = /[\w.-]+@[\w-]+\.\w|https?:\/\/|www\.\w/i
const LEGAL =
  /©|\(c\) ?(?:19|20)\d\d|copyright|all rights reserved|bản quyền|giấy phép|alle rechte|tous droits|reservados/i
const STARTS_LOWER = /^\p{Ll}/u
