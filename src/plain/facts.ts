import type { Phrase, PhraseKind } from '../data/phrases/index.ts'
import { type Byline, readByline } from '../text/bylines.ts'
import { GLUE_WORDS, MONTHS } from '../text/date-words.ts'
import { type DateContext, findDate } from '../text/dates.ts'
import { fold } from '../text/fold.ts'
import { matchFolded, matchPhrase } from '../text/phrases.ts'
import type { Line } from './line.ts'
import { proseValue } from './prose.ts'

/** What one line is by itself, before its neighbours are asked. */
export interface Facts {
  readonly line: Line
  /** Words between blanks. */
  readonly words: number
  /** Sentences, counted at stops before capitals; 0 for a line that ends without a stop. */
  readonly sentences: number
  /** Folded text: equal for lines that say the same. */
  readonly key: string
  readonly phrase: Phrase | null
  /** The date of a line that is a date and little else. */
  readonly date: string | null
  readonly byline: Byline
  /** Address of a line that is nothing else. */
  readonly url: string | null
  /** How much the line speaks for running text; see `proseValue`. */
  readonly prose: number
}

/** Longest line that is a date with its weekday, section and time. In UTF-16 units. */
const LONGEST_DATE_LINE = 80
/** Words beside the date on such a line: a section, a name, a label; fewer if the line has no time. */
const MOST_OTHER_WORDS = 8
const MOST_OTHER_WORDS_WITHOUT_TIME = 2

/** Judges every line of a text. */
export function judgeLines(lines: readonly Line[], context: DateContext): Facts[] {
  return lines.map(line => judgeLine(line, context))
}

function judgeLine(line: Line, context: DateContext): Facts {
  const { text } = line
  const words = countWords(text)
  const key = fold(text)
  const date = dateOf(text, context)
  const fact = {
    line,
    words,
    sentences: line.level > 0 ? 0 : countSentences(text, words),
    key,
    phrase: line.level > 0 ? null : (matchFolded(key) ?? gluedPhrase(text, words)),
    date,
    byline: line.level > 0 ? NO_BYLINE : bylineOf(text, date),
    url: ADDRESS.exec(text)?.[1] ?? null,
  }
  return { ...fact, prose: proseValue(fact) }
}

/** Buttons run together by a lost line break: `Chia sẻSao chép liên kết`. */
function gluedPhrase(text: string, words: number): Phrase | null {
  if (words > MOST_GLUED_WORDS) return null
  const seam = GLUED.exec(text)
  return seam === null ? null : matchPhrase(text.slice(0, seam.index))
}

const MOST_GLUED_WORDS = 8
const GLUED = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/u

/** Of a line with a date, what its part without figures signs: `Lam Kiều · 06:00 05/09/2024`, `24/02/2022 Hồ Lựu`. */
function bylineOf(text: string, date: string | null): Byline {
  const whole = readByline(text)
  if (date === null || whole.names.length > 0) return whole
  const parts = text.split(FIGURES).map(part => part.replace(MARKS_AROUND, ''))
  const named = parts
    .filter(part => part.includes(' '))
    .map(readByline)
    .filter(isSigned)
  return named.length === 1 ? named[0]! : whole
}

function isSigned({ kind, names }: Byline): boolean {
  return kind === 'author' && names.length > 0
}

/** A date, a time, and the words and marks between them. */
const FIGURES = new RegExp(
  `(?:(?:${[
    '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}',
    '\\d{4}-\\d{2}-\\d{2}',
    '\\d{1,2}[:h]\\d{2}(?::\\d{2})?',
    '(?:[ap]m|e[sd]t|c[sd]t|p[sd]t|utc|bst|cest?|ist|ict)(?![\\p{L}])',
    'gmt ?\\+? ?\\d?',
    'thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật',
    '(?:on )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}',
    '\\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.? \\d{4}',
  ].join('|')})[\\s,|·•●–()-]*)+`,
  'giu',
)
const MARKS_AROUND = /^[\s,|·•–/()-]+|[\s,|·•–/()-]+$/g
const NO_BYLINE: Byline = { kind: 'body', names: [], sources: [], labelled: false }
const ADDRESS = /^<?(?:url: ?|link: ?)?(https?:\/\/[^\s<>]{4,500})>?$/i

/** Words between blanks; scripts without blanks have about one word for two characters. */
function countWords(text: string): number {
  const unspaced = UNSPACED.test(text) ? (text.match(UNSPACED_ALL)?.length ?? 0) : 0
  return countBlanks(text) + Math.floor(unspaced / 2)
}

const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/
const UNSPACED_ALL = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/g

function countBlanks(text: string): number {
  let count = text === '' ? 0 : 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++
  return count
}

function countSentences(text: string, words: number): number {
  if (!STOP_AT_END.test(text) && !(words >= FEWEST_WORDS_WITHOUT_STOP && QUOTE_AT_END.test(text))) return 0
  let count = 1
  INNER_STOP.lastIndex = 0
  while (INNER_STOP.exec(text) !== null) count++
  return count
}

const STOP_AT_END = /[.!?…。！？।۔؟][”"’»)\]*」』）]*$/u
/** A quotation may close a paragraph without a stop; a headline too, which is shorter. */
const QUOTE_AT_END = /[\p{L}\d][”"»]$/u
const FEWEST_WORDS_WITHOUT_STOP = 20
const INNER_STOP = /(?<=[\p{Ll}\d”"’»)%][.!?…]|[!?…][”"»])["”’»)]* (?=["“‘«(]?[\p{Lu}\d])|[。！？।](?=.)/gu

/** The date of a line that is a date line; a headline that ends in a date (`Giá vàng hôm nay 10/11/2023`) is none. */
function dateOf(text: string, context: DateContext): string | null {
  if (text.length > LONGEST_DATE_LINE || !/\d/.test(text)) return null
  const full = findDate(text, { ...context, now: null })
  const others = otherWords(text)
  if (full === null) return others > 1 ? null : (findDate(text, context)?.value ?? null)
  const leads = LEADS_DATE.test(text) || matchPhrase(text, DATE_LABEL) !== null
  const most = full.value.includes('T') || leads ? MOST_OTHER_WORDS : MOST_OTHER_WORDS_WITHOUT_TIME
  return others > most ? null : full.value
}

/** A figure, or the one who wrote: `By Jane Roe | May 19, 2024`. */
const LEADS_DATE = /^(?:\P{L}{0,3}\d|(?:posted |written )?by \p{Lu})/iu
const DATE_LABEL: ReadonlySet<PhraseKind> = new Set(['date-label'])
/** Names of zones, and what labels of dates are made of. */
const DATE_WORDS: ReadonlySet<string> = new Set(
  'gmt utc ict am pm sa ch tháng giờ phút trước cập nhật xuất bản đăng tải published updated posted last modified on at'.split(
    ' ',
  ),
)

/** Words of a line that neither name nor label a date. */
function otherWords(text: string): number {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
  return words.filter(word => !GLUE_WORDS.has(word) && !MONTHS.has(word) && !DATE_WORDS.has(word)).length
}
