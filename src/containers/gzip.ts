import { gather } from './gather.ts'
import type { Container, Entry } from './types.ts'

/** One thing, compressed; several members one after another are one thing too (RFC 1952, section 2.2). */
export const gzip: Container = {
  name: 'gzip',
  extensions: ['.gz'],
  wraps: true,
  matches: bytes => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08,
  entries: unzip,
}

async function* unzip(entry: Entry, maxSize: number): AsyncGenerator<Entry> {
  const { bytes, rest, ...facts } = entry
  const { pipeline, Readable } = await import('node:stream')
  const gunzip = (await import('node:zlib')).createGunzip()
  // Errors of either stream come out of the one that is read, so the callback has nothing to add.
  pipeline(Readable.from(pieces(bytes, rest)), gunzip, () => {})
  yield { ...facts, ...(await gather(gunzip, maxSize)) }
}

async function* pieces(bytes: Uint8Array, rest?: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield bytes
  if (rest !== undefined) yield* rest
}
