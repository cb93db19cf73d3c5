/** Every problem has a stable code; the README has a row for each. */
export type WarningCode =
  | 'date-after-save'
  | 'encoding-assumed'
  | 'encoding-mismatch'
  | 'encoding-damaged'
  | 'entry-damaged'
  | 'list-page'
  | 'low-confidence'
  | 'no-article'
  | 'timezone-assumed'
  | 'too-deep'

export type ErrorCode =
  | 'binary'
  | 'container-damaged'
  | 'encrypted'
  | 'empty-file'
  | 'internal'
  | 'no-such-file'
  | 'no-pages'
  | 'permission'
  | 'read-error'
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
