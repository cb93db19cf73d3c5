import type { Document } from '../dom/document.ts'
import { compileSelector, select } from '../dom/select.ts'
import { textOf } from '../dom/text.ts'
import type { DateContext } from '../text/dates.ts'
import { normalizeText } from '../text/normalize.ts'
import { articleType } from './article-type.ts'
import { chooseAuthors } from './choose-authors.ts'
import { chooseDates } from './dates.ts'
import type { Gathered } from './gather.ts'
import { gatherMetadata } from './gather.ts'
import { isNews } from './json-ld.ts'
import { jsonLdFacts, structuredText } from './json-ld-facts.ts'
import { languageTag } from './language.ts'
import { factsOf } from './merge.ts'
import { metaFacts } from './meta-facts.ts'
import { microdataFacts } from './microdata.ts'
import { plainText } from './plain-text.ts'
import { printedDates } from './printed-dates.ts'
import { sectionSteps } from './section.ts'
import type { SiteKeys } from './site-names.ts'
import { letterKey, siteKeys } from './site-names.ts'
import { tagsOf } from './tags.ts'
import type { ChosenTitle } from './title.ts'
import { chooseTitle } from './title.ts'
import { stripSite } from './title-parts.ts'
import type { Fact, Field, MetadataLayout, MetadataOptions, MetadataResult, Source } from './types.ts'
import { hostnameOf, webAddress } from './url.ts'
import { breadcrumbSteps, tagLinks } from './visible-sections.ts'

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
  const authors = chooseAuthors({
    index: gathered.index,
    facts: factsOf(reading.facts, 'author'),
    site: reading.site,
    title: title.node,
    layoutNodes: layoutNodes(reading, 'author'),
    vietnamese: options.vietnamese,
    news: isNews(gathered.jsonLd),
  })
  const { addresses } = gathered
  const values = {
    url: choice(addresses.url, addresses.from),
    canonicalUrl: choice(addresses.canonicalUrl, 'canonical'),
    hostname: choice(addresses.hostname, addresses.from),
    siteName: readSiteName(reading),
    language: reading.language,
    title: choice(title.value, title.source),
    description: readDescription(reading),
    byline: choice(authors.byline, authors.source === 'layout' ? 'layout' : 'visible'),
    datePublished: choice(dates.published, dates.publishedFrom),
    dateModified: choice(dates.modified, dates.modifiedFrom),
    section: readSection(reading, title.value),
    image: firstOf(reading, 'image', value => webAddress(value, addresses.base)),
    type: firstOf(reading, 'type', articleType),
    license: firstOf(reading, 'license', plainText),
    savedAt: choice(reading.savedAt, options.savedAt === undefined ? 'comment' : 'option'),
  }
  const tags = readTags(reading)
  return {
    ...plainValues(values, reading.normalize),
    authors: authors.authors.map(reading.normalize),
    tags: tags.values.map(reading.normalize),
    provenance: provenanceOf({ ...values, authors: choice(authors.authors[0], authors.source), tags: choice(tags.values[0], tags.source) }),
    warnings: dates.warnings,
    structured: structuredText(gathered.jsonLd),
  }
}

interface Reading {
  readonly document: Document
  readonly options: MetadataOptions
  readonly gathered: Gathered
  readonly facts: readonly Fact[]
  readonly site: SiteKeys
  readonly steps: readonly string[]
  readonly savedAt: string | null
  readonly language: Choice | null
  readonly normalize: (text: string) => string
}

/** A value and the name of its source. */
interface Choice {
  readonly value: string
  readonly source: string
}

function choice(value: string | null | undefined, source: string | null): Choice | null {
  return value ? { value, source: source ?? '' } : null
}

function startReading(document: Document, options: MetadataOptions, gathered: Gathered): Reading {
  const { index, jsonLd, saved, addresses } = gathered
  const all = [...jsonLdFacts(jsonLd), ...metaFacts(index), ...microdataFacts(index), ...pageFacts(gathered)]
  const facts = withoutTitlesAsSite(all)
  const names = facts.filter(fact => fact.field === 'siteName').map(fact => plainText(fact.value))
  const context = { vietnamese: options.vietnamese, rightToLeft: false }
  return {
    document,
    options,
    gathered,
    facts,
    site: siteKeys(names, addresses.hostname),
    steps: breadcrumbSteps(index),
    savedAt: options.savedAt ?? saved.savedAt,
    language: options.vietnamese ? choice('vi', 'text') : firstValid(factsOf(facts, 'language'), languageTag),
    normalize: text => normalizeText(text, context),
  }
}

/** Some systems call the web site by the title of the page. */
function withoutTitlesAsSite(facts: readonly Fact[]): Fact[] {
  const titles = new Set(
    facts.filter(({ field, source }) => field === 'title' && source !== 'meta').map(({ value }) => letterKey(value)),
  )
  return facts.filter(({ field, value }) => field !== 'siteName' || !titles.has(letterKey(plainText(value))))
}

