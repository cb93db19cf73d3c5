import type { Transform } from 'node:stream'
import type { BrotliOptions, ZlibOptions } from 'node:zlib'
import { Unreadable } from './failure.ts'

/** Ways to make bytes fewer. `deflate-raw` is what zip archives hold, `deflate` the same with a head (RFC 1950). */
export type Compression = 'gzip' | 'deflate' | 'deflate-raw' | 'brotli' | 'zstd'

type Zlib = typeof import('node:zlib')

/** Node's own from 22.15 on. */
interface Zstd {
  readonly createZstdDecompress?: () => Transform
  readonly zstdDecompressSync?: (bytes: Uint8Array, options: ZlibOptions) => Buffer
}

/**
 * Unpacks a stream; several members one after another are one thing (RFC 1952, section 2.2; RFC 8878, section 3).
 *
 * @param unpacked - Is told of the bytes that come out; what it throws ends the stream.
 * @throws What the stream and `zlib` throw; `Unreadable` for damaged zstd.
 */
export async function* decompress(
  kind: Compression,
  chunks: AsyncIterable<Uint8Array>,
  unpacked: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const zlib: Zlib & Zstd = await import('node:zlib')
  const isOwn = kind === 'zstd' && zlib.createZstdDecompress === undefined
  for await (const piece of isOwn ? unzstd(chunks) : piped(chunks, streamOf(kind, zlib))) {
    unpacked(piece.length)
    yield piece
  }
}

/**
 * Unpacks what is held whole, in a quarter of the time that a stream takes; `undefined` when it comes to more than
 * `maxSize` bytes, is damaged, or can be unpacked as a stream only: a stream gives what stands before the damage.
 */
export async function decompressAtOnce(
  kind: Compression,
  bytes: Uint8Array,
  maxSize: number,
): Promise<Uint8Array | undefined> {
  const zlib: Zlib & Zstd = await import('node:zlib')
  try {
    return atOnce(kind, zlib)?.(bytes, { maxOutputLength: maxSize })
  } catch {
    return undefined
  }
}

function atOnce(
  kind: Compression,
  zlib: Zlib & Zstd,
): ((bytes: Uint8Array, options: ZlibOptions & BrotliOptions) => Buffer) | undefined {
  if (kind === 'gzip') return zlib.gunzipSync
  if (kind === 'deflate') return zlib.inflateSync
  if (kind === 'deflate-raw') return zlib.inflateRawSync
  return kind === 'brotli' ? zlib.brotliDecompressSync : zlib.zstdDecompressSync
}

function streamOf(kind: Compression, zlib: Zlib & Zstd): Transform {
  if (kind === 'gzip') return zlib.createGunzip()
  if (kind === 'deflate') return zlib.createInflate()
  if (kind === 'deflate-raw') return zlib.createInflateRaw()
  return kind === 'brotli' ? zlib.createBrotliDecompress() : zlib.createZstdDecompress!()
}

async function* piped(chunks: AsyncIterable<Uint8Array>, stream: Transform): AsyncGenerator<Uint8Array> {
  const { pipeline, Readable } = await import('node:stream')
  // Errors of either stream come out of the one that is read, so the callback has nothing to add.
  pipeline(Readable.from(chunks, { objectMode: true }), stream, () => {})
  try {
    yield* stream
  } catch (error) {
    // What was unpacked before the damage waits in the stream.
    for (let left = stream.read(); left !== null; left = stream.read()) yield left
    throw error
  }
}

async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd')
  const out: Uint8Array[] = []
  const stream = new Decompress(piece => out.push(piece))
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      push(() => stream.push(chunk.subarray(at, at + PIECE)))
      yield* out.splice(0)
    }
  }
  push(() => stream.push(new Uint8Array(0), true))
  yield* out.splice(0)
}

/** What is pushed at once is unpacked at once; a bomb in it cannot come to more than 64 MB. */
const PIECE = 2048

/** Errors of fzstd have numbers for codes. */
function push(action: () => void): void {
  try {
    action()
  } catch {
    const message = 'the zstd-compressed data is damaged, cut off or needs a dictionary'
    throw new Unreadable({ code: 'container-damaged', message })
  }
}
