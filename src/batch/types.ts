import type { Failure } from '../model/diagnostic.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { Entry } from './resume/entry.ts'

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

/** What is told about a page besides its document: the record without what makes it long. */
export type RecordFacts = Pick<
  ArticleRecord,
  | 'status'
  | 'confidence'
  | 'source'
  | 'url'
  | 'hostname'
  | 'title'
  | 'datePublished'
  | 'wordCount'
  | 'fingerprint'
  | 'warnings'
  | 'error'
  | 'id'
>

/** What became of a page: its document as the output wants it, and what is told about it. */
export interface PageResult {
  readonly record: RecordFacts
  /** `''` when the form of output has nothing to print. */
  readonly document: string
  /** What was thrown where nothing should be; only with the error `internal`. */
  readonly cause?: unknown
}

/** A file as it was when it was read, by which it is known again. */
export interface FileFacts {
  /** Bytes. */
  readonly size: number
  /** Milliseconds; `null` when the file may change again within the same tick of its clock. */
  readonly mtime: number | null
  /** Of the whole file, compressed as it is; `null` when it was not read whole. */
  readonly sha256: string | null
}

/** A page that is done, one way or the other. */
export interface PageDone extends PageResult {
  readonly kind: 'done'
  readonly input: Input
  /** Which page of its input it is, from 0. */
  readonly page: number
  /** Whether another page of the same input follows. */
  readonly more: boolean
  /** `null` when runs do not know files again. */
  readonly file: FileFacts | null
  /** Time from reading to document. Never part of any output. */
  readonly milliseconds: number
}

/** A page that an earlier run has done. */
export interface PageKept {
  readonly kind: 'kept'
  readonly input: Input
  readonly entry: Entry
}
