import type { Failure } from '../model/diagnostic.ts'
import type { Page } from '../model/page.ts'
import type { Source } from '../model/record.ts'

/** Something that may be a page or a container of pages, and what is known about it so far. */
export interface Entry extends Page {
  /** Name inside the archive; `null` outside archives and inside mere compressions. */
  readonly member: string | null
  /** What a container knows its pages to be; `null` where their bytes decide. */
  readonly format: Source['format']
  /** What follows `bytes` when the whole was too much to hold; can be read once. */
  readonly rest?: AsyncIterable<Uint8Array>
}

/** An entry that could not be read. */
export interface Damaged {
  readonly name: string
  readonly member: string | null
  readonly failure: Failure
}

/** A way to keep pages inside other bytes. A new one is a file beside this and a line in `index.ts`. */
export interface Container {
  readonly name: string
  /** Endings of file names, lower-case with their dot, by which a walk through folders knows it. */
  readonly extensions: readonly string[]
  /** Whether it only wraps one thing, so that the ending before its own tells what that is: `page.html.gz`. */
  readonly wraps: boolean
  /** Whether its first bytes are of this kind. */
  readonly matches: (bytes: Uint8Array) => boolean
  /**
   * What is inside, in order. May throw what `zlib` and `fs` throw, which `open` turns into a damaged entry.
   *
   * @param maxSize - Bytes to hold at once; more goes to `rest`.
   */
  readonly entries: (entry: Entry, maxSize: number) => AsyncIterable<Entry>
}
