import type { Document } from '../dom/document.ts'
import { textOf } from '../dom/text.ts'
import { normalizeDate } from '../text/date-machine.ts'
import type { DateContext, FoundDate } from '../text/dates.ts'
import { once } from '../text/once.ts'
import type { Lines, TitleLines } from './beside-title.ts'
import type { DateLine } from './date-lines.ts'
import { dateLines } from './date-lines.ts'
import type { DateText } from './date-text.ts'
import { NO_DATES, readDateText, tellsChange } from './date-text.ts'
import { DAY_LENGTH } from './date-zones.ts'
import { loneDate } from './lone-date.ts'
import { LONGEST_LINE, lineWithYear } from './may-hold-year.ts'
import type { PageIndex } from './page-index.ts'

/** The dates that a page prints about its article. */
export interface PrintedDates {
  readonly published: PrintedDate | null
  readonly modified: PrintedDate | null
  /** The date lines of the title's own head. */
  readonly beside: () => readonly DateLine[]
  /** The only date of a page that has no other. */
  readonly lone: () => FoundDate | null
}

/** A date and how it was found. */
export interface PrintedDate {
  readonly date: FoundDate
  readonly source: 'layout' | 'visible'
  /** Whether the page says in words that this is the day of publication. */
  readonly labelled: boolean
}

/** Where to look. */
interface PrintedDateQuestion {
  readonly index: PageIndex
  /** Element that prints the title, -1 when unknown. */
  readonly title: number
  readonly lines: TitleLines
  /** Elements that the site's layout calls the date. */
  readonly layoutNodes: readonly number[]
  readonly context: DateContext
  /** Whether the time of a day need not be looked for. */
  readonly isSettled: (day: string) => boolean
}

/**
 * Finds the dates printed for readers: by the layout, by elements named for dates, by bare text beside the title.
 * Relative dates (`5 giờ trước`) count only when there is no other, since boxes of other articles are full of them.
 */
export function printedDates(asked: PrintedDateQuestion): PrintedDates {
  const { context, index, title, lines } = asked
  const absolute = withoutNow(context)
  const beside = once(() => dateLines({ document: index.document, title, lines, context: absolute }))
  let found = search(asked, beside, absolute)
  if (context.now && found.published === null && found.modified === null)
    found = search(asked, beside, context)
  return {
    published: found.published,
    modified: found.modified,
    beside,
    lone: () => loneDate({ index, context: absolute }),
  }
}

interface Question extends PrintedDateQuestion {
  readonly beside: () => readonly DateLine[]
}

interface Found {
  published: PrintedDate | null
  modified: PrintedDate | null
}

function withoutNow(context: DateContext): DateContext {
  return context.now ? { ...context, now: null } : context
}

function search(
  { index, title, lines, layoutNodes, isSettled }: PrintedDateQuestion,
  beside: Question['beside'],
  context: DateContext,
): Found {
  const found: Found = { published: null, modified: null }
  const question: Question = { index, title, lines, layoutNodes, context, isSettled, beside }
  for (const node of question.layoutNodes) note(found, readElement(node, question), 'layout')
  if (found.published !== null) return found
  const { near, distant, far } = byDistance(question)
  readElements(near, question, found)
  if (found.published === null) readLines(question, found)
  else addTime(found, question)
  if (found.published === null) readElements(distant, question, found)
  if (found.published === null && found.modified === null) readElements(far, question, found)
  return found
}

function readLines(question: Question, found: Found): void {
  for (const { date, changed } of question.beside())
    note(found, changed ? { ...NO_DATES, modified: date } : { ...NO_DATES, published: date }, 'visible')
  note(found, readBesideTitle(question, null), 'visible')
}

/** A date line beside the title may tell the time of the day that another element names alone. */
function addTime(found: Found, question: Question): void {
  const day = found.published?.date.value ?? ''
  if (day.length !== DAY_LENGTH || question.isSettled(day)) return
  const { published } = readBesideTitle(question, day)
  if (published !== null) found.published = { ...found.published!, date: published, source: 'visible' }
}

function readElements(nodes: readonly number[], question: Question, found: Found): void {
  for (let at = 0, left = MOST_ELEMENTS; at < nodes.length && left > 0; at++, left--) {
    note(found, readElement(nodes[at]!, question), 'visible')
    if (found.published !== null) left = found.modified === null ? Math.min(left, AFTER_PUBLISHED) : 0
  }
}

