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

/** A text node that a reader sees, and its text as it stands. */
export interface Line {
  readonly node: number
  readonly text: string
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
  const text = document.text(node)
  if (text.trim() !== '') lines.push({ node, text })
}
