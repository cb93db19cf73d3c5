import type { Document } from '../dom/document.ts'
import { TAG, TEXT, tagSet } from '../dom/tags.ts'
import { HINT, hintsOf } from './hints.ts'

/** Everything in a page that may tell metadata, found in one pass; nodes in document order. */
export interface PageIndex {
  readonly document: Document
  /** Contents of `meta` tags by lower-case name (`name`, `property`, `itemprop` or `http-equiv`). */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly links: readonly { readonly rel: string; readonly href: string }[]
  /** Sources of JSON-LD scripts. */
  readonly jsonLd: readonly string[]
  readonly title: string | null
  readonly base: string | null
  /** `lang` of the page. */
  readonly language: string | null
  /** Elements with an `itemprop` (microdata) or a `property` (RDFa). */
  readonly properties: readonly { readonly name: string; readonly node: number }[]
  readonly h1: readonly number[]
  /** `h2` to `h4`, and elements whose names say headline. */
  readonly headings: readonly number[]
  readonly bylines: readonly number[]
  readonly dates: readonly number[]
  readonly breadcrumbs: readonly number[]
  /** Boxes of tags, and links with `rel=tag`. */
  readonly tags: readonly number[]
  /** Paragraphs set to the right, where Vietnamese papers print the author below the text. */
  readonly rightAligned: readonly number[]
  /** Boxes of comments and of other articles; like menus and sidebars they are not indexed. */
  readonly foreign: ReadonlySet<number>
}

/** Indexes a page; linear in the number of nodes. */
export function indexPage(document: Document): PageIndex {
  const pass = startPass(document)
  const { tag, size } = document
  for (let node = 1; node < size; node++) {
    const own = tag[node]!
    if (own === TEXT) continue
    if (HEAD_ELEMENTS[own] === 1) readHeadElement(node, own, pass)
    else if (SKIPPED[own] === 1) node = document.end[node]! - 1
    else readElement(node, own, pass)
  }
  return pass
}

interface Pass extends PageIndex {
  readonly meta: Map<string, string[]>
  readonly links: { rel: string; href: string }[]
  readonly jsonLd: string[]
  title: string | null
  base: string | null
  language: string | null
  readonly properties: { name: string; node: number }[]
  readonly h1: number[]
  readonly headings: number[]
  readonly bylines: number[]
  readonly dates: number[]
  readonly breadcrumbs: number[]
  readonly tags: number[]
  readonly rightAligned: number[]
  readonly foreign: Set<number>
  /** What holds the first heading is no box of foreign matter. */
  readonly firstH1: number
  /** First node after the box of foreign matter in which the pass stands. */
  asideEnd: number
  articleEnd: number
  /** Hints of the names met so far. */
  readonly seen: Map<string, number>
}

function startPass(document: Document): Pass {
  return {
    document,
    meta: new Map(),
    links: [],
    jsonLd: [],
    title: null,
    base: null,
    language: null,
    properties: [],
    h1: [],
    headings: [],
    bylines: [],
    dates: [],
    breadcrumbs: [],
    tags: [],
    rightAligned: [],
    foreign: new Set(),
    firstH1: document.tag.indexOf(TAG.h1),
    asideEnd: 0,
    articleEnd: 0,
    seen: new Map(),
  }
}

const HEAD_ELEMENTS = tagSet(['meta', 'link', 'script', 'title', 'base'])
/** Elements that hold nothing worth reading. */
const SKIPPED = tagSet([
  'button',
  'style',
  'noscript',
  'template',
  'br',
  'img',
  'svg',
  'select',
  'input',
  'iframe',
  'textarea',
])

function readHeadElement(node: number, tag: number, pass: Pass): void {
  const { document } = pass
  if (tag === TAG.meta) readMeta(node, pass)
  else if (tag === TAG.title) pass.title ??= contentOf(document, node) || null
  else if (tag === TAG.base) pass.base ??= document.attribute(node, 'href') ?? null
  else if (tag === TAG.link) {
    const rel = document.attribute(node, 'rel')
    const href = document.attribute(node, 'href')
    if (rel !== undefined && href) pass.links.push({ rel: rel.toLowerCase(), href })
  } else if (document.attribute(node, 'type')?.toLowerCase().includes('ld+json')) {
    pass.jsonLd.push(contentOf(document, node))
  }
}

const NAMING = ['property', 'name', 'itemprop', 'http-equiv'] as const

function readMeta(node: number, pass: Pass): void {
  const content = pass.document.attribute(node, 'content')?.trim()
  if (!content) return
  for (const attribute of NAMING) {
    const name = pass.document.attribute(node, attribute)?.trim().toLowerCase()
    if (!name) continue
    // Inside boxes of other articles `itemprop` speaks of those.
    if (attribute === 'itemprop' && node < pass.asideEnd) continue
    const values = pass.meta.get(name)
    if (values === undefined) pass.meta.set(name, [content])
    else if (!values.includes(content) && values.length < MOST_VALUES) values.push(content)
  }
}

/** Values of one name; tags are the only ones that come in numbers. */
const MOST_VALUES = 100

