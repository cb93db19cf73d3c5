/** Every problem has a stable code; the README has a row for each. */
export type WarningCode =
  | 'date-after-save'
  | 'duplicate-name'
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
  | 'permission'
  | 'read-error'
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
