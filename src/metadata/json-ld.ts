import { parseLooseJson } from './json-repair.ts'

/** An object of JSON-LD: values are whatever JSON can hold. The properties named are those that are read. */
export interface JsonObject {
  readonly [key: string]: unknown
  readonly name?: unknown
  readonly author?: unknown
  readonly creator?: unknown
  readonly keywords?: unknown
  readonly publisher?: unknown
  readonly image?: unknown
  readonly thumbnailUrl?: unknown
  readonly url?: unknown
  readonly contentUrl?: unknown
  readonly headline?: unknown
  readonly description?: unknown
  readonly articleBody?: unknown
  readonly item?: unknown
  readonly itemListElement?: unknown
}

/** The objects of all JSON-LD scripts of a page that may describe the page, and what they are. */
export interface JsonLd {
  /** In document order. */
  readonly nodes: readonly JsonObject[]
  /** Those that others refer to by `@id`. */
  readonly byId: ReadonlyMap<string, JsonObject>
  /** The page's article: the best type; among equals the one that tells most, then the first. */
  readonly article: JsonObject | null
  /** The page itself (`WebPage` and the like), which often holds the dates. */
  readonly page: JsonObject | null
  readonly webSites: readonly JsonObject[]
  readonly breadcrumb: JsonObject | null
  /** Whether the page calls its piece news. */
  readonly isNews: boolean
}

/** Parses the sources of JSON-LD scripts; what cannot be parsed is left out. */
export function parseJsonLd(sources: readonly string[]): JsonLd {
  const nodes: JsonObject[] = []
  const byId = new Map<string, JsonObject>()
  const stack: unknown[] = []
  for (const source of sources) {
    stack.push(parseLooseJson(source))
    while (stack.length > 0 && nodes.length < MOST_NODES) {
      const value = stack.pop()
      if (Array.isArray(value)) for (let at = value.length - 1; at >= 0; at--) stack.push(value[at])
      else if (isObject(value)) collect(value, { nodes, byId, stack })
    }
    stack.length = 0
  }
  return sortNodes(nodes, byId)
}

function sortNodes(nodes: readonly JsonObject[], byId: JsonLd['byId']): JsonLd {
  const webSites: JsonObject[] = []
  let article: JsonObject | null = null
  let page: JsonObject | null = null
  let breadcrumb: JsonObject | null = null
  let isNews = false
  let best = 1
  for (const node of nodes) {
    const types = typesOf(node)
    const rank = rankOf(types)
    const score = rank < 2 ? 0 : rank + completeness(node)
    if (score > best) {
      article = node
      best = score
    }
    if (rank === NEWS) isNews = true
    if (rank === PAGE) page ??= node
    if (types.includes('website')) webSites.push(node)
    if (types.includes('breadcrumblist')) breadcrumb ??= node
  }
  return { nodes, byId, article, page, webSites, breadcrumb, isNews }
}

/** Properties that a full description of an article has. */
const TELLING = ['headline', 'datePublished', 'author', 'articleBody'] as const

function completeness(node: JsonObject): number {
  let sum = 0
  for (const key of TELLING) if (node[key]) sum += 0.2
  return sum
}

/** No page describes itself in so many objects. */
const MOST_NODES = 3000

interface Collected {
  readonly nodes: JsonObject[]
  readonly byId: Map<string, JsonObject>
  readonly stack: unknown[]
}

function collect(node: JsonObject, { nodes, byId, stack }: Collected): void {
  nodes.push(node)
  const { '@id': id, '@graph': graph, mainEntityOfPage, mainEntity, hasPart, subjectOf } = node
  if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node)
  // Where the page's own article may stand; other properties lead to other pages, people and places.
  for (const value of [mainEntityOfPage, mainEntity, graph, hasPart, subjectOf])
    if (typeof value === 'object') stack.push(value)
}

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The types of a node without the vocabulary's address, in lower case. */
export function typesOf(node: JsonObject): readonly string[] {
  const type = node['@type']
  const all = Array.isArray(type) ? type : [type]
  return all.filter(one => typeof one === 'string').map(localName)
}

function localName(type: string): string {
  const before = Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'), type.lastIndexOf('#'))
  return type.slice(before + 1).toLowerCase()
}

/**
 * How likely a type is the page's main piece. Types that end in `article` or `posting` count as 4 without a row.
 */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['newsarticle', 5],
  ['reportagenewsarticle', 5],
  ['analysisnewsarticle', 5],
  ['opinionnewsarticle', 5],
  ['backgroundnewsarticle', 5],
  ['reviewnewsarticle', 5],
  ['liveblogposting', 5],
  ['report', 4],
  ['advertisercontentarticle', 4],
  // Pages whose main piece is something else still carry headline, date and author of it.
  ['recipe', 3],
  ['howto', 3],
  ['review', 3],
  ['creativework', 3],
  ['course', 2],
  ['podcastepisode', 2],
  ['imagegallery', 2],
  ['mediagallery', 2],
  ['videoobject', 2],
  ['learningresource', 2],
  ['qapage', 1],
  ['faqpage', 1],
  ['webpage', 1],
  ['itempage', 1],
  ['aboutpage', 1],
  ['collectionpage', 1],
  ['medicalwebpage', 1],
])

const NEWS = 5
const PAGE = 1

/** Rank of a node's types among those that describe articles and pages; 0 for all else. */
function rankOf(types: readonly string[]): number {
  let rank = 0
  for (const type of types) {
    const own = RANKS.get(type) ?? (type.endsWith('article') || type.endsWith('posting') ? 4 : 0)
    if (own > rank) rank = own
  }
  return rank
}

/** Follows a value that is only a reference (`{"@id": …}`) to the node it names. */
export function resolve(value: unknown, { byId }: JsonLd): unknown {
  if (!isObject(value)) return value
  const id = value['@id']
  return typeof id === 'string' && value.name === undefined ? (byId.get(id) ?? value) : value
}

/** All strings of a value that is a string, an object with a `name`, or a list of those. */
export function namesOf(value: unknown, jsonLd: JsonLd): string[] {
  const names: string[] = []
  for (const item of Array.isArray(value) ? value.flat(1) : [value]) {
    const target = resolve(item, jsonLd)
    const name = isObject(target) ? (Array.isArray(target.name) ? target.name[0] : target.name) : target
    if (typeof name === 'string' && name.trim() !== '') names.push(name)
  }
  return names
}
