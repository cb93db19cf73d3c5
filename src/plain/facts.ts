import { codeAt } from '../data/code-at.ts'
import type { Phrase, PhraseKind } from '../data/phrases/index.ts'
import { type Byline, readByline } from '../text/bylines.ts'
import { GLUE_WORDS, MONTHS } from '../text/date-words.ts'
import { type DateContext, findDate } from '../text/dates.ts'
import { fold } from '../text/fold.ts'
import { isWordUnit } from '../text/letters.ts'
import { once } from '../text/once.ts'
import { matchFolded, matchPhrase } from '../text/phrases.ts'
import { endsWithStop } from '../text/sentence-ends.ts'
import { trimEndOf, trimStartOf, WHITE_SPACE } from '../text/trim.ts'
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
  return lines.map(line => new JudgedLine(line, context))
}

class JudgedLine implements Facts {
  readonly line: Line
  readonly words: number
  readonly sentences: number
  readonly key: string
  readonly phrase: Phrase | null
  readonly date: string | null
  readonly url: string | null
  readonly prose: number
  private signed: Byline | null

  constructor(line: Line, context: DateContext) {
    const { text, level } = line
    const isForm = level > 0 || line.rows !== undefined
    const words = countWords(text)
    const key = fold(text)
    this.line = line
    this.words = words
    this.sentences = isForm ? 0 : countSentences(text, words)
    this.key = key
    this.phrase = isForm ? null : (matchFolded(key) ?? gluedPhrase(text, words))
    this.date = line.rows === undefined ? dateOf(text, context) : null
    this.url = text.includes('://') ? (ADDRESS.exec(text)?.[1] ?? null) : null
    this.prose = proseValue(this)
    this.signed = isForm ? NO_BYLINE : null
  }

  /** Read when it is asked for: far from title and text nobody does. */
  get byline(): Byline {
    this.signed ??= bylineOf(this.line.text, this.date)
    return this.signed
  }
}

/** Buttons run together by a lost line break: `Chia sẻSao chép liên kết`. */
function gluedPhrase(text: string, words: number): Phrase | null {
  if (words > MOST_GLUED_WORDS || text.length < SHORTEST_GLUED) return null
  const match = seam().exec(text.slice(0, LONGEST_GLUED))
  return match === null ? null : matchPhrase(text.slice(0, match.index))
}

const MOST_GLUED_WORDS = 8
/** Two small letters, a capital and a small one. */
const SHORTEST_GLUED = 4
/** Beyond the longest stock phrase, in UTF-16 units. */
const LONGEST_GLUED = 200
const seam = once(() => /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/u)

/** Of a line with a date, what its part without figures signs: `Lam Kiều · 06:00 05/09/2024`, `24/02/2022 Hồ Lựu`. */
function bylineOf(text: string, date: string | null): Byline {
  const whole = readByline(text)
  if (date === null || whole.names.length > 0) return whole
  const parts = text.split(figures()).map(part => trimEndOf(trimStartOf(part, MARKS_AROUND), MARKS_AROUND))
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
const figures = once(
  () =>
    new RegExp(
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
    ),
)
const MARKS_AROUND = `${WHITE_SPACE},|·•–/()-`
const NO_BYLINE: Byline = { kind: 'body', names: [], sources: [], labelled: false }
const ADDRESS = /^<?(?:url: ?|link: ?)?(https?:\/\/[^\s<>]{4,500})>?$/i

/** Words between blanks; scripts without blanks have about one word for two characters. */
function countWords(text: string): number {
  let blanks = 0
  let unspaced = 0
  for (let index = 0; index < text.length; index++) {
    const unit = codeAt(text, index)
    if (unit === BLANK) blanks++
    else if (unit >= FIRST_UNSPACED && isUnspaced(unit)) unspaced++
  }
  return (text === '' ? 0 : blanks + 1) + (unspaced >> 1)
}

const BLANK = 0x20
const FIRST_UNSPACED = 0xe00

/** Thai, Lao, Myanmar, Khmer, kana and Han. */
function isUnspaced(unit: number): boolean {
  if (unit >= 0x3040) return unit <= 0x30ff || (unit >= 0x3400 && unit <= 0x9fff)
  return unit <= 0xeff || (unit >= 0x1000 && unit <= 0x109f) || (unit >= 0x1780 && unit <= 0x17ff)
}

function countSentences(text: string, words: number): number {
  if (!endsWithStop(text) && !(words >= FEWEST_WORDS_WITHOUT_STOP && endsWithQuotation(text))) return 0
  let count = 1
  const stop = innerStop()
  stop.lastIndex = 0
  while (stop.exec(text) !== null) count++
  return count
}

/** A quotation may close a paragraph without a stop; a headline too, which is shorter. */
function endsWithQuotation(text: string): boolean {
  return '”"»'.includes(text.at(-1)!) && isWordUnit(codeAt(text, text.length - 2))
}

const FEWEST_WORDS_WITHOUT_STOP = 20
const innerStop = once(
  () => /(?<=[\p{Ll}\d”"’»)%][.!?…]|[!?…][”"»])["”’»)]* (?=["“‘«(]?[\p{Lu}\d])|[。！？।](?=.)/gu,
)

/** The date of a line that is a date line; a headline that ends in a date (`Giá vàng hôm nay 10/11/2023`) is none. */
function dateOf(text: string, context: DateContext): string | null {
  if (text.length > LONGEST_DATE_LINE || !/\d/.test(text)) return null
  const full = findDate(text, { ...context, now: null })
  const others = otherWords(text)
  if (full === null) {
    const relative = others > 1 || context.now === null ? null : findDate(text, context)
    return relative?.value ?? null
  }
  const leads = leadsDate().test(text) || matchPhrase(text, DATE_LABEL) !== null
  const most = full.value.includes('T') || leads ? MOST_OTHER_WORDS : MOST_OTHER_WORDS_WITHOUT_TIME
  return others > most ? null : full.value
}

/** A figure, or the one who wrote: `By Jane Roe | May 19, 2024`. */
const leadsDate = once(() => /^(?:\P{L}{0,3}\d|(?:posted |written )?by \p{Lu})/iu)
const DATE_LABEL: ReadonlySet<PhraseKind> = new Set(['date-label'])
/** Names of zones, and what labels of dates are made of. */
const DATE_WORDS: ReadonlySet<string> = new Set(
  'gmt utc ict am pm sa ch tháng giờ phút trước cập nhật xuất bản đăng tải published updated posted last modified on at'.split(
    ' ',
  ),
)

/** Words of a line that neither name nor label a date. */
function otherWords(text: string): number {
  const found = text.toLowerCase().match(words()) ?? []
  return found.filter(word => !GLUE_WORDS.has(word) && !MONTHS.has(word) && !DATE_WORDS.has(word)).length
}

const words = once(() => /\p{L}{2,}/gu)
