import type { DataObject } from './subject.ts'

/** Elements that parts of rich text are written as; `''` for runs of text, `'p'` for whatever else holds text. */
export type PartElement = 'h2' | 'h3' | 'li' | 'ul' | 'blockquote' | 'figure' | 'a' | 'p' | ''

/** Properties that name the kind of a part, in Arc, Portable Text, Draft.js, Slate, Prismic, Contentful, EditorJS … */
const KIND_NAMES = ['type', '_type', 'nodeType', 'tag', 'tagName', 'kind', 'blockType', 'name'] as const

/** Kinds by a pattern of their name in lower case, the first that fits. */
const ELEMENTS: readonly (readonly [RegExp, PartElement])[] = [
  [/list[-_ ]?item|^li$/, 'li'],
  [/list|^[uo]l$/, 'ul'],
  [/^h[3-6]$|head(?:er|ing)[-_ ]?(?:[3-6]|three|four|five|six)$/, 'h3'],
  [/^h[12]$|head(?:er|ing|line)|sub(?:head|title)|^(?:core\/)?title$/, 'h2'],
  [/quote/, 'blockquote'],
  [/image|figure|photo|picture/, 'figure'],
  [/^(?:a|(?:hyper|entry-hyper)?link)$/, 'a'],
  [/^(?:text|span|strong|bold|em|b|i|u|mark|italic|leaf)$/, ''],
]

/** What stands between the paragraphs of an article without being text of it. */
const FOREIGN =
  /(?:^|[-_/ ])(?:ads?|advert\w*|embed|oembed|related\w*|interstitial\w*|promo\w*|newsletter|gallery|video|audio|story|reference|social|widget|script|divider|cta|button|recirc\w*|byline|author\w*|comments?|poll|form|iframe|hr|instagram|tweet|twitter|readmore)(?:$|[-_/ ])/

/** The name of a part's kind in lower case; `''` when it has none. */
export function kindOf(part: DataObject): string {
  if (typeof part.listItem === 'string') return 'list-item'
  for (const key of KIND_NAMES) {
    const kind = part[key]
    if (typeof kind !== 'string') continue
    // Portable Text calls every paragraph a block, and its kind a style.
    return (kind === 'block' && typeof part.style === 'string' ? part.style : kind).slice(0, 40).toLowerCase()
  }
  return ''
}

/** Whether parts of a kind are no text of the article. */
export function isForeignKind(kind: string): boolean {
  return kind !== '' && FOREIGN.test(kind)
}

/** The element for parts of a kind. */
export function elementOf(kind: string): PartElement {
  if (kind === '') return 'p'
  for (const [pattern, element] of ELEMENTS) if (pattern.test(kind)) return element
  return 'p'
}
