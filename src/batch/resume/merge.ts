import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { bringToDisk, writeWhole } from '../whole-file.ts'
import { writeAll } from '../write-all.ts'
import type { Span } from './entry.ts'
import { UNFINISHED } from './state-folder.ts'

/** Pieces in the order of the new file; those that follow one another in their file are one, so that few are held. */
export interface Pieces {
  readonly add: (piece: Span) => void
  readonly list: () => readonly Span[]
  /** Bytes. */
  readonly length: () => number
}

/** Begins an empty list of pieces. */
export function pieces(): Pieces {
  const list: Span[] = []
  let length = 0
  return {
    add: piece => {
      const last = list.at(-1)
      length += piece.length
      if (last?.from === piece.from && last.offset + last.length === piece.offset)
        list[list.length - 1] = { ...last, length: last.length + piece.length }
      else if (piece.length > 0) list.push(piece)
    },
    list: () => list,
    length: () => length,
  }
}

/** The files of an output that is kept up to date. */
export interface OutputPaths {
  readonly output: string
  readonly folder: string
  readonly journal: string
  readonly journalManifest: string
  readonly manifest: string
  /** The manifest of the output that is being put together. */
  readonly next: string
  /** There when `next` is to become the manifest: it names the file that is to become the output. */
  readonly commit: string
}

/** Names the files of state that belong to an output. */
export function outputPaths(output: string, folder: string): OutputPaths {
  const inFolder = (name: string): string => join(folder, name)
  return {
    output,
    folder,
    journal: inFolder('journal.jsonl'),
    journalManifest: inFolder('journal-manifest.jsonl'),
    manifest: inFolder('manifest.jsonl'),
    next: inFolder('next-manifest.jsonl'),
    commit: inFolder('commit.json'),
  }
}

/**
 * Ends a change of the output that was begun: when the new file stands under its name, its manifest follows; when it
 * does not, all stays as it was. Whenever a run is killed, the next one comes to one or the other.
 *
 * @throws What `fs` throws.
 */
export function settleCommit(paths: OutputPaths): void {
  const isBegun = existsSync(paths.commit)
  if (isBegun && markOf(paths.output) === textOf(paths.commit)) {
    if (existsSync(paths.next)) renameSync(paths.next, paths.manifest)
    rmSync(paths.journal, { force: true })
    rmSync(paths.journalManifest, { force: true })
  } else rmSync(paths.next, { force: true })
  rmSync(paths.commit, { force: true })
}

/**
 * Puts the new output together and lets it take the place of the old one. Pieces that are the whole journal make it the
 * output without copying.
 *
 * @throws What `fs` throws; the old output and the journal are then as before.
 */
export function commitOutput(paths: OutputPaths, list: readonly Span[], journalSize: number): void {
  const [first] = list
  const isJournal =
    list.length === 1 && first?.from === 'journal' && first.offset === 0 && first.length === journalSize
  const made = isJournal ? paths.journal : join(paths.folder, `merged${UNFINISHED}`)
  if (!isJournal) putTogether(paths, list, made)
  const mode = statSync(paths.output, { throwIfNoEntry: false })?.mode
  if (mode !== undefined) chmodSync(made, mode)
  bringToDisk(made)
  bringToDisk(paths.next)
  writeWhole(paths.commit, markOf(made), `${paths.commit}${UNFINISHED}`, 'lasting')
  renameSync(made, paths.output)
  bringToDisk(dirname(paths.output))
  settleCommit(paths)
}

function putTogether(paths: OutputPaths, list: readonly Span[], target: string): void {
  const files = new Map<Span['from'], number>()
  const out = openSync(target, 'w')
  try {
    for (const piece of list) {
      const file = files.get(piece.from) ?? openSync(paths[piece.from], 'r')
      files.set(piece.from, file)
      copyPiece(file, piece, out)
    }
  } catch (error) {
    rmSync(target, { force: true })
    throw error
  } finally {
    for (const file of [...files.values(), out]) closeSync(file)
  }
}

const CHUNK = 1 << 20

function copyPiece(from: number, { offset, length }: Span, to: number): void {
  const buffer = Buffer.allocUnsafe(Math.min(CHUNK, length))
  for (let done = 0; done < length; ) {
    const read = readSync(from, buffer, 0, Math.min(buffer.length, length - done), offset + done)
    if (read === 0) throw Object.assign(new Error('the file is shorter than it was'), { code: 'EIO' })
    writeAll(to, buffer.subarray(0, read))
    done += read
  }
}

/** Names a file whatever it is called, also after a restart of the machine, when disks may have got other numbers. */
function markOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined ? '' : `${stats.ino} ${stats.size}`
}

function textOf(path: string): string {
  return readFileSync(path, 'utf8')
}
