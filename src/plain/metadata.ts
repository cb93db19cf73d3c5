import type { Metadata } from '../model/metadata.ts'
import { splitAuthors } from '../text/authors.ts'
import { withKnownZone } from '../text/date-value.ts'
import { isAfter } from '../text/dates.ts'
import { fold } from '../text/fold.ts'
import type { Decisions } from './decision.ts'
import type { Facts } from './facts.ts'
import type { PlainOptions } from './plain-text.ts'

/** What the lines of an article and their roles tell. */
export interface Told {
  readonly facts: readonly Facts[]
  readonly decisions: Decisions
  readonly language: string | null
}

/** Title, authors, date and address of the article, as its lines print them; the rest a text does not tell. */
export function readMetadata({ facts, decisions, language }: Told, options: PlainOptions): Metadata {
  const title = facts.find((_, index) => decisions[index]?.role === 'title')
  const bylines = facts.filter((_, index) => decisions[index]?.role === 'byline')
  return {
    ...emptyMetadata(language, options),
    url: options.url ?? facts.find(fact => fact.url !== null)?.url ?? null,
    title: title?.line.text ?? null,
    authors: authorsOf(bylines),
    byline: fullest(bylines)?.line.text ?? null,
    datePublished: publishedAt({ facts, decisions, language }, options),
  }
}

/** What is known of a text that holds no article. */
export function emptyMetadata(language: string | null, options: PlainOptions): Metadata {
  return {
    url: options.url ?? null,
    canonicalUrl: null,
    hostname: null,
    siteName: null,
    language,
    title: null,
    description: null,
    authors: [],
    byline: null,
    datePublished: null,
    dateModified: null,
    section: null,
    tags: [],
    image: null,
    type: null,
    license: null,
    savedAt: options.savedAt ?? null,
  }
}

/** Names in order, each once; those of `Theo …` only where nobody signs. */
function authorsOf(bylines: readonly Facts[]): string[] {
  const own = bylines.filter(fact => fact.byline.kind !== 'source')
  const names = (own.some(fact => namesOf(fact).length > 0) ? own : bylines).flatMap(namesOf)
  const seen = new Set<string>()
  return names.filter(name => {
    const key = fold(name)
    return !seen.has(key) && seen.add(key) !== undefined
  })
}

/** A line that is a name only by its capitals has not been read as a byline. */
function namesOf({ byline, line }: Facts): readonly string[] {
  return byline.kind === 'body' || byline.names.length === 0 ? splitAuthors(line.text) : byline.names
}

/** The byline that names most people. */
function fullest(bylines: readonly Facts[]): Facts | undefined {
  return bylines.reduce<Facts | undefined>(
    (best, fact) => (best === undefined || namesOf(fact).length > namesOf(best).length ? fact : best),
    undefined,
  )
}

/** How far above the text a date that belongs to nothing else may stand. */
const REACH = 12

/** The date nearest to the title, else one that a label names, else one beside the text; none later than the copy. */
function publishedAt({ facts, decisions }: Told, { savedAt }: PlainOptions): string | null {
  const title = decisions.findIndex(decision => decision?.role === 'title')
  const start = decisions.findIndex(decision => decision?.role === 'body' || decision?.role === 'lead')
  let best: { date: string; distance: number } | null = null
  facts.forEach(({ date, words }, index) => {
    if (date === null || words > 20) return
    const role = decisions[index]?.role
    const isDate = role === 'date' || role === 'byline'
    // A clock some lines above a text whose title was not found is better than no date.
    const isNear = index < start && start - index <= REACH
    if (!isDate && !isNear) return
    if (savedAt !== undefined && isAfter(date, savedAt)) return
    const steps = title < 0 ? index : index > title ? index - title : (title - index) * 1.5
    const distance = isDate ? steps : facts.length + steps
    if (best === null || distance < best.distance) best = { date, distance }
  })
  const found = (best as { date: string } | null)?.date
  return found === undefined ? null : withKnownZone(found)
}
