import type { Time } from './date-value.ts'
import { DAY_PARTS, GLUE_WORDS, ZONES } from './date-words.ts'
import { LETTER_RANGES } from './letter-ranges.ts'

/** How far from a date its time is looked for, in characters. */
const REACH = 48

/**
 * The time that belongs to a date: after it or before it, with nothing between but separators, a weekday or `ngày`.
 * `text` is lower case NFC; the date is the range `start … end - 1`.
 */
export function timeBeside(text: string, start: number, end: number): Time | null {
  const before = lastTime(text.slice(Math.max(0, start - REACH), start))
  if (before?.named) return before.time
  const after = firstTime(text.slice(end, end + REACH))
  return after ?? before?.time ?? null
}

/** The first time in a text, such as `Hôm nay 08:15`. */
export function anyTime(text: string): Time | null {
  TIME.lastIndex = 0
  const match = TIME.exec(text)
  return match === null ? null : readTime(match)
}

const DIGIT = /\d/

function firstTime(after: string): Time | null {
  if (!DIGIT.test(after)) return null
  TIME.lastIndex = 0
  const match = TIME.exec(after)
  return match !== null && isGlue(after.slice(0, match.index)) ? readTime(match) : null
}

/** `named` tells that the word `ngày` ties time and date together, as in `17:42 ngày 04/06/2018`. */
function lastTime(before: string): { readonly time: Time; readonly named: boolean } | null {
  if (!DIGIT.test(before)) return null
  let last: RegExpExecArray | null = null
  TIME.lastIndex = 0
  for (let match = TIME.exec(before); match !== null; match = TIME.exec(before)) last = match
  if (last === null) return null
  const between = before.slice(last.index + last[0].length)
  const time = isGlue(between) ? readTime(last) : null
  return time && { time, named: between.includes('ngày') }
}

function isGlue(between: string): boolean {
  if (SIGNS_ALONE.test(between)) return true
  const rest = between.replace(NUMBERED_WEEKDAY, '')
  if (/\d|[.;!?]\s/.test(rest)) return false
  for (const word of rest.split(NOT_LETTERS)) if (word !== '' && !GLUE_WORDS.has(word)) return false
  return true
}

const SIGNS_ALONE = /^[\s,|·•()/–—-]*$/
const NUMBERED_WEEKDAY = new RegExp(String.raw`(?:thứ|(?<![${LETTER_RANGES}])t) ?[2-7](?!\d)`, 'g')
const NOT_LETTERS = new RegExp(`[^${LETTER_RANGES}]+`)

/**
 * 16:31 · 16:31:05 · 16:31' · 16h31 · 16h · 16 giờ 31 phút · 16.31 uhr · 4 pm, then a part of the day, then a zone.
 * Groups: hour, minute and second after a colon; minute after `h`; minute before `uhr`; part; offset …; zone name.
 * A bare offset counts only after seconds or as four figures: `8:00-11:30` is a stretch of time.
 */
const NO_LETTER = `(?![${LETTER_RANGES}])`
const HOUR = String.raw`(?<!\d|\d[:.,/-])(\d{1,2})`
const COLON = String.raw` ?: ?(\d{1,2})(?::(\d\d)(?:[.,]\d{1,9})?)?(?!\d)['’′]?`
const LETTER_H = String.raw` ?(?:giờ|gi|h|g)${NO_LETTER}(?: ?(\d{1,2})(?!\d)(?: ?(?:phút|ph|p|min|m|')${NO_LETTER})?)?`
const ALONE = String.raw`\.(\d\d)(?= uhr)|(?= ?(?:[ap]\.?m\.?|uhr)${NO_LETTER})`
const PART = String.raw`(?: ?(sa|ch|[ap]\.?m\.?|sáng|trưa|chiều|tối|đêm|uhr)${NO_LETTER})?`
const OFFSET = String.raw`(?:gmt|utc) ?([+-]\d{1,2})(?::?(\d\d))?|(?:(?<=:\d\d:\d\d) ?|(?<=[.,]\d{1,9})| (?=.\d{4}))([+-]\d\d)(?::?(\d\d))?(?!\d)`
const ZONE = String.raw`(?: ?[,([]? ?(?:${OFFSET}|([a-z]{1,4})(?![${LETTER_RANGES}\d]))\)?)?`
const TIME = new RegExp(`${HOUR}(?:${COLON}|${LETTER_H}|${ALONE})${PART}${ZONE}`, 'g')

function readTime(match: RegExpExecArray): Time | null {
  const hour = hourOf(+match[1]!, match[6])
  const minute = +(match[2] ?? match[4] ?? match[5] ?? 0)
  const second = +(match[3] ?? 0)
  if (hour === null || hour > 23 || minute > 59 || second > 59) return null
  return { hour, minute, second, zone: zoneOf(match) }
}

function hourOf(hour: number, word: string | undefined): number | null {
  switch (word === undefined ? undefined : DAY_PARTS.get(word)) {
    case 'morning':
      return hour === 12 ? 0 : hour
    case 'noon':
      return hour <= 2 ? hour + 12 : hour
    case 'afternoon':
      return hour < 12 ? hour + 12 : hour
    case 'night':
      // Midnight may close the day or open it.
      return hour === 12 ? null : hour >= 6 && hour < 12 ? hour + 12 : hour
    default:
      return hour
  }
}

function zoneOf(match: RegExpExecArray): number | 'Z' | null {
  const hours = match[7] ?? match[9]
  if (hours !== undefined) {
    const minutes = +(match[8] ?? match[10] ?? 0)
    const size = Math.abs(+hours) * 60 + minutes
    return size > 14 * 60 || minutes > 59 ? null : hours.startsWith('-') ? -size : size
  }
  const name = match[11]
  if (name === undefined) return null
  return name === 'z' || name === 'utc' || name === 'gmt' || name === 'ut' ? 'Z' : (ZONES.get(name) ?? null)
}
