/** One saved page as it came out of its container: bytes and what the container knew about them. */
export interface Page {
  /** Path or entry name, as it appears in messages. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly url?: string
  /** Charset said by the transport: an HTTP or MIME header. */
  readonly charset?: string
  /** What it is, where its container knows; without it its first bytes decide. */
  readonly kind?: 'html' | 'text'
  /** Its title outside itself, for a page without one: the subject of a message. */
  readonly title?: string
  /** When the page was saved: ISO 8601 with offset. */
  readonly savedAt?: string
}
