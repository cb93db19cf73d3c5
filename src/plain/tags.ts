import { ENTITY_CHARACTERS } from '../data/entities.ts'

/**
 * Takes a few stray tags and character references out of a text, as forms and feeds leave them. Only tags that are in use
 * go, in pairs within a line, with attributes, or at the ends of lines: a text may also speak of tags.
 */
export function withoutTags(text: string): string {
  let plain = text
  if (TAG.test(text)) {
    // A pair may hold another.
    for (let pass = 0; pass < DEEPEST && PAIR.test(plain); pass++) plain = plain.replace(PAIRS, '$1')
    plain = plain
      .replace(ATTRIBUTED, '')
      .replace(BREAKS, '\n')
      .replace(OPENING_LINE, '')
      .replace(CLOSING_LINE, '')
  }
  return REFERENCE.test(plain)
    ? plain.replace(REFERENCES, (whole, name: string) => letterOf(name) ?? whole)
    : plain
}

const DEEPEST = 4
const INLINE =
  'a|abbr|acronym|b|big|center|cite|del|em|font|i|ins|mark|q|s|small|span|strike|strong|sub|sup|tt|u'
const ANY = `${INLINE}|blockquote|br|div|h[1-6]|hr|img|li|ol|p|ul`
const TAG = new RegExp(`<\\/?(?:${ANY})[\\s/>]`, 'i')
const PAIR_SOURCE = `<(?:${INLINE})(?:\\s[^<>\\n]{0,500})?>([^<>\\n]{0,2000})<\\/(?:${INLINE})>`
const PAIR = new RegExp(PAIR_SOURCE, 'i')
const PAIRS = new RegExp(PAIR_SOURCE, 'gi')
const ATTRIBUTED = new RegExp(`<(?:${ANY})\\s{1,20}[a-z-]{2,20}\\s{0,20}=[^<>]{0,1000}>`, 'gi')
/** A break in the middle of a line is one only beside another. Blanks have a bound, since each may begin a match. */
const BREAKS =
  /(?:[ \t]{0,20}<br\s{0,9}\/?>[ \t]{0,20}){2,20}|[ \t]{0,20}<br\s{0,9}\/?>[ \t]{0,20}$|^[ \t]{0,20}<br\s{0,9}\/?>[ \t]{0,20}/gim
const OPENING_LINE = new RegExp(`^[ \\t]{0,200}(?:<\\/?(?:${ANY})>[ \\t]{0,20}){1,20}`, 'gim')
const CLOSING_LINE = new RegExp(`(?:<\\/(?:${ANY})>[ \\t]{0,20}){1,20}$`, 'gim')

/** What forms and feeds escape: markup, blanks and typography, no letters. */
const MARKUP: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' }
const SIGNS = 'nbsp|quot|apos|ndash|mdash|hellip|lsquo|rsquo|ldquo|rdquo|laquo|raquo|bull|middot'
const REFERENCE_SOURCE = `&(#\\d{1,6}|#x[\\da-f]{1,5}|${Object.keys(MARKUP).join('|')}|${SIGNS});`
const REFERENCE = new RegExp(REFERENCE_SOURCE, 'i')
const REFERENCES = new RegExp(REFERENCE_SOURCE, 'gi')

/** `null` for numbers of no character, and of control characters. */
function letterOf(name: string): string | null {
  if (!name.startsWith('#')) return namedLetter(name.toLowerCase())
  const isHexadecimal = name[1]?.toLowerCase() === 'x'
  const number = Number.parseInt(name.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10)
  const isSurrogate = number >= 0xd800 && number <= 0xdfff
  return number < 0x20 || number > 0x10ffff || isSurrogate ? null : String.fromCodePoint(number)
}

function namedLetter(name: string): string | null {
  return MARKUP[name] ?? ENTITY_CHARACTERS.get(name) ?? null
}
