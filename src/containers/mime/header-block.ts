/** The header fields of a message or of a part of one, and where what they speak of begins. */
export interface HeaderBlock {
  /** Values by lower-case name, one character a byte, unfolded; of fields that are repeated the first. */
  readonly fields: ReadonlyMap<string, string>
  /** Offset of the body; the end of what was looked at when the block has no end. */
  readonly bodyStart: number
  /** Whether the empty line that ends the block was found. */
  readonly isComplete: boolean
}

/** A stretch of bytes: offsets of the first and of the one behind the last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Longest block that is read, in bytes; the signatures and ways of much-forwarded mail come to a tenth of it. */
const LONGEST_BLOCK = 262_144

/** Reads the header fields that a stretch of bytes begins with (RFC 5322, section 2.2), whatever ends its lines. */
export function readHeaderBlock(bytes: Buffer, { start, end }: Span): HeaderBlock {
  const limit = Math.min(end, start + LONGEST_BLOCK)
  let at = start
  while (at < limit) {
    const lineEnd = bytes.indexOf(LINE_FEED, at)
    if (lineEnd < 0 || lineEnd >= limit) break
    if (lineEnd === at || (lineEnd === at + 1 && bytes[at] === CARRIAGE_RETURN)) {
      return {
        fields: fieldsOf(bytes.toString('latin1', start, at)),
        bodyStart: lineEnd + 1,
        isComplete: true,
      }
    }
    at = lineEnd + 1
  }
  return { fields: fieldsOf(bytes.toString('latin1', start, limit)), bodyStart: limit, isComplete: false }
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of block.replace(FOLD, ' ').split(LINE_END)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

const FOLD = /\r?\n[ \t]+/g
const LINE_END = /\r?\n/

/** The part of a field's value before its parameters, in lower case: `text/html` of a content type. */
export function mainValue(value: string | undefined): string {
  return (value ?? '').split(';', 1)[0]!.trim().toLowerCase()
}

/** A parameter of a field's value (RFC 2045, section 5.1), `undefined` when it is not there. */
export function parameterOf(value: string | undefined, name: string): string | undefined {
  for (const [, key, quoted, bare] of (value ?? '').matchAll(PARAMETER)) {
    if (key!.toLowerCase() === name) return quoted === undefined ? bare : quoted.replace(/\\(.)/g, '$1')
  }
  return undefined
}

const PARAMETER = /;\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s;"]+))/g
