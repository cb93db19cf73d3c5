import type { Document } from '../dom/document.ts'
import type { JsonLd } from './json-ld.ts'
import { parseJsonLd } from './json-ld.ts'
import type { PageIndex } from './page-index.ts'
import { indexPage } from './page-index.ts'
import type { SavedPage } from './saved-page.ts'
import { readSavedPage } from './saved-page.ts'
import type { Addresses } from './url.ts'
import { readAddresses } from './url.ts'

/** What is read from a page before its site and language are known. */
export interface Gathered {
  readonly index: PageIndex
  readonly jsonLd: JsonLd
  readonly saved: SavedPage
  readonly addresses: Addresses
}

/**
 * Reads a page's addresses and indexes what may tell metadata. Call it first when the site's layout is to be looked up
 * by `addresses.hostname`, and pass the result on to `readMetadata`.
 */
export function gatherMetadata(document: Document, url?: string): Gathered {
  const index = indexPage(document)
  const saved = readSavedPage(index)
  return { index, saved, jsonLd: parseJsonLd(index.jsonLd), addresses: readAddresses(index, url, saved) }
}
