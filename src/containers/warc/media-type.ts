/** Media types of what can hold an article. */
const PAGE_TYPES: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'application/vnd.wap.xhtml+xml',
  'text/plain',
])

/** Plain texts that sites keep for machines, by the end of their address. */
const TEXTS_OF_SITES = /\/(?:robots|ads|app-ads|humans|security|llms)\.txt$|\.(?:css|js|json|map|csv)$/i

/** The type without its parameters, in lower case: `text/html`. */
export function typeOf(field = ''): string {
  return field.split(';', 1)[0]!.trim().toLowerCase()
}

/** Whether what has this media type can hold an article. */
export function isPageType(type: string): boolean {
  return PAGE_TYPES.has(type)
}

/** Whether a plain text is one that sites keep for machines, such as `robots.txt`. */
export function isTextOfSite(type: string, url = ''): boolean {
  return type === 'text/plain' && TEXTS_OF_SITES.test(url.replace(/[?#].*$|>$/s, ''))
}

/** The charset of a `Content-Type`; `undefined` when it says none. */
export function charsetOf(field = ''): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(field)?.[1]
}

/** Whether bytes of which no type is known begin as a page. */
export function looksLikeMarkup(bytes: Buffer): boolean {
  return /^[\s\xef\xbb\xbf]*<(?:!doctype\s+html|html|head|body|!--)/i.test(bytes.toString('latin1', 0, 1024))
}
