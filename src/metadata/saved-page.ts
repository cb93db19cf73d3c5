import type { Document } from '../dom/document.ts'
import { fromByteString } from '../dom/source.ts'
import { TAG } from '../dom/tags.ts'
import type { PageIndex } from './page-index.ts'

/** What the program that saved a page wrote into it. */
export interface SavedPage {
  readonly url: string | null
  /** ISO 8601 with offset. */
  readonly savedAt: string | null
}

/**
 * Reads what saving programs leave in pages: comments of browsers (`saved from url=(0042)…`) and of SingleFile (`Page
 * saved with SingleFile`), the comment and the script of the Wayback Machine, the header of Firefox's reader view. A copy
 * of the Wayback Machine is as old as the machine says, whenever it was saved again.
 */
export function readSavedPage(index: PageIndex): SavedPage {
  const { document } = index
  const said = readComments(document)
  const archived = readWayback(document)
  const url = archived?.url ?? said.url ?? readerAddress(index)
  return { url, savedAt: archived?.savedAt ?? said.archivedAt ?? dateInAddress(url) ?? said.savedAt }
}

interface Said extends SavedPage {
  readonly archivedAt: string | null
}

function readComments(document: Document): Said {
  let url: string | null = null
  let savedAt: string | null = null
  let archivedAt: string | null = null
  const { commentCount } = document
  for (let number = 0; number < commentCount; number++) {
    // The Wayback Machine puts its comments at the very end.
    if (number === MOST_COMMENTS) number = Math.max(number, commentCount - LAST_COMMENTS)
    const text = document.comment(number)
    if (text.length > LONGEST_COMMENT || text.length < SHORTEST_COMMENT) continue
    url ??= SAVED_FROM.exec(text)?.[1] ?? null
    if (text.includes('SingleFile')) {
      url ??= SINGLE_FILE_URL.exec(text)?.[1] ?? null
      savedAt ??= singleFileDate(text)
    }
    if (text.includes('FILE ARCHIVED ON')) archivedAt ??= waybackDate(text)
  }
  return { url, savedAt, archivedAt }
}

/** The first stand in front of `<html>`; pages may hold thousands of others. */
const MOST_COMMENTS = 50
const LAST_COMMENTS = 3
const LONGEST_COMMENT = 4000
/** Shorter ones name no address and no date. */
const SHORTEST_COMMENT = 15

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

/** The script that rewrites addresses is told that of the page, and when it was archived. */
function readWayback({ source }: Document): SavedPage | null {
  const head = source.slice(0, WOMBAT_WITHIN)
  const at = head.indexOf(WOMBAT)
  const match = at < 0 ? null : WOMBAT_CALL.exec(head.slice(at))
  if (match === null) return null
  return { url: fromByteString(match[1]!).replaceAll('&amp;', '&'), savedAt: dateOfStamp(match[2]!) }
}

const WOMBAT = '__wm.wombat('
/** It is the first thing in the head, behind the scripts that it needs; a look through a whole page costs much more. */
const WOMBAT_WITHIN = 8000
const WOMBAT_CALL = /^__wm\.wombat\("(https?:[^"]+)","(\d{14})"/

/** Of a copy that a browser or SingleFile saved again: `https://web.archive.org/web/20160201182457/https://…`. */
function dateInAddress(url: string | null): string | null {
  const stamp = url === null ? null : STAMPED.exec(url)
  return stamp === null ? null : dateOfStamp(stamp[1]!)
}

const STAMPED = /^https?:\/\/web\.archive\.org\/web\/(\d{14})/

function dateOfStamp(stamp: string): string | null {
  const [year, month, day, hours, minutes, seconds] = stamp.match(/^\d{4}|\d\d/g)!
  const written = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`
  return Number.isNaN(Date.parse(written)) ? null : written
}

/** The link with the name of the site, above the title. */
function readerAddress({ document, readerView }: PageIndex): string | null {
  const link = readerView.find(node => document.tag[node] === TAG.a)
  return (link === undefined ? undefined : document.attribute(link, 'href')) ?? null
}
