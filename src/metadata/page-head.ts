import type { Document } from '../dom/document.ts'
import { TAG, TEXT } from '../dom/tags.ts'
import { isRead } from './meta-facts.ts'

/** What the elements of a page's head say, wherever they stand. */
export interface PageHead {
  /** Contents of `meta` tags by lower-case name (`name`, `property`, `itemprop` or `http-equiv`); of names that are read. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  /** Those that tell of the page itself. */
  readonly links: readonly { readonly rel: string; readonly href: string }[]
  /** Sources of JSON-LD scripts. */
  readonly jsonLd: readonly string[]
  readonly title: string | null
  readonly base: string | null
}

/** The head as far as it is read. */
export interface HeadDraft {
  readonly meta: Map<string, string[]>
  readonly links: { rel: string; href: string }[]
  readonly jsonLd: string[]
  title: string | null
  base: string | null
  /** First node after the box of foreign matter in which the pass stands. */
  asideEnd: number
}

/** Reads a `meta`, `link`, `script`, `title` or `base` element. */
export function readHeadElement(node: number, document: Document, head: HeadDraft): void {
  const tag = document.tag[node]!
  if (tag === TAG.meta) readMeta(node, document, head)
  else if (tag === TAG.title) head.title ??= contentOf(document, node) || null
  else if (tag === TAG.base) head.base ??= document.attribute(node, 'href') ?? null
  else if (tag === TAG.link) readLink(node, document, head)
  else if (isJsonLd(document.attribute(node, 'type'))) head.jsonLd.push(contentOf(document, node))
}

function isJsonLd(type: string | undefined): boolean {
  return type?.includes('+') === true && type.toLowerCase().includes('ld+json')
}

function readLink(node: number, document: Document, { links }: HeadDraft): void {
  const rel = document.attribute(node, 'rel')
  if (rel === undefined || !TELLING.test(rel)) return
  const href = document.attribute(node, 'href')
  if (href) links.push({ rel: rel.toLowerCase(), href })
}

/** Relations that tell of the page itself. */
const TELLING = /canonical|license|image_src/i

const NAMING = ['property', 'name', 'itemprop', 'http-equiv'] as const

function readMeta(node: number, document: Document, head: HeadDraft): void {
  let content: string | undefined
  for (const attribute of NAMING) {
    const name = document.attribute(node, attribute)?.trim().toLowerCase()
    if (!name || !isRead(name)) continue
    // Inside boxes of other articles `itemprop` speaks of those.
    if (attribute === 'itemprop' && node < head.asideEnd) continue
    content ??= document.attribute(node, 'content')?.trim() ?? ''
    if (content === '') return
    addMeta(head.meta, name, content)
  }
}

function addMeta(meta: Map<string, string[]>, name: string, content: string): void {
  const values = meta.get(name)
  if (values === undefined) meta.set(name, [content])
  else if (values.length < MOST_VALUES && !values.includes(content)) values.push(content)
}

/** Values of one name; tags are the only ones that come in numbers. */
const MOST_VALUES = 100

/** Text of an element that holds text alone. */
function contentOf(document: Document, node: number): string {
  const child = node + 1
  return child < document.end[node]! && document.tag[child] === TEXT ? document.text(child) : ''
}
