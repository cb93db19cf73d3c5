import type { Warning } from './diagnostic.ts'

/** What decided the encoding, in the order of the decoding ladder. */
export type EncodingEvidence = 'option' | 'bom' | 'mime' | 'utf8-valid' | 'meta' | 'detected' | 'default'

/** What is known of the way from a page's bytes to its text. */
export interface DecodedPage {
  /** Canonical lower-case name, such as `utf-8` or `windows-1258`. */
  readonly encoding: string
  readonly encodingFrom: EncodingEvidence
  readonly warnings: readonly Warning[]
}
