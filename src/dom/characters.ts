import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'

const LINE_ENDS = /\r\n?/g

/** What a page holds besides plain characters; found once a page so that texts can skip the search. */
export interface SourceTraits {
  readonly carriageReturns: boolean
  readonly nuls: boolean
}

/** Looks a source through for the characters that need repair. */
export function sourceTraits(source: string): SourceTraits {
  return { carriageReturns: source.includes('\r'), nuls: source.includes('\0') }
}

/** Text between tags as browsers read it: line ends are LF, NULs dropped, character references decoded. */
export function decodeText(raw: string, traits: SourceTraits): string {
  let text = traits.carriageReturns ? raw.replace(LINE_ENDS, '\n') : raw
  if (traits.nuls) text = text.replaceAll('\0', '')
  return text.includes('&') ? decodeHTML(text) : text
}

/** Content of `script`, `style` and their like: line ends are LF, NULs become U+FFFD. */
export function decodeRawText(raw: string, traits: SourceTraits): string {
  const text = traits.carriageReturns ? raw.replace(LINE_ENDS, '\n') : raw
  return traits.nuls ? text.replaceAll('\0', '\ufffd') : text
}

/** Value of an attribute; in it `&copy=` and `&copyx` are no character references. */
export function decodeAttribute(raw: string, traits: SourceTraits): string {
  const text = decodeRawText(raw, traits)
  return text.includes('&') ? decodeHTMLAttribute(text) : text
}

/** True for the characters that HTML calls white space: tab, LF, FF, CR, space. */
export function isWhiteSpace(character: number): boolean {
  return character === 32 || (character < 14 && character > 8 && character !== 11)
}
