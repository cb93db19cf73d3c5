import { bytesOf, encode, encodeVietnamese, VIETNAMESE_ENCODINGS } from './encoders.ts'

/**
 * Writes a page in an encoding. What the encoding lacks becomes a numeric reference, in scripts an escape of JavaScript
 * and JSON. VIQR is written outside tags, scripts and references alone, since its marks are signs of markup too.
 */
export function encodePage(html: string, encoding: string): Uint8Array {
  const parts = html.normalize('NFC').split(MARKUP)
  // Every second part is markup.
  return joined(parts.map((part, index) => encodePart(part, index % 2 === 1, encoding)))
}

const MARKUP = /(<!--[\s\S]*?-->|<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<[a-z/!?][^>]*>|&#?\w+;)/i

function encodePart(part: string, isMarkup: boolean, encoding: string): Uint8Array {
  const isScript = isMarkup && /^<s(?:cript|tyle)/i.test(part)
  const lacking = isScript ? escapeOf : referenceOf
  if (encoding === 'viqr' && isMarkup)
    return bytesOf(
      [...part].map(character => (character <= '\x7f' ? character : lacking(character))).join(''),
    )
  if (VIETNAMESE_ENCODINGS.includes(encoding)) return encodeVietnamese(part, encoding, lacking)
  const writable = [...part].map(character =>
    isWritable(character, encoding) ? character : lacking(character),
  )
  return encode(writable.join(''), encoding)
}

/** Whether an encoding of the world has a character. */
function isWritable(character: string, encoding: string): boolean {
  return character <= '\x7f' || (character !== '?' && !(encode(character, encoding).join() === '63'))
}

function referenceOf(character: string): string {
  return `&#${character.codePointAt(0)};`
}

function escapeOf(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('')
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