function pageFacts({ index }: Gathered): Fact[] {
  const facts: Fact[] = []
  if (index.title !== null) facts.push({ field: 'title', source: 'document-title', value: index.title })
  if (index.language !== null) facts.push({ field: 'language', source: 'html', value: index.language })
  for (const { rel, href } of index.links) {
    if (rel === 'license') facts.push({ field: 'license', source: 'html', value: href })
    else if (rel === 'image_src') facts.push({ field: 'image', source: 'meta', value: href })
  }
  return facts
}

function readTitle(reading: Reading): ChosenTitle {
  const facts = factsOf(reading.facts, 'title').map(fact => ({ ...fact, value: plainText(fact.value) }))
  const sections = [...reading.steps, ...factsOf(reading.facts, 'section').map(fact => plainText(fact.value))]
  return chooseTitle({
    index: reading.gathered.index,
    facts,
    context: { site: reading.site, sections },
    url: reading.gathered.addresses.url,
    layoutNodes: layoutNodes(reading, 'title'),
  })
}

function readDates(reading: Reading, title: ChosenTitle): ReturnType<typeof chooseDates> {
  const { options, savedAt, facts, gathered } = reading
  const context: DateContext = {
    now: savedAt,
    timezone: options.timezone ?? null,
    language: reading.language?.value ?? null,
  }
  const printed = printedDates({
    index: gathered.index,
    title: title.node,
    layoutNodes: layoutNodes(reading, 'date'),
    context,
  })
  return chooseDates({
    published: factsOf(facts, 'datePublished'),
    modified: factsOf(facts, 'dateModified'),
    printed,
    url: gathered.addresses.url,
    savedAt,
    vietnamese: options.vietnamese,
    context,
  })
}

function layoutNodes({ document, options }: Reading, field: keyof MetadataLayout): number[] {
  const selector = options.layout?.[field]
  return selector === undefined ? [] : select(document, compileSelector(selector))
}

function layoutTexts(reading: Reading, field: keyof MetadataLayout): string[] {
  return layoutNodes(reading, field).map(node => textOf(reading.document, node))
}

function firstOf(reading: Reading, field: Field, read: (value: string) => string | null): Choice | null {
  return firstValid(factsOf(reading.facts, field), read)
}

function firstValid(facts: readonly Fact[], read: (value: string) => string | null): Choice | null {
  for (const { value, source } of facts) {
    const found = read(value)
    if (found) return { value: found, source }
  }
  return null
}

/** A name in words is better than the site's address. */
function readSiteName(reading: Reading): Choice | null {
  const words = firstOf(reading, 'siteName', value => (ADDRESS.test(value.trim()) ? null : plainText(value)))
  return words ?? firstOf(reading, 'siteName', value => hostnameOf(value) ?? plainText(value))
}

const ADDRESS = /^(?:https?:\/\/\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})\/?$/i

function readDescription(reading: Reading): Choice | null {
  const context = { site: reading.site, sections: [] }
  return firstOf(reading, 'description', value => stripSite(plainText(value), context))
}

function readSection(reading: Reading, title: string | null): Choice | null {
  const facts = factsOf(reading.facts, 'section')
  const bySource = new Map<Source, string[]>([['layout', layoutTexts(reading, 'section')]])
  for (const { source, value } of facts) bySource.set(source, [...(bySource.get(source) ?? []), plainText(value)])
  bySource.set('visible', [...reading.steps])
  for (const [source, steps] of bySource) {
    const sections = sectionSteps(steps, title)
    // A breadcrumb ends with the most specific section; other lists begin with the main one.
    const own = source === 'json-ld' || source === 'open-graph' || source === 'meta' ? sections[0] : sections.at(-1)
    if (own !== undefined) return { value: own, source }
  }
  return null
}

function readTags(reading: Reading): { values: readonly string[]; source: string | null } {
  const bySource = new Map<Source, string[]>([['layout', layoutTexts(reading, 'tags')]])
  // Old systems repeat the description as keywords.
  const descriptions = new Set(factsOf(reading.facts, 'description').map(({ value }) => letterKey(value)))
  const visible = tagLinks(reading.gathered.index).map((value): Fact => ({ field: 'tag', source: 'visible', value }))
  for (const { source, value } of factsOf([...reading.facts, ...visible], 'tag')) {
    bySource.set(source, [...(bySource.get(source) ?? []), plainText(value)])
  }
  for (const [source, values] of bySource) {
    const tags = tagsOf(values.filter(value => !descriptions.has(letterKey(value))))
    if (tags.length > 0) return { values: tags, source }
  }
  return { values: [], source: null }
}

function plainValues<Key extends string>(
  values: Readonly<Record<Key, Choice | null>>,
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
