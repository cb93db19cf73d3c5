import type { Container, Damaged, Entry, UnpackLimits } from './types.ts'
import { beginningOf, beginsRecord, findMember } from './warc/gzip-member.ts'

/**
 * A crawl: records of what was asked and answered (ISO 28500), each compressed by itself or the file as a whole. Stands
 * before gzip, so that damage costs the record only in which it is.
 */
export const warc: Container = {
  name: 'warc',
  extensions: ['.warc', '.warc.gz'],
  wraps: false,
  holdsMany: true,
  matches: (bytes, name) => isPlain(bytes) || isCompressed(bytes, name),
  entries: readWarc,
}

/** Also when the first line is damaged. */
function isPlain(bytes: Uint8Array): boolean {
  return bytes[3] !== 0x00 && beginsRecord(bufferOf(bytes.subarray(0, BEGINNING)))
}

const BEGINNING = 128

/** Also when the first member is damaged, if another one shows it. */
function isCompressed(bytes: Uint8Array, name: string): boolean {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!isGzip && !name.toLowerCase().endsWith('.warc.gz')) return false
  const buffer = bufferOf(bytes)
  const plain = beginningOf(buffer)
  return plain.length > 0 ? beginsRecord(plain) : findMember(buffer, 1) > 0
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

async function* readWarc(entry: Entry, limits: UnpackLimits): AsyncGenerator<Entry | Damaged> {
  const { readArchive } = await import('./warc/archive.ts')
  yield* readArchive(entry, limits)
}
