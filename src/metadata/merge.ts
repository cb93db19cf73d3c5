import type { Fact, Field, Source } from './types.ts'

/** One step of a field's order of trust. */
export interface Trust {
  readonly source: Source
  readonly reason: string
}

/** Which source is believed first, by field. The first that gives a usable value wins. */
export const PRECEDENCE: Readonly<Record<Field, readonly Trust[]>> = {
  // Only the fallback when no heading of the page agrees with any of these: see title.ts.
  title: [
    { source: 'layout', reason: 'a known layout points at the heading itself' },
    { source: 'open-graph', reason: 'written for readers of links; rarely carries the site name' },
    { source: 'json-ld', reason: 'the headline, but some systems cut it at 110 characters' },
    { source: 'microdata', reason: 'marks the heading, sometimes the heading of a box' },
    { source: 'document-title', reason: 'always there, always decorated' },
    { source: 'meta', reason: 'often the name of the site' },
    { source: 'json-ld-page', reason: 'names the page, not the piece' },
  ],
  description: [
    { source: 'open-graph', reason: 'the standfirst in most papers' },
    { source: 'json-ld', reason: 'the same, sometimes uncut' },
    { source: 'meta', reason: 'often ends with the name of the site' },
    { source: 'json-ld-page', reason: 'describes the page' },
  ],
  author: [
    { source: 'layout', reason: 'a known layout points at the printed byline' },
    { source: 'json-ld', reason: 'tells people from organizations' },
    { source: 'meta', reason: 'names for analytics are those of the writers' },
    { source: 'open-graph', reason: 'often an address of a profile instead of a name' },
    { source: 'visible', reason: 'printed, but found by class names only' },
    { source: 'json-ld-page', reason: 'who made the page' },
  ],
  // Against the day that stands beside the title, and against that of the address, see disputed-day.ts and dates.ts.
  datePublished: [
    { source: 'json-ld', reason: 'with time and zone' },
    { source: 'open-graph', reason: 'the same from the same system' },
    { source: 'microdata', reason: 'marks the printed date' },
    { source: 'json-ld-page', reason: 'the page appeared with the article' },
    { source: 'meta', reason: 'many names, some of them for the day of creation' },
  ],
  dateModified: [
    { source: 'json-ld', reason: 'with time and zone' },
    { source: 'open-graph', reason: 'the same from the same system' },
    { source: 'microdata', reason: 'marks the printed date' },
    { source: 'json-ld-page', reason: 'changes of the page' },
    { source: 'meta', reason: 'sometimes when the page was built' },
  ],
  section: [
    { source: 'layout', reason: 'a known layout points at it' },
    { source: 'json-ld', reason: 'made for the article' },
    { source: 'open-graph', reason: 'made for the article' },
    { source: 'meta', reason: 'made for analytics' },
    { source: 'microdata', reason: 'marks printed sections, also of other articles' },
    { source: 'json-ld-page', reason: 'last step of the breadcrumb list' },
    { source: 'visible', reason: 'last step of a printed breadcrumb' },
  ],
  tag: [
    { source: 'layout', reason: 'a known layout points at the printed tags' },
    { source: 'open-graph', reason: 'the tags of the content system' },
    { source: 'json-ld', reason: 'keywords' },
    { source: 'visible', reason: 'links to tags, also in boxes of the site' },
    { source: 'meta', reason: 'keywords for search engines' },
    { source: 'microdata', reason: 'rare' },
  ],
  image: [
    { source: 'open-graph', reason: 'chosen to stand beside the title' },
    { source: 'json-ld', reason: 'one of several sizes' },
    { source: 'meta', reason: 'a thumbnail' },
    { source: 'json-ld-page', reason: 'of the page' },
  ],
  siteName: [
    { source: 'open-graph', reason: 'made for it' },
    { source: 'json-ld-page', reason: 'name of the web site' },
    { source: 'json-ld', reason: 'name of the publisher, sometimes the company' },
    { source: 'meta', reason: 'name of the application' },
  ],
  type: [
    { source: 'json-ld', reason: 'the finest distinctions' },
    { source: 'open-graph', reason: 'article, video or website' },
    { source: 'meta', reason: 'analytics' },
    { source: 'json-ld-page', reason: 'says page' },
  ],
  license: [
    { source: 'html', reason: 'link rel=license' },
    { source: 'json-ld', reason: 'of the article' },
    { source: 'meta', reason: 'of the page' },
    { source: 'microdata', reason: 'perhaps of an image' },
  ],
  language: [
    { source: 'html', reason: 'of the whole page' },
    { source: 'json-ld', reason: 'of the article, though often the default of the system' },
    { source: 'open-graph', reason: 'locale of the site' },
    { source: 'meta', reason: 'old systems' },
    { source: 'microdata', reason: 'rare' },
    { source: 'json-ld-page', reason: 'of the page' },
  ],
}

/** The facts of a page by field; the most trusted source first, in the page's order within a source. */
export type SortedFacts = Readonly<Record<Field, readonly Fact[]>>

/** Longest title and longest other value, in UTF-16 units; more is no fact about an article. */
const LONGEST_TITLE = 2000
const LONGEST = 20_000

/** Sorts facts by field and trust, and cuts the longest; those of sources that a field does not believe are left out. */
export function sortFacts(facts: readonly Fact[]): SortedFacts {
  const sorted: Record<Field, Fact[]> = {
    title: [],
    description: [],
    author: [],
    datePublished: [],
    dateModified: [],
    section: [],
    tag: [],
    image: [],
    siteName: [],
    type: [],
    license: [],
    language: [],
  }
  for (const fact of facts) {
    const rank = rankOf(fact)
    if (rank >= 0) insert(sorted[fact.field], cut(fact), rank)
  }
  return sorted
}

/** Puts a fact behind those that are trusted as much. */
function insert(sorted: Fact[], fact: Fact, rank: number): void {
  let at = sorted.length
  while (at > 0 && sorted[at - 1]!.source !== fact.source && rankOf(sorted[at - 1]!) > rank) at--
  if (at === sorted.length) sorted.push(fact)
  else sorted.splice(at, 0, fact)
}

function rankOf({ field, source }: Fact): number {
  const steps = PRECEDENCE[field]
  for (let rank = 0; rank < steps.length; rank++) if (steps[rank]!.source === source) return rank
  return -1
}

function cut(fact: Fact): Fact {
  const { field, source, value } = fact
  const longest = field === 'title' ? LONGEST_TITLE : LONGEST
  return value.length <= longest ? fact : { field, source, value: value.slice(0, longest) }
}

/** The values that one source gives. */
export function valuesOf(facts: readonly Fact[], source: Source): string[] {
  const values: string[] = []
  for (const fact of facts) if (fact.source === source) values.push(fact.value)
  return values
}
