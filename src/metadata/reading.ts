import type { Document } from '../dom/document.ts'
import { compileSelector, select } from '../dom/select.ts'
import { textOf } from '../dom/text.ts'
import { normalizeText, type TextContext } from '../text/normalize.ts'
import { once } from '../text/once.ts'
import type { Gathered } from './gather.ts'
import { jsonLdFacts } from './json-ld-facts.ts'
import { languageTag } from './language.ts'
import { hasSameKey } from './letter-key.ts'
import type { SortedFacts } from './merge.ts'
import { sortFacts } from './merge.ts'
import { metaFacts } from './meta-facts.ts'
import { microdataFacts } from './microdata.ts'
import { plainText } from './plain-text.ts'
import type { SiteKeys } from './site-names.ts'
import { siteKeys } from './site-names.ts'
import type { Fact, Field, MetadataLayout, MetadataOptions } from './types.ts'
import { breadcrumbSteps } from './visible-sections.ts'

/** A page being read: what is gathered and what has been found out. */
export interface Reading {
  readonly document: Document
  readonly options: MetadataOptions
  readonly gathered: Gathered
  readonly facts: SortedFacts
  /** Names of the site, as text, the most trusted first. */
  readonly siteNames: readonly Choice[]
  readonly site: SiteKeys
  /** Names of a printed breadcrumb. */
  readonly steps: () => readonly string[]
  readonly savedAt: string | null
  readonly language: Choice | null
  readonly normalize: (text: string) => string
}

/** A value and the name of its source. */
export interface Choice {
  readonly value: string
  readonly source: string
}

/** The values of a list and the name of their source. */
export interface Choices {
  readonly values: readonly string[]
  readonly source: string | null
}

/** Joins a value with its source; `null` for no value. */
export function choice(value: string | null | undefined, source: string | null): Choice | null {
  return value ? { value, source: source ?? '' } : null
}

/** Gathers the facts of a page and finds out its site and language. */
export function startReading(document: Document, options: MetadataOptions, gathered: Gathered): Reading {
  const { index, jsonLd, saved, addresses } = gathered
  const facts = sortFacts(
    jsonLdFacts(jsonLd).concat(metaFacts(index), microdataFacts(index), pageFacts(gathered)),
  )
  const siteNames = siteNamesOf(facts)
  const context = textContextOf(options)
  return {
    document,
    options,
    gathered,
    facts,
    siteNames,
    site: siteKeys(
      siteNames.map(({ value }) => value),
      addresses.hostname,
    ),
    steps: once(() => breadcrumbSteps(index)),
    savedAt: options.savedAt ?? saved.savedAt,
    language: options.vietnamese ? choice('vi', 'text') : firstValid(facts.language, languageTag),
    normalize: text => normalizeText(text, context),
  }
}

function textContextOf({ cleanUp = NO_CLEAN_UP, vietnamese }: MetadataOptions): TextContext {
  const { eastAsian, mojibake, escaped, deobfuscate, note } = cleanUp
  return {
    eastAsian: eastAsian === true,
    mojibake,
    escaped,
    deobfuscate,
    note,
    vietnamese,
    rightToLeft: false,
  }
}

const NO_CLEAN_UP: NonNullable<MetadataOptions['cleanUp']> = {}

/** Some systems call the web site by the title of the page, which is none of its names. */
function siteNamesOf({ siteName, title }: SortedFacts): Choice[] {
  const names = siteName.map(({ value, source }) => ({ value: plainText(value), source }))
  if (names.length === 0) return names
  return names.filter(
    name => !title.some(({ source, value }) => source !== 'meta' && hasSameKey(value, name.value)),
  )
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

/** Elements that the site's layout names for a field. */
export function layoutNodes({ document, options }: Reading, field: keyof MetadataLayout): number[] {
  const selector = options.layout?.[field]
  return selector === undefined ? [] : select(document, compileSelector(selector))
}

/** Texts of the elements that the site's layout names for a field. */
export function layoutTexts(reading: Reading, field: keyof MetadataLayout): string[] {
  return layoutNodes(reading, field).map(node => textOf(reading.document, node))
}

/** The most trusted fact of a field that can be read. */
export function firstOf(
  reading: Reading,
  field: Field,
  read: (value: string) => string | null,
): Choice | null {
  return firstValid(reading.facts[field], read)
}

function firstValid(facts: readonly Fact[], read: (value: string) => string | null): Choice | null {
  for (const { value, source } of facts) {
    const found = read(value)
    if (found) return { value: found, source }
  }
  return null
}
