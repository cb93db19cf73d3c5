import type { Document } from '../dom/document.ts'

/** What the program that saved a page wrote into it. */
export interface SavedPage {
  readonly url: string | null
  /** ISO 8601 with offset. */
  readonly savedAt: string | null
}

/**
 * Reads the comments that browsers (`saved from url=(0042)…`), SingleFile (`Page saved with SingleFile`) and the
 * Wayback Machine (`FILE ARCHIVED ON …`) leave in saved pages.
 */
export function readSavedPage(document: Document): SavedPage {
  let url: string | null = null
  let savedAt: string | null = null
  const { commentCount } = document
  for (let number = 0; number < Math.min(commentCount, MOST_COMMENTS); number++) {
    const text = document.comment(number)
    if (text.length > LONGEST_COMMENT) continue
    url ??= SAVED_FROM.exec(text)?.[1] ?? null
    if (text.includes('SingleFile')) {
      url ??= SINGLE_FILE_URL.exec(text)?.[1] ?? null
      savedAt ??= singleFileDate(text)
    }
    if (text.includes('FILE ARCHIVED ON')) savedAt ??= waybackDate(text)
  }
  // The Wayback Machine puts its comment at the very end.
  const last = commentCount === 0 ? '' : document.comment(commentCount - 1)
  return { url, savedAt: savedAt ?? (last.length <= LONGEST_COMMENT ? waybackDate(last) : null) }
}

/** The first stand in front of `<html>`; pages may hold thousands of others. */
const MOST_COMMENTS = 50
const LONGEST_COMMENT = 4000

const SAVED_FROM = /^\s*saved from url=\(\d{1,6}\)(\S+)/i
const SINGLE_FILE_URL = /\burl: *(\S+)/
const SINGLE_FILE_DATE =
  /saved date: *\w{3} (\w{3}) (\d{1,2}) (\d{4}) (\d\d:\d\d:\d\d) (?:GMT|UTC)([+-]\d\d):?(\d\d)/
const WAYBACK_DATE = /FILE ARCHIVED ON (\d\d:\d\d:\d\d) (\w{3}) (\d{1,2}), (\d{4})/
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'

function singleFileDate(text: string): string | null {
  const match = SINGLE_FILE_DATE.exec(text)
  if (match === null) return null
  const [, month, day, year, time, hours, minutes] = match
  return write({ year: year!, month: month!, day: day!, time: `${time}${hours}:${minutes}` })
}

function waybackDate(text: string): string | null {
  const match = WAYBACK_DATE.exec(text)
  if (match === null) return null
  const [, time, month, day, year] = match
  return write({ year: year!, month: month!, day: day!, time: `${time}Z` })
}

function write(date: { year: string; month: string; day: string; time: string }): string | null {
  const month = MONTHS.indexOf(date.month) / 3 + 1
  if (!Number.isInteger(month) || month < 1) return null
  return `${date.year}-${String(month).padStart(2, '0')}-${date.day.padStart(2, '0')}T${date.time}`
}
