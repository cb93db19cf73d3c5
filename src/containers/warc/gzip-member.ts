import type { ZlibOptions } from 'node:zlib'

/** A member of a gzip file, unpacked. */
export interface Member {
  readonly plain: Buffer
  /** Bytes it takes up, from its first one. */
  readonly size: number
  /** Whether its checksum is that of what came out. */
  readonly isSound: boolean
}

/** Why a member could not be unpacked: more bytes are needed, more came out than may, or they are no such thing. */
export type NoMember = 'more' | 'large' | 'damaged'

/** Unpacks the member that begins here (RFC 1952); what follows it does not matter. */
export function unpackMember(bytes: Buffer, maxSize: number): Member | NoMember {
  const start = headSize(bytes)
  if (typeof start === 'string') return start
  const { crc32, inflateRawSync } = zlib()
  try {
    const options: ZlibOptions = { info: true, maxOutputLength: maxSize, chunkSize: CHUNK }
    const { buffer, engine } = inflateRawSync(bytes.subarray(start), options) as unknown as Inflated
    const end = start + engine.bytesWritten
    if (bytes.length < end + TRAILER) return 'more'
    const isSound = crc32(buffer) === bytes.readUInt32LE(end) && buffer.length === bytes.readUInt32LE(end + 4)
    return { plain: buffer, size: end + TRAILER, isSound }
  } catch (error) {
    if (error instanceof RangeError) return 'large'
    return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR' ? 'more' : 'damaged'
  }
}

interface Inflated {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

const CHUNK = 65_536
const TRAILER = 8

/** The beginning of what is in a member, as much as a number of its packed bytes gives; empty when it is none. */
export function beginningOf(bytes: Buffer, packedSize = 1024): Buffer {
  const start = headSize(bytes)
  if (typeof start === 'string') return Buffer.alloc(0)
  const { inflateRawSync, constants } = zlib()
  const packed = bytes.subarray(start, start + packedSize)
  try {
    return inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST_BEGINNING })
  } catch {
    return Buffer.alloc(0)
  }
}

const LARGEST_BEGINNING = 4_000_000

/** Where the next member with a record in it begins, from a place on; -1 when none does. */
export function findMember(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(MAGIC, from); at >= 0; at = bytes.indexOf(MAGIC, at + 1)) {
    if (beginsRecord(beginningOf(bytes.subarray(at)))) return at
  }
  return -1
}

/** Whether unpacked bytes begin as a record does. */
export function beginsRecord(plain: Buffer): boolean {
  const head = plain.toString('latin1', 0, 100).toUpperCase()
  return head.startsWith('WARC/') || (head.includes('\nWARC-TYPE:') && DAMAGED_BEGINNING.test(head))
}

const DAMAGED_BEGINNING = /^[\s\S]{4,20}\r?\nWARC-TYPE:/

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08])
const FIXED_HEAD = 10
const HAS = { checksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 }

function headSize(bytes: Buffer): number | NoMember {
  if (bytes.length < FIXED_HEAD) return 'more'
  const flags = bytes[3]!
  if (bytes.indexOf(MAGIC) !== 0 || (flags & HAS.reserved) !== 0) return 'damaged'
  let end = FIXED_HEAD
  if (flags & HAS.extra) end += 2 + (bytes.length < end + 2 ? 0 : bytes.readUInt16LE(end))
  for (const field of [HAS.name, HAS.comment]) {
    if ((flags & field) === 0) continue
    const zero = bytes.indexOf(0, end)
    if (zero < 0) return 'more'
    end = zero + 1
  }
  if (flags & HAS.checksum) end += 2
  return end < bytes.length ? end : 'more'
}

/** At once, since recognizing does not wait; and not before it is needed. */
function zlib(): typeof import('node:zlib') {
  return process.getBuiltinModule('node:zlib')
}
