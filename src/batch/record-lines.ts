import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { fingerprintOf } from '../text/fingerprint.ts'
import { isFingerprint } from './near-duplicates.ts'

/** A line of JSON Lines, and what tells whether its article stands elsewhere, too. */
export interface RecordLine {
  /** From 1. */
  readonly number: number
  /** Without its end. */
  readonly bytes: Buffer
  readonly content: LineContent
}

/** A record of whatever program. */
export type AnyRecord = Readonly<Record<string, unknown>>

/** What a line holds: a fingerprint, an article without one word, no article that could be compared, or no record. */
export type LineContent =
  | { readonly kind: 'article'; readonly fingerprint: string; readonly record: AnyRecord | null }
  | { readonly kind: 'empty' | 'unknown' | 'bad' }

/**
 * Reads the lines of a file of records, gzip-compressed or not, one after another; blank ones are left out.
 *
 * @param whole - Whether the records themselves are wanted; without it only their fingerprints are looked for.
 * @throws What `fs` and `zlib` throw.
 */
export async function* readRecordLines(
  source: string | Readable,
  { whole }: { readonly whole: boolean },
): AsyncGenerator<RecordLine> {
  const stream = typeof source === 'string' ? createReadStream(source, { highWaterMark: 1 << 18 }) : source
  let number = 0
  for await (const lines of linesOf(unzipped(stream))) {
    for (const bytes of lines) {
      number++
      if (bytes.length > 0)
        yield { number, bytes, content: whole ? contentOfRecord(bytes) : contentOf(bytes) }
    }
  }
}

async function* unzipped(stream: Readable): AsyncGenerator<Buffer> {
  const chunks: AsyncIterator<Buffer | string> = stream[Symbol.asyncIterator]()
  const { done, value } = await chunks.next()
  if (done) return
  const first = Buffer.from(value)
  const rest = { [Symbol.asyncIterator]: () => chunks }
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    yield first
    for await (const chunk of rest) yield Buffer.from(chunk)
    return
  }
  const { pipeline, Readable: Streams } = await import('node:stream')
  const { createGunzip } = await import('node:zlib')
  const gunzip = createGunzip()
  // Errors of either stream come out of the one that is read, so the callback has nothing to add.
  pipeline(Streams.from(joined(first, rest)), gunzip, () => {})
  yield* gunzip
}

async function* joined(first: Buffer, rest: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer | string> {
  yield first
  yield* rest
}

/** The lines that end in each piece of a stream, so that a line does not cost a turn of the event loop. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly Buffer[]> {
  let held: Buffer[] = []
  for await (const chunk of chunks) {
    const lines: Buffer[] = []
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      const piece = chunk.subarray(start, end)
      lines.push(held.length === 0 ? piece : Buffer.concat([...held, piece]))
      held = []
      start = end + 1
    }
    if (start < chunk.length) held.push(chunk.subarray(start))
    yield lines
  }
  if (held.length > 0) yield [Buffer.concat(held)]
}

const LINE_FEED = 10

/** Looks for the fingerprint as our own printer writes it; reads the whole record only where there may be another. */
function contentOf(bytes: Buffer): LineContent {
  const key = bytes.indexOf(KEY)
  if (key >= 0 && bytes.indexOf(KEY, key + 1) < 0 && bytes.at(-1) === CLOSING_BRACE) {
    const start = key + KEY.length
    const fingerprint = bytes.toString('latin1', start + 1, start + 129)
    if (isFingerprint(fingerprint) && bytes[start] === QUOTE && bytes[start + 129] === QUOTE)
      return { kind: 'article', fingerprint, record: null }
  }
  return contentOfRecord(bytes)
}

/** Inside a text the quotation marks would have backslashes. */
const KEY = '"fingerprint":'
const QUOTE = 0x22
const CLOSING_BRACE = 0x7d

function contentOfRecord(bytes: Buffer): LineContent {
  const record = parsed(bytes)
  if (record === undefined) return { kind: 'bad' }
  const { fingerprint, text } = record
  if (isFingerprint(fingerprint)) return { kind: 'article', fingerprint, record }
  if (typeof text !== 'string') return { kind: fingerprint === null ? 'empty' : 'unknown' }
  const found = fingerprintOf(text)
  return found === null ? { kind: 'empty' } : { kind: 'article', fingerprint: found, record }
}

function parsed(bytes: Buffer): AnyRecord | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString())
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is AnyRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
