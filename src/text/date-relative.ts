import { anyTime, timeBeside } from './date-time.ts'
import type { DateContext, Day, FoundDate, Time } from './date-value.ts'
import { daysInMonth, instantOf, isDay, isVietnamese, offsetOf, writeDate } from './date-value.ts'
import type { Unit } from './date-words.ts'
import { COUNTS, NAMED_DAYS, NOW_WORDS, UNITS, VIETNAMESE_MONTHS } from './date-words.ts'
import { LETTER_RANGES } from './letter-ranges.ts'

/** A longer text with `hôm qua` in it is prose about some other day. */
const LONGEST = 60

const SPANS: Readonly<Partial<Record<Unit, number>>> = { second: 1000, minute: 60_000, hour: 3_600_000 }
const DAY = 86_400_000

/**
 * Reads `5 giờ trước`, `hôm qua`, `2 hours ago`, `(10/11)` against `context.now`; null without it.
 * Hours and shorter give an instant, days and longer a day. `text` is lower case NFC.
 */
export function relativeDate(text: string, context: DateContext): FoundDate | null {
  const now = context.now ? instantOf(context.now) : null
  if (now === null || text.length > LONGEST) return null
  const zone = offsetOf(context.now!) ?? (isVietnamese(context) ? 420 : 0)
  return (
    ago(text, { now, zone }, context) ??
    namedDay(text, { now, zone }, context) ??
    dayAndMonth(text, now + zone * 60_000, context)
  )
}

interface Reading {
  readonly now: number
  /** Minutes east of Greenwich of the reader's clock. */
  readonly zone: number
}

function ago(text: string, { now, zone }: Reading, context: DateContext): FoundDate | null {
  if (NOW_WORDS.has(text.trim())) return writeInstant(now, zone, context)
  const match = AGO.exec(text) ?? AGO_AFTER.exec(text)
  if (match === null) return null
  const count = COUNTS.get(match[1]!) ?? Number(match[1])
  const unit = UNITS.get(match[2]!)
  if (unit === undefined || Number.isNaN(count)) return null
  const span = SPANS[unit]
  const hours = unit === 'minute' ? Number(HOURS.exec(text.slice(0, match.index))?.[1] ?? 0) : 0
  if (span !== undefined) return writeInstant(now - count * span - hours * SPANS.hour!, zone, context)
  return writeDate(dayBefore(now + zone * 60_000, count, unit), null, context)
}

const LETTER = `[${LETTER_RANGES}]`
/** Count and unit before `trước` or `ago`. */
const AGO = new RegExp(
  String.raw`(?<![\d${LETTER_RANGES}])(\d{1,3}|${LETTER}{1,5}) ?('|${LETTER}{1,7}) (?:trước|ago)(?!${LETTER})`,
)
/** The hours of `5 giờ 30 phút trước`. */
const HOURS = /(?<!\d)(\d{1,2}) ?(?:giờ|h) ?$/
/** Count and unit after `vor`, `il y a`, `hace`, `cách đây`. */
const AGO_AFTER = new RegExp(
  String.raw`(?<!${LETTER})(?:vor|il y a|hace|cách đây) (\d{1,3}|${LETTER}{1,5}) (${LETTER}{1,9})(?!${LETTER})`,
)

function dayBefore(local: number, count: number, unit: Unit): Day {
  if (unit === 'day' || unit === 'week') return dayOf(local - count * (unit === 'week' ? 7 : 1) * DAY)
  const from = dayOf(local)
  const months = from.year * 12 + from.month - 1 - count * (unit === 'year' ? 12 : 1)
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  return { year, month, day: Math.min(from.day, daysInMonth(year, month)) }
}

function namedDay(text: string, { now, zone }: Reading, context: DateContext): FoundDate | null {
  const days = daysBefore(text)
  if (days === null) return null
  const time = anyTime(text)
  return writeDate(dayOf(now + zone * 60_000 - days * DAY), time && withZone(time, zone), context)
}

function daysBefore(text: string): number | null {
  for (const [words, days] of NAMED_DAYS) if (text.includes(words)) return days
  const part = PART_OF_DAY.exec(text)
  return part === null ? null : part[1] === 'nay' ? 0 : 1
}

/** `8h sáng nay`, `tối qua`: alone or with a time, since sentences begin with such words. */
const PART_OF_DAY =
  /^(?:[\d:h', -]|giờ|phút|lúc)*(?:sáng|trưa|chiều|tối|đêm) (nay|qua)(?:[\d:h', -]|giờ|phút|lúc)*$/

/** A day and a month alone: of the year of reading, or of the year before if they are still to come. */
function dayAndMonth(text: string, local: number, context: DateContext): FoundDate | null {
  if (!(isVietnamese(context) || text.includes('ngày'))) return null
  const today = dayOf(local)
  for (const { pattern, needsTime } of DAYS_AND_MONTHS) {
    const match = pattern.exec(text)
    if (match === null) continue
    const time = timeBeside(text, match.index, match.index + match[0].length)
    const day = +match[1]!
    const month = VIETNAMESE_MONTHS.get(match[2]!) ?? Number(match[2])
    const past = month < today.month || (month === today.month && day <= today.day)
    const found = { year: past ? today.year : today.year - 1, month, day }
    if (isDay(found) && !(needsTime && time === null)) return writeDate(found, time, context)
  }
  return null
}

const NOT_NUMBER_BEFORE = String.raw`(?<![\d/.,-])`
const NOT_NUMBER_AFTER = String.raw`(?![\d/.-])`
const WEEKDAY = `(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?<!${LETTER})(?:t[2-7]|chủ nhật|cn)) ?[,-]? ?`

/** Figures alone may be a score, a fraction or the number of a page: a word or a time must say that they are a day. */
const DAYS_AND_MONTHS: readonly { readonly pattern: RegExp; readonly needsTime: boolean }[] = [
  {
    // ngày 25/12 · sáng 10-11 · tối 9.11
    pattern: new RegExp(
      String.raw`(?<=(?:ngày|sáng|trưa|chiều|tối|đêm) ?)(\d{1,2})[/.-](\d{1,2})${NOT_NUMBER_AFTER}`,
    ),
    needsTime: false,
  },
  {
    // (10/11) · thứ năm, 9/11
    pattern: new RegExp(String.raw`(?<=\( ?|${WEEKDAY})(\d{1,2})[/-](\d{1,2})${NOT_NUMBER_AFTER}`),
    needsTime: false,
  },
  {
    // ngày 10 tháng 11 · 9 tháng mười
    pattern: new RegExp(
      String.raw`(?<=ngày ?|^ ?)(\d{1,2}) tháng (\d{1,2}|mười (?:một|hai)|${LETTER}{2,5})(?=$| ?[,|()-]| lúc)`,
    ),
    needsTime: false,
  },
  {
    // 16:31 | 9/11 · 20/10 lúc 8:15
    pattern: new RegExp(String.raw`${NOT_NUMBER_BEFORE}(\d{1,2})\/(\d{1,2})${NOT_NUMBER_AFTER}`),
    needsTime: true,
  },
]

function writeInstant(instant: number, zone: number, context: DateContext): FoundDate {
  const local = instant + zone * 60_000
  const clock = new Date(local)
  const time = {
    hour: clock.getUTCHours(),
    minute: clock.getUTCMinutes(),
    second: clock.getUTCSeconds(),
    zone,
  }
  return writeDate(dayOf(local), time, context)
}

function withZone(time: Time, zone: number): Time {
  return time.zone === null ? { ...time, zone } : time
}

function dayOf(local: number): Day {
  const date = new Date(local)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
