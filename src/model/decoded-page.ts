/** What decided the encoding, in the order of the decoding ladder. */
export type EncodingEvidence = 'option' | 'bom' | 'mime' | 'utf8-valid' | 'meta' | 'detected' | 'default'

/** A page as text: the bytes are decoded and NULs dropped, nothing else is changed. */
export interface DecodedPage {
  readonly text: string
  /** Canonical lower-case name, such as `utf-8` or `windows-1258`. */
  readonly encoding: string
  readonly encodingFrom: EncodingEvidence
}
