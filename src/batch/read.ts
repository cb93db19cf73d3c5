import { createReadStream, readFileSync } from 'node:fs'
import { type Gathered, gather } from '../containers/gather.ts'
import { statOf } from './stat.ts'

/** How much is held, and what ends waiting. */
export interface ReadLimits {
  readonly maxSize: number
  readonly signal: AbortSignal
}

/**
 * Reads a file: whole when it is within the limit, else its beginning and the way to the rest.
 *
 * @param limits.maxSize - Bytes to hold at once.
 * @throws What `fs` throws.
 */
export async function readFile(path: string, { maxSize, signal }: ReadLimits): Promise<Gathered> {
  const stats = statOf(path)
  // At once where it cannot block: a tenth of the cost. Pipes and devices block until somebody writes.
  if (stats?.isFile() && stats.size <= maxSize) return { bytes: readFileSync(path) }
  return gather(createReadStream(path, { signal }), maxSize)
}
