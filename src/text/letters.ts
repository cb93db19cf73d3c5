import { codeAt } from '../data/code-at.ts'
/** Whether a UTF-16 unit is a Latin letter. The signs for kelvin and ångström are none here. */
export function isLatin(unit: number): boolean {
  if (unit < 0x80) return isAsciiLetter(unit)
  if (unit < 0x250) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7
  if (unit >= 0x1e00 && unit <= 0x1eff) return true
  if (isMark(unit) || isPunctuation(unit)) return false
  return unit !== 0x212a && unit !== 0x212b && OTHER_LATIN.test(String.fromCharCode(unit))
}

/** Whether a UTF-16 unit is a letter of any script. */
export function isLetter(unit: number): boolean {
  if (unit < 0x80) return isAsciiLetter(unit)
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba
  if (unit < 0x250) return unit !== 0xd7 && unit !== 0xf7
  if (unit >= 0x1e00 && unit <= 0x1eff) return true
  return !isMark(unit) && !isPunctuation(unit) && OTHER_LETTER.test(String.fromCharCode(unit))
}

/** Whether a text is letters of any script alone, none of them beyond the basic plane. */
export function isLetters(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isLetter(text.charCodeAt(at))) return false
  return true
}

/** Whether a UTF-16 unit is a Latin capital of the blocks that Vietnamese has its letters in. */
export function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  if (unit >= 0x250 && (unit < 0x1e00 || unit > 0x1eff)) return false
  const letter = String.fromCharCode(unit)
  // Of the letters that are two, as U+01C5, one is no capital.
  return letter.toLowerCase() !== letter && letter.toUpperCase() === letter
}

/** Whether a UTF-16 unit is one of `0` to `9`. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Whether a UTF-16 unit is a letter or a number of any script; no half of a character beyond the basic plane is. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return isAsciiLetter(unit) || isDigit(unit)
  if (unit < 0x250) return unit >= 0xc0 ? unit !== 0xd7 && unit !== 0xf7 : LATIN_1.has(unit)
  if (unit >= 0x1e00 && unit <= 0x1eff) return true
  return !isPunctuation(unit) && OTHER_LETTER_OR_NUMBER.test(String.fromCharCode(unit))
}

/** Whether the character of which the unit at a place of a text is part is a letter or a number of any script. */
export function isLetterOrNumber(text: string, at: number): boolean {
  const unit = codeAt(text, at)
  return isSurrogate(unit) ? OTHER_LETTER_OR_NUMBER.test(characterAt(text, at)) : isWordUnit(unit)
}

/** Whether a UTF-16 unit is half of a character beyond the basic plane. */
export function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

function characterAt(text: string, at: number): string {
  const pair = text.codePointAt(at - 1) ?? 0
  return String.fromCodePoint(pair > 0xffff ? pair : text.codePointAt(at)!)
}

/** Whether a UTF-16 unit is a combining mark as Latin letters take them. */
export function isMark(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f
}

/** Dashes, quotation marks, invisible characters: what stands between Latin letters and would cost most. */
function isPunctuation(unit: number): boolean {
  return unit >= 0x2000 && unit < 0x2070
}

function isAsciiLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
}

/** Letters and numbers among the signs of Latin-1. */
const LATIN_1 = new Set(Array.from('ª²³µ¹º¼½¾', sign => codeAt(sign, 0)))
const OTHER_LATIN = /\p{Script=Latin}/u
const OTHER_LETTER = /\p{L}/u
const OTHER_LETTER_OR_NUMBER = /[\p{L}\p{N}]/u
