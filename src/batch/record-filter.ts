import { tooLarge } from '../containers/failure.ts'
import { readJsonRecord } from '../containers/json-record.ts'
import type { Failure } from '../model/diagnostic.ts'
import { type Origin, toFailedRecord } from './record.ts'
import type { RecordKind } from './record-kinds.ts'
import { type RunSettings, run, runOpened } from './run.ts'
import { LINE_FEED, NUL, splitRecords } from './split-records.ts'
import type { Input, PageDone } from './types.ts'

/**
 * Extracts a stream of records and yields exactly one page for each, in order and as soon as its record is complete:
 * whoever writes a record and waits for its line gets it. What is wrong with a record is told in its page.
 *
 * @throws What the stream throws.
 */
export async function* filterRecords(
  stream: AsyncIterable<Uint8Array>,
  kind: RecordKind,
  settings: RunSettings,
): AsyncGenerator<PageDone> {
  const one = kind === 'jsonl' ? pageOfLine : pageOfPath
  const separator = kind === 'paths0' ? NUL : LINE_FEED
  const maxSize = settings.maxSize * (kind === 'jsonl' ? LARGEST_ESCAPE : 1)
  for await (const piece of splitRecords(stream, { separator, maxSize })) {
    yield piece === null ? failed(STANDARD_INPUT, tooLarge(settings.maxSize)) : await one(piece, settings)
    await new Promise(resolve => setImmediate(resolve))
  }
}

/** Letters beyond ASCII come to twice their size: six bytes for three, with `\u`. */
const LARGEST_ESCAPE = 2

const STANDARD_INPUT: Input = { kind: 'stdin' }

async function pageOfLine(line: Uint8Array, settings: RunSettings): Promise<PageDone> {
  const read = readJsonRecord(line, '-')
  if ('failure' in read) return failed(STANDARD_INPUT, read.failure, read.id)
  if (read.entry.bytes.length > settings.maxSize)
    return failed(STANDARD_INPUT, tooLarge(settings.maxSize), read.entry.member)
  const options = { inputFormat: read.inputFormat, ...settings.options }
  return { input: STANDARD_INPUT, ...runOpened(read.entry, null, { ...settings, options }), milliseconds: 0 }
}

async function pageOfPath(name: Uint8Array, settings: RunSettings): Promise<PageDone> {
  const input: Input = { kind: 'file', path: new TextDecoder().decode(name), root: null }
  let only: PageDone | undefined
  for await (const page of run(alone(input), settings)) {
    if (only !== undefined) return failed(input, SEVERAL_PAGES)
    only = page
  }
  return only ?? failed(input, NO_PAGES)
}

async function* alone(input: Input): AsyncGenerator<Input> {
  yield input
}

const SEVERAL_PAGES: Failure = {
  code: 'several-pages',
  message: 'it holds more than one page, and a record gives one line; pass it as an input',
}

const NO_PAGES: Failure = { code: 'no-pages', message: 'there are no pages in it' }

function failed(input: Input, failure: Failure, member: string | null = null): PageDone {
  const path = input.kind === 'stdin' ? null : input.path
  const origin: Origin = { path, member, format: null, warnings: [], extra: null, bytes: null }
  return { input, record: toFailedRecord(failure, origin), milliseconds: 0 }
}
