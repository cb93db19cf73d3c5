import { relativeDate } from './date-relative.ts'
import { SHAPE, shapesOf } from './date-shapes.ts'
import { timeBeside } from './date-time.ts'
import type { DateContext, Day, FoundDate } from './date-value.ts'
import { isDay, isDayFirst, writeDate } from './date-value.ts'
import { CYRILLIC_MONTHS, MONTH_STEMS, MONTHS, VIETNAMESE_MONTHS } from './date-words.ts'
import { LETTER_RANGES } from './letter-ranges.ts'
import { once } from './once.ts'

export type { DateContext, FoundDate } from './date-value.ts'
export { isAfter } from './date-value.ts'

/**
 * Finds the first full date of a text for readers, with its time if one stands beside it; null when there is none,
 * or when figures could mean two days and `context.language` does not tell which. Relative dates need `context.now`.
 */
export function findDate(text: string, context: DateContext = {}): FoundDate | null {
  const shapes = shapesOf(text)
  if (shapes === 0) return context.now ? relativeDate(lower(text), context) : null
  const plain = lower(text)
  const first = firstDate(plain, shapes, context)
  if (first === null) return context.now ? relativeDate(plain, context) : null
  const time = timeBeside(plain, first.start, first.end)
  return first.needsTime && time === null ? null : writeDate(first.day, time, context)
}

function firstDate(plain: string, shapes: number, context: DateContext): Candidate | null {
  let first: Candidate | null = null
  for (const form of FORMS) {
    if ((shapes & form.shape) === 0 || !form.signs.some(sign => plain.includes(sign))) continue
    const found = firstOf(form, plain, context)
    if (found !== null && (first === null || found.start < first.start)) first = found
  }
  return first
}

/** Units that composition leaves alone are Latin letters, the Vietnamese ones among them. */
const MAY_COMPOSE = /[\u0300-\u1dff\u1f00-\uffff]/
const ODD_SPACE = /[^\S ]| {2}/
const SPACES = /[\s\u00a0\u202f]+/g
/** The letter between date and time in ISO 8601. */
const ISO_T = /(?<=-\d\d)t(?=\d\d:\d\d)/g

function lower(text: string): string {
  const small = (MAY_COMPOSE.test(text) ? text.normalize('NFC') : text).toLowerCase()
  const spaced = ODD_SPACE.test(small) ? small.replace(SPACES, ' ') : small
  return spaced.includes('-') ? spaced.replace(ISO_T, ' ') : spaced
}

interface Candidate {
  readonly start: number
  readonly end: number
  readonly day: Day
  /** A year of two figures is a date only beside a time. */
  readonly needsTime?: boolean
}

/** A way to write a date: where it may stand, and which day it means. */
interface Form {
  /** The shape, and one of the signs, that every text has which holds such a date; to look for them is cheaper than the pattern. */
  readonly shape: number
  readonly signs: readonly string[]
  readonly pattern: () => RegExp
  read(match: RegExpExecArray, context: DateContext): Day | null
  readonly needsTime?: boolean
}

const WORD = `[${LETTER_RANGES}]+`
const NOT_AFTER_LETTER = `(?<![${LETTER_RANGES}])`
const VIETNAMESE_MONTH = String.raw`(\d{1,2}|mười (?:một|hai)|${WORD})`

