/** Undoes the encoding in which a body was sent (RFC 2045, section 6); 7bit, 8bit, binary and unknown ones stay as they are. */
export function decodeBody(body: Buffer, encoding: string | undefined): Uint8Array {
  const name = (encoding ?? '').trim().toLowerCase()
  if (name.startsWith('quoted-printable')) return fromQuotedPrintable(body)
  // Line ends and what else is not of the alphabet are skipped.
  if (name.startsWith('base64')) return Buffer.from(body.toString('latin1'), 'base64')
  return body
}

const EQUALS = 0x3d

/** Signs that do not belong stay as they are (RFC 2045, section 6.7, notes for decoders). Copies runs, not bytes. */
function fromQuotedPrintable(body: Buffer): Uint8Array {
  const decoded = Buffer.allocUnsafe(body.length)
  let size = 0
  let at = 0
  while (at < body.length) {
    const sign = body.indexOf(EQUALS, at)
    const until = sign < 0 ? body.length : sign
    size += body.copy(decoded, size, at, until)
    if (sign < 0) break
    const byte = hexByte(body, sign + 1)
    const next = byte < 0 ? afterSoftBreak(body, sign + 1) : sign + 3
    if (byte >= 0) decoded[size++] = byte
    else if (next < 0) decoded[size++] = EQUALS
    at = next < 0 ? sign + 1 : next
  }
  return withWideLineEnds(decoded.subarray(0, size))
}

/**
 * Chrome writes the line feed of UTF-16 as the line end of mail, two bytes beside a zero, and all letters behind it would
 * be read from halves of others.
 */
function withWideLineEnds(decoded: Buffer): Buffer {
  if (!decoded.subarray(0, 4).includes(0)) return decoded
  let size = 0
  let at = 0
  for (let end = decoded.indexOf(LINE_END, at); end >= 0; end = decoded.indexOf(LINE_END, end + 1)) {
    if (decoded[end - 1] !== 0 && decoded[end + 2] !== 0) continue
    size += decoded.copy(decoded, size, at, end)
    at = end + 1
  }
  size += decoded.copy(decoded, size, at)
  return decoded.subarray(0, size)
}

const LINE_END = '\r\n'

/** -1 where no two hexadecimal digits stand. */
function hexByte(body: Buffer, at: number): number {
  const high = HEX[body[at] ?? 0]!
  const low = HEX[body[at + 1] ?? 0]!
  return high < 0 || low < 0 ? -1 : high * 16 + low
}

const HEX = Int8Array.from({ length: 256 }, (_, byte) =>
  '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase()),
)

/** Where the text goes on behind a line end that is none of the text; -1 where there is no such line end. */
function afterSoftBreak(body: Buffer, start: number): number {
  let at = start
  while (at - start < MOST_PADDING && (body[at] === 0x20 || body[at] === 0x09)) at++
  if (body[at] === 0x0d && body[at + 1] === 0x0a) return at + 2
  return body[at] === 0x0a || at >= body.length ? Math.min(at + 1, body.length) : -1
}

/** Blanks that servers put before line ends. */
const MOST_PADDING = 80
