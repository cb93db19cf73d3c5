import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'

const LINE_ENDS = /\r\n?/g

/**
 * Text between tags as browsers read it: line ends are LF, character references decoded.
 *
 * @param returns - Whether the page has any CR; asked once a page so that texts can skip the search.
 */
export function decodeText(raw: string, returns: boolean): string {
  const text = decodeRawText(raw, returns)
  return text.includes('&') ? decodeHTML(text) : text
}

/** Content of `script`, `style` and their like: line ends are LF. */
export function decodeRawText(raw: string, returns: boolean): string {
  return returns && raw.includes('\r') ? raw.replace(LINE_ENDS, '\n') : raw
}

/** Value of an attribute; in it `&copy=` and `&copyx` are no character references. */
export function decodeAttribute(raw: string, returns: boolean): string {
  const text = decodeRawText(raw, returns)
  return text.includes('&') ? decodeHTMLAttribute(text) : text
}

/** True for the characters that HTML calls white space: tab, LF, FF, CR, space. */
export function isWhiteSpace(character: number): boolean {
  return character === 32 || (character < 14 && character > 8 && character !== 11)
}

/** True for the characters that end the name of a tag: `>`, `/` and white space. */
export function endsTagName(character: number): boolean {
  return character === 62 || character === 47 || isWhiteSpace(character)
}
