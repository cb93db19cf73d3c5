/**
 * Decodes valid UTF-8, without its byte order mark; `null` when any byte is wrong. Piece by piece, since V8 reads a text
 * byte after byte from its first character beyond ASCII on, and most pieces of a page have none.
 */
export function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    let from = startBefore(bytes, PIECE)
    const pieces = [STRICT.decode(bytes.subarray(0, from))]
    while (from < bytes.length) {
      const to = startBefore(bytes, from + PIECE)
      pieces.push(FURTHER.decode(bytes.subarray(from, to)))
      from = to
    }
    return pieces.join('')
  } catch {
    return null
  }
}

const PIECE = 2048
const STRICT = new TextDecoder('utf-8', { fatal: true })
/** Within a text U+FEFF is no mark but a character. */
const FURTHER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The nearest place at or before `at` where a character of valid UTF-8 may start. */
function startBefore(bytes: Uint8Array, at: number): number {
  if (at >= bytes.length) return bytes.length
  let start = at
  while (start > at - LONGEST_SEQUENCE && (bytes[start]! & 0xc0) === 0x80) start--
  return start
}

const LONGEST_SEQUENCE = 4

/** Sequences beyond ASCII: those that are right, and places that are not. */
export interface Utf8Census {
  readonly sound: number
  readonly broken: number
  /** Bytes are missing at the end; not among the broken, for a cut page is not a badly encoded one. */
  readonly cut: boolean
}

/** Counts right and wrong sequences of UTF-8. */
export function countSequences(bytes: Uint8Array): Utf8Census {
  let sound = 0
  let broken = 0
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at]! < 0x80) {
      at++
      continue
    }
    const length = sequenceAt(bytes, at)
    if (length > 0) sound++
    else if (-length === bytes.length - at && length < 0) return { sound, broken, cut: true }
    else broken++
    at += Math.max(Math.abs(length), 1)
  }
  return { sound, broken, cut: false }
}

/** Length in bytes of the sequence that starts here; minus the bytes that fit when it breaks off; 0 when none can start. */
export function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  const wanted =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  if (wanted === 0 || !secondFits(lead, bytes[at + 1])) return wanted === 0 ? 0 : -1
  for (let length = 2; length < wanted; length++) {
    if ((bytes[at + length]! & 0xc0) !== 0x80) return -length
  }
  return wanted
}

/** Whether a second byte goes with its lead: no overlong forms, no surrogates, nothing above U+10FFFF. */
function secondFits(lead: number, second: number | undefined): boolean {
  if (second === undefined) return false
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  return second >= low && second <= high
}
