import iconv from 'iconv-lite'
import LETTERS from '../../fixtures/vietnamese/letters.json' with { type: 'json' }
import { WINDOWS_1252_UNITS } from '../../src/encodings/windows-1252.ts'

/** Bytes of a text of ASCII and, one byte each, of the characters U+0080 to U+00FF: `\xe9` is the byte E9. */
export function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, character => character.charCodeAt(0))
}

/** Writes a text in an encoding; characters that it lacks become `?`. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'windows-1252') return Uint8Array.from(text, byteOf)
  if (encoding in LETTERS && encoding !== 'windows-1258') return encodeVietnamese(text, encoding, () => '?')
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

/** The encodings whose letters are listed in the fixtures: the old Vietnamese ones. */
export const VIETNAMESE_ENCODINGS: readonly string[] = Object.keys(LETTERS)

/** Writes a text in an old Vietnamese encoding, characters that it lacks as `lacking` says, which must be ASCII. */
export function encodeVietnamese(
  text: string,
  encoding: string,
  lacking: (character: string) => string,
): Uint8Array {
  const table = tableOf(encoding)
  const written = encoding === 'windows-1258' ? tonesApart(text) : text.normalize('NFC')
  const bytes: number[] = []
  for (const character of encoding === 'viqr' ? escapeViqr(written) : written) {
    const own = table.get(character)
    if (own !== undefined) bytes.push(...own)
    else for (const unit of lacking(character)) bytes.push(unit.charCodeAt(0))
  }
  return Uint8Array.from(bytes)
}

/** The bytes of every character of an encoding: its letters, ASCII, and what is left of windows-1252. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const letters = Object.entries(LETTERS[encoding as keyof typeof LETTERS])
  const used = new Set(letters.flatMap(([hex]) => bytesIn(hex)))
  const table = new Map<string, readonly number[]>()
  const hasOthers = !['windows-1258', 'tcvn5712-1', 'viscii', 'viqr', 'vni-mac'].includes(encoding)
  BYTES.forEach((byte, character) => {
    if (byte < 0x80 ? byte >= 0x20 || !used.has(byte) : hasOthers && !used.has(byte))
      table.set(character, [byte])
  })
  for (const [hex, letter] of letters) table.set(letter, bytesIn(hex))
  tables.set(encoding, table)
  return table
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

function bytesIn(hex: string): number[] {
  return [...Buffer.from(hex, 'hex')]
}

/** Escapes what would be read as a mark, or as đ. */
function escapeViqr(text: string): string {
  return text
    .replace(
      /(?<=[aeiouyàảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ])[\^(+*'`?~.]/gi,
      '\\$&',
    )
    .replace(/(?<=d)d/gi, '\\$&')
}

/** Puts byte sequences one after the other. */
export function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap(part => [...part]))
}
