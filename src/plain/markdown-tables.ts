/** Rows of cells. */
export type Rows = readonly (readonly string[])[]

/** Joins the lines of each table in Markdown's notation into one, with line ends in it; other lines stay as they are. */
export function joinTables(lines: readonly string[]): readonly string[] {
  if (!lines.some(isRule)) return lines
  const joined: string[] = []
  for (let index = 0; index < lines.length; ) {
    const end = endOfTable(lines, index)
    joined.push(lines.slice(index, end).join('\n'))
    index = end
  }
  return joined
}

/** Reads a table that {@link joinTables} joined; `null` for any other line. */
export function readTable(line: string): Rows | null {
  if (!line.includes('\n')) return null
  const [head = '', , ...others] = line.split('\n')
  return [head, ...others].map(cellsOf)
}

/** The line after a table that begins at a line; the next line, where none does. */
function endOfTable(lines: readonly string[], start: number): number {
  if (!lines[start]!.includes('|') || !isRule(lines[start + 1] ?? '')) return start + 1
  let end = start + 2
  while (lines[end]?.includes('|') === true) end++
  return end
}

/** The rule under the head of a table: `|---|--:|`. */
function isRule(line: string): boolean {
  return RULE.test(line) && line.includes('-') && line.includes('|')
}

const RULE = /^[\s|:-]{3,1000}$/

/** Cells end at bars that nothing escapes; those at the edges bound no cell. */
function cellsOf(row: string): string[] {
  const cells = row.trim().split(BAR)
  if (cells[0] === '') cells.shift()
  if (cells.at(-1)?.trim() === '') cells.pop()
  return cells.map(cell => cell.replaceAll('\\|', '|').trim())
}

const BAR = /(?<!\\)\|/
