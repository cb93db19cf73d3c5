/** Probability from which a block belongs to the article, by where the layout (if one is known) puts it. */
export const KEEP = {
  /** No layout is known: the model decides alone. */
  general: 0.5,
  /** Inside the body of a known layout only what the model is sure of is dropped. */
  insideLayout: 0.12,
  /** The lead often stands outside the body, where the model is less sure. */
  lead: 0.15,
} as const

/** Lengths in UTF-16 units. */
export const LENGTH = {
  /** A repeated block shorter than this may be a refrain, a name, a sub-heading. */
  repeat: 40,
  /** A caption is not longer. */
  caption: 400,
  /** A byline or date line is not longer. */
  byline: 140,
  /** A lead is not shorter … */
  shortestLead: 40,
  /** … nor longer. */
  longestLead: 900,
} as const

/** Blocks at either end of the article in which a byline or a date line may stand. */
export const EDGE = 4

/** Share of words that a lead must have in common with the page's description. */
export const LEAD_LIKENESS = 0.75

/** A text is nothing but its captions when they hold this many times what the other blocks hold. */
export const CAPTION_STORY = { times: 2, leastChars: 300 } as const