/** Each pattern has bounded repeats only, so that a pass is linear. */
const FORMS: readonly Form[] = [
  {
    // 10/11/2023 · 12.11.2023 · 10-11-2023; not a decree number (75/2009/NĐ-CP), not a part of a longer number
    shape: SHAPE.figures,
    signs: ['/', '.', '-'],
    pattern: once(
      () =>
        new RegExp(
          String.raw`(?<!\d|\d[./])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d|[./]\d|\/[${LETTER_RANGES}])`,
          'g',
        ),
    ),
    read: ([, first, separator, second, year], context) =>
      figures({ first: +first!, second: +second!, year: +year!, dots: separator === '.' }, context),
  },
  {
    // 2023-11-10 · 2023/11/10 · 2023.11.10 · 2023年11月10日
    shape: SHAPE.yearFirst,
    signs: ['-', '/', '.', '年', '년'],
    pattern: once(
      () => /(?<!\d|\d[./-])(\d{4})([-/.]|年 ?|년 ?)(\d{1,2})(?:\2|月 ?|월 ?)(\d{1,2})(?!\d|[./-]\d)[日일]?/g,
    ),
    read: ([, year, , month, day]) => ({ year: +year!, month: +month!, day: +day! }),
  },
  {
    // ngày 10 tháng 11 năm 2023 · 10 tháng mười một, 2023 · 10 th11, 2023 · 10/11 năm 2023
    shape: SHAPE.year,
    signs: ['th', 'năm'],
    pattern: once(
      () =>
        new RegExp(
          String.raw`(?<!\d|\d[./])(\d{1,2}) ?(?:[,-] ?)?(?:(?:tháng|th\.?|\/|-) ?)${VIETNAMESE_MONTH} ?[,/-]? ?(?:năm )?(\d{4})(?![\d/])`,
          'g',
        ),
    ),
    read: ([all, day, month, year]) =>
      (all.includes('/') || all.includes('-')) && !all.includes('th') && !all.includes('năm')
        ? null
        : { year: +year!, month: vietnameseMonth(month!), day: +day! },
  },
  {
    // tháng mười một 10, 2023 · th11 10, 2023 (WordPress)
    shape: SHAPE.year,
    signs: ['th'],
    pattern: once(
      () =>
        new RegExp(
          String.raw`${NOT_AFTER_LETTER}(?:tháng|th\.?) ?${VIETNAMESE_MONTH} (\d{1,2}), ?(\d{4})(?!\d)`,
          'g',
        ),
    ),
    read: ([, month, day, year]) => ({ year: +year!, month: vietnameseMonth(month!), day: +day! }),
  },
  {
    // 10 november 2023 · 10. november 2023 · 1er novembre 2023 · 10 de noviembre de 2023 · 10-nov-2023
    shape: SHAPE.dayWordYear,
    signs: MONTH_STEMS,
    pattern: once(
      () =>
        new RegExp(
          String.raw`(?<!\d|\d[./])(\d{1,2})(?:st|nd|rd|th|er|ª|º|\.)?[ -](?:of |de |d')?(${WORD})\.?,?(?: |-)(?:de |del )?(\d{4})(?!\d)`,
          'g',
        ),
    ),
    read: ([, day, month, year]) => ({ year: +year!, month: monthNamed(month!), day: +day! }),
  },
  {
    // november 10, 2023 · nov. 10th 2023; not `november 201912. januar`: two dates
    shape: SHAPE.wordDayYear,
    signs: MONTH_STEMS,
    pattern: once(
      () =>
        new RegExp(
          String.raw`${NOT_AFTER_LETTER}(${WORD})\.? (\d{1,2})(?:st|nd|rd|th)?(?:, ?| |(?!\d{4}\. ?[${LETTER_RANGES}]))(\d{4})(?!\d)`,
          'g',
        ),
    ),
    read: ([, month, day, year]) => ({ year: +year!, month: monthNamed(month!), day: +day! }),
  },
  {
    // 2023 nov 10 · 2023 november 10, of catalogues of papers
    shape: SHAPE.yearWordDay,
    signs: MONTH_STEMS,
    pattern: once(() => /(?<!\d|\d[./-])(\d{4}) ([a-z]{3,9})\.? (\d{1,2})(?!\d|[/.:]\d)/g),
    read: ([, year, month, day]) => ({ year: +year!, month: monthNamed(month!), day: +day! }),
  },
  {
    // 10.11.23, 16:31 (day-first languages only)
    shape: SHAPE.short,
    signs: ['/', '.'],
    pattern: once(() => /(?<!\d|\d[./:-])(\d{1,2})([/.])(\d{1,2})\2(\d\d)(?!\d|[./:]\d)/g),
    read: ([, day, , month, year], context) =>
      isDayFirst(context.language) ? { year: 2000 + +year!, month: +month!, day: +day! } : null,
    needsTime: true,
  },
]

function firstOf(form: Form, text: string, context: DateContext): Candidate | null {
  const pattern = form.pattern()
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const day = form.read(match, context)
    if (day === null || !isDay(day)) continue
    return { start: match.index, end: match.index + match[0].length, day, needsTime: form.needsTime ?? false }
  }
  return null
}

interface Figures {
  readonly first: number
  readonly second: number
  readonly year: number
  /** Parted by dots, which only day-first countries write. */
  readonly dots: boolean
}

function figures({ first, second, year, dots }: Figures, context: DateContext): Day | null {
  const dayFirst = { year, month: second, day: first }
  if (dots || isDayFirst(context.language) || first === second || first > 12) return dayFirst
  return second > 12 ? { year, month: first, day: second } : null
}

function vietnameseMonth(word: string): number {
  return VIETNAMESE_MONTHS.get(word) ?? (Number(word) || 0)
}

function monthNamed(word: string): number {
  return MONTHS.get(word) ?? CYRILLIC_MONTHS.get(word) ?? 0
}
