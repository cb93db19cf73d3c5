import { type DateContext, type Day, type FoundDate, isDay, writeDate } from './date-value.ts'
import { findDate } from './dates.ts'

/**
 * Reads a date written for machines (JSON-LD, `meta`, `time datetime`): ISO 8601 in all its spellings, seconds or
 * milliseconds since 1970, RFC 2822, else whatever `findDate` reads. Placeholders (year 1, 1 January 1970) give null.
 */
export function normalizeDate(value: string, context: DateContext = {}): FoundDate | null {
  const trimmed = value.trim()
  if (trimmed.length > LONGEST_MACHINE_DATE) return null
  const found = epochDate(trimmed) ?? isoDate(trimmed, context) ?? findDate(trimmed, context)
  return found?.value.startsWith('1970-01-01') ? null : found
}

const LONGEST_MACHINE_DATE = 100
function epochDate(value: string): FoundDate | null {
  if (!EPOCH.test(value)) return null
  const instant = new Date(value.length > 10 ? +value : +value * 1000)
  return { value: `${instant.toISOString().slice(0, 19)}Z`, zoneAssumed: false }
}

const EPOCH = /^1\d{9}(?:\d{3})?$/

/** ISO 8601, in the extended and the basic form, down to whatever the value names. */
function isoDate(value: string, context: DateContext): FoundDate | null {
  const match = ISO_DAY.exec(value) ?? ISO_BASIC.exec(value)
  if (match === null)
    return ISO_MONTH.test(value) && isDay(monthStart(value)) ? { value, zoneAssumed: false } : null
  const [, year, month, date, hour, minute, second, zone] = match
  const day = { year: +year!, month: +month!, day: +date! }
  if (!isDay(day)) return null
  if (hour === undefined || +hour > 23 || +minute! > 59) return writeDate(day, null, context)
  if (isAsWritten(value, second, zone)) return { value, zoneAssumed: false }
  const time = { hour: +hour, minute: +minute!, second: Math.min(+(second ?? 0), 59), zone: isoZone(zone) }
  return writeDate(day, time, context)
}

/** Whether a time is written as `writeDate` would write it: `2023-11-10T16:31:00+07:00`. */
function isAsWritten(value: string, second: string | undefined, zone: string | undefined): boolean {
  if (second === undefined || +second > 59 || value.charAt(DAY_LENGTH) !== 'T') return false
  if (zone === 'Z') return value.length === UTC_LENGTH
  return zone !== undefined && value.length === ZONED_LENGTH && PLAIN_ZONE.test(zone)
}

const DAY_LENGTH = 10
const UTC_LENGTH = 20
const ZONED_LENGTH = 25
const PLAIN_ZONE = /^(?:\+(?:0\d|1[0-3])|-(?:0[1-9]|1[0-3])):[0-5]\d$/

const ISO_MONTH = /^\d{4}(?:-\d\d)?$/
const ISO_DAY =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]{1,2}(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+ -]\d\d(?::?\d\d)?)?)?$/i
const ISO_BASIC = /^(\d{4})(\d\d)(\d\d)(?:[T ]?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i

function monthStart(value: string): Day {
  return { year: +value.slice(0, 4), month: +(value.slice(5) || 1), day: 1 }
}

/** A blank for the sign is a `+` that went through the decoding of a form. */
function isoZone(zone: string | undefined): number | 'Z' | null {
  if (zone === undefined) return null
  const match = /^([+ -])(\d\d):?(\d\d)?$/.exec(zone)
  if (match === null) return 'Z'
  const size = +match[2]! * 60 + +(match[3] ?? 0)
  return size > 14 * 60 ? null : match[1] === '-' ? -size : size
}
