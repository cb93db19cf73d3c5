/** Headers and contents stand in blocks of so many bytes. */
export const BLOCK = 512

/** The header of an entry (POSIX.1-2017, pax, "ustar Interchange Format"). */
export interface TarHeader {
  readonly name: string
  /** One character: what the entry is. */
  readonly type: string
  /** Bytes of content. */
  readonly size: number
}

/** Whether a block is a header: the sum of its bytes, those of the sum counted as blanks, stands in it. */
export function checksumHolds(bytes: Uint8Array): boolean {
  if (bytes.length < BLOCK) return false
  const wanted = numberIn(bytes, 148, 8)
  let unsigned = 8 * 0x20
  let signed = 8 * 0x20
  for (let at = 0; at < BLOCK; at++) {
    if (at >= 148 && at < 156) continue
    const byte = bytes[at]!
    unsigned += byte
    // Some old writers summed up signed bytes.
    signed += byte > 127 ? byte - 256 : byte
  }
  return wanted > 0 && (wanted === unsigned || wanted === signed)
}

/** Reads a block; `undefined` when it is no header. */
export function parseTarHeader(block: Buffer): TarHeader | undefined {
  if (!checksumHolds(block)) return undefined
  const isPosix = block.toString('latin1', 257, 263) === 'ustar\0'
  const prefix = isPosix ? textIn(block, 345, 155) : ''
  const name = textIn(block, 0, 100)
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    type: String.fromCharCode(block[156]!),
    size: numberIn(block, 124, 12),
  }
}

/** Facts that a `pax` header states of the entry after it: lines of `length name=value`. */
export function paxFacts(content: Buffer): ReadonlyMap<string, string> {
  const facts = new Map<string, string>()
  for (let at = 0; at < content.length; ) {
    const [, length = ''] = /^(\d{1,10}) /.exec(content.toString('latin1', at, at + 12)) ?? []
    const end = at + Number(length)
    if (length === '' || end <= at || end > content.length) break
    const line = content.toString('utf8', at + length.length + 1, end - 1)
    const equals = line.indexOf('=')
    if (equals > 0) facts.set(line.slice(0, equals), line.slice(equals + 1))
    at = end
  }
  return facts
}

/** A text up to its zero byte. */
export function textIn(bytes: Buffer, start: number, length: number): string {
  const zero = bytes.indexOf(0, start)
  return bytes.toString('utf8', start, zero < 0 ? start + length : Math.min(zero, start + length))
}

/** In octal digits, or in base 256 when the first bit is set (GNU). */
function numberIn(bytes: Uint8Array, start: number, length: number): number {
  if ((bytes[start]! & 0x80) === 0) {
    const digits = /^[\s\0]*([0-7]*)/.exec(String.fromCharCode(...bytes.subarray(start, start + length)))![1]!
    return digits === '' ? 0 : Number.parseInt(digits, 8)
  }
  let number = bytes[start]! & 0x7f
  for (let at = start + 1; at < start + length; at++) number = number * 256 + bytes[at]!
  return number
}
