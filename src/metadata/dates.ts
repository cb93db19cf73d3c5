import type { Warning } from '../model/diagnostic.ts'
import { normalizeDate } from '../text/date-machine.ts'
import type { DateContext, FoundDate } from '../text/dates.ts'
import { isAfter } from '../text/dates.ts'
import {
  atHanoi,
  DAY_LENGTH,
  isFullHour,
  isMislabelled,
  isNeighbourDay,
  isSameMinute,
  isSameZone,
  printedWins,
  relabel,
  withSecondsOf,
} from './date-zones.ts'
import { printedDay } from './disputed-day.ts'
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

/** What metadata tells of the publication, and the dates that it tells too late. */
export interface ToldDate {
  readonly found: Candidate | null
  readonly late: readonly string[]
}

/** What the choice is made from; facts in order of trust. */
interface DateQuestion extends ToldQuestion {
  readonly told: ToldDate
  readonly modified: readonly Fact[]
  readonly printed: PrintedDates
  readonly url: string | null
  readonly vietnamese: boolean
}

interface ToldQuestion {
  readonly published: readonly Fact[]
  readonly savedAt: string | null
  readonly context: DateContext
}

interface Candidate {
  readonly date: FoundDate
  readonly source: Source | 'url'
}

/** Reads the date of publication that metadata tells. */
export function toldDate(question: ToldQuestion): ToldDate {
  const late: string[] = []
  return { found: firstDate(question.published, question, late), late }
}

/**
 * Whether a time printed of a day changes nothing: on pages that are not Vietnamese, when metadata tells that very day.
 */
export function isSettledDay(day: string, { found }: ToldDate, vietnamese: boolean): boolean {
  return !vietnamese && found !== null && found.date.value.startsWith(day)
}

/**
 * Chooses the dates: metadata first, unless the title's own head prints another day (disputed-day.ts); then what is
 * printed there, then the address, then what is printed elsewhere, then the only date of the page (lone-date.ts). On Vietnamese pages the printed clock time wins when
 * metadata gives the same minute, or another zone's clock: papers print Hanoi's time and mislabel it for machines.
 * Metadata in UTC yields to the neighbouring day that print or address give: that is the day of the paper's readers.
 * A page whose only printed date is labelled `Cập nhật` or `Updated` was published then, as far as it tells.
 */
export function chooseDates(question: DateQuestion): ChosenDates {
  const late = [...question.told.late]
  const told = question.told.found
  const printed = inTime(question.printed.published, question, late)
  const printedChange = inTime(question.printed.modified, question, late)
  const address = dateInAddress(question, late)
  const published =
    settleDay({ told, printed, address }, question) ?? printedChange ?? loneDay(question, late)
  const change = settle(firstDate(question.modified, question, late), printedChange, question)
  const modified = relabelled(change, told, published)
  const kept =
    modified !== null && published !== null && isBefore(modified.date.value, published.date.value)
      ? null
      : modified
  return {
    published: published?.date.value ?? null,
    publishedFrom: published?.source ?? null,
    modified: kept?.date.value ?? null,
    modifiedFrom: kept?.source ?? null,
    warnings: warningsOf([published, kept], late, question),
  }
}

function firstDate(facts: readonly Fact[], question: ToldQuestion, late: string[]): Candidate | null {
  let first: Candidate | null = null
  for (const { value, source } of facts) {
    const date = normalizeDate(value, question.context)
    if (date === null || isTooLate(date, question, late)) continue
    if (first === null) first = { date, source }
    // A later source may tell the time of the same day.
    else if (date.value.length > DAY_LENGTH && date.value.startsWith(first.date.value))
      first = { date, source }
    if (first.date.value.length > DAY_LENGTH) break
  }
  return first
}

function inTime<Found extends Candidate>(
  found: Found | null,
  question: ToldQuestion,
  late: string[],
): Found | null {
  return found === null || isTooLate(found.date, question, late) ? null : found
}

function isTooLate(date: FoundDate, { savedAt }: ToldQuestion, late: string[]): boolean {
  if (savedAt === null || !isAfter(date.value, savedAt)) return false
  late.push(date.value)
  return true
}

