import type { Article } from './article.ts'
import type { EncodingEvidence } from './decoded-page.ts'
import type { Failure, Warning } from './diagnostic.ts'

export type Status = 'ok' | 'partial' | 'empty' | 'error'

/** What `extract` gives for any page: an article (perhaps an empty one) and all that is to be said about it. */
export interface Outcome {
  readonly status: Status
  /** Estimated share of `article.text` that is right, 0 to 1; `null` when there is no text. */
  readonly confidence: number | null
  readonly format: 'html' | 'text'
  readonly encoding: string | null
  readonly encodingFrom: EncodingEvidence | null
  readonly savedAt: string | null
  readonly article: Article
  readonly warnings: readonly Warning[]
  readonly error: Failure | null
}
