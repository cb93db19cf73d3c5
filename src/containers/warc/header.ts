/** The header of a record: fields by lower-case name. */
export interface RecordHeader {
  readonly fields: ReadonlyMap<string, string>
  /** What is wrong with it, in words. */
  readonly faults: readonly string[]
}

/** Where a header ends, after its blank line; a damaged one ends where the block's own header begins. -1 when it does not end. */
export function endOfHeader(bytes: Buffer): number {
  const found = BLANK_LINE.exec(bytes.toString('latin1'))
  if (found === null) return -1
  const end = found.index + found[0].length
  const block = bytes.subarray(0, found.index).lastIndexOf('\nHTTP/1.')
  return block < 0 ? end : block + 1
}

const BLANK_LINE = /\n\r?\n/

/**
 * Reads the header of a record (ISO 28500, section 4): a line with the version, then named fields. A damaged version
 * line or field is a fault, not the end; `undefined` for what is no header at all.
 */
export function parseHeader(bytes: Buffer): RecordHeader | undefined {
  const faults: string[] = []
  const lines = bytes.toString('utf8').trimEnd().split(/\r?\n/)
  if (!/^WARC\/\d\.\d+\s*$/.test(lines[0] ?? '')) faults.push('its first line is not that of a record')
  const fields = fieldsOf(lines.slice(1))
  if (!['warc-type', 'warc-record-id', 'warc-target-uri'].some(name => fields.has(name))) return undefined
  if (lines.slice(1).some(line => !FIELD.test(line))) faults.push('its header is damaged')
  return { fields, faults }
}

/** Or a line that goes on with the one before. Nothing but printable characters stands in one. */
const FIELD = /^(?:[A-Za-z0-9!#$%&'*+.^_`|~-]+:|[ \t])[\t\x20-\x7e\u00a0-\ufffc\u{10000}-\u{10ffff}]*$/u

/** Named fields of a header, of WARC or of HTTP; the first of a name counts, a line that begins with a blank goes on. */
export function fieldsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  let last = ''
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && last !== '') fields.set(last, `${fields.get(last)} ${line.trim()}`)
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim())
    }
  }
  return fields
}

/** Bytes that a header says its block has; `undefined` when it says nothing that can be a length. */
export function lengthOf({ fields }: RecordHeader): number | undefined {
  const value = fields.get('content-length') ?? ''
  return /^\d{1,15}$/.test(value) ? Number(value) : undefined
}
