import type { Encoding } from './types.ts'

/** UTF-16, the order of bytes given by its name; a byte order mark is taken off. */
export const UTF_16LE: Encoding = {
  name: 'utf-16le',
  labels: ['utf-16', 'unicode', 'ucs-2', 'iso-10646-ucs-2', 'csunicode', 'unicodefeff'],
  decode: bytes => new TextDecoder('utf-16le').decode(bytes),
}

/** UTF-16 with the high byte first. */
export const UTF_16BE: Encoding = {
  name: 'utf-16be',
  labels: ['unicodefffe'],
  decode: bytes => new TextDecoder('utf-16be').decode(bytes),
}

/**
 * Tells UTF-16 without a byte order mark by its zero bytes: the high byte of all that is ASCII, so every tag and space.
 *
 * @returns Where the zeros stand: `le` (after) or `be` (before the ASCII byte), `null` when the bytes are not so.
 */
export function utf16Pattern(bytes: Uint8Array): 'le' | 'be' | null {
  const looked = Math.min(bytes.length, LOOKED_AT) & ~1
  if (bytes.subarray(0, looked).indexOf(0) < 0) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const units = looked / 2
  if (odd >= units * LEAST_ASCII && even <= units * MOST_NUL) return 'le'
  if (even >= units * LEAST_ASCII && odd <= units * MOST_NUL) return 'be'
  return null
}

const LOOKED_AT = 4096
/** Share of ASCII among the characters: 0.7 in plain Vietnamese text, more in HTML; 0 in any single-byte encoding. */
const LEAST_ASCII = 0.25
const MOST_NUL = 0.01
