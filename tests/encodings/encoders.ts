import iconv from 'iconv-lite'
import { WINDOWS_1252_UNITS } from '../../src/encodings/windows-1252.ts'

/** Bytes of a text of ASCII and, one byte each, of the characters U+0080 to U+00FF: `\xe9` is the byte E9. */
export function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, character => character.charCodeAt(0))
}

/** Writes a text in an encoding; characters that it lacks become `?`. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'windows-1252') return Uint8Array.from(text, byteOf)
  return new Uint8Array(iconv.encode(encoding === 'windows-1258' ? tonesApart(text) : text, encoding))
}

const BYTES = new Map([...WINDOWS_1252_UNITS].map((unit, byte) => [String.fromCharCode(unit), byte]))

function byteOf(character: string): number {
  return BYTES.get(character) ?? '?'.charCodeAt(0)
}

/** The form of windows-1258: the quality mark in the letter, the tone after it. */
function tonesApart(text: string): string {
  return text.normalize('NFD').replace(LETTER, (_, letter: string, marks: string) => {
    const tone = marks.replace(QUALITY, '')
    return (letter + marks.replace(TONE, '')).normalize('NFC') + tone
  })
}

const LETTER = /(\p{L})(\p{M}+)/gu
const QUALITY = /[\u0302\u0306\u031b]/g
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Puts byte sequences one after the other. */
export function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap(part => [...part]))
}
