import type { Failure } from '../../model/diagnostic.ts'
import { type ByteReader, openReader } from '../byte-reader.ts'
import { tooLarge } from '../failure.ts'
import type { Damaged, Entry, UnpackLimits } from '../types.ts'
import { type PageOfRecord, readJsonRecord } from './record.ts'

/**
 * Yields the pages of a file of records, one a line. A line that is no record, or holds no page, comes as a damaged
 * entry with its number.
 *
 * @throws What the stream throws.
 */
export async function* readRecords(entry: Entry, { maxSize }: UnpackLimits): AsyncGenerator<Entry | Damaged> {
  const reader = openReader(entry.bytes, entry.rest)
  try {
    for await (const { number, bytes } of linesOf(reader, LARGEST_ESCAPE * maxSize)) {
      const member = `line ${number}`
      const page = bytes === undefined ? tooLarge(maxSize) : toPage(bytes, number)
      if (page === undefined) continue
      yield 'code' in page
        ? { name: entry.name, member, failure: page }
        : { name: entry.name, member, ...page }
    }
  } finally {
    await reader.close()
  }
}

/** A page of other scripts than Latin can come to twice its size: six bytes for three, with `\u`. */
const LARGEST_ESCAPE = 2

interface NumberedLine {
  /** From 1. */
  readonly number: number
  /** `undefined` when it is too long. */
  readonly bytes: Buffer | undefined
}

const NEW_LINE = 0x0a
const FIRST_LOOK = 65_536

async function* linesOf(reader: ByteReader, longest: number): AsyncGenerator<NumberedLine> {
  for (let number = 1; (await reader.peek(1)).length > 0; number++) {
    const end = await endOfLine(reader, longest)
    if (end < 0) {
      await toNextLine(reader)
      yield { number, bytes: undefined }
      continue
    }
    const bytes = (await reader.peek(end)).subarray(0, end)
    await reader.skip(end + 1)
    yield { number, bytes }
  }
}

/** How far the end of the line is; -1 when it is too far. */
async function endOfLine(reader: ByteReader, longest: number): Promise<number> {
  let searched = 0
  for (let look = FIRST_LOOK; ; look *= 2) {
    const view = await reader.peek(look)
    const end = view.indexOf(NEW_LINE, searched)
    if (end >= 0) return end
    if (view.length < look) return view.length
    if (look > longest) return -1
    searched = view.length
  }
}

async function toNextLine(reader: ByteReader): Promise<void> {
  for (;;) {
    const view = await reader.peek(1)
    const end = view.indexOf(NEW_LINE)
    await reader.skip(end < 0 ? view.length : end + 1)
    if (end >= 0 || view.length === 0) return
  }
}

function toPage(line: Buffer, number: number): PageOfRecord | Failure | undefined {
  if (isBlank(line)) return undefined
  const read = readJsonRecord(line)
  return 'page' in read ? read.page : { code: 'bad-line', message: `line ${number} ${read.fault}` }
}

/** As far as white space goes before any other byte. */
function isBlank(line: Buffer): boolean {
  return line.every(byte => byte <= BLANK)
}

const BLANK = 0x20
