import type { Document } from '../dom/document.ts'

/** Whether attributes other than the class hide an element: `hidden`, `aria-hidden`, inline style. */
export function hasHidingAttribute(document: Document, node: number): boolean {
  if (!document.hasAttributes(node)) return false
  const style = document.attribute(node, 'style')
  if (style !== undefined && HIDING_STYLE.test(style)) return true
  return (
    document.attribute(node, 'hidden') !== undefined || document.attribute(node, 'aria-hidden') === 'true'
  )
}

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
