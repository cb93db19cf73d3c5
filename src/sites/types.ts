/**
 * One era of a site's (or a publishing system's) markup: facts only, never code. Selectors are of the small language of
 * `dom/select.ts`. A layout applies to a page when the page's host is one of `hosts` (or `hosts` is empty) and `body`
 * matches.
 */
export interface Layout {
  readonly name: string
  /** Host names without `www.`; empty when the markup itself is unmistakable. */
  readonly hosts: readonly string[]
  /** Holds the body's paragraphs; its presence is the layout's fingerprint. */
  readonly body: string
  readonly title?: string
  /** The sapo, wherever it stands. */
  readonly lead?: string
  readonly author?: string
  readonly date?: string
  readonly section?: string
  readonly tags?: string
  readonly caption?: string
  /** Boxes inside or glued to the body that are not of the article. */
  readonly remove?: string
}
