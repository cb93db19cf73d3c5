/**
 * Drops the base64 of pictures and fonts from a page, as SingleFile and others put them into `data:` addresses: megabytes
 * that would be decoded, held as text and parsed for nothing. The addresses stay, empty; texts in base64 stay as they
 * are. Pages with little of it are given back as they came.
 *
 * @param bytes - A page in an encoding that holds ASCII as single bytes.
 */
export function withoutEmbeddedData(bytes: Uint8Array): Uint8Array {
  if (bytes.length < FEWEST_BYTES) return bytes
  const kept: Uint8Array[] = []
  let done = 0
  for (let at = STEP; at < bytes.length; at += STEP) {
    if (!isInside(bytes, at)) continue
    const start = startOfData(bytes, at, done)
    const end = endOfData(bytes, at)
    if (end - start >= SHORTEST_DATA && isDataAddress(bytes, start - BASE64.length)) {
      kept.push(bytes.subarray(done, start))
      done = end
    }
    at = end
  }
  if (kept.length === 0) return bytes
  kept.push(bytes.subarray(done))
  return joined(kept)
}

/** A page of less takes less than the look. */
const FEWEST_BYTES = 500_000
const SHORTEST_DATA = 1000
/** Every so many bytes a look tells whether data may stand there; none that is long enough lies between. */
const STEP = 900
/** Words of pages are shorter than this, as a rule. */
const LOOKED_AT = 32
const BASE64 = bytesOf(';base64,')
const DATA = bytesOf('data:')
/** Media types of what is no text, by their beginnings; parameters may follow. */
const MEDIA = ['image/', 'font/', 'audio/', 'video/', 'application/'].map(bytesOf)
/** `data:application/vnd.ms-fontobject;charset=utf-8` and the like. */
const LONGEST_TYPE = 80

function isDataAddress(bytes: Uint8Array, at: number): boolean {
  if (!standsAt(bytes, BASE64, at)) return false
  for (let start = at - 1; start >= Math.max(0, at - LONGEST_TYPE); start--) {
    if (bytes[start] !== DATA.at(-1) || !standsAt(bytes, DATA, start + 1 - DATA.length)) continue
    return MEDIA.some(media => standsAt(bytes, media, start + 1))
  }
  return false
}

function standsAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  return at >= 0 && wanted.every((byte, index) => bytes[at + index] === byte)
}

function isInside(bytes: Uint8Array, at: number): boolean {
  for (let index = at; index < at + LOOKED_AT; index++) if (IN_BASE64[bytes[index] ?? 0] === 0) return false
  return true
}

function startOfData(bytes: Uint8Array, inside: number, limit: number): number {
  let at = inside
  while (at > limit && IN_BASE64[bytes[at - 1]!] === 1) at--
  return at
}

function endOfData(bytes: Uint8Array, start: number): number {
  let at = start
  while (IN_BASE64[bytes[at] ?? 0] === 1) at++
  return at
}

/** Line ends and escaped ones are left to end it. */
const IN_BASE64 = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[\w+/=-]/.test(String.fromCharCode(byte)) ? 1 : 0,
)

function bytesOf(ascii: string): Uint8Array {
  return Uint8Array.from(ascii, character => character.charCodeAt(0))
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
