import type { Page } from '../model/page.ts'
import { type Budget, newBudget, type TotalLimits } from './budget.ts'
import { failureOf, LimitReached, tooLarge } from './failure.ts'
import { gather, together } from './gather.ts'
import { CONTAINERS, findContainer } from './index.ts'
import { looksLikePage, withoutWrapping } from './page-names.ts'
import type { Container, Damaged, Entry, UnpackLimits, WholeFile } from './types.ts'

/** A page out of its containers, or what stood in the way of one. */
export type Opened = Omit<Entry, 'rest' | 'file'> | Damaged

/** What is known about the bytes, and how much may be unpacked. */
export interface OpenOptions extends Partial<Omit<Page, 'bytes'>>, Partial<OpenLimits> {
  /** What follows the bytes when they are only the beginning. */
  readonly rest?: AsyncIterable<Uint8Array>
  /** The file whose beginning the bytes are: spares the copy of a zip archive that is read from its end. */
  readonly file?: WholeFile
  /** Name of the container that the bytes are, such as `brotli`; without it they and the name decide. */
  readonly container?: string
  readonly leftOut?: UnpackLimits['leftOut']
}

/** How much may be unpacked of one input. */
export interface OpenLimits extends TotalLimits {
  /** Largest page, in bytes. Default: {@link MAX_SIZE}. */
  readonly maxSize: number
  /** Containers inside containers that are still opened. */
  readonly maxNesting: number
}

/** Largest page that is read by default, in bytes: 64 MB, ten times the largest saved page met. */
const MAX_SIZE = 64_000_000

/** The limits without options. */
export const OPEN_LIMITS: OpenLimits = {
  maxSize: MAX_SIZE,
  // `.warc.gz` in a `.tar.gz` takes four.
  maxNesting: 6,
  // Large crawls are cut into files of some ten thousand records.
  maxEntries: 1_000_000,
  // Fifty times a usual file of a crawl; unpacking it takes minutes.
  maxTotalSize: 100_000_000_000,
}

/**
 * Yields the pages in some bytes: a plain page gives itself, containers give what is in them, however they are nested.
 * Damage, pages that are too large and nesting that is too deep come as entries with a failure; nothing is thrown.
 */
export async function* open(bytes: Uint8Array, options: OpenOptions = {}): AsyncGenerator<Opened> {
  const { maxSize, maxNesting, maxEntries, maxTotalSize, container, rest, leftOut, ...facts } =
    withDefaults(options)
  const budget = newBudget({ maxEntries, maxTotalSize })
  const entry: Entry = {
    name: '',
    member: null,
    format: null,
    ...facts,
    ...counted({ ...facts, bytes, rest }, budget),
  }
  const { unpacked } = budget
  const limits: Limits = {
    maxSize,
    maxNesting,
    unpacked,
    takes: looksLikePage,
    budget,
    nesting: 0,
    hint: entry.name,
    ...(leftOut === undefined ? {} : { leftOut }),
  }
  const forced = CONTAINERS.find(each => each.name === container)
  try {
    yield* forced === undefined ? unwrap(entry, limits) : unpack(forced, entry, limits)
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error
    yield { name: entry.name, member: null, failure: error.failure }
  }
}

interface Limits extends UnpackLimits {
  readonly maxNesting: number
  readonly budget: Budget
  readonly nesting: number
  /** What the bytes would be called without what they were wrapped in. */
  readonly hint: string
}

function withDefaults(options: OpenOptions): OpenOptions & OpenLimits {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  return { ...OPEN_LIMITS, ...Object.fromEntries(given) }
}

function counted({ bytes, rest, file }: Packed, budget: Budget): Pick<Entry, 'bytes' | 'rest'> {
  budget.read(file?.size ?? bytes.length)
  if (rest === undefined) return { bytes }
  return { bytes, rest: file === undefined ? counting(rest, budget) : rest }
}

interface Packed {
  readonly bytes: Uint8Array
  readonly rest: Entry['rest'] | undefined
  readonly file?: WholeFile
}

async function* counting(rest: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> {
  for await (const chunk of rest) {
    budget.read(chunk.length)
    yield chunk
  }
}

async function* unwrap(entry: Entry, limits: Limits): AsyncGenerator<Opened> {
  const container = findContainer(entry.bytes, limits.hint)
  if (container !== undefined && limits.nesting < limits.maxNesting) yield* unpack(container, entry, limits)
  else yield container === undefined ? await plainPage(entry, limits.maxSize) : tooNested(entry, limits)
  // Lets go of the file or pipe behind bytes that nobody will read.
  await entry.rest?.[Symbol.asyncIterator]().return?.()
}

async function* unpack(container: Container, entry: Entry, limits: Limits): AsyncGenerator<Opened> {
  const nesting = limits.nesting + 1
  let isEmpty = true
  try {
    for await (const inner of container.entries(entry, limits)) {
      isEmpty = false
      if (container.holdsMany) limits.budget.entry()
      const placed = container.wraps ? inner : inside(entry, inner, container)
      if ('failure' in placed) yield placed
      else {
        const { file: _, ...known } = placed
        const hint = container.wraps ? withoutWrapping(limits.hint) : (placed.member ?? limits.hint)
        yield* unwrap(known, { ...limits, nesting, hint })
      }
    }
    if (isEmpty) yield noPages(entry)
  } catch (error) {
    if (error instanceof LimitReached) throw error
    yield { name: entry.name, member: entry.member, failure: failureOf(error) }
  }
}

/** An entry of an archive in an archive is named by the way to it; what stands for the archive, as that is. */
function inside<T extends Entry | Damaged>({ member: outer }: Entry, inner: T, { holdsMany }: Container): T {
  if (outer === null || (!holdsMany && inner.member === outer)) return inner
  return { ...inner, member: inner.member === null ? outer : `${outer}/${inner.member}` }
}

async function plainPage({ file: _, ...entry }: Entry, maxSize: number): Promise<Opened> {
  const { rest, ...page } = entry
  const whole = rest === undefined ? { bytes: page.bytes } : await gatherPage(entry, maxSize)
  if ('failure' in whole) return whole
  if (!('rest' in whole) && whole.bytes.length <= maxSize) return { ...page, bytes: whole.bytes }
  return { name: page.name, member: page.member, failure: tooLarge(maxSize) }
}

/** What is behind a page may break off while it is read. */
async function gatherPage(
  { bytes, rest, name, member }: Entry,
  maxSize: number,
): Promise<Pick<Entry, 'bytes' | 'rest'> | Damaged> {
  try {
    return await gather(together({ bytes, ...(rest === undefined ? {} : { rest }) }), maxSize)
  } catch (error) {
    if (error instanceof LimitReached) throw error
    return { name, member, failure: failureOf(error) }
  }
}

function noPages({ name, member }: Entry): Damaged {
  return { name, member, failure: { code: 'no-pages', message: 'there are no pages in it' } }
}

function tooNested({ name, member }: Entry, { maxNesting }: Limits): Damaged {
  const message = `it holds more than ${maxNesting} containers inside each other; raise --max-depth-archive`
  return { name, member, failure: { code: 'too-nested', message } }
}
