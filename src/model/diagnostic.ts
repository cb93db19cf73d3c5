/** Every problem has a stable code; the README has a row for each. */
export type WarningCode =
  | 'date-after-save'
  | 'deobfuscated'
  | 'duplicate-name'
  | 'encoding-assumed'
  | 'encoding-mismatch'
  | 'encoding-damaged'
  | 'entry-damaged'
  | 'legacy-font'
  | 'list-page'
  | 'low-confidence'
  | 'mojibake-repaired'
  | 'near-duplicate'
  | 'no-article'
  | 'timezone-assumed'
  | 'too-deep'

export type ErrorCode =
  | 'archive-too-large'
  | 'bad-line'
  | 'binary'
  | 'container-damaged'
  | 'encrypted'
  | 'entry-damaged'
  | 'empty-file'
  | 'internal'
  | 'not-a-file'
  | 'no-such-file'
  | 'no-pages'
  | 'out-of-memory'
  | 'permission'
  | 'read-error'
  | 'several-pages'
  | 'timeout'
  | 'too-large'
  | 'too-many-entries'
  | 'too-nested'
  | 'try-again'
  | 'unsafe-name'
  | 'unsupported'

export interface Warning {
  readonly code: WarningCode
  /** One sentence for people; may change between versions. */
  readonly message: string
}

export interface Failure {
  readonly code: ErrorCode
  readonly message: string
}
