import { type ClassTest, classTest } from '../dom/class-test.ts'
import type { Document } from '../dom/document.ts'

/** Gives a test for elements that the page marks as not shown: `hidden`, `aria-hidden`, inline style, a telling class. */
export function hiddenTest(document: Document): ClassTest {
  const byClass = classTest(document, HIDING_CLASS)
  return node => {
    if (byClass(node)) return true
    if (!document.hasAttributes(node)) return false
    const style = document.attribute(node, 'style')
    if (style !== undefined && HIDING_STYLE.test(style)) return true
    return (
      document.attribute(node, 'hidden') !== undefined || document.attribute(node, 'aria-hidden') === 'true'
    )
  }
}

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** Utility classes of Bootstrap, Tailwind, WordPress, HTML5 Boilerplate: shown to no one, or to screen readers only. */
const HIDING_CLASS =
  /(?:^|\s)(?:d-none|hidden|hide|invisible|visually-?hidden|sr-only|screen-reader-text|u-hidden|is-hidden)(?:\s|$)/
