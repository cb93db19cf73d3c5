import { tooLarge } from '../containers/failure.ts'
import { readJsonRecord } from '../containers/jsonl/record.ts'
import type { Failure } from '../model/diagnostic.ts'
import { extractPage, failedPage } from './extract-page.ts'
import { pathOf } from './read-input.ts'
import type { RecordKind } from './record-kinds.ts'
import { type RunSettings, runInput } from './run.ts'
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
    yield piece === null
      ? failed(STANDARD_INPUT, { failure: tooLarge(settings.maxSize), id: null }, settings)
      : await one(piece, settings)
    await new Promise(resolve => setImmediate(resolve))
  }
}

/** Letters beyond ASCII come to twice their size: six bytes for three, with `\u`. */
const LARGEST_ESCAPE = 2

const STANDARD_INPUT: Input = { kind: 'stdin' }

async function pageOfLine(line: Uint8Array, settings: RunSettings): Promise<PageDone> {
  const read = readJsonRecord(line)
  const { id } = read
  if ('fault' in read) return failed(STANDARD_INPUT, { failure: badLine(read.fault), id }, settings)
  if (read.page.bytes.length > settings.maxSize)
    return failed(STANDARD_INPUT, { failure: tooLarge(settings.maxSize), id }, settings)
  const entry = { name: '-', member: id, ...read.page }
  return { ...ALONE, input: STANDARD_INPUT, ...extractPage(entry, null, settings) }
}

function badLine(fault: string): Failure {
  return { code: 'bad-line', message: `it ${fault}` }
}

async function pageOfPath(name: Uint8Array, settings: RunSettings): Promise<PageDone> {
  const input: Input = { kind: 'file', path: new TextDecoder().decode(name), root: null }
  let only: PageDone | undefined
  for await (const page of runInput(input, settings)) {
    if (only !== undefined) return failed(input, SEVERAL_PAGES, settings)
    only = page
  }
  return only ?? failed(input, NO_PAGES, settings)
}

/** What there is to say of a page that is all there is in its record. */
const ALONE = { kind: 'done', page: 0, more: false, file: null, milliseconds: 0 } as const

/** A record that gives no page, and the name that it gives itself. */
interface FailedRecord {
  readonly id: string | null
  readonly failure: Failure
}

const SEVERAL_PAGES: FailedRecord = {
  id: null,
  failure: {
    code: 'several-pages',
    message: 'it holds more than one page, and a record gives one line; pass it as an input',
  },
}

const NO_PAGES: FailedRecord = {
  id: null,
  failure: { code: 'no-pages', message: 'there are no pages in it' },
}

function failed(input: Input, { failure, id }: FailedRecord, settings: RunSettings): PageDone {
  return { ...ALONE, input, ...failedPage(failure, { path: pathOf(input), member: id }, settings) }
}
