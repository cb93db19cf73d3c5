import { FOREIGN_LEAVING_ELEMENTS } from '../data/elements.ts'
import { TAG, tagSet } from './tags.ts'
import type { TreeBuilder } from './tree-builder.ts'

const leavesForeign: Uint8Array = tagSet(FOREIGN_LEAVING_ELEMENTS)

/**
 * A start tag among `svg` or `math` (HTML Standard, 13.2.6.5). True when the tag is dealt with; false when it leaves
 * them and is to be read again as HTML.
 */
export function startInForeign(builder: TreeBuilder, tag: number, selfClosing: boolean): boolean {
  if (leavesForeign[tag] === 1) {
    leaveForeign(builder)
    return false
  }
  builder.insertForeign(tag, builder.open.foreign[builder.open.top]!, selfClosing)
  return true
}

/** An end tag when the current element is one of `svg` or `math`. True and false as for start tags. */
export function endInForeign(builder: TreeBuilder, tag: number): boolean {
  if (tag === TAG.p || tag === TAG.br) {
    leaveForeign(builder)
    return false
  }
  const open = builder.open
  const slot = open.find(tag)
  if (slot <= open.html[open.top]!) return false
  open.closeDownTo(slot)
  return true
}

function leaveForeign({ open }: TreeBuilder): void {
  while (open.foreign[open.top] !== 0) open.closeDownTo(open.top)
}
