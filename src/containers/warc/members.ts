import { type ByteReader, openReader } from '../byte-reader.ts'
import { decompress } from '../decompress.ts'
import { LimitReached } from '../failure.ts'
import type { UnpackLimits } from '../types.ts'
import { hasDigest } from './digest.ts'
import {
  beginningOf,
  beginsRecord,
  findMember,
  type Member,
  type NoMember,
  unpackMember,
} from './gzip-member.ts'
import { endOfHeader, parseHeader, type RecordHeader } from './header.ts'
import { type Found, type Gap, readRecords, type WarcRecord } from './records.ts'

const FIRST_LOOK = 65_536

/**
 * Reads the records of a WARC file of which every one is compressed by itself (ISO 28500, annex D). What cannot be
 * unpacked is gone over up to the next member that holds a record.
 *
 * @throws What the stream throws; LimitReached.
 */
export async function* readMembers(reader: ByteReader, limits: UnpackLimits): AsyncGenerator<Found> {
  for (;;) {
    if ((await reader.peek(1)).length === 0) return
    const offset = reader.offset()
    const unpacked = await unpackNext(reader, limits.maxSize)
    const member = typeof unpacked === 'string' ? unpacked : await ofSureSize(unpacked, reader)
    if (typeof member !== 'string') {
      limits.unpacked(member.plain.length)
      yield* recordsOf(member, offset, limits.maxSize)
      await reader.skip(member.size)
    } else if (member === 'large') yield* largeMember(reader, limits)
    else yield* gap(reader, member === 'more')
  }
}

/**
 * Unpacks the member that comes next and leaves it where it is.
 *
 * @throws What the stream throws.
 */
export async function unpackNext(reader: ByteReader, maxSize: number): Promise<Member | NoMember> {
  for (let look = FIRST_LOOK; ; look *= 2) {
    const view = (await reader.peek(look)).subarray(0, look)
    const member = unpackMember(view, maxSize + FIRST_LOOK)
    if (member !== 'more' || view.length < look) return member
    if (look > maxSize) return 'large'
  }
}

async function* recordsOf(
  { plain, isSound, size }: Member,
  offset: number,
  maxSize: number,
): AsyncGenerator<Found> {
  for await (const found of readRecords(openReader(plain), maxSize)) {
    if (isSound || found.kind !== 'record') yield { ...found, offset }
    else if (await isIntact(found)) yield { ...found, offset, faults: [...found.faults, WRONG_SUM] }
    else yield { kind: 'gap', offset, size, reason: DAMAGED, ...urlOf(found.header) }
  }
}

/** Whether a record is whole, though the checksum of its compressed bytes says that something is wrong. */
async function isIntact({ header, block, faults }: WarcRecord): Promise<boolean> {
  return faults.length === 0 && (await hasDigest(block, header.fields.get('warc-block-digest'))) !== false
}

const DAMAGED = 'the compressed data is damaged'

function urlOf(header: RecordHeader | undefined): Pick<Gap, 'url'> {
  const url = header?.fields.get('warc-target-uri')
  return url === undefined ? {} : { url }
}

/** Damaged data may seem to go on into the members that follow. */
async function ofSureSize(member: Member, reader: ByteReader): Promise<Member> {
  if (member.isSound) return member
  const next = findMember((await reader.peek(member.size)).subarray(0, member.size), 1)
  return next < 0 ? member : { ...member, size: next }
}

const WRONG_SUM = 'the checksum of its compressed bytes differs'

/** Too large to hold: what is in it is told, and it is gone through. */
async function* largeMember(reader: ByteReader, { unpacked, maxSize }: UnpackLimits): AsyncGenerator<Found> {
  const offset = reader.offset()
  const plain = beginningOf(await reader.peek(FIRST_LOOK), FIRST_LOOK)
  const header = headerOf(plain)
  if (header !== undefined) {
    yield { kind: 'large', header, block: plain.subarray(endOfHeader(plain)), offset }
  }
  const size = await sizeOfMember(reader, unpacked)
  const next = await reader.peek(FIRST_LOOK)
  if (size === undefined || (next.length > 0 && findMember(next, 0) !== 0)) {
    const lost = (await toNextMember(reader, 0)) + reader.offset() - offset
    const reason = `a record of more than ${maxSize} bytes is damaged`
    yield { kind: 'gap', offset, size: lost, reason }
  }
}

/** Goes through a member; `undefined` when that fails. */
async function sizeOfMember(
  reader: ByteReader,
  unpacked: (bytes: number) => void,
): Promise<number | undefined> {
  const start = reader.offset()
  try {
    for await (const _ of decompress('gzip', upToNextMember(reader), unpacked));
    return reader.offset() - start
  } catch (error) {
    if (error instanceof LimitReached) throw error
    return undefined
  }
}

/** Pieces of a member: up to where the next one begins. */
async function* upToNextMember(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (let from = 1; ; from = 0) {
    const view = await reader.peek(2 * FIRST_LOOK)
    const next = findMember(view, from)
    const isLast = view.length < 2 * FIRST_LOOK
    // A member that begins in the second half shows itself in the next turn.
    const size = next < 0 ? (isLast ? view.length : FIRST_LOOK) : Math.min(next, FIRST_LOOK)
    if (size === 0) return
    const piece = Buffer.from(view.subarray(0, size))
    await reader.skip(size)
    yield piece
    if (size === next && next < FIRST_LOOK) return
  }
}

/** Bytes that are no sound member. */
async function* gap(reader: ByteReader, isCutOff: boolean): AsyncGenerator<Gap> {
  const offset = reader.offset()
  const header = headerOf(beginningOf(await reader.peek(FIRST_LOOK)))
  const size = await toNextMember(reader, 1)
  const isAtEnd = (await reader.peek(1)).length === 0
  const reason = isCutOff && isAtEnd ? 'the file is cut off within a record' : DAMAGED
  yield { kind: 'gap', offset, size, reason, ...urlOf(header) }
}

function headerOf(plain: Buffer): RecordHeader | undefined {
  const end = beginsRecord(plain) ? endOfHeader(plain) : -1
  return end < 0 ? undefined : parseHeader(plain.subarray(0, end))
}

async function toNextMember(reader: ByteReader, from: number): Promise<number> {
  let lost = 0
  for (let start = from; ; start = 0) {
    const view = await reader.peek(FIRST_LOOK)
    const next = findMember(view, start)
    if (next >= 0) return lost + (await reader.skip(next))
    const isLast = view.length < FIRST_LOOK
    // What may be the beginning of the next member stays.
    lost += await reader.skip(isLast ? view.length : view.length - KEPT)
    if (isLast) return lost
  }
}

const KEPT = 2048
