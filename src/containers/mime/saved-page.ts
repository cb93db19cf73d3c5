import { tooLarge } from '../failure.ts'
import type { Damaged, Entry } from '../types.ts'
import { entryOf } from './entry.ts'
import { parameterOf } from './header-block.ts'
import { isClosed, type Part, partsOf, readPart } from './parts.ts'

/**
 * Reads the page of an MHTML file; its frames, advertisements among them, are pages of others and stay out. The page is
 * the part that has the address of the snapshot, else the one that `start` names, else the first of HTML.
 *
 * @param maxSize - Bytes that may be held, for the message when the page goes on in what follows.
 */
export function readSavedPage(entry: Entry, maxSize: number): Entry | Damaged {
  const bytes = Buffer.from(entry.bytes.buffer, entry.bytes.byteOffset, entry.bytes.length)
  const isHeld = entry.rest === undefined
  const whole = readPart(bytes, { start: firstLine(bytes), end: bytes.length })
  const parts = documentsOf(bytes, whole)
  const { fields } = whole
  const root = findRoot(parts, fields)
  const { name, member } = entry
  if (root === undefined) return { name, member, failure: isHeld ? NO_PAGE : tooLarge(maxSize) }
  const isWhole = root === whole ? isHeld : root.isWhole
  if (!isWhole && !isHeld) return { name, member, failure: tooLarge(maxSize) }
  return entryOf([root], {
    entry,
    bytes,
    format: 'mhtml',
    url: fields.get('snapshot-content-location') ?? root.fields.get('content-location'),
    date: fields.get('date'),
    isTruncated: isHeld && !(isWhole && isClosed(bytes, whole)),
  })
}

const NO_PAGE: Damaged['failure'] = {
  code: 'container-damaged',
  message: 'none of its parts is a page, or it is cut off before the first',
}

/** White space and a byte order mark may stand before the first field. */
function firstLine(bytes: Buffer): number {
  let at = bytes[0] === 0xef ? 3 : 0
  while (bytes[at] === 10 || bytes[at] === 13 || bytes[at] === 32) at++
  return at
}

/** The parts of HTML, in order; those of parts of parts, too. */
function documentsOf(bytes: Buffer, whole: Part): Part[] {
  const documents: Part[] = []
  const open = [{ part: whole, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { part, depth } = next
    if (HTML_TYPES.has(part.type)) documents.push(part)
    else if (depth < DEEPEST) {
      const parts = partsOf(bytes, part).reverse()
      for (const inner of parts) open.push({ part: inner, depth: depth + 1 })
    }
  }
  return documents
}

const HTML_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml'])
/** Programs write one level, or two where the page stands beside its plain text. */
const DEEPEST = 4

function findRoot(parts: readonly Part[], fields: Part['fields']): Part | undefined {
  const snapshot = fields.get('snapshot-content-location')
  const start = parameterOf(fields.get('content-type'), 'start')
  const byAddress = (part: Part): boolean =>
    snapshot !== undefined && unspaced(part.fields.get('content-location')) === unspaced(snapshot)
  const byId = (part: Part): boolean =>
    start !== undefined && bare(part.fields.get('content-id')) === bare(start)
  return parts.find(byAddress) ?? parts.find(byId) ?? parts[0]
}

/** Long addresses are folded, and unfolding leaves blanks in them. */
function unspaced(value: string | undefined): string | undefined {
  return value?.replace(/\s+/g, '')
}

function bare(id: string | undefined): string | undefined {
  return id?.trim().replace(/^<|>$/g, '')
}
