import type { Document } from '../dom/document.ts'
import { TAG, tagSet } from '../dom/tags.ts'
import { Disorder, disorder } from '../text/tidy.ts'
import { DISPLAY, Display } from './display.ts'
import { oneLine } from './one-line.ts'

/** A cell longer than this is prose: the table lays out a page. */
const LONGEST_CELL = 600
/** Mean length above which cells are paragraphs. */
const LONGEST_MEAN_CELL = 180
/** A row of more cells is data even alone: no page is laid out in so many columns. */
const WIDEST_LAYOUT = 40

type Rows = readonly (readonly string[])[]

/**
 * Reads a data table into rows of cells; `null` when the table serves layout: one column, a row alone, nested tables, images
 * or headings in cells, or cells as long as paragraphs.
 */
export function readTable(
  document: Document,
  table: number,
  normalize: (text: string) => string,
): Rows | null {
  if (!mayHoldData(document, table)) return null
  const filled = readRows(document, table).filter(row => row.some(cell => cell !== ''))
  return isData(filled) ? filled.map(row => row.map(cell => oneLine(cell, normalize))) : null
}

/** What the tags alone tell: rows enough for their width, nothing that no data table holds. */
function mayHoldData(document: Document, table: number): boolean {
  const { tag, end } = document
  const last = end[table]!
  let rows = 0
  let cells = 0
  let widest = 0
  for (let node = table + 1; node < last; ) {
    const number = tag[node]!
    if (LAYOUT_ONLY[number] === 1) return false
    if (number === TAG.tr || (isCell(number) && rows === 0)) {
      rows++
      cells = 0
    }
    if (isCell(number) && ++cells > widest) widest = cells
    // Before the first cell of a row, what is not shown is looked into as well.
    node = cells > 0 && DISPLAY[number] === Display.none ? end[node]! : node + 1
  }
  return isGrid(rows, widest)
}

function isGrid(rows: number, widest: number): boolean {
  return rows > 1 ? widest > 1 : widest > WIDEST_LAYOUT
}

/** Elements that no cell of a data table holds. */
const LAYOUT_ONLY: Uint8Array = tagSet([
  'table',
  'h1',
  'h2',
  'form',
  'article',
  'section',
  'nav',
  'iframe',
  'figure',
  'img',
])

function isCell(tag: number): boolean {
  return tag === TAG.td || tag === TAG.th
}

function isData(rows: Rows): boolean {
  let cells = 0
  let letters = 0
  let widest = 0
  for (const row of rows) {
    widest = Math.max(widest, row.length)
    cells += row.length
    for (const { length } of row) {
      if (length > LONGEST_CELL) return false
      letters += length
    }
  }
  return isGrid(rows.length, widest) && letters > 0 && letters / cells <= LONGEST_MEAN_CELL
}

function readRows(document: Document, table: number): string[][] {
  const { tag, end } = document
  const rows: string[][] = []
  let text: string | null = null
  const endCell = (): void => {
    if (text === null) return
    if (rows.length === 0) rows.push([])
    rows[rows.length - 1]!.push(collapsed(text))
    text = null
  }
  const last = end[table]!
  for (let node = table + 1; node < last; ) {
    const number = tag[node]!
    if (number === TAG.tr || isCell(number)) endCell()
    if (number === TAG.tr) rows.push([])
    else if (isCell(number)) text = ''
    else if (text !== null) text += textIn(document, node)
    node = text !== null && DISPLAY[number] === Display.none ? end[node]! : node + 1
  }
  endCell()
  return rows
}

function collapsed(text: string): string {
  const trimmed = text.trim()
  if (disorder(trimmed, 0, trimmed.length) === Disorder.none) return trimmed
  return trimmed.replace(WHITE_SPACE, ' ').trim()
}

const WHITE_SPACE = /[ \t\r\n\f\u00A0]+/g

/** What one node adds to the text of a cell. */
function textIn(document: Document, node: number): string {
  const display = DISPLAY[document.tag[node]!]
  const space = closesBlock(document, node) ? ' ' : ''
  if (display === Display.text) return space + document.text(node)
  return display === Display.inline ? space : ' '
}

/** True when a block-level element ends right before the node. */
function closesBlock({ tag, parent }: Document, node: number): boolean {
  for (let up = node - 1; up > parent[node]!; up = parent[up]!)
    if (DISPLAY[tag[up]!] === Display.block) return true
  return false
}
