import type { Warning } from '../model/diagnostic.ts'
import type { DateContext, FoundDate } from '../text/dates.ts'
import { isAfter, normalizeDate } from '../text/dates.ts'
import type { PrintedDate, PrintedDates } from './printed-dates.ts'
import type { Fact, Source } from './types.ts'
import { urlDate } from './url-date.ts'

/** When an article was published and changed, and from where that is known. */
export interface ChosenDates {
  readonly published: string | null
  readonly publishedFrom: string | null
  readonly modified: string | null
  readonly modifiedFrom: string | null
  readonly warnings: readonly Warning[]
}

/** What the choice is made from; facts in order of trust. */
export interface DateQuestion {
  readonly published: readonly Fact[]
  readonly modified: readonly Fact[]
  readonly printed: PrintedDates
  readonly url: string | null
  readonly savedAt: string | null
  readonly vietnamese: boolean
  readonly context: DateContext
}

interface Candidate {
  readonly date: FoundDate
  readonly source: Source | 'url'
}

/**
 * Chooses the dates: metadata first, then print, then the address. On Vietnamese pages the printed clock time wins when
 * metadata gives the same minute, or another zone's clock: papers print Hanoi's time and mislabel it for machines.
 * Metadata in UTC yields to the neighbouring day that print or address give: that is the day of the paper's readers.
 * A page whose only printed date is labelled `Cập nhật` or `Updated` was published then, as far as it tells.
 */
export function chooseDates(question: DateQuestion): ChosenDates {
  const late: string[] = []
  const { printed } = question
  const told = firstDate(question.published, question, late)
  const settled = settle(told, printed.published, question, late)
  const address = dateInAddress(question, late)
  const published =
    (settled !== null && address !== null && isNeighbourDay(settled.date.value, address.date.value) ? address : settled) ??
    address ??
    settle(null, printed.modified, question, late)
  const modified = settle(firstDate(question.modified, question, late), printed.modified, question, late)
  const kept = modified !== null && published !== null && isBefore(modified.date.value, published.date.value) ? null : modified
  return {
    published: published?.date.value ?? null,
    publishedFrom: published?.source ?? null,
    modified: kept?.date.value ?? null,
    modifiedFrom: kept?.source ?? null,
    warnings: warningsOf([published, kept], late, question),
  }
}

function firstDate(facts: readonly Fact[], question: DateQuestion, late: string[]): Candidate | null {
  let first: Candidate | null = null
  for (const { value, source } of facts) {
    const date = normalizeDate(value, question.context)
    if (date === null || isTooLate(date, question, late)) continue
    if (first === null) first = { date, source }
    // A later source may tell the time of the same day.
    else if (date.value.length > DAY && date.value.startsWith(first.date.value)) first = { date, source }
    if (first.date.value.length > DAY) break
  }
  return first
}

/** Length of `2023-11-10`. */
const DAY = 10
/** Length of `2023-11-10T16:31`. */
const MINUTE = 16

function isTooLate(date: FoundDate, { savedAt }: DateQuestion, late: string[]): boolean {
  if (savedAt === null || !isAfter(date.value, savedAt)) return false
  late.push(date.value)
  return true
}

function settle(told: Candidate | null, printed: PrintedDate | null, question: DateQuestion, late: string[]): Candidate | null {
  const own = printed === null || isTooLate(printed.date, question, late) ? null : printed
  if (told === null) return own
  if (own === null) return told
  if (question.vietnamese) return printedWins(told.date.value, own.date.value) ? own : told
  return isNeighbourDay(told.date.value, own.date.value) ? own : told
}

/** Whether an instant in UTC falls on the given day somewhere else on Earth. */
function isNeighbourDay(instant: string, day: string): boolean {
  if (!UTC.test(instant) || day.length < DAY || day.slice(0, DAY) === instant.slice(0, DAY)) return false
  const hours = (Date.parse(`${day.slice(0, DAY)}T00:00:00Z`) - Date.parse(instant)) / HOUR
  return hours <= WIDEST_ZONES && hours > -24 - 12
}

const UTC = /T.*(?:Z|\+00:00)$/

const HOUR = 3_600_000
/** Clocks of two zones are at most so far apart. */
const WIDEST_ZONES = 14

/** Whether a printed Vietnamese date says when better than the metadata does. */
function printedWins(told: string, printed: string): boolean {
  if (printed.length <= DAY) return false
  if (told.length <= DAY) return printed.startsWith(told)
  if (told.slice(0, MINUTE) === printed.slice(0, MINUTE)) return true
  const instants = Math.abs(Date.parse(told) - Date.parse(printed))
  if (instants < 60_000) return true
  // The same minute on the clock of another zone: hours apart, minutes and seconds equal.
  const clocks = Math.abs(Date.parse(`${told.slice(0, MINUTE)}Z`) - Date.parse(`${printed.slice(0, MINUTE)}Z`))
  return clocks % HOUR === 0 && clocks <= WIDEST_ZONES * HOUR
}

function dateInAddress(question: DateQuestion, late: string[]): Candidate | null {
  const value = urlDate(question.url)
  if (value === null) return null
  const date = { value, zoneAssumed: false }
  return isTooLate(date, question, late) ? null : { date, source: 'url' }
}

function isBefore(first: string, second: string): boolean {
  if (first.length <= DAY || second.length <= DAY) return first.slice(0, DAY) < second.slice(0, DAY)
  return Date.parse(first) < Date.parse(second)
}

function warningsOf(
  chosen: readonly (Candidate | PrintedDate | null)[],
  late: readonly string[],
  { savedAt }: DateQuestion,
): Warning[] {
  const warnings: Warning[] = []
  const assumed = chosen.find(one => one?.date.zoneAssumed)
  if (assumed) {
    warnings.push({
      code: 'timezone-assumed',
      message: `the page gives a time without a zone; it was read as ${assumed.date.value}`,
    })
  }
  if (late[0] !== undefined) {
    warnings.push({ code: 'date-after-save', message: `the date ${late[0]} is later than the page was saved (${savedAt}); left out` })
  }
  return warnings
}