function note(
  found: Found,
  { published, modified, labelled }: DateText,
  source: PrintedDate['source'],
): void {
  if (published !== null) found.published ??= { date: published, source, labelled }
  if (modified !== null) found.modified ??= { date: modified, source, labelled: false }
}

/** Nodes between a date line and the title behind it: of the same head, or perhaps of the page's (where clocks stand). */
const REACH_BEFORE = 60
const LONG_REACH_BEFORE = 250
/** Nodes between the title and a date line behind it. */
const REACH_AFTER = 300
/** Elements tried of each distance. */
const MOST_ELEMENTS = 30
/** Elements tried for the date of the last change once the date of publication is found. */
const AFTER_PUBLISHED = 4

/** A page without a title that prints more dates is a list of articles. */
const MOST_WITHOUT_TITLE = 8

interface Distances {
  readonly near: readonly number[]
  readonly distant: readonly number[]
  readonly far: readonly number[]
}

/**
 * Elements named for dates: near the title, nearest first (before it counts twice); distant before it; far behind it.
 */
function byDistance({ index, title }: Question): Distances {
  if (title < 0)
    return { near: [], distant: [], far: index.dates.length > MOST_WITHOUT_TITLE ? [] : index.dates }
  const titleEnd = index.document.end[title]!
  const distance = (node: number) => (node < title ? 2 * (title - node) : Math.max(0, node - titleEnd))
  const between = (from: number, to: number) => index.dates.filter(node => node >= from && node < to)
  return {
    near: between(title - REACH_BEFORE, titleEnd + REACH_AFTER).sort((a, b) => distance(a) - distance(b)),
    distant: between(title - LONG_REACH_BEFORE, title - REACH_BEFORE).reverse(),
    far: between(titleEnd + REACH_AFTER, index.document.size),
  }
}

/** Most nodes and characters of an element that prints a date and not a text. */
const MOST_NODES = 60
const LONGEST = 160

function readElement(node: number, { index, context }: Question): DateText {
  const { document } = index
  if (document.end[node]! - node > MOST_NODES) return NO_DATES
  const text = textOf(document, node)
  if (text.length > LONGEST) return NO_DATES
  const modified = isModified(document, node)
  const reading = readDateText(text, modified, context)
  const exact = machineDate(document, node, context)
  if (exact === null || isNewer(reading, exact)) return reading
  return modified || tellsChange(text)
    ? { published: null, modified: exact, labelled: false }
    : { published: exact, modified: reading.modified, labelled: reading.labelled }
}

/** The attribute that gives the date for machines; `title` on `abbr`, as in hNews. */
function machineDate(document: Document, node: number, context: DateContext): FoundDate | null {
  const value =
    document.attribute(node, 'datetime') ??
    document.attribute(node, 'content') ??
    document.attribute(node, 'title')
  return value ? normalizeDate(value, context) : null
}

/** Whether the printed text says more than the attribute beside it: a time where that has a day alone. */
function isNewer({ published, modified }: DateText, exact: FoundDate): boolean {
  const printed = published ?? modified
  return printed !== null && printed.value.length > exact.value.length
}

function isModified(document: Document, node: number): boolean {
  const names = `${document.attribute(node, 'class') ?? ''} ${document.attribute(node, 'itemprop') ?? ''}`
  return MODIFIED_NAMES.test(names) && !PUBLISHED_NAMES.test(names)
}

const MODIFIED_NAMES = /updat|modif/i
const PUBLISHED_NAMES = /publi/i

/** The first date line beside the title; of a given day, only one with a time. */
function readBesideTitle(question: Question, day: string | null): DateText {
  const after = firstDateLine(question.lines.after, question, day)
  return after === NO_DATES ? firstDateLine(question.lines.before, question, day) : after
}

function firstDateLine(lines: Lines, { index, context }: Question, day: string | null): DateText {
  for (let at = 0, next = lines.at(0); next !== undefined; next = lines.at(++at)) {
    if (!next.mayHoldYear) continue
    const line = lineWithYear(index.document, next.node, LONGEST_LINE)
    if (line === null) continue
    const reading = readDateText(line, false, context)
    if (day === null ? reading.published !== null || reading.modified !== null : isTimeOf(day, reading))
      return reading
  }
  return NO_DATES
}

function isTimeOf(day: string, { published }: DateText): boolean {
  return published !== null && published.value.length > DAY_LENGTH && published.value.startsWith(day)
}
