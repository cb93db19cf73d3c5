import type { Opened } from '../containers/open.ts'
import type { Failure } from '../model/diagnostic.ts'
import type { ExtractOptions } from '../model/options.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Page } from '../model/page.ts'
import type { ArticleRecord } from '../model/record.ts'
import { type Origin, toFailedRecord, toRecord } from './record.ts'
import type { PageResult, RecordFacts } from './types.ts'

/** How a page becomes a document. */
export interface PageSettings {
  /** The extraction, such as `extract`; what it throws becomes a record with the error `internal`. */
  readonly task: (page: Page, options: ExtractOptions) => Outcome
  readonly options: ExtractOptions
  /** Prints a record. */
  readonly render: (record: ArticleRecord) => string
}

/** Where a page is to be found. */
export interface PagePlace {
  /** `null` for standard input. */
  readonly path: string | null
  readonly member: string | null
}

const EMPTY_FILE: Failure = { code: 'empty-file', message: 'there is nothing in it' }

/** Extracts a page out of its containers; whatever goes wrong is told in its record, nothing is thrown. */
export function extractPage(opened: Opened, path: string | null, settings: PageSettings): PageResult {
  if ('failure' in opened) return failedPage(opened.failure, { path, member: opened.member }, settings)
  const { member, format, warnings = [], extra = null, ...page } = opened
  const origin: Origin = { path, member, format, warnings, extra, bytes: page.bytes }
  if (page.bytes.length === 0) return resultOf(toFailedRecord(EMPTY_FILE, origin), settings)
  try {
    return resultOf(toRecord(settings.task(page, settings.options), origin), settings)
  } catch (cause) {
    return { ...resultOf(toFailedRecord(internal(cause), origin), settings), cause }
  }
}

/** What stands for a page of which nothing could be read. */
export function failedPage(
  failure: Failure,
  place: PagePlace,
  settings: Pick<PageSettings, 'render'>,
): PageResult {
  return resultOf(toFailedRecord(failure, { ...UNREAD, ...place }), settings)
}

const UNREAD: Omit<Origin, 'path' | 'member'> = { format: null, warnings: [], extra: null, bytes: null }

/** No stack here: its paths differ between machines, and the bytes of a record must not. */
export function internal(cause: unknown): Failure {
  return { code: 'internal', message: `a bug in tinsach: ${String(cause)}` }
}

function resultOf(record: ArticleRecord, { render }: Pick<PageSettings, 'render'>): PageResult {
  return { record: factsOf(record), document: render(record) }
}

function factsOf(record: ArticleRecord): RecordFacts {
  return {
    status: record.status,
    confidence: record.confidence,
    source: record.source,
    url: record.url,
    hostname: record.hostname,
    title: record.title,
    datePublished: record.datePublished,
    wordCount: record.wordCount,
    fingerprint: record.fingerprint,
    warnings: record.warnings,
    error: record.error,
    id: record.id,
  }
}
