/** Every problem has a stable code; the README has a row for each. */
export type WarningCode =
  | 'date-after-save'
  | 'deobfuscated'
  | 'encoding-assumed'
  | 'encoding-mismatch'
  | 'encoding-damaged'
  | 'legacy-font'
  | 'list-page'
  | 'low-confidence'
  | 'mojibake-repaired'
  | 'no-article'
  | 'timezone-assumed'
  | 'too-deep'

export type ErrorCode =
  | 'bad-line'
  | 'binary'
  | 'container-damaged'
  | 'empty-file'
  | 'internal'
  | 'no-such-file'
  | 'no-pages'
  | 'out-of-memory'
  | 'permission'
  | 'read-error'
  | 'several-pages'
  | 'timeout'
  | 'too-large'
  | 'too-nested'
  | 'try-again'

export interface Warning {
  readonly code: WarningCode
  /** One sentence for people; may change between versions. */
  readonly message: string
}

export interface Failure {
  readonly code: ErrorCode
  readonly message: string
}
