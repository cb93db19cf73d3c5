import type { ByteReader } from '../byte-reader.ts'
import { endOfHeader, lengthOf, parseHeader, type RecordHeader } from './header.ts'

/** A record whose block is held. */
export interface WarcRecord {
  readonly kind: 'record'
  readonly header: RecordHeader
  readonly block: Buffer
  /** Where it begins, in bytes from the beginning of what is read. */
  readonly offset: number
  /** What is wrong with it, in words. */
  readonly faults: readonly string[]
}

/** A record whose block is too large to hold. */
export interface LargeRecord {
  readonly kind: 'large'
  readonly header: RecordHeader
  /** The beginning of its block. */
  readonly block: Buffer
  readonly offset: number
}

/** Bytes that could not be read. */
export interface Gap {
  readonly kind: 'gap'
  readonly offset: number
  readonly size: number
  readonly reason: string
  /** Address of the page that was lost, when it could be read. */
  readonly url?: string
}

/** What is found in a WARC file, one after another. */
export type Found = WarcRecord | LargeRecord | Gap

const LONGEST_HEADER = 65_536
const FIRST_LOOK = 2048
/** Room for the blank lines after a block and the header that follows. */
const LOOK_BEHIND = 1024

/**
 * Reads the records of an uncompressed WARC file by their lengths. Where a length is wrong or missing, the record ends
 * where the next one begins; what is no record is gone over up to the next.
 *
 * @param maxSize - Largest block that is held, in bytes.
 * @throws What the stream throws.
 */
export async function* readRecords(reader: ByteReader, maxSize: number): AsyncGenerator<Found> {
  for (;;) {
    if (!(await skipBlankLines(reader))) return
    const offset = reader.offset()
    const { header, size } = await readHeader(reader)
    if (header === undefined) {
      const lost = await toNextRecord(reader)
      yield { kind: 'gap', offset, size: lost, reason: 'they are no record' }
      continue
    }
    const length = lengthOf(header)
    const isLarge = length !== undefined && length > maxSize
    const found = isLarge ? undefined : await held(reader, header, { size, length })
    if (found !== undefined) {
      yield { kind: 'record', header, offset, ...found }
      continue
    }
    const block = (await reader.peek(size + LONGEST_HEADER)).subarray(size, size + LONGEST_HEADER)
    const next = await findNextRecord(reader, size, maxSize)
    if (!isLarge || (next >= 0 && next < size + length)) {
      const lost = next < 0 ? await toNextRecord(reader) : await reader.skip(next)
      yield gapOf(header, { offset, size: lost, reason: 'the length of a record is wrong' })
      continue
    }
    yield { kind: 'large', header, block, offset }
    const skipped = await reader.skip(size + length)
    if (skipped < size + length) yield gapOf(header, { offset, size: skipped, reason: CUT_OFF })
  }
}

const CUT_OFF = 'the file is cut off within a record'

function gapOf({ fields }: RecordHeader, facts: Omit<Gap, 'kind' | 'url'>): Gap {
  const url = fields.get('warc-target-uri')
  return { kind: 'gap', ...facts, ...(url === undefined ? {} : { url }) }
}

async function skipBlankLines(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const view = await reader.peek(FIRST_LOOK)
    const blank = view.findIndex(byte => byte !== 0x0d && byte !== 0x0a)
    if (view.length === 0) return false
    await reader.skip(blank < 0 ? view.length : blank)
    if (blank >= 0) return true
  }
}

/** The header and its size; none when what stands here is no record. */
async function readHeader(reader: ByteReader): Promise<{ header?: RecordHeader; size: number }> {
  for (let look = FIRST_LOOK; ; look *= 4) {
    const view = (await reader.peek(look)).subarray(0, look)
    const size = endOfHeader(view)
    const header = size < 0 ? undefined : parseHeader(view.subarray(0, size))
    if (header !== undefined) return { header, size }
    if (size >= 0 || view.length < look || look >= LONGEST_HEADER) return { size: 0 }
  }
}

interface Extent {
  /** Of the header. */
  readonly size: number
  /** Of the block, as the header says. */
  readonly length: number | undefined
}

/** The block, up to where the next record begins when its length is wrong; `undefined` when it does not end in reach. */
async function held(
  reader: ByteReader,
  header: RecordHeader,
  { size, length }: Extent,
): Promise<Pick<WarcRecord, 'block' | 'faults'> | undefined> {
  const end = size + (length ?? 0)
  const view = length === undefined ? undefined : await reader.peek(end + LOOK_BEHIND)
  if (view !== undefined && endsAt(view, end)) {
    const block = view.subarray(size, end)
    await reader.skip(end)
    return { block, faults: header.faults }
  }
  const next = await findNextRecord(reader, size, Math.max(length ?? 0, SEARCHED))
  const whole = await reader.peek(next)
  if (next < 0 && whole.length > size + Math.max(length ?? 0, SEARCHED)) return undefined
  const stop = next < 0 ? whole.length : next
  const block = withoutBlankEnd(whole.subarray(size, stop))
  await reader.skip(stop)
  const fault = next < 0 ? CUT_OFF : `its length is wrong: ${block.length} bytes stand before the next record`
  return { block, faults: [...header.faults, fault] }
}

/** How far the next record is looked for behind a wrong length. */
const SEARCHED = 16_000_000

/** Whether a record that ends here is followed by another one, or by nothing. */
function endsAt(view: Buffer, end: number): boolean {
  if (end > view.length) return false
  const behind = view.toString('latin1', end, end + LOOK_BEHIND)
  return /^[\r\n]*$|^\r\n\r\n|^[\s\S]{0,8}WARC\/\d/.test(behind)
}

function withoutBlankEnd(block: Buffer): Buffer {
  let end = block.length
  while (end > 0 && (block[end - 1] === 0x0a || block[end - 1] === 0x0d)) end--
  return block.subarray(0, end)
}

async function toNextRecord(reader: ByteReader): Promise<number> {
  let lost = 0
  for (;;) {
    const next = await findNextRecord(reader, 1, LONGEST_HEADER)
    if (next >= 0) return lost + (await reader.skip(next))
    const { length } = await reader.peek(LONGEST_HEADER)
    // What may be the beginning of the next record stays.
    const skipped = await reader.skip(length < LONGEST_HEADER ? length : length - LOOK_BEHIND)
    lost += skipped
    if (skipped === 0 || length < LONGEST_HEADER) return lost
  }
}

/** How far away the next record begins, after a blank line; -1 when none does within a number of bytes. */
async function findNextRecord(reader: ByteReader, from: number, within: number): Promise<number> {
  for (let look = from + LONGEST_HEADER; ; look *= 2) {
    const view = await reader.peek(look)
    for (let at = view.indexOf('\nWARC/', from); at >= 0; at = view.indexOf('\nWARC/', at + 1)) {
      if (START.test(view.toString('latin1', Math.max(0, at - 2), at + 100))) return at + 1
    }
    if (view.length < look || look > from + within) return -1
  }
}

const START = /^(?:\r?|[\s\S]?\n\r?|\n)\nWARC\/\d\.\d+\r?\n[\w-]+:/
