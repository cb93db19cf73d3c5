import type { Failure } from '../../model/diagnostic.ts'
import type { Status } from '../../model/outcome.ts'
import type { PageDone } from '../types.ts'

/** What is remembered of a page that was done: a line of a manifest. */
export interface Entry {
  /** Of the input. */
  readonly path: string
  /** The folder the input was found in by walking. */
  readonly root: string | null
  /** Which page of its input it is, from 0. */
  readonly page: number
  /** Whether another page of the same input follows. */
  readonly more: boolean
  /** Of the input when it was read: bytes, milliseconds, hash. */
  readonly size: number
  readonly mtime: number | null
  readonly sha256: string | null
  readonly status: Status
  /** Entry inside an archive. */
  readonly member: string | null
  /** Codes of the warnings. */
  readonly warnings: readonly string[]
  readonly error: Failure | null
  /** Where its document is. */
  readonly place: Place
}

/** A part of a file with many documents, or a file of its own. */
export type Place = Span | OwnFile

export interface Span {
  /** The output itself, or the documents of a run that has not ended. */
  readonly from: 'output' | 'journal'
  /** Bytes from the start of the file. */
  readonly offset: number
  /** Bytes. */
  readonly length: number
}

export interface OwnFile {
  /** Name it should have by its record, below the output folder and without its extension. */
  readonly wanted: string
  /** Name it got; `null` when the page has no document. */
  readonly name: string | null
  /** Bytes. */
  readonly length: number
}

/** No file has this size: the page of one that cannot be known again. */
const UNKNOWN_SIZE = -1

/** What is to be remembered of a page that is done, with the place of its document. */
export function entryOf({ input, page, more, file, record }: PageDone, place: Place): Entry {
  return {
    path: input.kind === 'stdin' ? '-' : input.path,
    root: input.kind === 'stdin' ? null : input.root,
    page,
    more,
    size: file?.size ?? UNKNOWN_SIZE,
    mtime: file?.mtime ?? null,
    sha256: file?.sha256 ?? null,
    status: record.status,
    member: record.source.member,
    warnings: record.warnings.map(({ code }) => code),
    error: record.error,
    place,
  }
}
