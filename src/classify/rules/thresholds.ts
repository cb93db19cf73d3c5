import type { Focus } from '../../model/options.ts'

/** Probability from which a block belongs to the article, by where the layout (if one is known) puts it. */
export const KEEP = {
  /** No layout is known: the model decides alone. */
  general: 0.5,
  /** Inside the body of a known layout only what the model is sure of is dropped. */
  insideLayout: 0.12,
  /** The lead often stands outside the body, where the model is less sure; what only its class calls so must be text besides. */
  lead: { sapo: 0.15, description: 0.3, named: 0.5 },
  /** A line below an image that may be its caption. */
  caption: 0.15,
} as const

/** The thresholds that a focus moves. */
export type Keep = Readonly<Record<'general' | 'insideLayout', number>>

/**
 * The thresholds of each focus. A step further (0.75, 0.25) costs unseen pages more of the one than it gives of the
 * other: 1.0 points of recall for 0.2 of precision on WCXB, 0.5 points of precision for none of recall on scrapinghub.
 */
export const KEEP_FOR: Readonly<Record<Focus, Keep>> = {
  balanced: KEEP,
  precision: { general: 0.7, insideLayout: 0.17 },
  recall: { general: 0.3, insideLayout: 0.07 },
}

/** A page on which the model is sure of little: the mean score of what it keeps, weighted by length, and the share of the threshold then. */
export const DOUBTFUL = { mean: 0.7, share: 0.8 } as const

/** Lengths in UTF-16 units. */
export const LENGTH = {
  /** A repeated block shorter than this may be a refrain, a name, a sub-heading. */
  repeat: 40,
  /** A caption is not longer. */
  caption: 400,
  /** A caption that only its setting tells is not longer. */
  setApart: 220,
  /** A shorter caption ("Ảnh minh họa") may stand under two pictures. */
  shortestCaption: 20,
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
export const CAPTION_STORY = { times: 2, leastChars: 300, leastScore: 0.1 } as const

/** A teaser: lengths in UTF-16 units, levels up to its box, blocks back to its headline. */
export const TEASER = {
  text: 50,
  headline: { shortest: 15, longest: 220 },
  /** A headline is a link nearly throughout. */
  linked: 0.8,
  levels: 4,
  reach: 4,
  /** Fewer at the end of a text may be its own list. */
  leastTail: 2,
  /** The model knows the items of a list article for what they are. */
  sureScore: 0.85,
} as const

/**
 * A page of teasers: so many of them, and so much of the text. One page in 1,977 with an article reaches the sure share;
 * the lower one counts only where the model is in doubt as well.
 */
export const LIST_PAGE = { least: 3, sureShare: 0.8, share: 0.6, score: 0.75 } as const

/**
 * A copy of the article in one block: lengths in UTF-16 units, blocks it holds, and the share of all other text. Each block
 * is looked for in the whole copy, so that longer ones, and articles of more blocks, are let be.
 */
export const COPY = { shortest: 400, longest: 100_000, opening: 80, least: 3, most: 400, share: 0.5 } as const

/**
 * A second article on the page: the level of its heading and of the title at most, paragraphs in each, lengths in UTF-16
 * units, share of class names in common, blocks from the heading to its date or byline; of so many headings like the title.
 */
export const SECOND = {
  level: 2,
  paragraphs: 3,
  prose: 80,
  names: 0.5,
  longestClass: 1000,
  reach: 4,
  most: 100,
} as const

/** Comments: levels up to their box, and the text outside of all boxes, in UTF-16 units, without which they are the article. */
export const COMMENTS = { levels: 12, leastText: 200 } as const

/** A line between the links below a heading of other articles is this one's from this score on. */
export const SURE_BELOW_RELATED = 0.85

/** Entries of a live blog: so many times, each above a paragraph; lengths in UTF-16 units. */
export const ENTRIES = { least: 3, longest: 30, prose: 60 } as const
