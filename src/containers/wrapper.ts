import { type Compression, decompress, decompressAtOnce } from './decompress.ts'
import { gather, HEAD_SIZE, together } from './gather.ts'
import type { Container, Entry, UnpackLimits } from './types.ts'

/** Makes the container of one compressed thing; what is said of it is in its own file. */
export function wrapper(name: Compression, facts: Pick<Container, 'extensions' | 'matches'>): Container {
  return { name, wraps: true, ...facts, entries: (entry, limits) => unpack(name, entry, limits) }
}

async function* unpack(kind: Compression, entry: Entry, limits: UnpackLimits): AsyncGenerator<Entry> {
  const { bytes, rest, ...facts } = entry
  const whole = rest === undefined ? await decompressAtOnce(kind, bytes, limits.maxSize) : undefined
  if (whole !== undefined) limits.unpacked(whole.length)
  yield { ...facts, ...(whole === undefined ? await inPieces(kind, entry, limits) : { bytes: whole }) }
}

function inPieces(
  kind: Compression,
  entry: Entry,
  { unpacked }: UnpackLimits,
): Promise<Pick<Entry, 'bytes' | 'rest'>> {
  return gather(decompress(kind, together(entry), unpacked), HEAD_SIZE)
}
