import { verdict } from './classify/confidence.ts'
import { decode } from './encodings/decode.ts'
import type { Decoded } from './encodings/types.ts'
import { hostnameOf } from './metadata/url.ts'
import type { LabelledBlock } from './model/block.ts'
import type { ExtractOptions } from './model/options.ts'
import type { Page } from './model/page.ts'
import { readPlainText } from './plain/plain-text.ts'
import { learnedTextsOf } from './profile/learned-blocks.ts'
import { readHtml } from './read-html.ts'
import { recognize } from './recognize/recognize.ts'
import { withoutEmbeddedData } from './saved/embedded-data.ts'
import { judgeStatus } from './status.ts'

/** A page that holds an article, before that is put together. */
export interface LabelledPage {
  readonly blocks: readonly LabelledBlock[]
  readonly hostname: string | null
  /** The address by which copies of the page are known. */
  readonly address: string | null
}

/** Labels the blocks of a page as `extract` does; `null` for what cannot be read and for pages without an article. */
export function labelPage(page: Page, options: ExtractOptions = {}): LabelledPage | null {
  const found = recognize(page.bytes)
  if (found.kind === 'empty' || found.kind === 'binary') return null
  const decoded = decode(withoutEmbeddedData(page.bytes), { ...options, ...page })
  const url = options.url ?? page.url
  const settings = url === undefined ? options : { ...options, url }
  const kind = options.inputFormat ?? page.kind ?? found.kind
  return kind === 'html' ? fromHtml(decoded, settings) : fromText(decoded.text, settings)
}

function fromHtml({ text, encoding }: Decoded, options: ExtractOptions): LabelledPage | null {
  const page = readHtml(text, options, encoding)
  if (judgeStatus({ verdict: verdict(page.classified), page }).status === 'empty') return null
  const { hostname, canonicalUrl, url } = page.metadata
  return { blocks: page.classified.labelled, hostname, address: canonicalUrl ?? url }
}

function fromText(text: string, options: ExtractOptions): LabelledPage | null {
  const address = options.url ?? null
  const hostname = hostnameOf(address)
  const learned = learnedTextsOf(options.profile, hostname)
  const { blocks } = readPlainText(text, { ...options, learned })
  return blocks.some(({ role }) => role === 'body') ? { blocks, hostname, address } : null
}
