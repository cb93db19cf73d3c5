import type { Page } from '../model/page.ts'
import { failureOf, tooLarge } from './failure.ts'
import { findContainer } from './index.ts'
import type { Container, Damaged, Entry, UnpackLimits } from './types.ts'

/** A page out of its containers, or what stood in the way of one. */
export type Opened = Omit<Entry, 'rest'> | Damaged

/** What is known about the bytes, and how much may be unpacked. */
export interface OpenOptions extends Partial<Omit<Page, 'bytes'>> {
  /** What follows the bytes when they are only the beginning. */
  readonly rest?: AsyncIterable<Uint8Array>
  /** Largest page, in bytes. Default: {@link MAX_SIZE}. */
  readonly maxSize?: number
}

/** Largest page that is read by default, in bytes: 64 MB, ten times the largest saved page met. */
export const MAX_SIZE = 64_000_000

/** Containers inside containers that are still opened: `.warc.gz` in a `.tar.gz` takes four. */
const MAX_NESTING = 6

/**
 * Yields the pages in some bytes: a plain page gives itself, containers give what is in them, however they are nested.
 * Damage, pages that are too large and nesting that is too deep come as entries with a failure; nothing is thrown.
 */
export async function* open(bytes: Uint8Array, options: OpenOptions = {}): AsyncGenerator<Opened> {
  const { maxSize = MAX_SIZE, ...facts } = options
  yield* unwrap({ name: '', member: null, format: null, ...facts, bytes }, { maxSize, nesting: 0 })
}

interface Limits extends UnpackLimits {
  readonly nesting: number
}

async function* unwrap(entry: Entry, limits: Limits): AsyncGenerator<Opened> {
  const container = findContainer(entry.bytes, entry.member ?? entry.name)
  if (container !== undefined && limits.nesting < MAX_NESTING) yield* unpack(container, entry, limits)
  else {
    yield container === undefined ? plainPage(entry, limits.maxSize) : tooNested(entry)
    // Lets go of the file or pipe behind bytes that nobody will read.
    await entry.rest?.[Symbol.asyncIterator]().return?.()
  }
}

async function* unpack(container: Container, entry: Entry, limits: Limits): AsyncGenerator<Opened> {
  try {
    for await (const inner of container.entries(entry, limits)) {
      if ('failure' in inner) yield inner
      else yield* unwrap(inner, { ...limits, nesting: limits.nesting + 1 })
    }
  } catch (error) {
    yield { name: entry.name, member: entry.member, failure: failureOf(error) }
  }
}

function plainPage({ rest, ...page }: Entry, maxSize: number): Opened {
  if (rest === undefined && page.bytes.length <= maxSize) return page
  return { name: page.name, member: page.member, failure: tooLarge(maxSize) }
}

function tooNested({ name, member }: Entry): Damaged {
  const message = `it holds more than ${MAX_NESTING} containers inside each other`
  return { name, member, failure: { code: 'too-nested', message } }
}
