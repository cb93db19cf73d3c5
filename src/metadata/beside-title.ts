import type { Document } from '../dom/document.ts'
import { TEXT } from '../dom/tags.ts'
import { isInvisible } from '../dom/text.ts'
import { once } from '../text/once.ts'
import type { PageIndex } from './page-index.ts'

/** Text nodes and nodes looked at on either side of the title. */
const TEXTS_AFTER = 40
const TEXTS_BEFORE = 15
const NODES_AFTER = 400
const NODES_BEFORE = 150

/** A text node that a reader sees. */
export interface Line {
  readonly node: number
  /** As it stands, and without the white space around it. */
  readonly text: string
  readonly trimmed: string
  /** Whether it is short and names a year in figures, as a line with a date does. */
  readonly hasYear: boolean
}

/** The lines on either side of the title, read when they are first asked for. */
export interface TitleLines {
  /** Behind the title, outside of foreign boxes, in order. */
  readonly after: () => readonly Line[]
  /** Before the title, nearest first. */
  readonly before: () => readonly Line[]
}

/** The lines beside the element that prints the title; none when it is unknown (-1). */
export function linesBeside(index: PageIndex, title: number): TitleLines {
  return { after: once(() => linesAfter(index, title)), before: once(() => linesBefore(index, title)) }
}

function linesAfter({ document, foreign }: PageIndex, title: number): Line[] {
  const lines: Line[] = []
  if (title < 0) return lines
  const stop = Math.min(document.size, title + NODES_AFTER)
  for (let node = document.end[title]!; node < stop && lines.length < TEXTS_AFTER; node++) {
    if (document.tag[node] === TEXT) addLine(document, node, lines)
    else if (isInvisible[document.tag[node]!] === 1 || foreign.has(node)) node = document.end[node]! - 1
  }
  return lines
}

function linesBefore({ document }: PageIndex, title: number): Line[] {
  const lines: Line[] = []
  const first = Math.max(0, title - NODES_BEFORE)
  for (let node = title - 1; node > first && lines.length < TEXTS_BEFORE; node--) {
    if (document.tag[node] !== TEXT || isInvisible[document.tag[document.parent[node]!]!] === 1) continue
    addLine(document, node, lines)
  }
  return lines
}

function addLine(document: Document, node: number, lines: Line[]): void {
  if (document.isBlank(node)) return
  const line = lineOf(document, node)
  if (line.trimmed !== '') lines.push(line)
}

/** Longest line that is one of a date, in UTF-16 units. */
const LONGEST_DATE_LINE = 90
const YEAR = /\d{4}/

/** A text node as a line. */
export function lineOf(document: Document, node: number): Line {
  const text = document.text(node)
  const trimmed = text.trim()
  return { node, text, trimmed, hasYear: trimmed.length <= LONGEST_DATE_LINE && YEAR.test(trimmed) }
}
