import { hash } from 'node:crypto'
import type { Opened } from '../containers/open.ts'
import type { Failure } from '../model/diagnostic.ts'
import { milliseconds } from './clock.ts'
import { extractPage, failedPage, type PageSettings } from './extract-page.ts'
import type { Pool } from './pool.ts'
import { openReader } from './read.ts'
import { type InputSettings, pagesIn, pathOf, readInput } from './read-input.ts'
import type { Recall, Recalled } from './resume/recall.ts'
import { spread } from './spread.ts'
import type { FileFacts, Input, PageDone, PageKept } from './types.ts'

/** What a run needs besides its inputs. */
export interface RunSettings extends PageSettings, InputSettings {
  /** Workers to spread the pages over; without them pages are extracted here, one after another. */
  readonly pool?: Pool
  /** Whether pages come in the order of the inputs; otherwise as they are done. Only workers make a difference. */
  readonly ordered?: boolean
  /** Knows inputs again that an earlier run has done. */
  readonly recall?: Recall
  /** Hears of an input before it is read. */
  readonly begin?: (input: Input) => void
}

/**
 * Extracts inputs and yields every page when it is done, in order. Whatever goes wrong with a page is told in its
 * record; nothing is thrown. Between pages the event loop turns, so that signals are heard.
 */
export async function* run(
  inputs: AsyncIterable<Input>,
  settings: RunSettings,
): AsyncGenerator<PageDone | PageKept> {
  if (settings.pool !== undefined) return yield* spread(inputs, settings, settings.pool)
  const oneByOne = { ...settings, reader: openReader() }
  let known = 0
  for await (const input of inputs) {
    const recalled = await settings.recall?.(input)
    yield* kept(input, recalled)
    if (recalled?.complete !== true) yield* runInput(input, oneByOne, recalled)
    else if (++known % TURN === 0) await nextTurn()
  }
}

/** The pages of an input that an earlier run has done. */
export function* kept(input: Input, recalled: Recalled | undefined): Generator<PageKept> {
  for (const entry of recalled?.entries ?? []) yield { kind: 'kept', input, entry }
}

/** Many inputs that are known again go by between two turns of the event loop. */
const TURN = 64

async function nextTurn(): Promise<void> {
  await new Promise(resolve => setImmediate(resolve))
}

/** Extracts the pages of one input, but for those of it that were done before. */
export async function* runInput(
  input: Input,
  settings: RunSettings,
  recalled?: Recalled,
): AsyncGenerator<PageDone> {
  settings.begin?.(input)
  let started = milliseconds()
  for await (const found of pagesOf(input, settings, recalled)) {
    const { opened, ...facts } = found
    const result =
      'code' in opened
        ? failedPage(opened, { path: pathOf(input), member: null }, settings)
        : extractPage(opened, pathOf(input), settings)
    yield { kind: 'done', input, ...facts, ...result, milliseconds: milliseconds() - started }
    await nextTurn()
    started = milliseconds()
  }
}

/** A page that is to be extracted, and its place in its input. */
export interface FoundPage extends Pick<PageDone, 'page' | 'more' | 'file'> {
  readonly opened: Opened | Failure
}

/** Reads an input and yields the pages in it, but for those that were done before. */
export async function* pagesOf(
  input: Input,
  settings: RunSettings,
  recalled?: Recalled,
): AsyncGenerator<FoundPage> {
  const content = await readInput(input, settings)
  const file = factsOf(recalled, 'code' in content || content.rest ? null : content.bytes)
  if ('code' in content) {
    yield { opened: content, page: 0, more: false, file }
    return
  }
  const pages = pagesIn(content, input, settings)
  const done = recalled?.entries.length ?? 0
  let next = await pages.next()
  for (let page = 0; !next.done; page++) {
    const opened = next.value
    next = await pages.next()
    if (page >= done) yield { opened, page, more: !next.done, file }
  }
}

/** The file as it is known again: as it was before it was read, with the hash of what was read. */
function factsOf(recalled: Recalled | undefined, bytes: Uint8Array | null): FileFacts | null {
  if (recalled?.stamp == null) return null
  return { ...recalled.stamp, sha256: bytes === null ? null : hash('sha256', bytes, 'hex') }
}
