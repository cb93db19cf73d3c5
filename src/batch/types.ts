import type { Failure } from '../model/diagnostic.ts'
import type { ArticleRecord } from '../model/record.ts'

/** Something to read, in the order of the arguments and of the walk. */
export type Input = FileInput | StandardInput | FailedInput

export interface FileInput {
  readonly kind: 'file'
  /** As given, or the folder as given and the way from there. */
  readonly path: string
  /** The folder it was found in by walking; `null` for files that were named. */
  readonly root: string | null
}

export interface StandardInput {
  readonly kind: 'stdin'
}

/** An argument that gives nothing to read. */
export interface FailedInput {
  readonly kind: 'failed'
  readonly path: string
  readonly root: string | null
  readonly failure: Failure
}

/** A page that is done, one way or the other. */
export interface PageDone {
  readonly input: Input
  readonly record: ArticleRecord
  /** What was thrown where nothing should be; only with the error `internal`. */
  readonly cause?: unknown
  /** Time from reading to record. Never part of any output. */
  readonly milliseconds: number
}