/** Text of an element that holds text alone. */
function contentOf(document: Document, node: number): string {
  const child = node + 1
  return child < document.end[node]! && document.tag[child] === TEXT ? document.text(child) : ''
}

function readElement(node: number, tag: number, pass: Pass): void {
  const { document } = pass
  if (tag === TAG.html)
    pass.language = document.attribute(node, 'lang') ?? document.attribute(node, 'xml:lang') ?? null
  if (tag === TAG.article || tag === TAG.main)
    pass.articleEnd = Math.max(pass.articleEnd, document.end[node]!)
  if (node < pass.asideEnd) return
  const hints = namedHints(node, pass)
  if (isAside(node, tag, hints, pass)) {
    pass.asideEnd = document.end[node]!
    if ((hints & HINT.foreign) !== 0) pass.foreign.add(node)
    if ((hints & HINT.breadcrumb) === 0) return
  }
  addProperty(node, pass)
  addVisible(node, tag, hints, pass)
}

function namedHints(node: number, { document, seen }: Pass): number {
  const names = document.attribute(node, 'class')
  const id = document.attribute(node, 'id')
  return (names ? hintsOf(names, seen) : 0) | (id ? hintsOf(id, seen) : 0)
}

/** A larger share of the page than this is the page, whatever its class says. */
const LARGEST_ASIDE = 0.25

function isAside(node: number, tag: number, hints: number, pass: Pass): boolean {
  const { document, firstH1 } = pass
  if (tag === TAG.body || tag === TAG.html || tag === TAG.main || tag === TAG.article) return false
  if (firstH1 > node && firstH1 < document.end[node]!) return false
  const named =
    (hints & HINT.foreign) !== 0 ||
    ((hints & HINT.aside) !== 0 && !isFootOfArticle(node, pass)) ||
    tag === TAG.nav ||
    (tag === TAG.aside && (hints & (HINT.byline | HINT.date)) === 0 && isFarBehind(node, pass)) ||
    (tag === TAG.footer && node >= pass.articleEnd)
  return named && document.end[node]! - node < document.size * LARGEST_ASIDE
}

/** Papers print byline and date below the text, in elements that are called its footer. */
function isFootOfArticle(node: number, { document, articleEnd }: Pass): boolean {
  return node < articleEnd && FOOT.test(document.attribute(node, 'class') ?? '')
}

const FOOT = /foot/i

/** Prefix of a property's name in RDFa. */
const VOCABULARY = /^(?:schema|dc|dcterms|og|article):/

/** Some papers print byline and date in an `aside` beside the title. */
const REACH_OF_HEAD = 300

function isFarBehind(node: number, { firstH1 }: Pass): boolean {
  return firstH1 < 0 || node < firstH1 || node > firstH1 + REACH_OF_HEAD
}

function addProperty(node: number, { document, properties }: Pass): void {
  const name = document.attribute(node, 'itemprop') ?? document.attribute(node, 'property')
  if (name) properties.push({ name: name.toLowerCase().replace(VOCABULARY, ''), node })
}

function addVisible(node: number, tag: number, hints: number, pass: Pass): void {
  if (tag === TAG.h1) pass.h1.push(node)
  else if (tag === TAG.h2 || tag === TAG.h3 || tag === TAG.h4 || (hints & HINT.headline) !== 0)
    pass.headings.push(node)
  if (tag === TAG.time || (hints & HINT.date) !== 0) pass.dates.push(node)
  if ((hints & HINT.byline) !== 0) pass.bylines.push(node)
  if ((hints & HINT.breadcrumb) !== 0) pass.breadcrumbs.push(node)
  if ((hints & HINT.tags) !== 0) pass.tags.push(node)
  if (tag === TAG.a) addLink(node, pass)
  else if (tag === TAG.p || tag === TAG.div) addRightAligned(node, pass)
}

function addLink(node: number, pass: Pass): void {
  const rel = pass.document.attribute(node, 'rel') ?? ''
  const href = pass.document.attribute(node, 'href') ?? ''
  if (rel.includes('author') || AUTHOR_PAGE.test(href)) pass.bylines.push(node)
  if (rel === '') return
  if (TAG_LINK.test(rel)) pass.tags.push(node)
  else if (rel.includes('license'))
    pass.links.push({ rel: 'license', href: pass.document.attribute(node, 'href') ?? '' })
}

/** Addresses of pages about a writer. */
const AUTHOR_PAGE =
  /\/(?:authors?|tac-gia|autore?n?|auteurs?|autores|contributors?|journalists?|reporters?|writers?|byline|by|staff|people|profiles?|producers?|team)\/[^/?#]{3,}\/?$/i

const TAG_LINK = /(?:^|\s)tag(?:\s|$)/i

function addRightAligned(node: number, { document, rightAligned }: Pass): void {
  const align = document.attribute(node, 'align')
  const style = align === undefined ? document.attribute(node, 'style') : undefined
  if (align === 'right' || (style !== undefined && RIGHT.test(style))) rightAligned.push(node)
}

const RIGHT = /text-align:\s?(?:right|end)/i
