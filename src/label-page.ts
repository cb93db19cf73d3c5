import { hostnameOf } from './metadata/url.ts'
import type { LabelledBlock } from './model/block.ts'
import type { ExtractOptions } from './model/options.ts'
import type { Page } from './model/page.ts'
import { type ReadHtml, type ReadText, readPage } from './read-page.ts'

/** A page that holds an article, before that is put together. */
export interface LabelledPage {
  readonly blocks: readonly LabelledBlock[]
  readonly hostname: string | null
  /** The address by which copies of the page are known. */
  readonly address: string | null
}

/** Labels the blocks of a page as `extract` does; `null` for what cannot be read and for pages without an article. */
export function labelPage(page: Page, options: ExtractOptions = {}): LabelledPage | null {
  const read = readPage(page, options)
  if (read.kind === 'unreadable') return null
  return read.kind === 'html' ? fromHtml(read) : fromText(read)
}

function fromHtml({ judged, page }: ReadHtml): LabelledPage | null {
  if (judged.status === 'empty') return null
  const { hostname, canonicalUrl, url } = page.metadata
  return { blocks: page.classified.labelled, hostname, address: canonicalUrl ?? url }
}

function fromText({ settings, page: { blocks } }: ReadText): LabelledPage | null {
  const address = settings.url ?? null
  const holdsArticle = blocks.some(({ role }) => role === 'body')
  return holdsArticle ? { blocks, hostname: hostnameOf(address), address } : null
}
