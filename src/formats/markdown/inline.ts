import type { PhrasingContent } from 'mdast'
import type { Mark } from '../../model/block.ts'
import { printableMarks } from './marks.ts'

/**
 * Builds inline Markdown from a text and the marks over it. Where marks cross, the one that reaches further goes
 * outside and the other is cut at its end; line breaks become hard breaks.
 */
export function inline(text: string, marks: readonly Mark[]): PhrasingContent[] {
  if (marks.length === 0) return withoutEdgeBreaks(lines('text', text))
  const marked = { text, segments: segmentsOf(text, printableMarks(text, marks)) }
  return withoutEdgeBreaks(build(marked, { start: 0, end: text.length, open: [] }))
}

/** A break at the edge of a paragraph would show as a backslash. */
function withoutEdgeBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const first = nodes.findIndex(node => node.type !== 'break')
  const last = nodes.findLastIndex(node => node.type !== 'break')
  return first < 0 ? [] : nodes.slice(first, last + 1)
}

/** A stretch of text under the same marks throughout. */
interface Segment {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

interface Marked {
  readonly text: string
  readonly segments: readonly Segment[]
}

/** Offsets into the text, and the kinds of the marks that are open around them. */
interface Range {
  readonly start: number
  readonly end: number
  readonly open: readonly Mark['kind'][]
}

/** Recursion ends after four levels: every level opens one kind of mark, and there are four. */
function build(marked: Marked, range: Range): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let at = range.start
  while (at < range.end) {
    const segment = marked.segments[segmentAt(marked.segments, at)]!
    const mark = outermost(segment.marks, range.open)
    const words = wordsIn(marked.text, at, Math.min(mark?.end ?? at, range.end))
    if (mark !== undefined && words.start === at) {
      nodes.push(...markNodes(marked, mark, { ...words, open: [...range.open, mark.kind] }))
      at = words.end
    } else {
      const end = mark === undefined ? Math.min(segment.end, range.end) : words.start
      nodes.push(...lines('text', marked.text.slice(at, end)))
      at = end
    }
  }
  return nodes
}

const WHITE_SPACE = /\s/

/** The range without the white space at its edges, which marks cannot hold; a mark that was cut may begin with some. */
function wordsIn(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = from
  let end = to
  while (start < end && WHITE_SPACE.test(text[start]!)) start++
  while (end > start && WHITE_SPACE.test(text[end - 1]!)) end--
  return { start, end }
}

function markNodes(marked: Marked, mark: Mark, range: Range): readonly PhrasingContent[] {
  if (mark.kind === 'code') return lines('inlineCode', marked.text.slice(range.start, range.end))
  const children = build(marked, range)
  if (mark.kind === 'link') return [{ type: 'link', url: mark.url!, children: children as never }]
  return [{ type: mark.kind, children }]
}

/** The mark that reaches furthest; code, which holds nothing but text, comes last. */
function outermost(marks: readonly Mark[], open: readonly Mark['kind'][]): Mark | undefined {
  let best: Mark | undefined
  for (const mark of marks) {
    if (open.includes(mark.kind)) continue
    if (best === undefined || best.kind === 'code' || (mark.kind !== 'code' && mark.end > best.end))
      best = mark
  }
  return best
}

function segmentsOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  const edges = [...new Set([0, text.length, ...marks.flatMap(mark => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  )
  const segments: Segment[] = []
  let live: readonly Mark[] = []
  let next = 0
  for (let index = 0; index + 1 < edges.length; index++) {
    const start = edges[index]!
    live = live.filter(mark => mark.end > start)
    while (next < marks.length && marks[next]!.start === start) live = [...live, marks[next++]!]
    segments.push({ start, end: edges[index + 1]!, marks: live })
  }
  return segments
}

/** Index of the segment that holds an offset, by halving. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (segments[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** One node a line, with hard breaks between: neither text nor code of Markdown can hold a line break. */
function lines(type: 'text' | 'inlineCode', value: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const [index, line] of value.split('\n').entries()) {
    if (index > 0) nodes.push({ type: 'break' })
    if (line !== '') nodes.push({ type, value: line })
  }
  return nodes
}
