import type { Document } from '../dom/document.ts'
import { withKnownZone } from '../text/date-value.ts'
import type { DateContext } from '../text/dates.ts'
import { articleType } from './article-type.ts'
import { linesBeside } from './beside-title.ts'
import { bylineOnce } from './byline-names.ts'
import type { ChosenAuthors } from './choose-authors.ts'
import { chooseAuthors } from './choose-authors.ts'
import type { ChosenDates } from './dates.ts'
import { chooseDates } from './dates.ts'
import type { Gathered } from './gather.ts'
import { gatherMetadata } from './gather.ts'
import { isNews } from './json-ld.ts'
import { structuredText } from './json-ld-facts.ts'
import { lazy } from './lazy.ts'
import { letterKey } from './letter-key.ts'
import { readSection, readTags } from './lists.ts'
import { plainText } from './plain-text.ts'
import { printedDates } from './printed-dates.ts'
import type { Choice, Reading } from './reading.ts'
import { choice, firstOf, layoutNodes, startReading } from './reading.ts'
import type { PlacedTitle } from './title.ts'
import { chooseTitle } from './title.ts'
import { stripSite } from './title-parts.ts'
import type { MetadataOptions, MetadataResult } from './types.ts'
import { hostnameOf, webAddress } from './url.ts'

/**
 * Reads what a page tells about its article: JSON-LD, Open Graph and other `meta` tags, microdata, and what it prints.
 * `merge.ts` states whom to believe. Never throws.
 * @param gathered what `gatherMetadata` gave for the same page, if it was called before.
 */
export function readMetadata(
  document: Document,
  options: MetadataOptions,
  gathered: Gathered = gatherMetadata(document, options.url),
): MetadataResult {
  const reading = startReading(document, options, gathered)
  const title = readTitle(reading)
  const dates = readDates(reading, title)
  const authors = readAuthors(reading, title)
  const tags = readTags(reading, title)
  const values = { ...readValues(reading, title), ...dateValues(dates), byline: bylineOf(authors) }
  return {
    ...plainValues(values, reading.normalize),
    authors: authors.authors.map(reading.normalize),
    tags: tags.values.map(reading.normalize),
    provenance: provenanceOf({
      ...values,
      authors: choice(authors.authors[0], authors.source),
      tags: choice(tags.values[0], tags.source),
    }),
    warnings: dates.warnings,
    structured: structuredText(gathered.jsonLd),
  }
}

/** The fields that one value answers. */
type Values<Key extends string> = Readonly<Record<Key, Choice | null>>

function readValues(
  reading: Reading,
  title: PlacedTitle,
): Values<
  | 'url'
  | 'canonicalUrl'
  | 'hostname'
  | 'siteName'
  | 'language'
  | 'title'
  | 'description'
  | 'section'
  | 'image'
  | 'type'
  | 'license'
  | 'savedAt'
> {
  const { addresses } = reading.gathered
  return {
    url: choice(addresses.url, addresses.from),
    canonicalUrl: choice(addresses.canonicalUrl, 'canonical'),
    hostname: choice(addresses.hostname, addresses.from),
    siteName: readSiteName(reading),
    language: reading.language,
    title: choice(title.value, title.source),
    description: readDescription(reading),
    section: readSection(reading, title),
    image: firstOf(reading, 'image', value => webAddress(value, addresses.base)),
    type: firstOf(reading, 'type', articleType),
    license: firstOf(reading, 'license', plainText),
    savedAt: choice(reading.savedAt, reading.options.savedAt === undefined ? 'comment' : 'option'),
  }
}

function dateValues(dates: ChosenDates): Values<'datePublished' | 'dateModified'> {
  return {
    datePublished: choice(dates.published && withKnownZone(dates.published), dates.publishedFrom),
    dateModified: choice(dates.modified && withKnownZone(dates.modified), dates.modifiedFrom),
  }
}

function bylineOf({ authors, byline, source }: ChosenAuthors): Choice | null {
  return choice(byline && bylineOnce(byline, authors), source === 'layout' ? 'layout' : 'visible')
}

function readAuthors(reading: Reading, title: PlacedTitle): ChosenAuthors {
  const { index, jsonLd } = reading.gathered
  return chooseAuthors({
    index,
    facts: reading.facts.author,
    site: reading.site,
    title: title.node,
    lines: title.lines,
    layoutNodes: layoutNodes(reading, 'author'),
    vietnamese: reading.options.vietnamese,
    news: isNews(jsonLd),
  })
}

function readTitle(reading: Reading): PlacedTitle {
  const { index, addresses } = reading.gathered
  const title = chooseTitle({
    index,
    facts: reading.facts.title.map(({ field, source, value }) => ({ field, source, value: plainText(value) })),
    context: { site: reading.site, sectionKeys: lazy(() => sectionKeys(reading)) },
    url: addresses.url,
    layoutNodes: layoutNodes(reading, 'title'),
  })
  return { ...title, lines: linesBeside(index, title.node) }
}

function sectionKeys({ steps, facts }: Reading): string[] {
  return [...steps().map(letterKey), ...facts.section.map(fact => letterKey(plainText(fact.value)))]
}

function readDates(reading: Reading, title: PlacedTitle): ChosenDates {
  const { options, savedAt, facts, gathered } = reading
  const context: DateContext = {
    now: savedAt,
    timezone: options.timezone ?? null,
    language: reading.language?.value ?? null,
  }
  const printed = printedDates({
    index: gathered.index,
    title: title.node,
    lines: title.lines,
    layoutNodes: layoutNodes(reading, 'date'),
    context,
  })
  return chooseDates({
    published: facts.datePublished,
    modified: facts.dateModified,
    printed,
    url: gathered.addresses.url,
    savedAt,
    vietnamese: options.vietnamese,
    context,
  })
}

/** A name in words is better than the site's address. */
function readSiteName(reading: Reading): Choice | null {
  const words = firstOf(reading, 'siteName', value => (ADDRESS.test(value.trim()) ? null : plainText(value)))
  return words ?? firstOf(reading, 'siteName', value => hostnameOf(value) ?? plainText(value))
}

const ADDRESS = /^(?:https?:\/\/\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})\/?$/i

function readDescription(reading: Reading): Choice | null {
  const context = { site: reading.site, sectionKeys: () => [] }
  return firstOf(reading, 'description', value => stripSite(plainText(value), context))
}

function plainValues<Key extends string>(
  values: Values<Key>,
  normalize: (text: string) => string,
): Record<Key, string | null> {
  const plain = {} as Record<Key, string | null>
  for (const key of Object.keys(values) as Key[]) {
    const value = values[key]?.value ?? null
    plain[key] = value === null ? null : normalize(value)
  }
  return plain
}

function provenanceOf(values: Readonly<Record<string, Choice | null>>): Record<string, string> {
  const provenance: Record<string, string> = {}
  for (const [field, value] of Object.entries(values)) if (value !== null) provenance[field] = value.source
  return provenance
}
