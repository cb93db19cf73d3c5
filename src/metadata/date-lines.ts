import type { Document } from '../dom/document.ts'
import type { DateContext, FoundDate } from '../text/dates.ts'
import type { Line, TitleLines } from './beside-title.ts'
import { readDateText, tellsChange } from './date-text.ts'
import { lineWithYear } from './may-hold-year.ts'

/** A line beside the title that prints a date and hardly anything else. */
export interface DateLine {
  readonly date: FoundDate
  /** Whether words call it the day of a change. */
  readonly changed: boolean
  /** Before the title may stand the clock of the page instead of the article's date. */
  readonly beforeTitle: boolean
}

/** What the lines are read from. */
interface DateLineQuestion {
  readonly document: Document
  /** Element that prints the title, -1 when unknown. */
  readonly title: number
  readonly lines: TitleLines
  /** Without a `now`: relative dates are none of the article's own. */
  readonly context: DateContext
}

/** Texts and nodes between the title and a date line of its own head. */
const TEXTS_AFTER = 8
const NODES_AFTER = 80
const NODES_BEFORE = 12

/** Longest date line, in UTF-16 units: weekday, date, time, zone and a few words. */
const LONGEST = 48
const HAS_DIGIT = /\d/

/** The date lines of the title's own head: those behind the title in order, then those before it, nearest first. */
export function dateLines({ document, title, lines, context }: DateLineQuestion): DateLine[] {
  const found: DateLine[] = []
  if (title < 0) return found
  const titleEnd = document.end[title]!
  let label: Line | undefined
  for (let at = 0; at < TEXTS_AFTER; at++) {
    const line = lines.after.at(at)
    if (line === undefined || line.node > titleEnd + NODES_AFTER) break
    addLine(found, line, { document, label, beforeTitle: false, context })
    label = line
  }
  for (let at = 0; ; at++) {
    const line = lines.before.at(at)
    if (line === undefined || line.node < title - NODES_BEFORE) return found
    addLine(found, line, { document, label: lines.before.at(at + 1), beforeTitle: true, context })
  }
}

interface Place {
  readonly document: Document
  /** The line before this one, which may say what its date means. */
  readonly label: Line | undefined
  readonly beforeTitle: boolean
  readonly context: DateContext
}

function addLine(found: DateLine[], { node, mayHoldYear }: Line, place: Place): void {
  if (!mayHoldYear) return
  const { document, label, beforeTitle, context } = place
  const line = lineWithYear(document, node, LONGEST)
  if (line === null) return
  const { published, modified } = readDateText(line, isChangeLabel(label, document), context)
  const date = published ?? modified
  if (date !== null) found.push({ date, changed: published === null, beforeTitle })
}

function isChangeLabel(line: Line | undefined, document: Document): boolean {
  if (line === undefined) return false
  const text = document.text(line.node)
  return text.length <= LONGEST && !HAS_DIGIT.test(text) && tellsChange(text)
}
