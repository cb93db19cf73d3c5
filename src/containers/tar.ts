import { checksumHolds } from './tar/header.ts'
import type { Container, Damaged, Entry, UnpackLimits } from './types.ts'

/** Read as it comes. Known by the checksum of its first header, so that archives older than `ustar` are, too. */
export const tar: Container = {
  name: 'tar',
  // In one word with what compresses it.
  extensions: ['.tar', '.tgz', '.tzst'],
  wraps: false,
  holdsMany: true,
  matches: bytes => bytes[0] !== 0 && checksumHolds(bytes),
  entries: readTar,
}

async function* readTar(entry: Entry, limits: UnpackLimits): AsyncGenerator<Entry | Damaged> {
  const { readArchive } = await import('./tar/archive.ts')
  yield* readArchive(entry, limits)
}
