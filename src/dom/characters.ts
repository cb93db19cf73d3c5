import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'

/** What a text may hold besides plain characters; one look at it spares most texts all that follows. */
const SPECIAL = /[\0\r&]/
const SPECIAL_RAW = /[\0\r]/
const LINE_ENDS = /\r\n?/g

/** Text between tags as browsers read it: line ends are LF, NULs dropped, character references decoded. */
export function decodeText(raw: string): string {
  if (!SPECIAL.test(raw)) return raw
  const text = repair(raw, '')
  return text.includes('&') ? decodeHTML(text) : text
}

/** Content of `script`, `style` and their like: line ends are LF, NULs become U+FFFD. */
export function decodeRawText(raw: string): string {
  return repair(raw, '\ufffd')
}

/** Value of an attribute; in it `&copy=` and `&copyx` are no character references. */
export function decodeAttribute(raw: string): string {
  if (!SPECIAL.test(raw)) return raw
  const text = repair(raw, '\ufffd')
  return text.includes('&') ? decodeHTMLAttribute(text) : text
}

function repair(raw: string, forNul: string): string {
  return SPECIAL_RAW.test(raw) ? raw.replace(LINE_ENDS, '\n').replaceAll('\0', forNul) : raw
}

/** True for the characters that HTML calls white space: tab, LF, FF, CR, space. */
export function isWhiteSpace(character: number): boolean {
  return character === 32 || (character < 14 && character > 8 && character !== 11)
}

/** True for the characters that end the name of a tag: `>`, `/` and white space. */
export function endsTagName(character: number): boolean {
  return character === 62 || character === 47 || isWhiteSpace(character)
}
