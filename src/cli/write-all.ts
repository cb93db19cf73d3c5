import { writeSync } from 'node:fs'

/**
 * Writes all of a text to an open file; the system may take less at a time.
 *
 * @throws What `fs` throws.
 */
export function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
}
