/**
 * Brings a text to the one form in which phrases are compared: NFC, lower case, old tone placement (`hoà` as `hòa`),
 * plain quotes and hyphens, single spaces, no zero-width characters. Not for output.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return tidy(text.toLowerCase())
  let folded = text.normalize('NFC').toLowerCase()
  if (ODD_SIGN.test(folded)) {
    folded = folded
      .replace(INVISIBLE, '')
      .replace(DOUBLE_QUOTES, '"')
      .replace(SINGLE_QUOTES, "'")
      .replace(DASHES, '-')
  }
  if (MAY_BE_NEW_TONE.test(folded)) {
    folded = folded.replace(NEW_TONE_PLACEMENT, pair => OLD_TONE_PLACEMENT[pair] ?? pair)
  }
  return tidy(folded)
}

const ODD_SIGN = /[\u00ad\u200b-\u200f\u2060\ufeff“”„«»‘’‚′ʼ‐‑‒–—−]/
const MAY_BE_NEW_TONE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/
const PLAIN = /^[\x00-\x7f]*$/
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const DOUBLE_QUOTES = /[“”„«»]/g
const SINGLE_QUOTES = /[‘’‚′ʼ]/g
const DASHES = /[‐‑‒–—−]/g
const WHITE_SPACE = /\s+/g
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/

/** The three open rimes whose tone stands on either vowel; `quý` is the same in both styles. */
const NEW_TONE_PLACEMENT = /o[àáảãạèéẻẽẹ](?![\p{L}\p{M}])|(?<!q)u[ỳýỷỹỵ](?![\p{L}\p{M}])/gu
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

function tidy(text: string): string {
  return UNTIDY.test(text) ? text.replace(WHITE_SPACE, ' ').trim() : text
}
