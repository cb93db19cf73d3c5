import type { Document } from '../dom/document.ts'

/** A page whose text may stand in a script, and what is known of it. */
export interface ScriptedPage {
  readonly document: Document
  /** Headline of the article. */
  readonly title: string | null
  /** Address of the page. */
  readonly url: string | null
  /** Length of the unlinked prose that the page shows without its scripts, in UTF-16 units. */
  readonly prose: number
}

/** Markup that may be the article's text. */
export interface ScriptedMarkup {
  readonly markup: string
  /** Offset in the source at which the markup belongs, or the `id` of the element that gets it; `null` when unknown. */
  readonly place: number | string | null
  /** Length of its unlinked prose, in UTF-16 units. */
  readonly prose: number
  /** How likely it is the article: the square root of its prose, times what speaks for it. */
  readonly likelihood: number
}

/** A place where pages keep text that a script puts in place; gives the likeliest of what it holds. */
export type BodySource = (page: ScriptedPage) => ScriptedMarkup | null
