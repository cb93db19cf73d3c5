import { createReadStream, readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { type Gathered, gather } from '../containers/gather.ts'
import { statOf } from './stat.ts'

/** How much is held, and what ends waiting. */
export interface ReadLimits {
  /** Bytes to hold at once. */
  readonly maxSize: number
  readonly signal: AbortSignal
}

/**
 * Reads a file: whole when it is within the limit, else its beginning and the way to the rest.
 *
 * @throws What `fs` throws, and what the signal was aborted with.
 */
export async function readFile(path: string, limits: ReadLimits): Promise<Gathered> {
  const stats = statOf(path)
  // At once where it cannot block: a tenth of the cost. Pipes and devices block until somebody writes.
  if (stats?.isFile() && stats.size <= limits.maxSize) return { bytes: readFileSync(path) }
  return readStream(createReadStream(path), limits)
}

/**
 * Reads a stream, whole when it is within the limit.
 *
 * @throws What the stream throws, and what the signal was aborted with.
 */
export function readStream(stream: Readable, { maxSize, signal }: ReadLimits): Promise<Gathered> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      stream.destroy()
      reject(signal.reason)
    }
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort, { once: true })
    const settle = (): void => signal.removeEventListener('abort', abort)
    gather(stream, maxSize).then(resolve, reject).finally(settle)
  })
}
