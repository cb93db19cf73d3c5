import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import { proseIn } from './prose.ts'
import type { ScriptedMarkup, ScriptedPage } from './types.ts'

/** Shorter prose is a notice, in UTF-16 units. */
const SHORTEST = 400

/** Boxes that programs open are named in their first tags, within so many UTF-16 units. */
const OPENING = 400
const FOREIGN = /<[^<>]{0,200}(?:cookie|consent|gdpr|privacy|newsletter|comment|popup)/i

/** Markup that stands in the page itself, in an element that no browser shows; `end` as in the source. */
export interface HiddenMarkup {
  readonly node: number
  readonly markup: string
  /** Offset in the source behind the markup. */
  readonly end: number
}

/** The markup in an element that holds nothing but one raw text; `null` when that is blank. */
export function rawMarkup(document: Document, node: number): HiddenMarkup | null {
  const content = node + 1
  if (document.isBlank(content)) return null
  const end = document.sourceStart(content) + document.sourceLength(content)
  return { node, markup: document.text(content), end }
}

/** The hidden markup with the most prose, to be shown behind the element that holds it; `null` when none has enough. */
export function mostProse({ document }: ScriptedPage, all: readonly HiddenMarkup[]): ScriptedMarkup | null {
  let best: ScriptedMarkup | null = null
  for (const { node, markup, end } of all) {
    if (FOREIGN.test(markup.slice(0, OPENING))) continue
    const prose = proseIn(markup)
    if (prose < SHORTEST || prose <= (best?.prose ?? 0)) continue
    const close = document.source.indexOf('>', end)
    const isInHead = document.tag[document.parent[node]!] === TAG.head
    best = { markup, place: close < 0 || isInHead ? null : close + 1, prose, likelihood: Math.sqrt(prose) }
  }
  return best
}
