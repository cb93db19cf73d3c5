import { fieldsOf } from './header.ts'

/** An answer of a server, as it came over the wire. */
export interface HttpResponse {
  /** `undefined` when its first line is damaged. */
  readonly status: number | undefined
  /** By lower-case name. */
  readonly fields: ReadonlyMap<string, string>
  readonly body: Buffer
}

const LONGEST_HEADER = 262_144

/** Parts an answer into header and body (RFC 9112); `undefined` for what does not begin as one. */
export function parseHttp(block: Buffer): HttpResponse | undefined {
  const head = block.toString('latin1', 0, LONGEST_HEADER)
  const first = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})?/i.exec(head)
  if (first === null) return undefined
  const blank = BLANK_LINE.exec(head)
  const end = blank === null ? head.length : blank.index + blank[0].length
  return {
    status: first[1] === undefined ? undefined : Number(first[1]),
    fields: fieldsOf(head.slice(0, end).trimEnd().split(/\r?\n/).slice(1)),
    body: block.subarray(end),
  }
}

const BLANK_LINE = /\n\r?\n/

/** A body put together, and whether all of it was there. */
export interface Joined {
  readonly body: Buffer
  readonly isWhole: boolean
}

/**
 * Puts the chunks of a body together (RFC 9112, section 7.1). Many crawlers keep the header and store the body already
 * joined: what does not begin with the size of a chunk stays as it is; so does what follows a damaged one.
 */
export function joinChunks(bytes: Buffer): Joined {
  const pieces: Buffer[] = []
  let at = 0
  for (;;) {
    const line = CHUNK.exec(bytes.toString('latin1', at, at + LONGEST_CHUNK_LINE))
    const size = line === null ? Number.NaN : Number.parseInt(line[1]!, 16)
    if (Number.isNaN(size)) {
      return at === 0
        ? { body: bytes, isWhole: true }
        : { body: Buffer.concat([...pieces, bytes.subarray(at)]), isWhole: false }
    }
    if (size === 0) return { body: Buffer.concat(pieces), isWhole: true }
    const start = at + line![0].length
    pieces.push(bytes.subarray(start, start + size))
    at = start + size
    if (at > bytes.length) return { body: Buffer.concat(pieces), isWhole: false }
    if (bytes[at] === 0x0d) at++
    if (bytes[at] === 0x0a) at++
  }
}

const LONGEST_CHUNK_LINE = 200
const CHUNK = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i
