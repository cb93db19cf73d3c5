import type { ArticleBlock, ArticleImage } from './article.ts'
import type { EncodingEvidence } from './decoded-page.ts'
import type { Failure, Warning } from './diagnostic.ts'
import type { Status } from './outcome.ts'

/** Where a record comes from. */
export interface Source {
  /** As given on the command line or found by walking; `null` for standard input. */
  readonly path: string | null
  /** Entry inside an archive. */
  readonly member: string | null
  /** `null` when nothing could be read. */
  readonly format: 'html' | 'text' | 'mhtml' | 'eml' | 'warc' | 'jsonl' | null
  readonly encoding: string | null
  readonly encodingFrom: EncodingEvidence | null
  /** Size of the page out of its container; 0 when it was not read whole. */
  readonly bytes: number
  /** Of those bytes, in lower-case hex; `null` when they were not all read. */
  readonly sha256: string | null
  readonly savedAt: string | null
  /** Keys of a JSON Lines record that have no meaning here, as they came; `null` elsewhere. */
  readonly extra: Readonly<Record<string, unknown>> | null
}

/** One line of output. Same keys always, in this order; the JSON Schema beside `formats/` says the same. */
export interface ArticleRecord {
  readonly schemaVersion: '1.0'
  readonly status: Status
  readonly confidence: number | null
  readonly source: Source
  readonly url: string | null
  readonly canonicalUrl: string | null
  readonly hostname: string | null
  readonly siteName: string | null
  readonly language: string | null
  readonly title: string | null
  readonly lead: string | null
  readonly description: string | null
  readonly authors: readonly string[]
  readonly byline: string | null
  readonly agency: string | null
  readonly datePublished: string | null
  readonly dateModified: string | null
  readonly section: string | null
  readonly tags: readonly string[]
  readonly image: string | null
  readonly type: string | null
  readonly license: string | null
  readonly text: string
  readonly blocks: readonly ArticleBlock[]
  readonly images: readonly ArticleImage[]
  readonly wordCount: number
  readonly charCount: number
  readonly fingerprint: string | null
  readonly warnings: readonly Warning[]
  readonly error: Failure | null
  readonly id: string | null
}
