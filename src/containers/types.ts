import type { Failure, Warning } from '../model/diagnostic.ts'
import type { Page } from '../model/page.ts'
import type { Source } from '../model/record.ts'

/** Something that may be a page or a container of pages, and what is known about it so far. */
export interface Entry extends Page {
  /** Name inside the archive; `null` outside archives and inside mere compressions. */
  readonly member: string | null
  /** What a container knows its pages to be; `null` where their bytes decide. */
  readonly format: Source['format']
  /** What is to be said about the page because of the way it was kept. */
  readonly warnings?: readonly Warning[]
  /** What a record said about the page beyond what is known here. */
  readonly extra?: Readonly<Record<string, unknown>>
  /** What follows `bytes` when the whole was too much to hold; can be read once. */
  readonly rest?: AsyncIterable<Uint8Array>
  /** The file whose beginning `bytes` are, for kinds that are read from their end; never of what is inside another. */
  readonly file?: WholeFile
}

/** A file on the disk. */
export interface WholeFile {
  readonly path: string
  /** Bytes. */
  readonly size: number
}

/** An entry that could not be read. */
export interface Damaged {
  readonly name: string
  readonly member: string | null
  readonly failure: Failure
}

/** How much of what is packed may be unpacked. */
export interface UnpackLimits {
  /** Bytes of a page to hold at once; more goes to `rest`. */
  readonly maxSize: number
  /** To be told of all bytes that unpacking makes; throws when they have become too many. */
  readonly unpacked: (bytes: number) => void
  /** Whether a file in a tree of files is read, going by its name; the others are no pages. */
  readonly takes: (name: string) => boolean
  /** Hears what of an archive was no page of its own though people may look for one; `null` is no archive in another. */
  readonly leftOut?: (member: string | null, what: string) => Promise<void>
}

/** A way to keep pages inside other bytes. A new one is a file beside this and a line in `index.ts`. */
export interface Container {
  readonly name: string
  /** Endings of file names, lower-case with their dot, by which a walk through folders knows it. */
  readonly extensions: readonly string[]
  /** Whether it only wraps one thing, so that the ending before its own tells what that is: `page.html.gz`. */
  readonly wraps: boolean
  /** Whether a walk leaves such files out, since they are what this program itself writes beside pages. */
  readonly isOutput?: boolean
  /** Whether there can be several pages in it. */
  readonly holdsMany?: boolean
  /** Whether its first bytes are of this kind; the name of file or entry helps where there is no magic number. */
  readonly matches: (bytes: Uint8Array, name: string) => boolean
  /**
   * What is inside, in order, and what is damaged there. May throw what `zlib` and `fs` throw, which `open` turns into a
   * damaged entry.
   */
  readonly entries: (entry: Entry, limits: UnpackLimits) => AsyncIterable<Entry | Damaged>
}
