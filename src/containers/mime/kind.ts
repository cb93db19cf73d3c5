import { startsWithBoxLine } from './box-line.ts'
import { type HeaderBlock, mainValue, readHeaderBlock } from './header-block.ts'
import { isoDate } from './mail-date.ts'

/** What bytes that begin with header fields are: a saved page, a message, a box of messages, or none of these. */
export type MimeKind = 'mhtml' | 'eml' | 'mbox' | null

/** Tells by header fields, whatever the file is called. A look at the first bytes ends it for a page. */
export function mimeKindOf(bytes: Uint8Array): MimeKind {
  const start = firstLetter(bytes)
  if (start < 0) return null
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT))
  const line = head.toString('latin1', start, start + LONGEST_LINE)
  if (startsWithBoxLine(line)) return 'mbox'
  if (!FIELD.test(line)) return null
  return kindOfMessage(readHeaderBlock(head, { start, end: head.length }))
}

/** The block of a message that passed many servers is long. */
const LOOKED_AT = 65_536
const LONGEST_LINE = 500

const FIELD = /^[a-z][!-9;-~]*:/i

/** Where the first letter stands behind byte order mark and white space; -1 where something else stands first. */
function firstLetter(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (at < MOST_SPACE && (bytes[at] === 10 || bytes[at] === 13 || bytes[at] === 32)) at++
  const letter = (bytes[at] ?? 0) | 0x20
  return letter >= 97 && letter <= 122 ? at : -1
}

const MOST_SPACE = 100

function kindOfMessage({ fields }: HeaderBlock): MimeKind {
  const type = mainValue(fields.get('content-type'))
  const isMime = fields.has('mime-version') && type.includes('/')
  const isSent = SENT.some(name => fields.has(name))
  if (fields.has('snapshot-content-location')) return 'mhtml'
  if (isMime && SAVED_BY.test(fields.get('from') ?? '')) return 'mhtml'
  if (isMime && !isSent && SAVED_TYPES.has(type)) return 'mhtml'
  const isDated = isoDate(fields.get('date')) !== undefined
  if (isDated && fields.has('from')) return 'eml'
  return isMime && (isSent || isDated || fields.has('from') || fields.has('subject')) ? 'eml' : null
}

/** Fields that a message gets on its way, and a saved page has not. */
const SENT = ['to', 'received', 'message-id', 'return-path', 'delivered-to', 'dkim-signature', 'list-id']
/** `<Saved by Blink>`, `<Saved by Windows Internet Explorer 8>`, `"Saved by UnMHT"`. */
const SAVED_BY = /^\W{0,3}Saved by\b/i
const SAVED_TYPES: ReadonlySet<string> = new Set(['multipart/related', 'text/html', 'application/xhtml+xml'])
