import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { statOf } from '../stat.ts'
import type { FileFacts, FileInput, Input } from '../types.ts'
import type { Entry } from './entry.ts'
import type { Manifest } from './manifest.ts'

/** What is known of an input. */
export interface Recalled {
  /** Its pages that were done before, in order. */
  readonly entries: readonly Entry[]
  /** Whether these are all of its pages. */
  readonly complete: boolean
  /** The file as it is now; `null` where there is none that could be known again. */
  readonly stamp: Omit<FileFacts, 'sha256'> | null
}

/** Knows an input again. Never rejects. */
export type Recall = (input: Input) => Promise<Recalled>

/** Where to look, and what not to believe. */
export interface RecallSettings {
  /** The first that knows an input is believed. */
  readonly manifests: readonly Manifest[]
  /** Whether pages that failed are tried again. */
  readonly retryFailed: boolean
  /** Whether the document of a page is still where it was put. */
  readonly isThere: (entry: Entry) => boolean
}

/** Failures of reading: no bytes were seen by which they could be known again, so they are tried again every time. */
const OF_READING: readonly string[] = ['no-such-file', 'permission', 'read-error', 'try-again']

/** Files that were changed less than this long ago, in milliseconds, may change again with the same time on them. */
const TICK = 2000

/**
 * Makes the memory of earlier runs. A file is known by its path, its size and its time; when the time alone is another,
 * by the hash of its bytes.
 */
export function recaller(settings: RecallSettings): Recall {
  return async input => {
    const stamp = input.kind === 'file' ? stampOf(input.path) : null
    if (stamp === null || input.kind !== 'file') return { entries: [], complete: false, stamp }
    const entries = await entriesOf(input, stamp, settings)
    return { entries, complete: entries.at(-1)?.more === false, stamp }
  }
}

interface Stamp {
  readonly size: number
  readonly mtime: number | null
}

function stampOf(path: string): Stamp | null {
  const stats = statOf(path)
  if (stats?.isFile() !== true) return null
  return { size: stats.size, mtime: Date.now() - stats.mtimeMs > TICK ? stats.mtimeMs : null }
}

async function entriesOf(
  input: FileInput,
  stamp: Stamp,
  { manifests, retryFailed, isThere }: RecallSettings,
): Promise<readonly Entry[]> {
  for (const manifest of manifests) {
    const found = manifest.find(input.path, input.root)
    const [first] = found
    if (first === undefined) continue
    const isGood = found.every(entry => isThere(entry) && !isTriedAgain(entry, retryFailed))
    if (!isGood || first.size !== stamp.size) return []
    if (first.mtime !== null && first.mtime === stamp.mtime) return found
    if (first.sha256 === null || (await hashOf(input.path)) !== first.sha256) return []
    return found.map(entry => ({ ...entry, mtime: stamp.mtime }))
  }
  return []
}

function isTriedAgain({ error }: Entry, retryFailed: boolean): boolean {
  return error !== null && (retryFailed || OF_READING.includes(error.code))
}

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) hash.update(chunk as Buffer)
    return hash.digest('hex')
  } catch {
    return null
  }
}
