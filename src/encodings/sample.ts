import { codeAt } from '../data/code-at.ts'
/**
 * Takes a sample of the text of a page, HTML or plain, before its encoding is known: bytes outside tags, comments,
 * scripts and styles; tags and character references become spaces. No multi-byte encoding has `<` or `&` inside a letter.
 *
 * @returns At most `SAMPLE_BYTES`; the rest of the page is not read.
 */
export function sampleText(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length, SAMPLE_BYTES))
  let taken = 0
  for (let at = 0; at < bytes.length && taken < sample.length; ) {
    const next =
      bytes[at] === LESS_THAN
        ? endOfMarkup(bytes, at)
        : bytes[at] === AMPERSAND
          ? endOfReference(bytes, at)
          : at
    sample[taken++] = next === at ? bytes[at]! : SPACE
    at = Math.max(next, at + 1)
  }
  return sample.subarray(0, taken)
}

const SAMPLE_BYTES = 65_536
const SPACE = 0x20
const AMPERSAND = 0x26
const SEMICOLON = 0x3b
const LESS_THAN = 0x3c
const GREATER_THAN = 0x3e

/** The place after the tag, comment or whole script that begins here; `at` itself when this `<` is just text. */
function endOfMarkup(bytes: Uint8Array, at: number): number {
  if (startsWith(bytes, at, '<!--')) return find(bytes, at + 4, '-->') + 3
  for (const name of UNREAD) if (startsWith(bytes, at, `<${name}`)) return find(bytes, at, `</${name}`)
  const first = bytes[at + 1] ?? SPACE
  const isTag = first === 0x2f || first === 0x21 || first === 0x3f || isAsciiLetter(first)
  const end = isTag ? bytes.indexOf(GREATER_THAN, at) : at - 1
  return end < 0 ? bytes.length : end + 1
}

const UNREAD = ['script', 'style']

/** The place after `&agrave;` or `&#7879;`, whose letter counts as unknown; `at` itself when this `&` is just text. */
function endOfReference(bytes: Uint8Array, at: number): number {
  let end = at + 1
  while (end - at < LONGEST_REFERENCE && isOfReference(bytes[end])) end++
  return bytes[end] === SEMICOLON ? end + 1 : at
}

const LONGEST_REFERENCE = 12

function isOfReference(byte: number | undefined): boolean {
  return byte !== undefined && (byte === 0x23 || (byte >= 0x30 && byte <= 0x39) || isAsciiLetter(byte))
}

function isAsciiLetter(byte: number): boolean {
  return (byte | SPACE) >= 0x61 && (byte | SPACE) <= 0x7a
}

/** Where `wanted` next stands, the end of the page when nowhere. */
function find(bytes: Uint8Array, from: number, wanted: string): number {
  let at = bytes.indexOf(codeAt(wanted, 0), from)
  while (at >= 0 && !startsWith(bytes, at, wanted)) at = bytes.indexOf(codeAt(wanted, 0), at + 1)
  return at < 0 ? bytes.length : at
}

/** Compares without case; `wanted` is ASCII in lower case. */
function startsWith(bytes: Uint8Array, at: number, wanted: string): boolean {
  for (let index = 0; index < wanted.length; index++) {
    const byte = bytes[at + index] ?? 0
    const lower = byte >= 0x41 && byte <= 0x5a ? byte | SPACE : byte
    if (lower !== codeAt(wanted, index)) return false
  }
  return true
}
