import { hash } from 'node:crypto'
import { EMPTY_ARTICLE } from '../extract.ts'
import type { Failure, Warning } from '../model/diagnostic.ts'
import type { Outcome } from '../model/outcome.ts'
import type { ArticleRecord, Source } from '../model/record.ts'
import { fingerprintOf } from '../text/fingerprint.ts'
import { countsOf } from './counts.ts'

/** Where a page was found, and its bytes when they could be read. */
export interface Origin {
  /** `null` for standard input. */
  readonly path: string | null
  readonly member: string | null
  /** What the container says the page is; `null` where the outcome tells. */
  readonly format: Source['format']
  /** What is to be said because of the way the page was kept. */
  readonly warnings: readonly Warning[]
  readonly extra: Source['extra']
  /** `null` when they were not all read. */
  readonly bytes: Uint8Array | null
}

/** An outcome, or what stands for one where nothing was extracted. */
type Result = Omit<Outcome, 'format'> & Pick<Source, 'format'>

/** Makes the record of a page from its outcome: keys in the order of the schema. */
export function toRecord(outcome: Result, origin: Origin): ArticleRecord {
  const { article } = outcome
  const { wordCount, charCount } = countsOf(article.text)
  return {
    schemaVersion: '1.0',
    status: outcome.status,
    confidence: outcome.confidence,
    source: sourceOf(outcome, origin),
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    hostname: article.hostname,
    siteName: article.siteName,
    language: article.language,
    title: article.title,
    lead: article.lead,
    description: article.description,
    authors: article.authors,
    byline: article.byline,
    agency: article.agency,
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    section: article.section,
    tags: article.tags,
    image: article.image,
    type: article.type,
    license: article.license,
    text: article.text,
    blocks: article.blocks,
    images: article.images,
    wordCount,
    charCount,
    fingerprint: fingerprintOf(article.text),
    warnings: [...origin.warnings, ...outcome.warnings],
    error: outcome.error,
    id: idOf(article.url, article.text),
  }
}

/** Makes the record of something that gave no outcome. */
export function toFailedRecord(failure: Failure, origin: Origin): ArticleRecord {
  return toRecord({ ...NO_RESULT, error: failure }, origin)
}

function sourceOf(outcome: Result, { path, member, format, bytes, extra }: Origin): Source {
  return {
    path,
    member,
    format: format ?? outcome.format,
    encoding: outcome.encoding,
    encodingFrom: outcome.encodingFrom,
    bytes: bytes?.length ?? 0,
    sha256: bytes === null ? null : sha256(bytes),
    savedAt: outcome.savedAt,
    extra,
  }
}

function idOf(url: string | null, text: string): string | null {
  const identity = url ?? text
  return identity === '' ? null : sha256(identity)
}

function sha256(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex')
}

const NO_RESULT: Omit<Result, 'error'> = {
  status: 'error',
  confidence: null,
  format: null,
  encoding: null,
  encodingFrom: null,
  savedAt: null,
  warnings: [],
  article: EMPTY_ARTICLE,
}
