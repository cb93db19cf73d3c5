import { availableParallelism } from 'node:os'
import { UsageError } from './usage-error.ts'

/** A list of names parted by commas, all of them known. */
export function names(flag: string, value: string, known: readonly string[]): readonly string[] {
  const given = value.split(',').map(name => name.trim())
  const unknown = given.find(name => !known.includes(name))
  if (unknown === undefined) return [...new Set(given)]
  throw new UsageError(`${flag} does not know ${quoted(unknown)}; it knows ${known.join(', ')}`)
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  m: 1e6,
  mb: 1e6,
  g: 1e9,
  gb: 1e9,
  t: 1e12,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
}

const SIZE = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i

/** A larger page would not fit into a string. */
const LARGEST_SIZE = 500e6

/** A number of bytes: `64MB`, `500kB`, `1.5MiB`, `1000000`. */
export function size(flag: string, value: string): number {
  const bytes = bytesIn(value)
  if (bytes >= 1 && bytes <= LARGEST_SIZE) return bytes
  throw new UsageError(`${flag} takes a size from 1 to 500MB, such as 64MB, not ${quoted(value)}`)
}

/** A number of bytes without a largest one: `100GB`, `2TB`. */
export function totalSize(flag: string, value: string): number {
  const bytes = bytesIn(value)
  if (bytes >= 1 && Number.isSafeInteger(bytes)) return bytes
  throw new UsageError(`${flag} takes a size, such as 100GB, not ${quoted(value)}`)
}

function bytesIn(value: string): number {
  const [, number, unit] = SIZE.exec(value) ?? []
  const factor = UNITS[unit?.toLowerCase() ?? 'none']
  return factor === undefined ? Number.NaN : Math.floor(Number(number) * factor)
}

/** A whole number from one to another; without a largest one, any from the least on. */
export function wholeNumber(
  flag: string,
  value: string,
  least = 1,
  most: number = Number.MAX_SAFE_INTEGER,
): number {
  const number = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN
  if (number >= least && number <= most) return number
  const end = most === Number.MAX_SAFE_INTEGER ? 'on' : `to ${most}`
  throw new UsageError(`${flag} takes a whole number from ${least} ${end}, not ${quoted(value)}`)
}

/** Every level holds a stream and a piece of it. */
const DEEPEST_ARCHIVE = 100

/** A depth of archives and compressions inside each other; 0 opens none. */
export function archiveDepth(flag: string, value: string): number {
  return wholeNumber(flag, value, 0, DEEPEST_ARCHIVE)
}

/** More workers than any machine has processors. */
const MOST_JOBS = 1024

/** A number of workers; 0 is one for each processor that this process may use. */
export function jobs(flag: string, value: string): number {
  return wholeNumber(flag, value, 0, MOST_JOBS) || availableParallelism()
}

const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, '': 1000, s: 1000, m: 60_000, min: 60_000 }
const DURATION = /^(\d+(?:\.\d+)?)\s*(ms|s|m|min)?$/
/** Timers of Node take no more than 2³¹ milliseconds. */
const LONGEST = 86_400_000

/** A time, in milliseconds: `20s`, `500ms`, `2m`; a number alone is seconds. */
export function duration(flag: string, value: string): number {
  const [, number, unit = ''] = DURATION.exec(value) ?? []
  const milliseconds = Math.round(Number(number) * MILLISECONDS[unit]!)
  if (milliseconds >= 1 && milliseconds <= LONGEST) return milliseconds
  throw new UsageError(`${flag} takes a time from 1ms to a day, such as 20s, not ${quoted(value)}`)
}

/** Depth is kept in 16 bits. */
const DEEPEST = 65_000

/** A depth of nesting. */
export function depth(flag: string, value: string): number {
  return wholeNumber(flag, value, 1, DEEPEST)
}

/** A share: more than 0, at most 1. */
export function share(flag: string, value: string): number {
  const number = /^(?:0?\.\d+|1(?:\.0*)?)$/.test(value) ? Number(value) : 0
  if (number > 0) return number
  throw new UsageError(`${flag} takes a share above 0 and up to 1, such as 0.5, not ${quoted(value)}`)
}

/** An absolute web address. */
export function pageUrl(flag: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null
  if (url !== null && (url.protocol === 'http:' || url.protocol === 'https:')) return url.href
  throw new UsageError(`${flag} takes an address that begins with http:// or https://, not ${quoted(value)}`)
}

const MOMENT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i

/** A moment with its offset from UTC, in the full form of RFC 3339. */
export function moment(flag: string, value: string): string {
  const [, day, minute, second = ':00', offset] = MOMENT.exec(value) ?? []
  const full = `${day}T${minute}${second}${offset?.toUpperCase()}`
  // A day that does not exist comes back as another one.
  if (!Number.isNaN(Date.parse(full)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day!))
    return full
  throw new UsageError(
    `${flag} takes a moment with its offset, such as 2023-11-10T16:31:00+07:00, not ${quoted(value)}`,
  )
}

/** The name of a time zone. */
export function timezone(flag: string, value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone && value
  } catch {
    throw new UsageError(`${flag} takes a zone such as Asia/Ho_Chi_Minh, not ${quoted(value)}`)
  }
}

/** The canonical name of an encoding; brings the encodings only when one is named. */
export async function canonicalEncoding(flag: string, value: string): Promise<string> {
  const { findEncoding } = await import('../encodings/index.ts')
  const encoding = findEncoding(value)
  if (encoding !== undefined) return encoding.name
  throw new UsageError(`${flag} does not know ${quoted(value)}; \`tinsach encodings\` lists what it knows`)
}

function quoted(value: string): string {
  return JSON.stringify(value)
}
