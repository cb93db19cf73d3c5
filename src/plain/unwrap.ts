/** Narrower columns are lists and poems, wider ones nobody wraps by hand; in UTF-16 units. */
const NARROWEST = 45
const WIDEST = 120
/** Fewer line ends say nothing about the column. */
const FEWEST_ENDS = 4
/** Share of line ends inside paragraphs at which the next word did not fit: all of them in wrapped text. */
const LEAST_FULL = 0.7
/** Share of lines that may stick out of the column: addresses and long words. */
const STICKING_OUT = 0.02

/**
 * Joins the lines of text wrapped at a column (72 in mails) into paragraphs; other text comes back as it is. A line
 * end is the column's where the first word of the next line would not have fitted. Blank lines are `''`.
 */
export function unwrap(lines: readonly string[]): readonly string[] {
  const column = columnOf(lines)
  if (column === null) return lines
  const joined: string[] = []
  let pieces: string[] = []
  lines.forEach((line, index) => {
    pieces.push(pieces.length === 0 ? line : line.trimStart())
    const next = lines[index + 1] ?? ''
    if (goesOn(line, next, column)) return
    joined.push(pieces.join(' '))
    pieces = []
  })
  return joined
}

function goesOn(line: string, next: string, column: number): boolean {
  const indent = indentOf(line)
  if (indent < LEAST_INDENT || indent !== indentOf(next))
    return isFull(line, next, column) && !OPENS_BLOCK.test(next)
  return isFull(line, next, column - RIGHT_MARGIN) && !LIST_SIGN.test(next)
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** Lines of a quotation are all indented, and often end before the column. */
const LEAST_INDENT = 2
const RIGHT_MARGIN = 8
const LIST_SIGN = /^\s*(?:[-*•+>#]|\d{1,3}[.)]\s)/
/** An indented line, a list sign or a Markdown heading opens a block of its own. */
const OPENS_BLOCK = /^(?:\s{2,}|\t|[-*•+>#]|\d{1,3}[.)]\s)/

/** The column at which the text is wrapped; null when it is not. */
function columnOf(lines: readonly string[]): number | null {
  const column = usualWidth(lines)
  if (column < NARROWEST || column > WIDEST) return null
  let ends = 0
  let full = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    if (lines[index] === '' || lines[index + 1] === '') continue
    ends++
    if (isFull(lines[index]!, lines[index + 1]!, column)) full++
  }
  return ends >= FEWEST_ENDS && full / ends >= LEAST_FULL ? column : null
}

/** The length that all lines keep to but for those that stick out; more than `WIDEST` stands for any greater one. */
function usualWidth(lines: readonly string[]): number {
  const counts = new Int32Array(WIDEST + 2)
  for (const { length } of lines) counts[Math.min(length, WIDEST + 1)]!++
  const filled = lines.length - counts[0]!
  let left = Math.floor((filled - 1) * (1 - STICKING_OUT))
  let width = 1
  while (width <= WIDEST && left >= counts[width]!) left -= counts[width++]!
  return width
}

function isFull(line: string, next: string, column: number): boolean {
  if (line === '' || next === '') return false
  const word = next.trimStart().split(' ', 1)[0]!
  return line.length + 1 + word.length > column && line.length > column / 2
}
