/**
 * Finds the charset a page declares of itself, by the rules of the HTML standard's prescan: in a `meta` tag outside
 * comments, else in the XML declaration.
 *
 * @returns The label as written, or `null`.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCANNED)).replace(COMMENT, ' ')
  for (const [tag] of head.matchAll(META)) {
    const label = DESCRIBES_CONTENT.test(tag) ? undefined : CHARSET.exec(tag)?.[1]
    if (label !== undefined) return label
  }
  return XML_DECLARATION.exec(head)?.[1] ?? null
}

/** The standard asks for 1,024; archives put several kilobytes of their own scripts before the page's tags. */
const PRESCANNED = 16_384
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g
const META = /<meta\b[^>]{0,1000}>/gi
/** A description may talk about charsets; a declaration has neither name nor property. */
const DESCRIBES_CONTENT = /\s(?:name|property|itemprop)\s*=/i
const CHARSET = /\bcharset\s*=\s*["']?\s*([^\s"'>;,/]{1,40})/i
const XML_DECLARATION = /^\s*<\?xml\b[^>]{0,200}?\sencoding\s*=\s*["']\s*([^\s"'>]{1,40})/i
