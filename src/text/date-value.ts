import { DAY_FIRST } from './date-words.ts'

/** What a date is read against. */
export interface DateContext {
  /** When the page was read (ISO 8601): the reference of relative dates and of dates without a year. */
  readonly now?: string | null
  /** IANA zone of times that print none; without it Vietnamese pages get +07:00 and others no offset. */
  readonly timezone?: string | null
  /** BCP 47; decides which of day and month stands first. */
  readonly language?: string | null
}

/** A date as precise as its text. */
export interface FoundDate {
  /** `2023-11-10T16:31:00+07:00`, `2023-11-10`, `2023-11` or `2023`. */
  readonly value: string
  /** True when the text has a time but no zone, and the offset was supplied by us. */
  readonly zoneAssumed: boolean
}

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export interface Time {
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** Minutes east of Greenwich; `Z` where the text says UTC by a letter; null where it says nothing. */
  readonly zone: number | 'Z' | null
}

/** News of before 1800 and after 2100 is a number, not a date. */
const FIRST_YEAR = 1800
const LAST_YEAR = 2100

/** Hanoi's offset, without summer time since 1975 (tz database). */
const HANOI = 420

const MINUTE = 60_000
const DAY = 86_400_000

/** Whether a day exists in the calendar and lies in the years of newspapers. */
export function isDay({ year, month, day }: Day): boolean {
  // Said so that what is no number is no day.
  const isInYears = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12
  return isInYears && day >= 1 && (day <= SHORTEST_MONTH || day <= daysInMonth(year, month))
}

const SHORTEST_MONTH = 28

/** Number of days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Writes a day, and its time if there is one, supplying the zone where the text has none. */
export function writeDate(day: Day, time: Time | null, context: DateContext): FoundDate {
  const date = `${pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`
  if (time === null) return { value: date, zoneAssumed: false }
  const clock = `${date}T${pad(time.hour, 2)}:${pad(time.minute, 2)}:${pad(time.second, 2)}`
  if (time.zone === 'Z') return { value: `${clock}Z`, zoneAssumed: false }
  if (time.zone !== null) return { value: clock + writeOffset(time.zone), zoneAssumed: false }
  const offset = assumedOffset(clock, context)
  return offset === null
    ? { value: clock, zoneAssumed: false }
    : { value: clock + writeOffset(offset), zoneAssumed: true }
}

/** Whether figures of this language name the day first: yes, no, or null when one cannot know. */
export function isDayFirst(language: string | null | undefined): boolean {
  if (!language) return false
  const name = language.toLowerCase().replace('_', '-')
  return DAY_FIRST.has(name) || DAY_FIRST.has(name.split('-', 1)[0]!)
}

/** Whether the context is a Vietnamese page. */
export function isVietnamese(context: DateContext): boolean {
  return /^vi\b/i.test(context.language ?? '')
}

/**
 * Whether a date lies more than a day after a page was saved, as only wrong dates do (a day, since zones differ).
 * Unreadable values give false.
 */
export function isAfter(date: string, savedAt: string): boolean {
  const at = instantOf(date)
  const ceiling = instantOf(savedAt)
  return at !== null && ceiling !== null && at > ceiling + DAY
}

/** Milliseconds since 1970 of a date as this module writes them; null for anything else. */
export function instantOf(value: string): number | null {
  const match = WRITTEN.exec(value)
  if (match === null) return null
  const [
    ,
    year,
    month = '1',
    day = '1',
    hour = '0',
    minute = '0',
    second = '0',
    sign,
    hours = '0',
    minutes = '0',
  ] = match
  const local = Date.UTC(+year!, +month - 1, +day, +hour, +minute, +second)
  const offset = (+hours * 60 + +minutes) * (sign === '-' ? -1 : 1)
  return local - offset * MINUTE
}

/** Minutes east of Greenwich that a written date names; null when it names none. */
export function offsetOf(value: string): number | null {
  const match = WRITTEN.exec(value)
  if (match === null) return null
  if (match[7] === undefined) return /z$/i.test(value) ? 0 : null
  return (+match[8]! * 60 + +(match[9] ?? 0)) * (match[7] === '-' ? -1 : 1)
}

const WRITTEN =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|([+-])(\d\d):?(\d\d)?)?)?)?)?$/i

function assumedOffset(clock: string, context: DateContext): number | null {
  const zone = context.timezone ?? (isVietnamese(context) ? 'Asia/Ho_Chi_Minh' : null)
  if (zone === null) return null
  if (zone === 'Asia/Ho_Chi_Minh' || zone === 'Asia/Saigon') return HANOI
  return offsetInZone(clock, zone)
}

/** Offset of an IANA zone at a local time, asked twice so that the guess crosses no change of clocks. */
function offsetInZone(clock: string, zone: string): number | null {
  const local = instantOf(clock)
  if (local === null) return null
  const first = offsetAt(local, zone)
  return first === null ? null : offsetAt(local - first * MINUTE, zone)
}

function offsetAt(instant: number, zone: string): number | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    const name = format.formatToParts(instant).find(part => part.type === 'timeZoneName')?.value ?? ''
    const match = /([+-])(\d\d):(\d\d)/.exec(name)
    if (match === null) return name.startsWith('GMT') ? 0 : null
    return (+match[2]! * 60 + +match[3]!) * (match[1] === '-' ? -1 : 1)
  } catch {
    return null // not a zone
  }
}

function writeOffset(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}:${pad(size % 60, 2)}`
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** The date as a record gives it: a time whose zone nobody knows is left out, its day stays. */
export function withKnownZone(date: string): string {
  return LOCAL_TIME.test(date) ? date.slice(0, 10) : date
}

const LOCAL_TIME = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/
