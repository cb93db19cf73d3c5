import { recognize } from '../recognize/recognize.ts'
import type { Container, Damaged, Entry, UnpackLimits } from './types.ts'

/** Read from the list of entries at its end. Documents and books that are zip archives inside are none of ours. */
export const zip: Container = {
  name: 'zip',
  // Of crawls (WACZ) the records are read.
  extensions: ['.zip', '.wacz'],
  wraps: false,
  holdsMany: true,
  matches: bytes => bytes[0] === 0x50 && bytes[1] === 0x4b && isArchive(bytes),
  entries: readZip,
}

function isArchive(bytes: Uint8Array): boolean {
  const found = recognize(bytes)
  return found.kind === 'binary' && found.what === 'a zip archive'
}

async function* readZip(entry: Entry, limits: UnpackLimits): AsyncGenerator<Entry | Damaged> {
  const { readArchive } = await import('./zip/archive.ts')
  yield* readArchive(entry, limits)
}
