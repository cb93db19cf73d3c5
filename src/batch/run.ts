import type { Readable } from 'node:stream'
import { failureOf } from '../containers/failure.ts'
import { type Opened, type OpenOptions, open } from '../containers/open.ts'
import type { Failure } from '../model/diagnostic.ts'
import type { ExtractOptions } from '../model/options.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Page } from '../model/page.ts'
import { type ReadBytes, readFile, readStream } from './read.ts'
import { type Origin, toFailedRecord, toRecord } from './record.ts'
import type { Input, PageDone } from './types.ts'

/** What a run needs besides its inputs. */
export interface RunSettings {
  /** The extraction, such as `extract`; what it throws becomes a record with the error `internal`. */
  readonly task: (page: Page, options: ExtractOptions) => Outcome
  readonly options: ExtractOptions
  /** Largest page, in bytes. */
  readonly maxSize: number
  /** What the inputs are, and what may be unpacked of each; without it their bytes and the defaults decide. */
  readonly unpacking?: Pick<OpenOptions, 'container' | 'maxNesting' | 'maxEntries' | 'maxTotalSize'>
  /** Opens standard input; called when it is read, so that runs without it leave it alone. */
  readonly stdin: () => Readable
  /** Ends waiting for bytes that may never come. */
  readonly signal: AbortSignal
}

/**
 * Extracts inputs one after another and yields every page when it is done, in order. Whatever goes wrong with a page
 * is told in its record; nothing is thrown. Between pages the event loop turns, so that signals are heard.
 */
export async function* run(inputs: AsyncIterable<Input>, settings: RunSettings): AsyncGenerator<PageDone> {
  for await (const input of inputs) {
    let started = milliseconds()
    for await (const result of runInput(input, settings)) {
      yield { input, ...result, milliseconds: milliseconds() - started }
      await new Promise(resolve => setImmediate(resolve))
      started = milliseconds()
    }
  }
}

/** `performance` would do, but is ten modules of Node that nothing else here loads. */
function milliseconds(): number {
  return Number(process.hrtime.bigint()) / 1e6
}

type Result = Pick<PageDone, 'record' | 'cause'>

async function* runInput(input: Input, settings: RunSettings): AsyncGenerator<Result> {
  const path = input.kind === 'stdin' ? null : input.path
  const content = input.kind === 'failed' ? input.failure : await read(input, settings)
  if ('code' in content) yield { record: toFailedRecord(content, { ...UNREAD, path }) }
  else {
    const { maxSize, unpacking } = settings
    const opening = open(content.bytes, { ...unpacking, ...content, name: path ?? STDIN_NAME, maxSize })
    for await (const opened of opening) yield runOpened(opened, path, settings)
  }
}

/** Standard input has no path; this is its name in messages. */
const STDIN_NAME = '-'

const UNREAD: Omit<Origin, 'path'> = { member: null, format: null, warnings: [], extra: null, bytes: null }

const EMPTY_FILE: Failure = { code: 'empty-file', message: 'there is nothing in it' }

async function read(
  input: Input & { kind: 'file' | 'stdin' },
  settings: RunSettings,
): Promise<ReadBytes | Failure> {
  try {
    return input.kind === 'stdin'
      ? await readStream(settings.stdin(), settings)
      : await readFile(input.path, settings)
  } catch (error) {
    return input.kind === 'file' && input.path.includes('\uFFFD') ? BAD_NAME : failureOf(error)
  }
}

/** Node gives names as text, and this one came from another encoding: nothing leads back to the file. */
const BAD_NAME: Failure = {
  code: 'no-such-file',
  message: 'its name is not valid UTF-8; rename it to have it read',
}

function runOpened(opened: Opened, path: string | null, settings: RunSettings): Result {
  if ('failure' in opened) {
    return { record: toFailedRecord(opened.failure, { ...UNREAD, path, member: opened.member }) }
  }
  const { member, format, warnings = [], extra = null, ...page } = opened
  const origin: Origin = { path, member, format, warnings, extra, bytes: page.bytes }
  if (page.bytes.length === 0) return { record: toFailedRecord(EMPTY_FILE, origin) }
  try {
    return { record: toRecord(settings.task(page, settings.options), origin) }
  } catch (cause) {
    return { record: toFailedRecord(internal(cause), origin), cause }
  }
}

/** No stack here: its paths differ between machines, and the bytes of a record must not. */
function internal(cause: unknown): Failure {
  return { code: 'internal', message: `a bug in tinsach: ${String(cause)}` }
}
