import { writeSync } from 'node:fs'

/**
 * Writes all of a text or of some bytes to an open file; the system may take less at a time.
 *
 * @throws What `fs` throws.
 */
export function writeAll(file: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
}
