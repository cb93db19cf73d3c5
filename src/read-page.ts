import { verdict } from './classify/confidence.ts'
import { Source } from './dom/source.ts'
import { decode, decodeMarkup } from './encodings/decode.ts'
import type { EncodingHints } from './encodings/types.ts'
import { hostnameOf } from './metadata/url.ts'
import type { DecodedPage } from './model/decoded-page.ts'
import type { Failure } from './model/diagnostic.ts'
import type { ExtractOptions } from './model/options.ts'
import type { Page } from './model/page.ts'
import { type PlainText, readPlainText } from './plain/plain-text.ts'
import { learnedTextsOf } from './profile/learned-blocks.ts'
import { type HtmlPage, readHtml } from './read-html.ts'
import { recognize } from './recognize/recognize.ts'
import { withoutEmbeddedData } from './saved/embedded-data.ts'
import { type Judged, judgeStatus } from './status.ts'

/** What the caller chose and, behind it, what the container knew. */
export interface PageSettings extends ExtractOptions {
  /** For a page without a title. */
  readonly title?: string
}

/** A saved page with its blocks labelled, before an article is put together. */
type ReadPage = Unreadable | ReadHtml | ReadText

interface Unreadable {
  readonly kind: 'unreadable'
  readonly failure: Failure
}

/** An HTML page and whether it holds an article. */
export interface ReadHtml {
  readonly kind: 'html'
  readonly settings: PageSettings
  readonly decoded: DecodedPage
  readonly page: HtmlPage
  readonly judged: Judged
}

/** A text copied from a page. */
export interface ReadText {
  readonly kind: 'text'
  readonly settings: PageSettings
  readonly decoded: DecodedPage
  readonly page: PlainText
}

/** Recognizes, decodes, parses and labels one saved page. Never throws: what cannot be read gives its failure. */
export function readPage(page: Page, options: ExtractOptions): ReadPage {
  const found = recognize(page.bytes)
  if (found.kind === 'empty') return unreadable('empty-file', 'the file is empty')
  if (found.kind === 'binary')
    return unreadable('binary', `this is ${found.what ?? 'a binary file'}, not a page or a text`)
  const bytes = withoutEmbeddedData(page.bytes)
  const hints = hintsOf(page, options)
  const settings = withPage(page, options)
  const kind = options.inputFormat ?? page.kind ?? found.kind
  return kind === 'html' ? fromHtml(bytes, hints, settings) : fromText(bytes, hints, settings)
}

function unreadable(code: Failure['code'], message: string): Unreadable {
  return { kind: 'unreadable', failure: { code, message } }
}

function withPage(page: Page, options: ExtractOptions): PageSettings {
  const url = options.url ?? page.url
  const savedAt = options.savedAt ?? page.savedAt
  return {
    ...options,
    ...(url === undefined ? {} : { url }),
    ...(savedAt === undefined ? {} : { savedAt }),
    ...(page.title === undefined ? {} : { title: page.title }),
  }
}

function hintsOf(page: Page, options: ExtractOptions): EncodingHints {
  return {
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...(page.charset === undefined ? {} : { charset: page.charset }),
  }
}

function fromHtml(bytes: Uint8Array, hints: EncodingHints, settings: PageSettings): ReadHtml {
  const { markup, ...decoded } = decodeMarkup(bytes, hints)
  const page = readHtml(Source.of(markup), settings, decoded.encoding)
  const judged = judgeStatus({ verdict: verdict(page.classified), page })
  return { kind: 'html', settings, decoded, page, judged }
}

function fromText(bytes: Uint8Array, hints: EncodingHints, settings: PageSettings): ReadText {
  const { text, ...decoded } = decode(bytes, hints)
  const learned = learnedTextsOf(settings.profile, hostnameOf(settings.url ?? null))
  return { kind: 'text', settings, decoded, page: readPlainText(text, { ...settings, learned }) }
}
