import { checksumHolds } from './tar/header.ts'
import type { Container, Damaged, Entry, UnpackLimits } from './types.ts'

/**
 * Read as it comes. Known by the checksum of its first header, so that archives older than `ustar` are, too; by signature and name
 * together when that header is damaged.
 */
export const tar: Container = {
  name: 'tar',
  // In one word with what compresses it.
  extensions: ['.tar', '.tgz', '.tzst'],
  wraps: false,
  holdsMany: true,
  matches: (bytes, name) => (bytes[0] !== 0 && checksumHolds(bytes)) || isDamaged(bytes, name),
  entries: readTar,
}

function isDamaged(bytes: Uint8Array, name: string): boolean {
  return (
    /\.(?:tar|tgz|tzst)$/i.test(name) && Buffer.from(bytes.subarray(257, 262)).toString('latin1') === 'ustar'
  )
}

async function* readTar(entry: Entry, limits: UnpackLimits): AsyncGenerator<Entry | Damaged> {
  const { readArchive } = await import('./tar/archive.ts')
  yield* readArchive(entry, limits)
}
