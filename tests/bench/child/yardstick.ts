import { parseDocument } from 'htmlparser2'

/** The yardstick of all ratios: a bare htmlparser2 tree, nothing read from it. */
export function parseBare(html: string): void {
  parseDocument(html)
}
