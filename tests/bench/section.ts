import { aligned } from '../eval/aligned.ts'
import type { SectionName } from './options.ts'
import type { Spread } from './statistics.ts'
import { targetText } from './targets.ts'

/** One line of a section's table. */
export interface Figure {
  readonly name: string
  /** What is compared: a ratio, an exponent, seconds or megabytes. */
  readonly value: Spread
  /** What is said beside it, a column each. */
  readonly notes: readonly string[]
}

/** What one part of the bench found. */
export interface Section {
  readonly name: SectionName
  /** What was measured, in a sentence. */
  readonly title: string
  /** What the figures depend on besides the code, such as the pages; floors of another basis do not compare. */
  readonly basis: string
  /** Headings of name, value and notes. */
  readonly headings: readonly string[]
  readonly figures: readonly Figure[]
  /** Figures that have floors; none is set below the number here, since down there a figure is mostly noise. */
  readonly pinned: Readonly<Record<string, number>>
  /** Lines to stand under the table. */
  readonly remarks: readonly string[]
}

/** A figure measured once. */
export function single(value: number): Spread {
  return { median: value, least: value, most: value }
}

/** Lines of a table that are printed; the hostile pages are many, and the worst stand first. */
const MOST_LINES = 30

/** The table of a part, its title above and its remarks below. */
export function sectionText({ name, title, headings, figures, remarks }: Section): string {
  const [first, value, ...rest] = headings
  const shown = figures.filter(({ notes }, index) => index < MOST_LINES || notes.includes('beyond'))
  const rows = [
    [first!, value!, 'min–max', 'target', ...rest],
    ...shown.map(figure => [
      figure.name,
      ...valueCells(figure),
      targetText(name, figure.name, figure.value.median),
      ...figure.notes,
    ]),
  ]
  const more = figures.length - shown.length
  const left = more === 0 ? [] : [`… and ${more} more (--json has them all)`]
  return [`== ${name}: ${title}`, aligned(withoutEmptyColumns(rows)), ...left, ...remarks].join('\n')
}

function valueCells({ value: { median, least, most } }: Figure): [string, string] {
  return [show(median), least === most ? '' : `${show(least)}–${show(most)}`]
}

/** Three figures that mean something, not more. */
function show(figure: number): string {
  if (!Number.isFinite(figure)) return 'no end'
  return figure < 10 ? figure.toFixed(2) : figure < 100 ? figure.toFixed(1) : figure.toFixed(0)
}

/** Leaves out the columns that are empty below their headings. */
function withoutEmptyColumns(rows: readonly (readonly string[])[]): string[][] {
  const [headings, ...body] = rows
  const columns = [...headings!.keys()].filter(column => body.some(row => (row[column] ?? '') !== ''))
  return rows.map(row => columns.map(column => row[column] ?? ''))
}
