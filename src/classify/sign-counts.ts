import { codeAt } from '../data/code-at.ts'
import { isDigit } from '../text/letters.ts'

/** Counts of the signs of a text. */
export interface SignCounts {
  /** The place of each sign that is no space, in order; behind the last stands what was there before. */
  readonly signs: Uint16Array
  legalWords: number
  sentences: number
  commas: number
  dateSigns: number
  quotes: number
  questions: number
  lines: number
  /** All signs are such as no phrase begins with, and none is taken out before phrases are compared. */
  plainSigns: boolean
}

const SPACE = 32
/** UTF-16 unit of `:`. */
export const COLON = 0x3a

/** What a sign tells, as bits; `stop` and `date` by what stands beside it. */
const Sign = {
  plain: 1,
  comma: 2,
  quote: 4,
  question: 8,
  line: 16,
  legal: 32,
  fullStop: 64,
  stop: 128,
  date: 256,
} as const

/** Signs in plenty that say nothing of phrases. */
const PLAIN = '.,!?:;-–—/\n"“”«»\'‘’()[]{}<>|*+#%&$€£=_~^`@\\•·…→►'

/** Bits of `Sign` by UTF-16 unit. */
const SIGNS: Uint16Array = signTable([
  ['\n', Sign.line],
  [',、，', Sign.comma],
  ['"“”«', Sign.quote],
  ['?', Sign.question | Sign.stop],
  ['.!', Sign.stop | Sign.date],
  ['。', Sign.fullStop],
  [':-/', Sign.date],
  ['©', Sign.legal],
  [PLAIN, Sign.plain],
])

function signTable(rows: readonly (readonly [signs: string, bits: number])[]): Uint16Array {
  const table = new Uint16Array(0x1_0000)
  for (const [signs, bits] of rows)
    for (let at = 0; at < signs.length; at++) table[codeAt(signs, at)]! |= bits
  return table
}

/** Counts what the signs tell whose places are known; `count` of them. */
export function countSigns(counts: SignCounts, text: string, count: number): void {
  const { signs } = counts
  const table = SIGNS
  let commas = 0
  let quotes = 0
  let questions = 0
  let plain: number = Sign.plain
  counts.legalWords = 0
  counts.sentences = 0
  counts.dateSigns = 0
  counts.lines = 1
  for (let sign = 0; sign < count; sign++) {
    const at = signs[sign]!
    const bits = table[codeAt(text, at)]!
    commas += bits & Sign.comma
    quotes += bits & Sign.quote
    questions += bits & Sign.question
    plain &= bits
    if (bits >= Sign.line) countRest(counts, text, at, bits)
  }
  counts.plainSigns = plain !== 0
  counts.commas = commas / Sign.comma
  counts.quotes = quotes / Sign.quote
  counts.questions = questions / Sign.question
}

function countRest(counts: SignCounts, text: string, at: number, bits: number): void {
  if (bits >= Sign.stop) countBesides(counts, text, at, bits)
  else if (bits >= Sign.fullStop) counts.sentences++
  else if (bits >= Sign.legal) counts.legalWords++
  else counts.lines++
}

/** Ends of sentences, and the signs of `5/2/2024`, `2024-02-05`, `5.2.2024`, `8:15`; of a time one is enough. */
function countBesides(counts: SignCounts, text: string, at: number, bits: number): void {
  const next = codeAt(text, at + 1)
  if ((bits & Sign.stop) !== 0 && endsHere(next)) counts.sentences++
  else if ((bits & Sign.date) !== 0 && isDigit(next) && isDigit(codeAt(text, at - 1)))
    counts.dateSigns += codeAt(text, at) === COLON ? 2 : 1
}

/** A full stop ends a sentence before a space, the end, or a quotation mark. */
function endsHere(next: number): boolean {
  return Number.isNaN(next) || next === SPACE || next === 10 || next > 127
}
