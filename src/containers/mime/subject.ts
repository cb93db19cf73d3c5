import type { Part } from './parts.ts'

/** The subject of a message as text: coded words (RFC 2047) and bare UTF-8 decoded; `undefined` without one. */
export async function subjectOf({ fields }: Part): Promise<string | undefined> {
  const written = fields.get('subject')
  if (!written) return undefined
  if (!written.includes('=?')) return decodeUtf8(written)
  const { decodeWords } = await import('postal-mime')
  return decodeWords(written).replace(/\s+/g, ' ').trim() || undefined
}

/** Fields are ASCII, UTF-8 by RFC 6532, or in whatever the sender had; here they have a character a byte. */
function decodeUtf8(latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1')
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') ? latin1 : text
}
