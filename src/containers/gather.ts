import { LimitReached } from './failure.ts'

/** What a stream gave: all of it, or its beginning and what follows. */
export interface Gathered {
  readonly bytes: Uint8Array
  readonly rest?: AsyncIterable<Uint8Array>
}

/** Bytes by which everything can be told what it is. */
export const HEAD_SIZE = 65_536

/**
 * Reads a stream up to a limit, so that a page is held whole and an archive of any size is not.
 *
 * @param maxSize - Bytes to hold; a stream that has more gives its beginning as `bytes` and the others as `rest`.
 * @throws What the stream throws.
 */
export async function gather(chunks: AsyncIterable<Uint8Array>, maxSize: number): Promise<Gathered> {
  const iterator = chunks[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let size = 0
  while (size <= maxSize) {
    const { done, value } = await iterator.next()
    if (done) return { bytes: held.length === 1 ? held[0]! : Buffer.concat(held, size) }
    held.push(value)
    size += value.length
  }
  const bytes = held.length === 1 ? held[0]! : Buffer.concat(held, size)
  return { bytes, rest: { [Symbol.asyncIterator]: () => iterator } }
}

/**
 * Reads the beginning of a stream. One that breaks off gives what came before, and throws where the rest is read: of an
 * archive the entries before the damage are whole.
 *
 * @throws What the stream throws before its first byte; `LimitReached`.
 */
export async function gatherHead(chunks: AsyncIterable<Uint8Array>): Promise<Gathered> {
  const iterator = chunks[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let size = 0
  try {
    while (size <= HEAD_SIZE) {
      const { done, value } = await iterator.next()
      if (done) return { bytes: joined(held) }
      held.push(value)
      size += value.length
    }
  } catch (error) {
    if (error instanceof LimitReached || held.length === 0) throw error
    return { bytes: joined(held), rest: failing(error) }
  }
  return { bytes: joined(held), rest: { [Symbol.asyncIterator]: () => iterator } }
}

function joined(held: readonly Uint8Array[]): Uint8Array {
  return held.length === 1 ? held[0]! : Buffer.concat(held)
}

// biome-ignore lint/correctness/useYield: it only fails
async function* failing(error: unknown): AsyncGenerator<Uint8Array> {
  throw error
}

/** The bytes and what follows them as one stream. */
export async function* together({ bytes, rest }: Gathered): AsyncGenerator<Uint8Array> {
  yield bytes
  if (rest !== undefined) yield* rest
}
