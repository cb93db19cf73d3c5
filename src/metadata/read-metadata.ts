import type { Document } from '../dom/document.ts'
import { withKnownZone } from '../text/date-value.ts'
import type { DateContext } from '../text/dates.ts'
import { once } from '../text/once.ts'
import { articleType } from './article-type.ts'
import { linesBeside } from './beside-title.ts'
import { bylineOnce } from './byline-names.ts'
import type { ChosenAuthors } from './choose-authors.ts'
import { chooseAuthors } from './choose-authors.ts'
import type { ChosenDates } from './dates.ts'
import { chooseDates, isSettledDay, toldDate } from './dates.ts'
import type { Gathered } from './gather.ts'
import { gatherMetadata } from './gather.ts'
import { structuredText } from './json-ld-facts.ts'
import { labelsBehind } from './labels.ts'
import { letterKey } from './letter-key.ts'
import { readSection, readTags } from './lists.ts'
import { plainText } from './plain-text.ts'
import { printedAuthors } from './printed-authors.ts'
import { printedDates } from './printed-dates.ts'
import type { Choice, Reading } from './reading.ts'
import { choice, firstOf, layoutNodes, startReading } from './reading.ts'
import type { Answers } from './result.ts'
import { resultOf } from './result.ts'
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
  const structured = structuredText(gathered.jsonLd)
  return resultOf(answersOf(reading, title, dates), reading.normalize, {
    warnings: dates.warnings,
    structured,
  })
}

function answersOf(reading: Reading, title: PlacedTitle, dates: ChosenDates): Answers {
  const { addresses } = reading.gathered
  const authors = readAuthors(reading, title)
  return {
    url: choice(addresses.url, addresses.from),
    canonicalUrl: choice(addresses.canonicalUrl, 'canonical'),
    hostname: choice(addresses.hostname, addresses.from),
    siteName: readSiteName(reading),
    language: reading.language,
    title: choice(title.value, title.source),
    description: readDescription(reading),
    authors: { values: authors.authors, source: authors.source },
    byline: bylineOf(authors),
    datePublished: choice(dates.published && withKnownZone(dates.published), dates.publishedFrom),
    dateModified: choice(dates.modified && withKnownZone(dates.modified), dates.modifiedFrom),
    section: readSection(reading, title),
    tags: readTags(reading, title),
    image: firstOf(reading, 'image', value => webAddress(value, addresses.base)),
    type: firstOf(reading, 'type', articleType),
    license: firstOf(reading, 'license', plainText),
    savedAt: choice(reading.savedAt, reading.options.savedAt === undefined ? 'comment' : 'option'),
  }
}

function bylineOf({ authors, byline, source }: ChosenAuthors): Choice | null {
  return choice(byline && bylineOnce(byline, authors), source === 'layout' ? 'layout' : 'visible')
}

function readAuthors(reading: Reading, title: PlacedTitle): ChosenAuthors {
  const { index, jsonLd } = reading.gathered
  return chooseAuthors({
    facts: reading.facts.author,
    site: reading.site,
    printed: printedAuthors({
      index,
      title: title.node,
      lines: title.lines,
      labels: title.labels,
      layoutNodes: layoutNodes(reading, 'author'),
    }),
    vietnamese: reading.options.vietnamese,
    news: jsonLd.isNews,
  })
}

function readTitle(reading: Reading): PlacedTitle {
  const { index, addresses } = reading.gathered
  const title = chooseTitle({
    index,
    facts: reading.facts.title,
    context: { site: reading.site, sectionKeys: once(() => sectionKeys(reading)) },
    url: addresses.url,
    layoutNodes: layoutNodes(reading, 'title'),
  })
  const { value, source, node } = title
  const labels = once(() => labelsBehind(index.document, node))
  return { value, source, node, lines: linesBeside(index, node), labels }
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
  const asked = { published: facts.datePublished, savedAt, context }
  const told = toldDate(asked)
  const { vietnamese } = options
  const printed = printedDates({
    index: gathered.index,
    title: title.node,
    lines: title.lines,
    layoutNodes: layoutNodes(reading, 'date'),
    context,
    isSettled: day => isSettledDay(day, told, vietnamese),
  })
  const { url } = gathered.addresses
  const { published } = asked
  return chooseDates({
    published,
    savedAt,
    context,
    told,
    modified: facts.dateModified,
    printed,
    url,
    vietnamese,
  })
}

/** A name in words is better than the site's address. */
function readSiteName({ siteNames }: Reading): Choice | null {
  const inWords = siteNames.find(({ value }) => value !== '' && !ADDRESS.test(value))
  if (inWords !== undefined) return inWords
  const first = siteNames.find(({ value }) => value !== '')
  return first === undefined ? null : choice(hostnameOf(first.value) ?? first.value, first.source)
}

const ADDRESS = /^(?:https?:\/\/\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})\/?$/i

function readDescription(reading: Reading): Choice | null {
  const context = { site: reading.site, sectionKeys: () => [] }
  return firstOf(reading, 'description', value => stripSite(plainText(value), context))
}
