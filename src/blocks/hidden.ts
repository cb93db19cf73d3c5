import type { Document } from '../dom/document.ts'

/** True when the element itself is marked as not shown: `hidden`, `aria-hidden`, inline style, or a telling class. */
export function isHidden(document: Document, node: number): boolean {
  if (document.attribute(node, 'hidden') !== undefined) return true
  const style = document.attribute(node, 'style')
  if (style !== undefined && HIDING_STYLE.test(style)) return true
  if (document.attribute(node, 'aria-hidden') === 'true') return true
  const classes = document.attribute(node, 'class')
  return classes !== undefined && HIDING_CLASS.test(classes)
}

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** Utility classes of Bootstrap, Tailwind, WordPress, HTML5 Boilerplate: shown to no one, or to screen readers only. */
const HIDING_CLASS =
  /(?:^|\s)(?:d-none|hidden|hide|invisible|visually-?hidden|sr-only|screen-reader-text|u-hidden|is-hidden)(?:\s|$)/
