/** Reads a stream piece by piece in sizes that the reader chooses; what was looked at can be read again. */
export interface ByteReader {
  /** How many bytes were skipped so far: the place of the next one. */
  offset(): number
  /** At least as many bytes from here on, unless the stream ends before; they stay until they are skipped. */
  peek(size: number): Promise<Buffer>
  /** Goes on by as many bytes and tells how many there were. */
  skip(size: number): Promise<number>
  /** The next bytes as a stream of its own, to be read before anything else is; goes on over what was read of it. */
  take(size: number): AsyncGenerator<Uint8Array>
  /** Lets go of what is behind the stream. */
  close(): Promise<void>
}

/**
 * Opens a reader of some bytes and what follows them. Holds what was asked for and no more than a chunk besides.
 *
 * @throws From `peek` and `take`: what the stream throws, once all that came before is skipped.
 */
export function openReader(bytes: Uint8Array, rest?: AsyncIterable<Uint8Array>): ByteReader {
  return new StreamReader(bytes, rest?.[Symbol.asyncIterator]())
}

class StreamReader implements ByteReader {
  private held: Buffer
  private position = 0
  private source: AsyncIterator<Uint8Array> | undefined
  private failure: { readonly error: unknown } | undefined

  constructor(bytes: Uint8Array, source: AsyncIterator<Uint8Array> | undefined) {
    this.held = bufferOf(bytes)
    this.source = source
  }

  offset(): number {
    return this.position
  }

  async peek(size: number): Promise<Buffer> {
    if (this.held.length < size && this.source !== undefined) await this.hold(size)
    if (this.held.length === 0 && this.failure !== undefined) throw this.failure.error
    return this.held
  }

  async skip(size: number): Promise<number> {
    let left = size
    while (left > this.held.length && this.source !== undefined) {
      left -= this.held.length
      this.advance(this.held.length)
      this.held = await this.next()
    }
    const last = Math.min(left, this.held.length)
    this.advance(last)
    return size - left + last
  }

  async *take(size: number): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0; ) {
      const piece = (await this.peek(1)).subarray(0, left)
      if (piece.length === 0) return
      this.advance(piece.length)
      left -= piece.length
      yield piece
    }
  }

  async close(): Promise<void> {
    const { source } = this
    this.source = undefined
    await source?.return?.()
  }

  private async hold(size: number): Promise<void> {
    const pieces = [this.held]
    let total = this.held.length
    while (total < size && this.source !== undefined) {
      const piece = await this.next()
      pieces.push(piece)
      total += piece.length
    }
    this.held = Buffer.concat(pieces, total)
  }

  /** Nothing at the end of the stream, and where it fails: what is held may still be read. */
  private async next(): Promise<Buffer> {
    try {
      const { done, value } = await this.source!.next()
      if (!done) return bufferOf(value)
    } catch (error) {
      this.failure = { error }
    }
    this.source = undefined
    return EMPTY
  }

  private advance(size: number): void {
    this.held = this.held.subarray(size)
    this.position += size
  }
}

const EMPTY = Buffer.alloc(0)

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
