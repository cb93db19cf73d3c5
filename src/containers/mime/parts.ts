import { mainValue, parameterOf, readHeaderBlock, type Span } from './header-block.ts'

/** A message, or a part of one: its fields and where its body stands. */
export interface Part extends Span {
  readonly fields: ReadonlyMap<string, string>
  /** Media type in lower case: `text/html`. */
  readonly type: string
  /** Whether its end was found, so that nothing of it is missing. */
  readonly isWhole: boolean
}

/** Reads the header fields that a stretch of bytes begins with, as those of a part that fills it. */
export function readPart(bytes: Buffer, span: Span, isWhole = true, type = 'text/plain'): Part {
  const { fields, bodyStart } = readHeaderBlock(bytes, span)
  return {
    fields,
    type: mainValue(fields.get('content-type')) || type,
    start: bodyStart,
    end: span.end,
    isWhole,
  }
}

/** The parts of a part, in order; none when it is not made of parts. Bodies are not looked at. */
export function partsOf(bytes: Buffer, whole: Part): Part[] {
  const boundary = parameterOf(whole.fields.get('content-type'), 'boundary')
  if (!whole.type.startsWith('multipart/') || !boundary) return []
  const type = whole.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  const parts: Part[] = []
  for (const { isWhole, ...span } of spansBetween(bytes, whole, boundary)) {
    parts.push(readPart(bytes, span, isWhole && whole.isWhole, type))
  }
  return parts
}

/** Whether the line that ends the parts of a part is there. */
export function isClosed(bytes: Buffer, whole: Part): boolean {
  const boundary = parameterOf(whole.fields.get('content-type'), 'boundary')
  if (!boundary) return true
  const last = bytes.subarray(whole.start, whole.end).lastIndexOf(`--${boundary}`, undefined, 'latin1')
  return last >= 0 && bytes.toString('latin1', whole.start + last, whole.end).startsWith(`--${boundary}--`)
}

interface FoundSpan extends Span {
  readonly isWhole: boolean
}

/** What stands between lines of the boundary (RFC 2046, section 5.1.1); the line end before such a line is part of it. */
function* spansBetween(bytes: Buffer, { start, end }: Span, boundary: string): Generator<FoundSpan> {
  const body = bytes.subarray(0, end)
  const delimiter = Buffer.from(`--${boundary}`, 'latin1')
  let open = -1
  let at = start
  for (;;) {
    const found = body.indexOf(delimiter, at)
    if (found < 0) break
    const { next, isLast } = delimiterLine(body, found + delimiter.length)
    at = next < 0 ? found + delimiter.length : next
    if (next < 0 || (found > start && body[found - 1] !== LINE_FEED)) continue
    if (open >= 0) yield { start: open, end: beforeLineEnd(body, open, found), isWhole: true }
    if (isLast) return
    open = next
  }
  if (open >= 0) yield { start: open, end: beforeTornLine(body, open, delimiter), isWhole: false }
}

const LINE_FEED = 10

/** What follows a boundary: two hyphens where it is the last, blanks, a line end; -1 when it is longer and another. */
function delimiterLine(body: Buffer, after: number): { readonly next: number; readonly isLast: boolean } {
  const isLast = body[after] === 0x2d && body[after + 1] === 0x2d
  let at = isLast ? after + 2 : after
  while (body[at] === 0x20 || body[at] === 0x09) at++
  if (at >= body.length) return { next: body.length, isLast }
  if (body[at] === 0x0d) at++
  return { next: body[at] === LINE_FEED ? at + 1 : -1, isLast }
}

function beforeLineEnd(body: Buffer, open: number, at: number): number {
  const end = body[at - 1] === LINE_FEED ? at - 1 : at
  return Math.max(open, body[end - 1] === 0x0d ? end - 1 : end)
}

/** Of a file that was cut off the last line may be the beginning of a boundary. */
function beforeTornLine(body: Buffer, open: number, delimiter: Buffer): number {
  const line = body.lastIndexOf(LINE_FEED) + 1
  const length = body.length - line
  const isTorn = line > open && length > 1 && delimiter.subarray(0, length).equals(body.subarray(line))
  return isTorn ? beforeLineEnd(body, open, line) : body.length
}
