import { type Compression, decompress, decompressAtOnce } from './decompress.ts'
import { type Gathered, gatherHead, together } from './gather.ts'
import type { Container, Entry, UnpackLimits } from './types.ts'

/** Makes the container of one compressed thing; what is said of it is in its own file. */
export function wrapper(name: Compression, facts: Pick<Container, 'extensions' | 'matches'>): Container {
  return { name, wraps: true, ...facts, entries: (entry, limits) => unpack(name, entry, limits) }
}

async function* unpack(kind: Compression, entry: Entry, limits: UnpackLimits): AsyncGenerator<Entry> {
  const { bytes, rest, ...facts } = entry
  yield { ...facts, ...(await unpackHead(kind, { bytes, ...(rest === undefined ? {} : { rest }) }, limits)) }
}

/**
 * Unpacks something: whole when it is held and comes to no more than a page may have, else its beginning and the way to
 * the rest.
 *
 * @throws What the stream and `zlib` throw before anything is unpacked, later ones from the rest; LimitReached.
 */
export async function unpackHead(
  kind: Compression,
  packed: Gathered,
  { maxSize, unpacked }: UnpackLimits,
): Promise<Gathered> {
  const whole = packed.rest === undefined ? await decompressAtOnce(kind, packed.bytes, maxSize) : undefined
  if (whole === undefined) return gatherHead(decompress(kind, together(packed), unpacked))
  unpacked(whole.length)
  return { bytes: whole }
}
