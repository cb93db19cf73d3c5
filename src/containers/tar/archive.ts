import { type ByteReader, openReader } from '../byte-reader.ts'
import { damaged, failureOf, Unreadable } from '../failure.ts'
import { gatherHead } from '../gather.ts'
import { type ArchivedFile, decideOn, type Placed } from '../tree.ts'
import type { Damaged, Entry, UnpackLimits } from '../types.ts'
import { BLOCK, parseTarHeader, paxFacts, type TarHeader, textIn } from './header.ts'

/**
 * Yields the pages in a tar archive, in its order. Where no header stands the next one is looked for, and what was gone
 * over is told; so is an archive that is cut off.
 *
 * @throws What the stream throws.
 */
export async function* readArchive(entry: Entry, limits: UnpackLimits): AsyncGenerator<Entry | Damaged> {
  const reader = openReader(entry.bytes, entry.rest)
  const decide = decideOn(entry, limits)
  try {
    for await (const found of filesIn(reader)) {
      if ('lost' in found) {
        yield { name: entry.name, member: `byte ${found.offset}`, failure: damaged(found.lost) }
        continue
      }
      const place = decide(found)
      if (place !== 'skip') yield 'failure' in place ? place : await readFile(reader, found, place)
    }
  } finally {
    await reader.close()
  }
}

async function readFile(reader: ByteReader, file: Sized, place: Placed): Promise<Entry | Damaged> {
  try {
    return { ...place, format: null, ...(await gatherHead(content(reader, file))) }
  } catch (error) {
    return { name: place.name, member: place.member, failure: failureOf(error) }
  }
}

/** A content that ends too early is damage of the entry. */
async function* content(reader: ByteReader, { size }: Sized): AsyncGenerator<Uint8Array> {
  let left = size
  for await (const piece of reader.take(size)) {
    left -= piece.length
    yield piece
  }
  if (left > 0)
    throw new Unreadable(damaged(`the archive is cut off: ${left} of its ${size} bytes are missing`))
}

interface Sized extends ArchivedFile {
  readonly size: number
}

interface Lost {
  readonly lost: string
  readonly offset: number
}

/** Files with their contents next in the reader; those that stand for the headers of others are read here. */
async function* filesIn(reader: ByteReader): AsyncGenerator<Sized | Lost> {
  let stated: ReadonlyMap<string, string> = NOTHING
  let isClosed = false
  for (;;) {
    const block = (await reader.peek(BLOCK)).subarray(0, BLOCK)
    if (block.length < BLOCK) break
    const header = parseTarHeader(block)
    if (header === undefined) {
      const isBlank = block.every(byte => byte === 0)
      isClosed = isBlank
      if (isBlank) await reader.skip(BLOCK)
      else yield await toNextHeader(reader)
      continue
    }
    isClosed = false
    await reader.skip(BLOCK)
    const statedHere = await statement(reader, header)
    if (statedHere !== undefined) {
      stated = new Map([...stated, ...statedHere])
      continue
    }
    const file = fileOf(header, stated)
    stated = NOTHING
    const end = reader.offset() + padded(file.size)
    yield file
    await reader.skip(end - reader.offset())
  }
  const offset = reader.offset()
  if (!isClosed) yield { lost: 'the archive is cut off: its end is missing', offset }
}

const NOTHING: ReadonlyMap<string, string> = new Map()

/** Types of entries that are no files of their own, by their character. */
const OTHER_TYPES: Readonly<Record<string, ArchivedFile['kind']>> = {
  '1': 'link',
  '2': 'link',
  '3': 'special',
  '4': 'special',
  '5': 'folder',
  '6': 'special',
  D: 'folder',
  // With holes (GNU).
  S: 'special',
  // Labels, continued volumes and the like hold no file.
  V: 'folder',
  M: 'folder',
  N: 'folder',
  g: 'folder',
}

function fileOf({ name, type, size }: TarHeader, stated: ReadonlyMap<string, string>): Sized {
  const path = stated.get('GNU.sparse.name') ?? stated.get('path') ?? name
  const hasHoles = [...stated.keys()].some(key => key.startsWith('GNU.sparse.'))
  const kind = hasHoles ? 'special' : (OTHER_TYPES[type] ?? (path.endsWith('/') ? 'folder' : 'file'))
  const wide = Number(stated.get('size'))
  // Links have the size of what they lead to in some archives, and no content.
  return {
    name: path,
    kind,
    size: kind === 'link' ? 0 : Number.isSafeInteger(wide) && wide > 0 ? wide : size,
  }
}

/** What an entry says of the next one: a `pax` header, or a long name (GNU). */
async function statement(
  reader: ByteReader,
  { type, size }: TarHeader,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (!'xLK'.includes(type) || size > LONGEST_STATEMENT) return undefined
  const bytes = Buffer.from((await reader.peek(size)).subarray(0, size))
  await reader.skip(padded(size))
  if (type === 'x') return paxFacts(bytes)
  return type === 'L' ? new Map([['path', textIn(bytes, 0, size)]]) : NOTHING
}

const LONGEST_STATEMENT = 1_000_000

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK
}

async function toNextHeader(reader: ByteReader): Promise<Lost> {
  const offset = reader.offset()
  let block: Buffer
  do {
    await reader.skip(BLOCK)
    block = (await reader.peek(BLOCK)).subarray(0, BLOCK)
  } while (block.length === BLOCK && !(block.includes('ustar') && parseTarHeader(block) !== undefined))
  if (block.length < BLOCK) await reader.skip(BLOCK)
  return {
    lost: `${reader.offset() - offset} bytes from byte ${offset} on were skipped: they are no entry`,
    offset,
  }
}
