/**
 * The markup of a page as UTF-8. Whatever is a sign to a parser is ASCII, and so one byte: a page is read byte by byte, and
 * only what somebody asks for becomes text. Offsets are those of bytes.
 */
export class Source {
  readonly bytes: Buffer
  /** The same with a character, U+0000 to U+00FF, for each byte: to search in, and to cut ASCII from. */
  readonly byteString: string

  private constructor(bytes: Buffer, byteString: string) {
    this.bytes = bytes
    this.byteString = byteString
  }

  /** Markup that is text, or valid UTF-8; its byte order mark is taken off. */
  static of(markup: string | Uint8Array): Source {
    const bytes = typeof markup === 'string' ? Buffer.from(markup) : withoutMark(markup)
    return new Source(bytes, bytes.toString('latin1'))
  }

  /** Markup put together from pieces of a `byteString` and from text that went through `toByteString`. */
  static ofByteString(byteString: string): Source {
    return new Source(Buffer.from(byteString, 'latin1'), byteString)
  }

  /** What stands between two offsets. It may be a slice that keeps the whole page in memory. */
  text(from: number, to: number): string {
    const { bytes } = this
    if (to - from > SHORT) return bytes.toString('utf8', from, to)
    for (let at = from; at < to; at++) if (bytes[at]! >= 0x80) return bytes.toString('utf8', from, to)
    return this.byteString.slice(from, to)
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
