import { codeAt } from '../data/code-at.ts'
import { BLOCK_ELEMENTS, INVISIBLE_ELEMENTS } from '../data/elements.ts'
import { isWhiteSpace } from './characters.ts'
import type { Document } from './document.ts'
import { TEXT, tagSet } from './tags.ts'

/** 1 at tags that end a line of text before and after them, `br` included. */
export const partsText: Uint8Array = tagSet([...BLOCK_ELEMENTS, 'br'])

/** 1 at tags whose content no reader sees. */
export const isInvisible: Uint8Array = tagSet(INVISIBLE_ELEMENTS)

const WHITE_SPACE = /[\t\n\f\r ]+/g

/**
 * All text of a subtree as a reader sees it: white space collapsed and trimmed, a space at block boundaries and line
 * breaks, `script`, `style`, `noscript` and `template` skipped. No-break spaces stay.
 */
export function textOf(document: Document, node: number): string {
  const { tag, end } = document
  const stop = end[node]!
  if (stop === node + 2 && tag[node + 1] === TEXT && isInvisible[tag[node]!] === 0)
    return tidy(document.text(node + 1))
  let text = ''
  let blockEnd = stop
  let part = node
  while (part < stop) {
    const kind = tag[part]!
    if (part >= blockEnd) {
      text += ' '
      blockEnd = endOfBlockAround(document, part, node)
    }
    if (kind === TEXT) text += document.text(part)
    else if (isInvisible[kind] === 1) {
      part = end[part]!
      continue
    } else if (partsText[kind] === 1) {
      text += ' '
      if (end[part]! > part + 1) blockEnd = end[part]!
    }
    part++
  }
  return tidy(text)
}

function tidy(text: string): string {
  return (isCollapsed(text) ? text : text.replace(WHITE_SPACE, ' ')).trim()
}

/** Whether single spaces are the only white space of HTML. */
function isCollapsed(text: string): boolean {
  let afterSpace = false
  for (let at = 0; at < text.length; at++) {
    const unit = codeAt(text, at)
    if (unit > SPACE) afterSpace = false
    else if (unit === SPACE && !afterSpace) afterSpace = true
    else if (isWhiteSpace(unit)) return false
    else afterSpace = false
  }
  return true
}

const SPACE = 0x20

function endOfBlockAround(document: Document, node: number, scope: number): number {
  let at = document.parent[node]!
  while (at > scope && partsText[document.tag[at]!] === 0) at = document.parent[at]!
  return document.end[Math.max(at, scope)]!
}
