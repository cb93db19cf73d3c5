import type { Encoding } from './types.ts'
import { decodeStrictly, sequenceAt } from './utf-8-validity.ts'
import { WINDOWS_1252_UNITS } from './windows-1252.ts'

/** UTF-8; a byte order mark is taken off, stray bytes of windows-1252 are read as what they are. */
export const UTF_8: Encoding = {
  name: 'utf-8',
  labels: ['unicode-1-1-utf-8', 'unicode11utf8', 'unicode20utf8', 'x-unicode20utf8', 'utf8mb4'],
  decode: bytes => decodeStrictly(bytes) ?? new TextDecoder('utf-8').decode(replaceStrayBytes(bytes)),
}

/**
 * Puts UTF-8 in the place of lone bytes of windows-1252: a letter between two ASCII letters (`f\xfcr`), punctuation
 * between ASCII characters (`don\x92t`). Templates and pasted text leave such bytes in pages that are UTF-8 otherwise.
 * A sequence that was cut short (`papieros\xc3...`) has no letter after it and is left.
 */
function replaceStrayBytes(bytes: Uint8Array): Uint8Array {
  const replaced = new Uint8Array(bytes.length * 3)
  let to = 0
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at]! < 0x80 ? 1 : sequenceAt(bytes, at)
    if (length <= 0 && isStray(bytes, at)) {
      to = writeUtf8(replaced, to, WINDOWS_1252_UNITS[bytes[at++]!]!)
      continue
    }
    for (const next = at + Math.max(Math.abs(length), 1); at < next; at++) replaced[to++] = bytes[at]!
  }
  return replaced.subarray(0, to)
}

/** Writes a code point from U+0080 to U+FFFF and gives the place after it. */
function writeUtf8(bytes: Uint8Array, at: number, point: number): number {
  let to = at
  if (point < 0x800) bytes[to++] = 0xc0 | (point >> 6)
  else {
    bytes[to++] = 0xe0 | (point >> 12)
    bytes[to++] = 0x80 | ((point >> 6) & 0x3f)
  }
  bytes[to++] = 0x80 | (point & 0x3f)
  return to
}

function isStray(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1] ?? SPACE
  const after = bytes[at + 1] ?? SPACE
  if (before >= 0x80 || after >= 0x80) return false
  return (
    LONE_PUNCTUATION.has(bytes[at]!) || (bytes[at]! >= 0xc0 && isAsciiLetter(before) && isAsciiLetter(after))
  )
}

const SPACE = 0x20
/** Ellipsis, quotation marks, bullet, dashes, no-break space. */
const LONE_PUNCTUATION: ReadonlySet<number> = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0])

function isAsciiLetter(byte: number): boolean {
  return (byte | SPACE) >= 0x61 && (byte | SPACE) <= 0x7a
}
