/** Markup for a text: as it is where it is markup already, else with a paragraph for every line. */
export function asMarkup(text: string): string {
  if (MARKUP.test(text)) return text
  if (CODED.test(text)) return text.replace(REFERENCE, reference => REFERENCES[reference]!)
  const lines = text.split(LINE_END).filter(line => line.trim() !== '')
  return lines.map(line => `<p>${escaped(line.trim())}</p>`).join('\n')
}

/** Whether a text is markup that parts it into blocks. */
export function hasBlocks(text: string): boolean {
  return MARKUP.test(text)
}

/** A text as it stands inside an element: markup as it is, else what HTML would read as markup written as references. */
export function asInline(text: string): string {
  return INLINE.test(text) ? text : escaped(text)
}

function escaped(text: string): string {
  return text.replace(AMPERSAND, '&amp;').replaceAll('<', '&lt;')
}

const MARKUP = /<(?:p|div|br|h[1-6]|li|section|figure|blockquote)[\s/>]/i
const INLINE = /<\/?[a-z][^<>]*>/i
const LINE_END = /[\n\r\u2028\u2029]+/
/** One that begins no character reference. */
const AMPERSAND = /&(?!#?\w{1,30};)/g
/** Markup written as references. */
const CODED = /&lt;(?:p|div|br|h[1-6]|section)(?:\s|\/|&gt;)/i
const REFERENCE = /&(?:lt|gt|quot|amp|#0?39);/g
const REFERENCES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
  '&#39;': "'",
  '&#039;': "'",
}
