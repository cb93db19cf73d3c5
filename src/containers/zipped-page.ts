import { inflateRawSync } from 'node:zlib'
import { failureOf, tooLarge } from './failure.ts'
import { isoDate } from './mime/mail-date.ts'
import type { Damaged, Entry } from './types.ts'

/**
 * Reads `index.html` out of a zip inside HTML (APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16), with the date in the
 * comment above. Libraries for zip refuse what stands behind its end here.
 *
 * @param maxSize - Bytes that may be held, of the file and of the page.
 */
export function readZippedPage(entry: Entry, maxSize: number): Entry | Damaged {
  const { rest, ...known } = entry
  const damaged = (failure: Damaged['failure']): Damaged => ({
    name: entry.name,
    member: entry.member,
    failure,
  })
  if (rest !== undefined) return damaged(tooLarge(maxSize))
  const bytes = Buffer.from(entry.bytes.buffer, entry.bytes.byteOffset, entry.bytes.length)
  const place = findPage(bytes)
  if (place === null) return damaged(NO_PAGE)
  if (place.isEncrypted) return damaged(ENCRYPTED)
  const savedAt = known.savedAt ?? dateOf(bytes)
  try {
    const page = unpacked(bytes, place, maxSize)
    return { ...known, bytes: page, ...(savedAt === undefined ? {} : { savedAt }) }
  } catch (error) {
    return damaged(error instanceof RangeError ? tooLarge(maxSize) : failureOf(error))
  }
}

const NO_PAGE = {
  code: 'container-damaged',
  message: 'the zip in this page of SingleFile is damaged or cut off',
} as const
const ENCRYPTED = {
  code: 'encrypted',
  message: 'this page of SingleFile is encrypted; open it in a browser and save it without a password',
} as const

interface Place {
  readonly start: number
  readonly end: number
  readonly isDeflated: boolean
  readonly isEncrypted: boolean
}

const LOCAL = Buffer.from('PK\x03\x04')
const CENTRAL = Buffer.from('PK\x01\x02')
const END = Buffer.from('PK\x05\x06')

/** Offsets count from the beginning of the file, or of the zip in it. */
function findPage(bytes: Buffer): Place | null {
  const end = bytes.lastIndexOf(END)
  if (end < 0 || end + 22 > bytes.length) return null
  const size = bytes.readUInt32LE(end + 12)
  const said = bytes.readUInt32LE(end + 16)
  const directory = end - size
  for (let at = directory; at >= 0 && at + 46 <= end; ) {
    if (!bytes.subarray(at, at + 4).equals(CENTRAL)) return null
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
    if (PAGE.test(bytes.toString('latin1', at + 46, nameEnd))) return placeOf(bytes, at, directory - said)
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return null
}

/** At the root, or in the one folder there is. */
const PAGE = /^(?:[^/]+\/)?index\.html$/

function placeOf(bytes: Buffer, record: number, shift: number): Place | null {
  const local = bytes.readUInt32LE(record + 42) + shift
  if (local < 0 || local + 30 > bytes.length || !bytes.subarray(local, local + 4).equals(LOCAL)) return null
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const method = bytes.readUInt16LE(record + 10)
  return {
    start,
    end: start + bytes.readUInt32LE(record + 20),
    isDeflated: method === 8,
    isEncrypted: (bytes.readUInt16LE(record + 8) & 1) === 1,
  }
}

function unpacked(bytes: Buffer, { start, end, isDeflated }: Place, maxSize: number): Buffer {
  const packed = bytes.subarray(start, end)
  return isDeflated ? inflateRawSync(packed, { maxOutputLength: maxSize }) : packed
}

/** `saved date: Thu Jun 11 2026 22:49:39 GMT+0000 (…)`; the page inside does not repeat it. */
function dateOf(bytes: Buffer): string | undefined {
  const match = SAVED_DATE.exec(bytes.toString('latin1', 0, 4096))
  if (match === null) return undefined
  const [, month, day, year, time, zone] = match
  return isoDate(`${day} ${month} ${year} ${time} ${zone}`)
}

const SAVED_DATE = /saved date: *\w{3} (\w{3}) (\d{1,2}) (\d{4}) ([\d:]{8}) GMT([+-]\d{4})/
