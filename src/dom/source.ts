/**
 * The markup of a page as UTF-8. Whatever is a sign to a parser is ASCII, and so one byte: a page is read byte by byte, and
 * only what somebody asks for becomes text. Offsets are those of bytes.
 */
export class Source {
  readonly bytes: Buffer
  /** Byte strings of all of it, one after the other; the last may be empty. Each begins with the end of the one before. */
  private readonly pieces: string[] = []
  private whole: string | undefined

  private constructor(bytes: Buffer) {
    this.bytes = bytes
    for (let from = 0; from <= bytes.length; from += PIECE)
      this.pieces.push(bytes.toString('latin1', from, from + PIECE + OVERLAP))
  }

  /** Markup that is text, or valid UTF-8; its byte order mark is taken off. */
  static of(markup: string | Uint8Array): Source {
    return new Source(typeof markup === 'string' ? Buffer.from(markup) : withoutMark(markup))
  }

  /** Markup put together from pieces of a `byteString` and from text that went through `toByteString`. */
  static ofByteString(byteString: string): Source {
    return new Source(Buffer.from(byteString, 'latin1'))
  }

  /** All of it with a character, U+0000 to U+00FF, for each byte. Made when asked for: it costs more than the pieces. */
  get byteString(): string {
    this.whole ??= this.bytes.toString('latin1')
    return this.whole
  }

  /** The byte string between two offsets, up to the end of the page. It may be a slice that keeps more in memory. */
  slice(from: number, to: number): string {
    const piece = this.pieces[from >> PIECE_BITS]!
    const start = from & (PIECE - 1)
    const end = start + to - from
    return end <= piece.length ? piece.slice(start, end) : this.bytes.toString('latin1', from, to)
  }

  /** Where a string of ASCII, of `OVERLAP` characters at most, stands first between two offsets; -1 when it does not. */
  indexOf(needle: string, from: number = 0, to: number = this.bytes.length): number {
    const { pieces } = this
    let start = from & (PIECE - 1)
    for (let number = from >> PIECE_BITS; number * PIECE < to; number++) {
      const piece = pieces[number]!
      const end = to - number * PIECE
      const found = (end < piece.length ? piece.slice(0, end) : piece).indexOf(needle, start)
      if (found >= 0) return number * PIECE + found
      start = 0
    }
    return -1
  }

  /** What stands between two offsets. It may be a slice that keeps more in memory. */
  text(from: number, to: number): string {
    const { bytes } = this
    if (to - from > SHORT) return bytes.toString('utf8', from, to)
    for (let at = from; at < to; at++) if (bytes[at]! >= 0x80) return bytes.toString('utf8', from, to)
    return this.slice(from, to)
  }

  /** All of it as text. */
  toString(): string {
    return this.bytes.toString()
  }

  /** The code point that begins at an offset; `NaN` at the end. */
  characterAt(offset: number): number {
    const lead = this.bytes[offset] ?? Number.NaN
    return lead >= 0x80 ? this.text(offset, offset + LONGEST_CHARACTER).codePointAt(0)! : lead
  }
}

function withoutMark({ buffer, byteOffset, length }: Uint8Array): Buffer {
  const bytes = Buffer.from(buffer, byteOffset, length)
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

/**
 * Length of a piece without its overlap, in bytes, and as a power of two. V8 gets the memory of strings beyond 128 kB from
 * the system, each time anew, which takes a twentieth of a page's time.
 */
const PIECE_BITS = 16
const PIECE = 1 << PIECE_BITS
/** So much of the next piece ends a piece: what is looked for may stand across the limit. */
const OVERLAP = 64

/** Up to this length, in bytes, a look for characters beyond ASCII is cheaper than a call of the decoder. */
const SHORT = 200
/** In bytes. */
const LONGEST_CHARACTER = 4

/** The UTF-8 of a text, a character for each byte. */
export function toByteString(text: string): string {
  return IS_ASCII.test(text) ? text : Buffer.from(text).toString('latin1')
}

/** The text of which this is the UTF-8, a character for each byte. */
export function fromByteString(byteString: string): string {
  return IS_ASCII.test(byteString) ? byteString : Buffer.from(byteString, 'latin1').toString()
}

const IS_ASCII = /^[\0-\x7f]*$/
