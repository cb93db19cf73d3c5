import type { JsonLd, JsonObject } from './json-ld.ts'
import { isObject, namesOf, resolve, typesOf } from './json-ld.ts'
import type { Fact, Field, Source, Structured } from './types.ts'

/** Properties that hold plain text, with the field they fill. */
const TEXTS: readonly (readonly [string, Field])[] = [
  ['headline', 'title'],
  ['name', 'title'],
  ['description', 'description'],
  ['datePublished', 'datePublished'],
  ['dateCreated', 'datePublished'],
  ['uploadDate', 'datePublished'],
  ['dateModified', 'dateModified'],
  ['articleSection', 'section'],
  ['inLanguage', 'language'],
  ['license', 'license'],
]

/** Reads what JSON-LD says of the article (`json-ld`) and of the page around it (`json-ld-page`). */
export function jsonLdFacts(jsonLd: JsonLd): Fact[] {
  const { article, page } = jsonLd
  const facts: Fact[] = []
  if (article !== null) readNode(article, 'json-ld', jsonLd, facts)
  if (page !== null && page !== article) readNode(page, 'json-ld-page', jsonLd, facts)
  addSite(jsonLd, facts)
  addBreadcrumb(jsonLd, facts)
  return facts
}

function readNode(node: JsonObject, source: Source, jsonLd: JsonLd, facts: Fact[]): void {
  for (const [property, field] of TEXTS) {
    const text = node[property]
    if (text === undefined || text === null) continue
    const value = typeof text === 'string' && text.trim() !== '' ? text : firstNames(text, jsonLd)[0]
    if (value !== undefined) facts.push({ field, source, value })
  }
  for (const person of listOf(node.author ?? node.creator))
    addAuthor(resolve(person, jsonLd), { source, jsonLd, facts })
  for (const value of namesOf(node.keywords, jsonLd)) facts.push({ field: 'tag', source, value })
  for (const value of namesOf(node.publisher, jsonLd)) facts.push({ field: 'siteName', source, value })
  const image = imageOf(node.image ?? node.thumbnailUrl, jsonLd)
  if (image !== null) facts.push({ field: 'image', source, value: image })
  const type = typesOf(node)[0]
  if (type !== undefined) facts.push({ field: 'type', source, value: type })
}

function firstNames(value: unknown, jsonLd: JsonLd): string[] {
  return namesOf(value, jsonLd).slice(0, 1)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.flat(1) : [value]
}

interface Reading {
  readonly source: Source
  readonly jsonLd: JsonLd
  readonly facts: Fact[]
}

/** Organizations sign with the name of a paper or an agency, which is no author. */
function addAuthor(person: unknown, { source, jsonLd, facts }: Reading): void {
  if (isObject(person) && isOrganization(person)) return
  for (const value of namesOf(person, jsonLd)) facts.push({ field: 'author', source, value })
}

function isOrganization(signer: JsonObject): boolean {
  const types = typesOf(signer)
  return types.some(type => type.endsWith('organization')) && !types.includes('person')
}

function imageOf(value: unknown, jsonLd: JsonLd): string | null {
  for (const item of listOf(value)) {
    const image = resolve(item, jsonLd)
    const address = isObject(image) ? (image.url ?? image.contentUrl) : image
    const first: unknown = Array.isArray(address) ? address[0] : address
    if (typeof first === 'string' && first !== '') return first
  }
  return null
}

function addSite(jsonLd: JsonLd, facts: Fact[]): void {
  for (const site of jsonLd.webSites) {
    for (const value of firstNames(site.name, jsonLd))
      facts.push({ field: 'siteName', source: 'json-ld-page', value })
  }
}

/** Each step of a breadcrumb is a `section` of the page; `section.ts` picks the most specific. */
function addBreadcrumb(jsonLd: JsonLd, facts: Fact[]): void {
  for (const step of listOf(jsonLd.breadcrumb?.itemListElement)) {
    if (!isObject(step)) continue
    const name = step.name ?? namesOf(step.item, jsonLd)[0]
    if (typeof name === 'string') facts.push({ field: 'section', source: 'json-ld-page', value: name })
  }
}

/** What JSON-LD gives of the article's own text: the longest `articleBody` of all nodes. */
export function structuredText({ nodes }: JsonLd): Structured {
  let articleBody: string | null = null
  for (const node of nodes) {
    const body = node.articleBody
    if (typeof body === 'string' && body.length > (articleBody?.length ?? 0) && body.trim() !== '')
      articleBody = body
  }
  return { articleBody }
}
