import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { writeAll } from '../write-all.ts'
import type { Entry, Span } from './entry.ts'
import { openLines } from './lines.ts'
import { eachLine, isEntry, type ManifestWriter, writeManifest } from './manifest.ts'

/** Documents of a run that is under way, one after another, and beside them what is remembered of their pages. */
export interface Journal {
  /** Adds a document and what is to be remembered of it: of both nothing is half there, whenever the run is killed. */
  readonly add: (document: string, entryAt: (span: Span) => Entry) => Span
  /** Bytes. */
  readonly size: () => number
  /** The file, for `fsync`. */
  readonly file: number
  readonly close: () => void
}

/** Where a journal is kept. */
export interface JournalPaths {
  readonly documents: string
  readonly manifest: string
}

/** After this time, in milliseconds, documents are brought to the disk, so that losing power costs no more than that. */
const SYNC_EVERY = 5000

/** A line of the manifest: documents up to there have been brought to the disk. */
interface Synced {
  readonly synced: number
}

/**
 * Puts a journal in order after a run that was killed: a document without its line is cut off, and a line that is cut
 * off or without its document goes too. One with another key goes whole.
 *
 * @throws What `fs` throws.
 */
export function recoverJournal({ documents, manifest }: JournalPaths, key: string): void {
  const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0
  const good = existsSync(manifest) ? goodPart({ documents, manifest }, key) : undefined
  if (good === undefined) {
    rmSync(documents, { force: true })
    rmSync(manifest, { force: true })
    return
  }
  if (sizeOf(manifest) > good.manifest) truncateSync(manifest, good.manifest)
  if (sizeOf(documents) > good.documents) truncateSync(documents, good.documents)
}

/** How much of a journal can be believed, in bytes; `undefined` when nothing. */
function goodPart(
  { documents, manifest }: JournalPaths,
  key: string,
): Record<keyof JournalPaths, number> | undefined {
  const size = statSync(documents, { throwIfNoEntry: false })?.size ?? 0
  const lines = openLines(manifest)
  const synced = lastSynced(manifest)
  const file = size === 0 ? undefined : openSync(documents, 'r')
  const good = { documents: 0, manifest: 0 }
  try {
    for (const { value, offset, end } of eachLine(lines)) {
      if (offset === 0 && (value as { key?: string } | undefined)?.key !== key) return undefined
      if (isEntry(value)) {
        const span = value.place as Span
        const isWhole = span.offset === good.documents && span.offset + span.length <= size
        if (!isWhole || (span.offset >= synced && !isDocument(file, span))) break
        good.documents = span.offset + span.length
      }
      good.manifest = end
    }
    return good.manifest === 0 ? undefined : good
  } finally {
    lines.close()
    if (file !== undefined) closeSync(file)
  }
}

function lastSynced(manifest: string): number {
  const lines = openLines(manifest)
  let synced = 0
  for (const { value } of eachLine(lines)) synced = (value as Partial<Synced> | undefined)?.synced ?? synced
  lines.close()
  return synced
}

/** After a loss of power a file can have its length and not its bytes. */
function isDocument(file: number | undefined, { offset, length }: Span): boolean {
  if (file === undefined || length === 0) return length === 0
  const bytes = Buffer.alloc(length)
  readSync(file, bytes, 0, length, offset)
  try {
    return typeof JSON.parse(bytes.toString()) === 'object'
  } catch {
    return false
  }
}

/** Begins a journal or goes on with one that was put in order. All functions throw what `fs` throws. */
export function openJournal(paths: JournalPaths, key: string): Journal {
  const file = openSync(paths.documents, 'a')
  const manifest = writeManifest(paths.manifest, { key, append: true, isGathered: false })
  let size = statSync(paths.documents).size
  let last = Date.now()
  const sync = (): void => {
    if (Date.now() - last < SYNC_EVERY) return
    syncJournal(file, manifest, size)
    last = Date.now()
  }
  return {
    add: (document, entryAt) => {
      const bytes = Buffer.from(document)
      const span: Span = { from: 'journal', offset: size, length: bytes.length }
      writeOrCutOff(file, bytes, size)
      size += bytes.length
      manifest.add(entryAt(span))
      sync()
      return span
    },
    size: () => size,
    file,
    close: () => {
      syncJournal(file, manifest, size)
      closeSync(file)
      manifest.close()
    },
  }
}

function syncJournal(file: number, manifest: ManifestWriter, size: number): void {
  fsyncSync(file)
  manifest.mark({ synced: size } satisfies Synced)
  fsyncSync(manifest.file)
}

/** Writes all of it; when the disk is full, nothing of it stays. */
function writeOrCutOff(file: number, bytes: Uint8Array, size: number): void {
  try {
    writeAll(file, bytes)
  } catch (error) {
    ftruncateSync(file, size)
    throw error
  }
}
