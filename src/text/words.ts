import { once } from './once.ts'

/** The words of a text: runs of letters and digits of any script. */
export function wordsOf(text: string): readonly string[] {
  const found: string[] = []
  let start = -1
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE) return text.match(words()) ?? []
    if (isWordUnit(unit)) {
      if (start < 0) start = index
    } else if (start >= 0) {
      found.push(text.slice(start, index))
      start = -1
    }
  }
  if (start >= 0) found.push(text.slice(start))
  return found
}

/** Whether a UTF-16 unit is a letter or a digit of any script; no half of a character beyond the basic plane is. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return isAsciiLetter(unit) || (unit >= 0x30 && unit <= 0x39)
  if (unit < 0x250) return unit >= 0xc0 ? unit !== 0xd7 && unit !== 0xf7 : LATIN_1.has(unit)
  if (unit >= 0x1e00 && unit <= 0x1eff) return true
  // Dashes, quotation marks and the ellipsis are all that most pages hold beyond the letters above.
  return (unit < 0x2000 || unit > 0x206f) && OTHER.test(String.fromCharCode(unit))
}

function isAsciiLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
}

/** Letters and digits among the signs of Latin-1. */
const LATIN_1 = new Set(Array.from('ª²³µ¹º¼½¾', sign => sign.charCodeAt(0)))
const OTHER = /[\p{L}\p{N}]/u
const words = once(() => /[\p{L}\p{N}]+/gu)
const FIRST_SURROGATE = 0xd800
const LAST_SURROGATE = 0xdfff
