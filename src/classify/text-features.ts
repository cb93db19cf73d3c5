import type { PageBlock } from '../blocks/types.ts'
import { codeAt } from '../data/code-at.ts'
import { letterOf } from '../text/word-hashes.ts'
import { AT } from './feature-names.ts'
import { countOpening, OPENING, type OpeningCounts } from './opening-counts.ts'
import { phraseEvidence } from './phrase-evidence.ts'
import { COLON } from './sign-counts.ts'

/** Dates, phrases and legal lines are looked for in blocks up to these lengths. */
const LONGEST = { date: 200, legal: 300, phrase: 160 } as const

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
  rows[row + AT.endsLikeSentence] = endsLikeSentence(text, length) ? 1 : 0
  rows[row + AT.endsWithColon] = codeAt(text, length - 1) === COLON ? 1 : 0
  rows[row + AT.hasDate] = dated && length < LONGEST.date ? 1 : 0
  rows[row + AT.legal] = counts.legalWords > 0 && length < LONGEST.legal ? 1 : 0
  rows[row + AT.question] = counts.questions > 0 ? 1 : 0
  rows[row + AT.phrase] = mayBePhrase(block, length, counts) ? phraseEvidence(text) : 0
  rows[row + AT.quoteMarks] = counts.quotes
  rows[row + AT.startsLower] = startsLower(text) ? 1 : 0
  rows[row + AT.lines] = counts.lines
}

/** A cheap question before the dear one. Links are known by being links; a text that opens with an odd sign is no cheap case. */
function mayBePhrase({ text, linkLength }: PageBlock, length: number, counts: OpeningCounts): boolean {
  if (length > LONGEST.phrase || linkLength === length) return false
  return counts.mayBePhrase || (!counts.plainSigns && letterOf(codeAt(text, 0)) === 0)
}

/** Whether a text ends with the sign of a sentence's end, up to two closing quotes or brackets behind it. */
function endsLikeSentence(text: string, length: number): boolean {
  let last = length - 1
  for (let closers = 0; closers < 2 && last > 0 && isCloser(codeAt(text, last)); closers++) last--
  return last >= 0 && isEnd(codeAt(text, last))
}

const ENDS: ReadonlySet<number> = unitsOf('.!?…。！？')
const CLOSERS: ReadonlySet<number> = unitsOf('"\'”’»)]')

function unitsOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, sign => codeAt(sign, 0)))
}

/** Letters and digits, which most texts end with, are not looked up. */
function isEnd(code: number): boolean {
  return letterOf(code) === 0 && ENDS.has(code)
}

function isCloser(code: number): boolean {
  return letterOf(code) === 0 && CLOSERS.has(code)
}

function startsLower(text: string): boolean {
  const code = codeAt(text, 0)
  if (code < 128) return code >= 97 && code <= 122
  const first = text.charAt(0)
  return first !== first.toUpperCase() && first === first.toLowerCase()
}
