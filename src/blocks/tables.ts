import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import { DISPLAY, Display } from './display.ts'

/** A cell longer than this is prose: the table lays out a page. */
const LONGEST_CELL = 600
/** Mean length above which cells are paragraphs. */
const LONGEST_MEAN_CELL = 180

/**
 * Reads a data table into rows of cells; `null` when the table serves layout: one column or row, nested tables, images
 * or headings in cells, or cells as long as paragraphs.
 */
export function readTable(
  document: Document,
  table: number,
  normalize: (text: string) => string,
): readonly (readonly string[])[] | null {
  const rows = readRows(document, table)?.map(row => row.map(cell => cell.replace(WHITE_SPACE, ' ').trim()))
  if (rows === undefined) return null
  const filled = rows.filter(row => row.some(cell => cell !== ''))
  const widest = filled.reduce((most, row) => Math.max(most, row.length), 0)
  if (filled.length < 2 || widest < 2) return null
  const cells = filled.flat()
  const letters = cells.reduce((sum, cell) => sum + cell.length, 0)
  if (letters === 0 || letters / cells.length > LONGEST_MEAN_CELL) return null
  if (cells.some(cell => cell.length > LONGEST_CELL)) return null
  return filled.map(row => row.map(cell => normalize(cell).replace(/\s+/g, ' ').trim()))
}

const WHITE_SPACE = /[ \t\r\n\f\u00A0]+/g

/** Elements that no cell of a data table holds. */
const LAYOUT_ONLY: ReadonlySet<number> = new Set([
  TAG.table,
  TAG.h1,
  TAG.h2,
  TAG.form,
  TAG.article,
  TAG.section,
  TAG.nav,
  TAG.iframe,
  TAG.figure,
  TAG.img,
])

function readRows(document: Document, table: number): string[][] | null {
  const { tag, end } = document
  const rows: string[][] = []
  let row: string[] | null = null
  let cell = false
  const last = end[table]!
  for (let node = table + 1; node < last; ) {
    const number = tag[node]!
    if (LAYOUT_ONLY.has(number)) return null
    if (number === TAG.tr) {
      row = []
      rows.push(row)
      cell = false
    } else if (number === TAG.td || number === TAG.th) {
      row ??= rows[rows.push([]) - 1]!
      row.push('')
      cell = true
    } else if (cell && row !== null) {
      const display = DISPLAY[number] ?? Display.inline
      if (closesBlock(document, node)) row[row.length - 1] += ' '
      if (display === Display.text) row[row.length - 1] += document.text(node)
      else if (display !== Display.inline) row[row.length - 1] += ' '
      if (display === Display.none) {
        node = end[node]!
        continue
      }
    }
    node++
  }
  return rows
}

/** True when a block-level element ends right before the node. */
function closesBlock({ tag, parent }: Document, node: number): boolean {
  for (let up = node - 1; up > parent[node]!; up = parent[up]!)
    if (DISPLAY[tag[up]!] === Display.block) return true
  return false
}
