import type { Document } from '../dom/document.ts'
import { TAG, TEXT, tagSet } from '../dom/tags.ts'
import { leadsToAuthor } from './author-page.ts'
import { HINT, hintsOf } from './hints.ts'
import type { HeadDraft, PageHead } from './page-head.ts'
import { readHeadElement } from './page-head.ts'

/** Everything in a page that may tell metadata, found in one pass; nodes in document order. */
export interface PageIndex extends PageHead {
  readonly document: Document
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
  /** Elements with the names of Firefox's reader view. */
  readonly readerView: readonly number[]
  /** By node: 1 at boxes of comments and of other articles; like menus and sidebars they are not indexed. */
  readonly foreign: Uint8Array
}

/** Indexes a page; linear in the number of nodes. */
export function indexPage(document: Document): PageIndex {
  const pass = startPass(document)
  const { tag, end, size } = document
  for (let node = 1; node < size; node++) {
    const own = tag[node]!
    const part = PARTS[own]
    if (part === BODY) {
      if (node >= pass.asideEnd) readElement(node, own, pass)
    } else if (part === WHOLE) readWhole(node, own, pass)
    else if (part === HEAD) readHeadElement(node, document, pass)
    else if (part === NOTHING) node = end[node]! - 1
  }
  return pass
}

interface Pass extends Omit<PageIndex, keyof PageHead>, HeadDraft {
  language: string | null
  readonly properties: { name: string; node: number }[]
  readonly h1: number[]
  readonly headings: number[]
  readonly bylines: number[]
  readonly dates: number[]
  readonly breadcrumbs: number[]
  readonly tags: number[]
  readonly rightAligned: number[]
  readonly readerView: number[]
  readonly foreign: Uint8Array
  /** What holds the first heading is no box of foreign matter. */
  readonly firstH1: number
  articleEnd: number
  readonly classNumbers: Int32Array
  /** Hints by class number, plus `KNOWN`; 0 at those not met so far. */
  readonly classHints: Uint16Array
}

const KNOWN = 256

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
    readerView: [],
    foreign: new Uint8Array(document.size),
    firstH1: document.tag.indexOf(TAG.h1),
    asideEnd: 0,
    articleEnd: 0,
    classNumbers: document.classNumbers,
    classHints: new Uint16Array(document.classCount),
  }
}

/** What is done with a node, by its tag. */
const BODY = 0
const HEAD = 1
/** An element that holds nothing worth reading, or a text. */
const NOTHING = 2
/** The page, or all of an article. */
const WHOLE = 3
const PARTS: Uint8Array = tagSet(['meta', 'link', 'script', 'title', 'base'])
for (const tag of [
  TEXT,
  TAG.button,
  TAG.style,
  TAG.noscript,
  TAG.template,
  TAG.br,
  TAG.img,
  TAG.svg,
  TAG.select,
  TAG.input,
  TAG.iframe,
  TAG.textarea,
])
  PARTS[tag] = NOTHING
for (const tag of [TAG.html, TAG.article, TAG.main]) PARTS[tag] = WHOLE

function readWhole(node: number, tag: number, pass: Pass): void {
  const { document } = pass
  if (tag === TAG.html)
    pass.language = document.attribute(node, 'lang') ?? document.attribute(node, 'xml:lang') ?? null
  else pass.articleEnd = Math.max(pass.articleEnd, document.end[node]!)
  if (node >= pass.asideEnd) readElement(node, tag, pass)
}

/** 1 at tags that tell something without any attribute. */
const TELLING: Uint8Array = tagSet(['nav', 'aside', 'footer', 'h1', 'h2', 'h3', 'h4', 'time'])

function readElement(node: number, tag: number, pass: Pass): void {
  const { document } = pass
  const hasMore = document.hasAttributes(node)
  if (!hasMore && TELLING[tag] === 0 && pass.classNumbers[node] === 0) return
  const hints = hintsOfClass(node, pass) | (hasMore ? hintsOfId(node, document) : 0)
  if (isAside(node, tag, hints, pass)) {
    pass.asideEnd = document.end[node]!
    if ((hints & HINT.foreign) !== 0) pass.foreign[node] = 1
    if ((hints & HINT.breadcrumb) === 0) return
  }
  if (hints !== 0 || TELLING[tag] === 1) addVisible(node, tag, hints, pass)
  if (hasMore) addTold(node, tag, pass)
}

function hintsOfClass(node: number, { document, classNumbers, classHints }: Pass): number {
  const number = classNumbers[node]!
  if (number === 0) return 0
  if (classHints[number] === 0) classHints[number] = hintsOf(document.classValue(number)) | KNOWN
  return classHints[number]! & ~KNOWN
}

function hintsOfId(node: number, document: Document): number {
  const id = document.attribute(node, 'id')
  return id === undefined ? 0 : hintsOf(id)
}

/** A larger share of the page than this is the page, whatever its class says. */
const LARGEST_ASIDE = 0.25

function isAside(node: number, tag: number, hints: number, pass: Pass): boolean {
  if (hints === 0 && TELLING[tag] === 0) return false
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

/** Some papers print byline and date in an `aside` beside the title. */
const REACH_OF_HEAD = 300

function isFarBehind(node: number, { firstH1 }: Pass): boolean {
  return firstH1 < 0 || node < firstH1 || node > firstH1 + REACH_OF_HEAD
}

function addVisible(node: number, tag: number, hints: number, pass: Pass): void {
  if (tag === TAG.h1) pass.h1.push(node)
  else if (tag === TAG.h2 || tag === TAG.h3 || tag === TAG.h4 || (hints & HINT.headline) !== 0)
    pass.headings.push(node)
  if (tag === TAG.time || (hints & HINT.date) !== 0) pass.dates.push(node)
  if ((hints & HINT.byline) !== 0) pass.bylines.push(node)
  if ((hints & HINT.breadcrumb) !== 0) pass.breadcrumbs.push(node)
  if ((hints & HINT.tags) !== 0) pass.tags.push(node)
  if ((hints & HINT.readerView) !== 0) pass.readerView.push(node)
}

/** Notes what attributes besides names tell. */
function addTold(node: number, tag: number, pass: Pass): void {
  const { document, properties } = pass
  const name = document.attribute(node, 'itemprop') ?? document.attribute(node, 'property')
  if (name) properties.push({ name: propertyName(name), node })
  if (tag === TAG.a) addLink(node, pass)
  else if (tag === TAG.p || tag === TAG.div) addRightAligned(node, pass)
}

function propertyName(name: string): string {
  const lower = name.toLowerCase()
  return lower.includes(':') ? lower.replace(VOCABULARY, '') : lower
}

/** Prefix of a property's name in RDFa. */
const VOCABULARY = /^(?:schema|dc|dcterms|og|article):/

function addLink(node: number, pass: Pass): void {
  const { document } = pass
  const rel = document.attribute(node, 'rel')
  if (rel?.includes('author') || leadsToAuthor(document, node)) pass.bylines.push(node)
  if (rel === undefined) return
  if (TAG_LINK.test(rel)) pass.tags.push(node)
  else if (rel.includes('license'))
    pass.links.push({ rel: 'license', href: document.attribute(node, 'href') ?? '' })
}

const TAG_LINK = /(?:^|\s)tag(?:\s|$)/i

function addRightAligned(node: number, { document, rightAligned }: Pass): void {
  const align = document.attribute(node, 'align')
  const style = align === undefined ? document.attribute(node, 'style') : undefined
  if (align === 'right' || (style !== undefined && RIGHT.test(style))) rightAligned.push(node)
}

const RIGHT = /text-align:\s?(?:right|end)/i
