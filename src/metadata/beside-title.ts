import type { Document } from '../dom/document.ts'
import { TEXT } from '../dom/tags.ts'
import { isInvisible } from '../dom/text.ts'
import type { PageIndex } from './page-index.ts'

/** Text nodes and nodes looked at on either side of the title. */
const TEXTS_AFTER = 40
const TEXTS_BEFORE = 15
const NODES_AFTER = 400
const NODES_BEFORE = 150

/** Text nodes that stand behind the title outside of foreign boxes, in order; none when the title is unknown (-1). */
export function textsAfter({ document, foreign }: PageIndex, title: number): number[] {
  const texts: number[] = []
  if (title < 0) return texts
  const stop = Math.min(document.size, title + NODES_AFTER)
  for (let node = document.end[title]!; node < stop && texts.length < TEXTS_AFTER; node++) {
    if (isInvisible[document.tag[node]!] === 1 || foreign.has(node)) node = document.end[node]! - 1
    else if (isPrinted(document, node)) texts.push(node)
  }
  return texts
}

/** Text nodes that stand before the title, nearest first. */
export function textsBefore({ document }: PageIndex, title: number): number[] {
  const texts: number[] = []
  for (let node = title - 1; node > 0 && node > title - NODES_BEFORE && texts.length < TEXTS_BEFORE; node--) {
    if (isPrinted(document, node) && isInvisible[document.tag[document.parent[node]!]!] === 0)
      texts.push(node)
  }
  return texts
}

function isPrinted(document: Document, node: number): boolean {
  return document.tag[node] === TEXT && document.text(node).trim() !== ''
}
