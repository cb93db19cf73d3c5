import type { Figure, Section } from './figures.ts'

/** Lines of a table that are printed; the hostile pages are many, and the worst stand first. */
const MOST_LINES = 30

/** The table of a part, its title above and its remarks below. */
export function sectionText({ name, title, headings, figures, remarks }: Section): string {
  const [first, value, ...rest] = headings
  const shown = figures.filter(({ notes }, index) => index < MOST_LINES || notes.includes('beyond'))
  const rows = [
    [first!, value!, 'min–max', ...rest],
    ...shown.map(figure => [figure.name, ...valueCells(figure), ...figure.notes]),
  ]
  const more = figures.length - shown.length
  const left = more === 0 ? [] : [`… and ${more} more (--json has them all)`]
  return [`== ${name}: ${title}`, ...aligned(rows), ...left, ...remarks].join('\n')
}

function valueCells({ value: { median, least, most } }: Figure): [string, string] {
  return [show(median), least === most ? '' : `${show(least)}–${show(most)}`]
}

/** Three figures that mean something, not more. */
function show(figure: number): string {
  if (!Number.isFinite(figure)) return 'no end'
  return figure < 10 ? figure.toFixed(2) : figure < 100 ? figure.toFixed(1) : figure.toFixed(0)
}

/** Columns of one width each: the first to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  )
}
