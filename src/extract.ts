import { assemble } from './assemble/assemble.ts'
import { placeArticleTones } from './assemble/tones.ts'
import { isSamePerson, mergeAuthors } from './metadata/authors.ts'
import type { Article } from './model/article.ts'
import type { LabelledBlock } from './model/block.ts'
import type { Failure, Warning } from './model/diagnostic.ts'
import type { Metadata } from './model/metadata.ts'
import type { ExtractOptions } from './model/options.ts'
import type { Outcome } from './model/outcome.ts'
import type { Page } from './model/page.ts'
import type { HtmlPage } from './read-html.ts'
import { type PageSettings, type ReadHtml, type ReadText, readPage } from './read-page.ts'
import { readByline } from './text/bylines.ts'
import { normalizeText, textContext } from './text/normalize.ts'
import { collapse } from './text/whitespace.ts'

/**
 * Extracts the article of one saved page: bytes are decoded, parsed, cut into blocks, labelled and assembled. Pure and
 * synchronous; never throws: what cannot be read gives an outcome with `status: 'error'`, a page without an article one
 * with `status: 'empty'`.
 */
export function extract(page: Page, options: ExtractOptions = {}): Outcome {
  const read = readPage(page, options)
  if (read.kind === 'unreadable') return failed(read.failure)
  const reading = read.kind === 'html' ? fromHtml(read) : fromText(read)
  const article = placeArticleTones(reading.article, options.tone ?? 'keep')
  const { encoding, encodingFrom } = read.decoded
  return { ...reading, article, encoding, encodingFrom, error: null }
}

/** The title that the page itself gives, else the one outside it, as clean text; `null` without either. */
function titleOf(found: string | null, { title }: PageSettings): string | null {
  return found ?? (title === undefined ? null : collapse(normalizeText(title, textContext(title))) || null)
}

type Reading = Omit<Outcome, 'encoding' | 'encodingFrom' | 'error'>

function fromHtml({ settings, decoded, page, judged }: ReadHtml): Reading {
  const { labelled } = page.classified
  const named: Metadata = { ...page.metadata, title: titleOf(page.metadata.title, settings) }
  const metadata = withByline(named, labelled)
  const article = assemble(judged.status === 'empty' ? [] : labelled, metadata)
  const { savedAt } = metadata
  const warnings = [
    ...decoded.warnings,
    ...page.repairs.warnings(),
    ...page.metadata.warnings,
    ...depthWarning(page),
    ...judged.warnings,
  ]
  return { status: judged.status, confidence: judged.confidence, format: 'html', savedAt, article, warnings }
}

function depthWarning({ document }: HtmlPage): Warning[] {
  return document.tooDeep
    ? [{ code: 'too-deep', message: 'the page nests deeper than the limit and was flattened there' }]
    : []
}

/**
 * The byline that the text ends or opens with names the authors as printed. One without a label ("Bài: …") is believed
 * when the metadata knows no one, or someone of it.
 */
function withByline(metadata: Metadata, labelled: readonly LabelledBlock[]): Metadata {
  for (let i = labelled.length - 1; i >= 0; i--) {
    const { role, block } = labelled[i]!
    if (role !== 'byline') continue
    const { kind, names, labelled: sure } = readByline(block.text)
    if (kind === 'credit' || names.length === 0) continue
    const authors = mergeAuthors(metadata.authors, names)
    const agrees = names.some(name => metadata.authors.some(other => isSamePerson(name, other)))
    if (sure || agrees || metadata.authors.length === 0) return { ...metadata, byline: block.text, authors }
  }
  return metadata
}

function fromText({ settings, decoded, page }: ReadText): Reading {
  const { blocks, metadata, repairs } = page
  const article = assemble(blocks, { ...metadata, title: titleOf(metadata.title, settings) })
  const empty = article.text === ''
  const warnings = [...decoded.warnings, ...repairs.warnings()]
  if (empty) warnings.push({ code: 'no-article', message: 'no article was found in the text' })
  return {
    status: empty ? 'empty' : 'ok',
    confidence: null,
    format: 'text',
    savedAt: metadata.savedAt,
    article,
    warnings,
  }
}

function failed(error: Failure): Outcome {
  return {
    status: 'error',
    confidence: null,
    format: 'html',
    encoding: null,
    encodingFrom: null,
    savedAt: null,
    article: EMPTY_ARTICLE,
    warnings: [],
    error,
  }
}

/** The article of a page that holds none, or cannot be read. */
export const EMPTY_ARTICLE: Article = {
  url: null,
  canonicalUrl: null,
  hostname: null,
  siteName: null,
  language: null,
  title: null,
  lead: null,
  description: null,
  authors: [],
  byline: null,
  agency: null,
  datePublished: null,
  dateModified: null,
  section: null,
  tags: [],
  image: null,
  type: null,
  license: null,
  text: '',
  blocks: [],
  images: [],
}
