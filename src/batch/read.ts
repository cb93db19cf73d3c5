import { closeSync, createReadStream, openSync, readFileSync, readSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { type Gathered, gather, HEAD_SIZE } from '../containers/gather.ts'
import type { WholeFile } from '../containers/types.ts'
import { statOf } from './stat.ts'

/** How much is held, and what ends waiting. */
export interface ReadLimits {
  /** Bytes to hold at once. */
  readonly maxSize: number
  readonly signal: AbortSignal
  /** Reads files when nothing is left of the one before; without it, every file has bytes of its own. */
  readonly reader?: FileReader
}

/** What was read, and the file when it was not read whole. */
export interface ReadBytes extends Gathered {
  readonly file?: WholeFile
}

/**
 * Reads a file: whole when it is within the limit, else its beginning and the way to the rest.
 *
 * @throws What `fs` throws, and what the signal was aborted with.
 */
export async function readFile(path: string, limits: ReadLimits): Promise<ReadBytes> {
  const stats = statOf(path)
  // At once where it cannot block: a tenth of the cost. Pipes and devices block until somebody writes.
  if (stats?.isFile() && stats.size <= limits.maxSize) return { bytes: (limits.reader ?? readFileSync)(path) }
  const gathered = await readStream(createReadStream(path, { highWaterMark: CHUNK }), limits)
  return stats?.isFile() ? { ...gathered, file: { path, size: stats.size } } : gathered
}

/**
 * Reads a file whole; its bytes are gone when the next is read.
 *
 * @throws What `fs` throws.
 */
export type FileReader = (path: string) => Uint8Array

/**
 * Reads files one after another into the same memory. Memory of its own would have to be found and cleared for each,
 * and be held until garbage is collected: a twentieth of the time of a long run.
 */
export function openReader(): FileReader {
  const memory = Buffer.allocUnsafeSlow(MOST_SHARED)
  return path => {
    const length = readInto(memory, path)
    return length < memory.length ? memory.subarray(0, length) : readFileSync(path)
  }
}

/** Bytes; few pages have more. What is never filled takes no memory. */
const MOST_SHARED = 1 << 22

/** Reads until the file or the memory ends. */
function readInto(memory: Buffer, path: string): number {
  const file = openSync(path, 'r')
  try {
    let length = 0
    for (;;) {
      const read = readSync(file, memory, length, memory.length - length, null)
      if (read === 0) return length
      length += read
    }
  } finally {
    closeSync(file)
  }
}

/** Large pieces: an archive of gigabytes is read in thousands of them. */
const CHUNK = 262_144

/**
 * Reads a stream: its beginning, by which it can be told what it is, and the way to the rest.
 *
 * @throws What the stream throws, and what the signal was aborted with.
 */
export function readStream(stream: Readable, { signal }: ReadLimits): Promise<Gathered> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      stream.destroy()
      reject(signal.reason)
    }
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort, { once: true })
    stream.once('close', () => signal.removeEventListener('abort', abort))
    gather(stream, HEAD_SIZE).then(resolve, reject)
  })
}

/** The first bytes of a file; none when it cannot be read. */
export function headOf(path: string): Uint8Array {
  try {
    const file = openSync(path, 'r')
    try {
      const head = Buffer.allocUnsafe(HEAD_SIZE)
      return head.subarray(0, readSync(file, head))
    } finally {
      closeSync(file)
    }
  } catch {
    return new Uint8Array(0)
  }
}
