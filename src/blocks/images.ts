import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import type { ImageSource } from '../model/block.ts'
import { oneLine } from './one-line.ts'

/** Attributes that hold the address of a lazily loaded image, best first; `src` is often a placeholder. */
const ADDRESS_ATTRIBUTES = [
  'data-original',
  'data-src',
  'data-lazy-src',
  'data-original-src',
  'data-url',
  'data-srcset',
  'src',
  'srcset',
] as const

/** Attributes in which publishing systems repeat the caption. */
const TITLE_ATTRIBUTES = ['title', 'data-caption', 'caption'] as const

/**
 * Reads an image element: the real address, its alternative text and title; `null` for one of at most three pixels a
 * side, which only counts visits.
 */
export function readImage(
  document: Document,
  node: number,
  normalize: (text: string) => string,
): ImageSource | null {
  const width = pixels(document.attribute(node, 'width'))
  const height = pixels(document.attribute(node, 'height'))
  if (isTiny(width) || isTiny(height)) return null
  return {
    url: address(document, node),
    alt: oneLine(document.attribute(node, 'alt') ?? '', normalize) || null,
    title: oneLine(title(document, node), normalize) || null,
    width: width ?? undefined,
    height: height ?? undefined,
  }
}

function isTiny(side: number | null): boolean {
  return side !== null && side <= 3
}

function title(document: Document, node: number): string {
  for (const name of TITLE_ATTRIBUTES) {
    const value = document.attribute(node, name)
    if (value !== undefined && value.trim() !== '') return value
  }
  return ''
}

function address(document: Document, node: number): string | null {
  return ownAddress(document, node) ?? sourceAddress(document, document.parent[node]!)
}

function ownAddress(document: Document, node: number): string | null {
  for (const name of ADDRESS_ATTRIBUTES) {
    const value = document.attribute(node, name)?.trim() ?? ''
    if (value !== '' && isAddress(value)) return name.endsWith('srcset') ? firstOfSet(value) : value
  }
  return null
}

function isAddress(value: string): boolean {
  return value.startsWith('https:/') || ADDRESS.test(value)
}

function firstOfSet(value: string): string {
  return value.split(/\s/, 1)[0]!.replace(LAST_COMMAS, '')
}

const LAST_COMMAS = /(?<!,),+$/

/** The first `source` of a `picture` that has an address. */
function sourceAddress(document: Document, picture: number): string | null {
  if (document.tag[picture] !== TAG.picture) return null
  const stop = Math.min(document.end[picture]!, picture + MOST_SOURCES)
  for (let node = picture + 1; node < stop; node++) {
    const found = document.tag[node] === TAG.source ? ownAddress(document, node) : null
    if (found !== null) return found
  }
  return null
}

/** Nodes of a `picture` that are looked at. */
const MOST_SOURCES = 40

/** Not `data:`, `blob:`, a word that a lazy loader leaves there, or a file that a browser saved beside the page (`./x`). */
const ADDRESS = /^(?!data:|blob:|javascript:|about:|file:|\.\/)[^\s]*[./]/i

/** `600` and `600px`; a share of the column (`100%`) tells no size. */
function pixels(value: string | undefined): number | null {
  if (value === undefined || value.includes('%')) return null
  const number = Number.parseInt(value, 10)
  return number > 0 && number < 100_000 ? number : null
}