/** What the three kinds of sources give for the publication. */
interface Claims {
  readonly told: Candidate | null
  readonly printed: PrintedDate | null
  readonly address: Candidate | null
}

function settleDay({ told, printed, address }: Claims, question: DateQuestion): Candidate | null {
  if (printed === null || printed.source === 'layout')
    return onDayOf(address, settle(told, printed, question), question)
  if (told === null) return address === null || isOwn(printed, address, question) ? printed : address
  return dispute(told, printed, question) ?? onDayOf(address, settle(told, printed, question), question)
}

/** What is printed far from the title, on another day than that of the address, may belong to another article. */
function isOwn({ date }: PrintedDate, address: Candidate, { printed }: DateQuestion): boolean {
  const day = date.value.slice(0, DAY_LENGTH)
  return day === address.date.value || printed.beside().some(line => line.date.value.startsWith(day))
}

function loneDay(question: DateQuestion, late: string[]): Candidate | null {
  const date = question.printed.lone()
  return date && inTime({ date, source: 'visible' }, question, late)
}

function dispute(told: Candidate, printed: PrintedDate, question: DateQuestion): Candidate | null {
  if (printed.date.value.startsWith(told.date.value.slice(0, DAY_LENGTH))) return null
  const date = printedDay({
    told: told.date,
    labelled: printed.labelled ? printed.date : null,
    lines: question.printed.beside(),
    published: valuesOf(question.published, question),
    modified: valuesOf(question.modified, question),
    vietnamese: question.vietnamese,
  })
  return date && inTime({ date, source: 'visible' }, question, [])
}

function valuesOf(facts: readonly Fact[], { context }: DateQuestion): string[] {
  return facts.flatMap(({ value }) => normalizeDate(value, context)?.value ?? [])
}

function settle(
  told: Candidate | null,
  printed: Candidate | null,
  { vietnamese }: DateQuestion,
): Candidate | null {
  if (told === null || printed === null) return told ?? printed
  const from = told.date.value
  const to = printed.date.value
  if (vietnamese && printedWins(from, to)) {
    // A zone that the metadata gives for the same instant is no assumption of ours.
    const confirmed = !told.date.zoneAssumed && from.length > DAY_LENGTH && isSameMinute(from, to)
    const zoneAssumed = printed.date.zoneAssumed && !confirmed
    return { date: { value: withSecondsOf(to, from), zoneAssumed }, source: printed.source }
  }
  return (to.length > DAY_LENGTH || isFullHour(from)) && isNeighbourDay(from, to) ? printed : told
}

/** Metadata in UTC against the day that the address names. */
function onDayOf(
  address: Candidate | null,
  settled: Candidate | null,
  { vietnamese }: DateQuestion,
): Candidate | null {
  if (settled === null || address === null || !isNeighbourDay(settled.date.value, address.date.value))
    return settled ?? address
  if (!vietnamese) return address
  return { date: { value: atHanoi(settled.date.value), zoneAssumed: true }, source: settled.source }
}

/** The time of the last change under the zone that proved right for the publication. */
function relabelled(
  modified: Candidate | null,
  told: Candidate | null,
  published: Candidate | null,
): Candidate | null {
  if (modified === null || told === null || published === null) return modified
  if (!isMislabelled(told.date.value, published.date.value)) return modified
  const value = relabel(modified.date.value, told.date.value, published.date.value)
  return { ...modified, date: { ...modified.date, value } }
}

function dateInAddress(question: DateQuestion, late: string[]): Candidate | null {
  const value = urlDate(question.url)
  if (value === null) return null
  return inTime({ date: { value, zoneAssumed: false }, source: 'url' }, question, late)
}

function isBefore(first: string, second: string): boolean {
  if (first.length <= DAY_LENGTH || second.length <= DAY_LENGTH) {
    return first.slice(0, DAY_LENGTH) < second.slice(0, DAY_LENGTH)
  }
  if (isSameZone(first, second)) return first < second
  return Date.parse(first) < Date.parse(second)
}

function warningsOf(
  chosen: readonly (Candidate | null)[],
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
    warnings.push({
      code: 'date-after-save',
      message: `the date ${late[0]} is later than the page was saved (${savedAt}); left out`,
    })
  }
  return warnings
}
