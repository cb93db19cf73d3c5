import type { Document } from '../dom/document.ts'
import { TEXT } from '../dom/tags.ts'
import { isInvisible } from '../dom/text.ts'
import { AMPERSAND, mayHoldYear } from './may-hold-year.ts'
import type { PageIndex } from './page-index.ts'

/** Text nodes and nodes looked at on either side of the title. */
const TEXTS_AFTER = 40
const TEXTS_BEFORE = 15
const NODES_AFTER = 400
const NODES_BEFORE = 150

/** A text node that a reader sees. */
export interface Line {
  readonly node: number
  /** Offset in the source of its first character behind white space. */
  readonly start: number
  /** Whether it may be short and name a year in figures, as a line with a date does. */
  readonly mayHoldYear: boolean
}

/** Lines in order, each read when it is first asked for. */
export interface Lines {
  /** The line of that number, from 0. */
  readonly at: (index: number) => Line | undefined
  /** All of them, or so many of the first. */
  readonly first: (most?: number) => readonly Line[]
}

/** The lines on either side of the title. */
export interface TitleLines {
  /** Behind the title, outside of foreign boxes, in order. */
  readonly after: Lines
  /** Before the title, nearest first. */
  readonly before: Lines
}

/** The lines beside the element that prints the title; none when it is unknown (-1). */
export function linesBeside(index: PageIndex, title: number): TitleLines {
  return {
    after: linesOf(TEXTS_AFTER, readerAfter(index, title)),
    before: linesOf(TEXTS_BEFORE, readerBefore(index, title)),
  }
}

/** Gives the next line, null behind the last. */
type Reader = () => Line | null

function linesOf(most: number, next: Reader): Lines {
  const lines: Line[] = []
  let ended = false
  const at = (index: number): Line | undefined => {
    while (!ended && lines.length <= index) {
      const line = lines.length < most ? next() : null
      if (line === null) ended = true
      else lines.push(line)
    }
    return lines[index]
  }
  const first = (count: number = most): readonly Line[] => {
    at(count - 1)
    return lines.slice(0, count)
  }
  return { at, first }
}

function readerAfter({ document, foreign }: PageIndex, title: number): Reader {
  const { tag, end } = document
  const stop = title < 0 ? 0 : Math.min(document.size, title + NODES_AFTER)
  let node = title < 0 ? 0 : end[title]!
  return () => {
    for (; node < stop; node++) {
      if (tag[node] === TEXT) {
        const line = lineOf(document, node)
        if (line === null) continue
        node++
        return line
      }
      if (isInvisible[tag[node]!] === 1 || foreign[node] === 1) node = end[node]! - 1
    }
    return null
  }
}

function readerBefore({ document }: PageIndex, title: number): Reader {
  const { tag, parent } = document
  const first = Math.max(0, title - NODES_BEFORE)
  let node = title
  return () => {
    while (--node > first) {
      const line =
        tag[node] === TEXT && isInvisible[tag[parent[node]!]!] === 0 ? lineOf(document, node) : null
      if (line !== null) return line
    }
    return null
  }
}

/** A text node as a line; null when it is blank. */
function lineOf(document: Document, node: number): Line | null {
  const start = startOfLine(document, node)
  return start < 0 ? null : { node, start, mayHoldYear: mayHoldYear(document, node, start) }
}

/** Offset in the source of a text node's first character behind white space of ASCII; -1 when the text is blank. */
export function startOfLine(document: Document, node: number): number {
  const start = document.textStart(node)
  if (start < 0) return -1
  const first = document.source.bytes[start]!
  // A character reference and what is not ASCII may be white space.
  const mayBeBlank = first === AMPERSAND || first >= 0x80
  return mayBeBlank && document.text(node).trim() === '' ? -1 : start
}
