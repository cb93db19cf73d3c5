/** Reads a stream piece by piece in sizes that the reader chooses; what was looked at can be read again. */
export interface ByteReader {
  /** How many bytes were skipped so far: the place of the next one. */
  readonly offset: () => number
  /** At least as many bytes from here on, unless the stream ends before; they stay until they are skipped. */
  readonly peek: (size: number) => Promise<Buffer>
  /** Goes on by as many bytes and tells how many there were. */
  readonly skip: (size: number) => Promise<number>
  /** The next bytes as a stream of its own, to be read before anything else is; goes on over what was read of it. */
  readonly take: (size: number) => AsyncGenerator<Uint8Array>
  /** Lets go of what is behind the stream. */
  readonly close: () => Promise<void>
}

/**
 * Opens a reader of some bytes and what follows them. Holds what was asked for and no more than a chunk besides.
 *
 * @throws From `peek` and `take`: what the stream throws, once all that came before is skipped.
 */
export function openReader(bytes: Uint8Array, rest?: AsyncIterable<Uint8Array>): ByteReader {
  const source = rest?.[Symbol.asyncIterator]()
  let held = bufferOf(bytes)
  let ended = source === undefined
  let failure: { readonly error: unknown } | undefined
  let offset = 0

  const next = async (): Promise<Buffer> => {
    const { done, value } = ended ? NOTHING : await source!.next().catch(failed)
    ended = done === true
    return ended ? EMPTY : bufferOf(value!)
  }
  const failed = (error: unknown): IteratorResult<Uint8Array> => {
    failure = { error }
    return NOTHING
  }
  const advance = (size: number): void => {
    held = held.subarray(size)
    offset += size
  }
  const peek = async (size: number): Promise<Buffer> => {
    if (ended && held.length === 0 && failure !== undefined) throw failure.error
    if (held.length >= size || ended) return held
    const pieces = [held]
    let total = held.length
    while (total < size && !ended) {
      const piece = await next()
      pieces.push(piece)
      total += piece.length
    }
    held = Buffer.concat(pieces, total)
    return peek(0)
  }
  const skip = async (size: number): Promise<number> => {
    let left = size
    while (left > held.length && !ended) {
      left -= held.length
      advance(held.length)
      held = await next()
    }
    const last = Math.min(left, held.length)
    advance(last)
    return size - left + last
  }
  async function* take(size: number): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0; ) {
      const piece = (await peek(1)).subarray(0, left)
      if (piece.length === 0) return
      advance(piece.length)
      left -= piece.length
      yield piece
    }
  }
  const close = async (): Promise<void> => {
    ended = true
    await source?.return?.()
  }
  return { offset: () => offset, peek, skip, take, close }
}

const EMPTY = Buffer.alloc(0)
const NOTHING: IteratorResult<Uint8Array, undefined> = { done: true, value: undefined }

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
