import { singleSpaced } from './whitespace.ts'

/**
 * Brings a text to the one form in which phrases are compared: NFC, lower case, old tone placement (`hoà` as `hòa`),
 * plain quotes and hyphens, single spaces, no zero-width characters. Not for output.
 */
export function fold(text: string): string {
  return singleSpaced(PLAIN.test(text) ? text.toLowerCase() : foldLetters(text))
}

/** Folds the lines of a tidy list, blank ones left out: as `fold` does one by one, but for many at once. */
export function foldLines(list: string): string[] {
  return foldLetters(list.trim().replace(LINE_BREAK, '\n')).split('\n')
}

function foldLetters(text: string): string {
  let folded = text.normalize('NFC').toLowerCase()
  if (ODD_SIGN.test(folded)) {
    folded = folded
      .replace(INVISIBLE, '')
      .replace(DOUBLE_QUOTES, '"')
      .replace(SINGLE_QUOTES, "'")
      .replace(DASHES, '-')
  }
  if (NEW_TONE.test(folded)) {
    folded = folded.replace(NEW_TONE_PLACEMENT, pair => OLD_TONE_PLACEMENT[pair] ?? pair)
  }
  return folded
}

/** Cheap sign of a syllable, in any case, whose tone may stand in the new place. */
export const MAY_BE_NEW_TONE: RegExp = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/i

/** The same where all letters are small: without regard to case the pattern takes several times as long. */
const NEW_TONE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/
const ODD_SIGN = /[\u00ad\u200b-\u200f\u2060\ufeff“”„«»‘’‚′ʼ‐‑‒–—−]/
const PLAIN = /^[\x00-\x7f]*$/
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const DOUBLE_QUOTES = /[“”„«»]/g
const SINGLE_QUOTES = /[‘’‚′ʼ]/g
const DASHES = /[‐‑‒–—−]/g
const LINE_BREAK = /\s*\n\s*/g

/**
 * The three open rimes whose tone stands on either vowel; `quý` is the same in both styles. The class is that of Latin
 * letters and their marks, since V8 takes a millisecond to compile `[\p{L}\p{M}]`.
 */
const NEW_TONE_PLACEMENT = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![a-zß-öø-ɏ\u0300-\u036fḁ-ỿ])/g
const OLD_TONE_PLACEMENT: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
