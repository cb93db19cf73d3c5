import { type ByteReader, openReader } from '../byte-reader.ts'
import { decompress } from '../decompress.ts'
import { failureOf, LimitReached } from '../failure.ts'
import type { Damaged, Entry, UnpackLimits } from '../types.ts'
import { beginsRecord, findMember } from './gzip-member.ts'
import { readMembers, unpackNext } from './members.ts'
import { REVISITS, toEntry } from './page.ts'
import { type Found, readRecords } from './records.ts'

/**
 * Yields the pages of a WARC file and what is damaged in it. Records that are no pages are left out; when nothing else
 * is in the file, a failure says what there is. Pages that were not kept again are told to `limits.leftOut`.
 *
 * @throws LimitReached
 */
export async function* readArchive(entry: Entry, limits: UnpackLimits): AsyncGenerator<Entry | Damaged> {
  const skipped = new Map<string, number>()
  let isEmpty = true
  for await (const found of recordsIn(entry, limits)) {
    const made = await toEntry(found, entry, limits)
    if ('skipped' in made) skipped.set(made.skipped, (skipped.get(made.skipped) ?? 0) + 1)
    else {
      isEmpty = false
      yield made
    }
  }
  const revisits = skipped.get(REVISITS) ?? 0
  if (isEmpty) yield noPages(entry, skipped)
  else if (revisits > 0) await limits.leftOut?.(entry.member, revisitsLeftOut(revisits))
}

/** The page stands in another record, which may be in a file that nobody reads in this run. */
function revisitsLeftOut(number: number): string {
  return number === 1
    ? '1 revisit record: its page stands in the record it refers to'
    : `${number} revisit records: their pages stand in the records they refer to`
}

function noPages({ name }: Entry, skipped: ReadonlyMap<string, number>): Damaged {
  const kinds = [...skipped].map(([kind, number]) => `${number} ${kind}`).join(', ')
  const message = `there are no pages in it${kinds === '' ? '' : `: ${kinds}`}`
  return { name, member: null, failure: { code: 'no-pages', message } }
}

async function* recordsIn(entry: Entry, limits: UnpackLimits): AsyncGenerator<Found> {
  const reader = openReader(entry.bytes, entry.rest)
  try {
    if (beginsRecord(await reader.peek(HEAD))) yield* readRecords(reader, limits.maxSize)
    else if (await isByRecord(reader, limits.maxSize)) yield* readMembers(reader, limits)
    else yield* readWhole(reader, limits)
  } catch (error) {
    if (error instanceof LimitReached) throw error
    yield { kind: 'gap', offset: reader.offset(), size: 0, reason: failureOf(error).message }
  } finally {
    await reader.close()
  }
}

const HEAD = 65_536

/** Whether another member begins with a record, too: the second, unless it is damaged. */
async function isByRecord(reader: ByteReader, maxSize: number): Promise<boolean> {
  const first = await unpackNext(reader, maxSize)
  if (first === 'large') return false
  const from = typeof first === 'object' ? first.size : 1
  const view = await reader.peek(from + SEARCHED)
  return findMember(view.subarray(from), 0) >= 0
}

const SEARCHED = 1_000_000

/** Compressed as a whole: damage costs all that follows it. */
async function* readWhole(reader: ByteReader, limits: UnpackLimits): AsyncGenerator<Found> {
  const plain = decompress('gzip', reader.take(Number.MAX_SAFE_INTEGER), limits.unpacked)
  const records = openReader(Buffer.alloc(0), plain)
  try {
    yield* readRecords(records, limits.maxSize)
  } catch (error) {
    if (error instanceof LimitReached) throw error
    const reason = `${failureOf(error).message}, and all that follows is lost`
    yield { kind: 'gap', offset: reader.offset(), size: await reader.skip(Number.MAX_SAFE_INTEGER), reason }
  }
}
