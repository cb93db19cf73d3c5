import type { Document } from '../dom/document.ts'
import { TEXT } from '../dom/tags.ts'
import { textOf } from '../dom/text.ts'
import type { PageIndex } from './page-index.ts'

/** A byline as the page prints it, and the pieces its inner elements set apart. */
export interface PrintedByline {
  readonly text: string
  /** Texts of the innermost elements named for authors; empty when there are none. */
  readonly parts: readonly string[]
  /** Its texts one by one: a name and a role often stand in elements of their own. */
  readonly lines: readonly string[]
}

/** Most nodes and characters of an element that prints a byline and not a text. */
const MOST_NODES = 100
const LONGEST = 200
/** Elements looked at on either side of the title. */
const MOST = 60

/**
 * Elements that print the author, outermost only, most likely first: those after the title in order, then those before
 * it from the nearest.
 */
export function* printedBylines(index: PageIndex, title: number): Generator<PrintedByline> {
  const nodes = bylineNodes(index)
  if (nodes.length === 0) return
  yield* outermost(
    index,
    nodes.filter(node => node > title),
  )
  yield* [
    ...outermost(
      index,
      nodes.filter(node => node < title),
    ),
  ].reverse()
}

/** Elements named for authors and those with such a property, in order, each once. */
function bylineNodes({ bylines, properties }: PageIndex): number[] {
  const nodes = bylines.slice()
  for (const { name, node } of properties) if (name === 'author' || name === 'creator') nodes.push(node)
  if (nodes.length > bylines.length) nodes.sort((a, b) => a - b)
  return nodes.filter((node, at) => at === 0 || node !== nodes[at - 1])
}

/** Reads the given elements (in document order) as bylines; those inside another count as its pieces. */
export function* outermost({ document }: PageIndex, nodes: readonly number[]): Generator<PrintedByline> {
  for (let at = 0; at < Math.min(nodes.length, MOST); ) {
    const node = nodes[at++]!
    const stop = document.end[node]!
    if (stop - node > MOST_NODES) continue
    const text = textOf(document, node)
    const first = at
    while (at < nodes.length && nodes[at]! < stop) at++
    if (text === '') continue
    if (text.length <= LONGEST) {
      const inner = innermost(nodes.slice(first, at), document.end)
      yield { text, parts: inner.map(one => textOf(document, one)), lines: linesOf(document, node) }
      continue
    }
    // A box with a biography: its first line is the name, or its inner elements stand for themselves.
    yield* firstLine(document, node, first === at ? stop : nodes[first]!)
    at = first
  }
}

function linesOf(document: Document, box: number): string[] {
  const lines: string[] = []
  for (let node = box + 1; node < document.end[box]!; node++) {
    if (document.tag[node] === TEXT) lines.push(document.text(node).trim())
  }
  return lines
}

/** Longest name, in UTF-16 units. */
const LONGEST_NAME = 50

/** The first line of a box where it is short, if it stands before a node. */
function* firstLine(document: Document, box: number, before: number): Generator<PrintedByline> {
  for (let node = box + 1; node < before; node++) {
    if (document.tag[node] !== TEXT) continue
    const text = document.text(node).trim()
    if (text === '' || ABOUT.test(text)) continue
    if (text.length <= LONGEST_NAME && text.includes(' ')) yield { text, parts: [], lines: [] }
    return
  }
}

/** Headings of such boxes. */
const ABOUT = /^(?:about|über|written|posted|by|author|autor|tác giả|về tác giả|à propos)\b.{0,20}$/is

/** Those of the nodes (in document order) that hold none of the others. */
function innermost(nodes: readonly number[], end: Int32Array): number[] {
  return nodes.filter((node, at) => at + 1 === nodes.length || nodes[at + 1]! >= end[node]!)
}
