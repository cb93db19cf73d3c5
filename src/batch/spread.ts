import type { Opened } from '../containers/open.ts'
import { failedPage } from './extract-page.ts'
import type { PageAnswer } from './page-task.ts'
import type { Pool, PoolAnswer } from './pool.ts'
import { pathOf } from './read-input.ts'
import type { Recalled } from './resume/recall.ts'
import { type FoundPage, kept, pagesOf, type RunSettings } from './run.ts'
import type { Input, PageDone, PageKept } from './types.ts'

/** Inputs that are begun before the first of them is done, for each worker: a slow page holds up no other worker. */
const AHEAD = 64
/** Length of documents that may wait for the first, in UTF-16 units. */
const MOST_WAITING = 64_000_000

type Step = PageDone | PageKept

/** An input that was begun. */
interface Begun {
  /** Its pages; `undefined` when it holds many, which are taken one by one when its turn comes. */
  readonly steps: Promise<readonly Step[] | undefined>
  readonly many: () => AsyncGenerator<Step>
  length: number
  isSettled: boolean
}

/** Extracts inputs with workers, and yields their pages in order, or as they are done. */
export async function* spread(
  inputs: AsyncIterable<Input>,
  settings: RunSettings,
  pool: Pool,
): AsyncGenerator<Step> {
  const source = inputs[Symbol.asyncIterator]()
  const begun = async (): Promise<Begun | undefined> => {
    const { value: input, done } = await source.next()
    if (done) return undefined
    const recalled = await settings.recall?.(input)
    return begin(stepsOf(input, recalled, { settings, pool }), () =>
      manyOf(input, recalled, { settings, pool }),
    )
  }
  for await (const each of inTurn(begun, pool.jobs * AHEAD, settings)) {
    const steps = await each.steps
    if (steps === undefined) yield* each.many()
    else yield* steps
  }
}

interface Means {
  readonly settings: RunSettings
  readonly pool: Pool
}

function begin(steps: Begun['steps'], many: Begun['many']): Begun {
  const begun: Begun = { steps, many, length: 0, isSettled: false }
  const settle = (found: readonly Step[] = []): void => {
    begun.isSettled = true
    begun.length = found.reduce((sum, step) => sum + ('document' in step ? step.document.length : 0), 0)
  }
  steps.then(settle, () => settle())
  return begun
}

/** Begins one after another, as many as may be under way, and yields them in order or as they are done. */
async function* inTurn(
  next: () => Promise<Begun | undefined>,
  most: number,
  { ordered = true, signal }: RunSettings,
): AsyncGenerator<Begun> {
  const window: Begun[] = []
  let coming: Promise<void> | undefined
  let isEnd = false
  const waiting = (): number => window.reduce((sum, { length }) => sum + length, 0)
  const hasRoom = (): boolean =>
    !isEnd && (window.length === 0 || (window.length < most && waiting() < MOST_WAITING))
  const come = async (): Promise<void> => {
    const begun = await next()
    coming = undefined
    if (begun === undefined) isEnd = true
    else window.push(begun)
  }
  while (!signal.aborted) {
    if (coming === undefined && hasRoom()) {
      coming = come()
      coming.catch(() => {})
    }
    const steps = (ordered ? window.slice(0, 1) : window).map(begun => begun.steps)
    if (coming === undefined && steps.length === 0) return
    // What is done goes out even when the next input is long in coming.
    await orAborted(Promise.race(coming === undefined ? steps : [coming, ...steps]), signal)
    if (signal.aborted) return
    if (coming === undefined && hasRoom()) continue
    const place = ordered ? 0 : window.findIndex(({ isSettled }) => isSettled)
    if (window[place]?.isSettled === true) yield* window.splice(place, 1)
  }
}

/** Waits for a promise, or until nobody wants to wait any longer. */
async function orAborted(promise: Promise<unknown>, signal: AbortSignal): Promise<void> {
  let stop = (): void => {}
  const aborted = new Promise<void>(resolve => {
    stop = resolve
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  })
  await Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', stop))
}

async function stepsOf(
  input: Input,
  recalled: Recalled | undefined,
  { settings, pool }: Means,
): Promise<readonly Step[] | undefined> {
  if (recalled?.complete === true) return [...kept(input, recalled)]
  // What is begun was begun by another run at another time, and is no page of its own.
  if (input.kind !== 'file' || (recalled?.entries.length ?? 0) > 0) return undefined
  const answer = await pool.run({ input })
  if (answer.kind === 'archive') return undefined
  const sha256 = answer.kind === 'page' ? answer.sha256 : null
  const file = recalled?.stamp == null ? null : { ...recalled.stamp, sha256 }
  const result = resultOf(answer, { input, member: null }, settings)
  return [{ kind: 'done', input, page: 0, more: false, file, ...result }]
}

function resultOf(
  answer: Exclude<PoolAnswer, { kind: 'archive' }>,
  { input, member }: { readonly input: Input; readonly member: string | null },
  settings: RunSettings,
): Pick<PageAnswer, 'milliseconds'> & PageAnswer['result'] {
  if (answer.kind === 'page') return { ...answer.result, milliseconds: answer.milliseconds }
  const failed = failedPage(answer.failure, { path: pathOf(input), member }, settings)
  return { ...failed, milliseconds: 0, ...('cause' in answer ? { cause: answer.cause } : {}) }
}

/** Unpacks an input here, and sends its pages to the workers; no more are unpacked than there are workers for. */
async function* manyOf(input: Input, recalled: Recalled | undefined, means: Means): AsyncGenerator<Step> {
  const { settings, pool } = means
  yield* kept(input, recalled)
  const pages = pagesOf(input, settings, recalled)
  const begun = async (): Promise<Begun | undefined> => {
    await orAborted(pool.ready(), settings.signal)
    const { value: found, done } = await pages.next()
    return done ? undefined : begin(pageOf(found, input, means), noMore)
  }
  for await (const each of inTurn(begun, pool.jobs * AHEAD, settings)) yield* (await each.steps) ?? []
}

async function* noMore(): AsyncGenerator<Step> {}

async function pageOf(
  { opened, ...facts }: FoundPage,
  input: Input,
  { settings, pool }: Means,
): Promise<Step[]> {
  const answer: PoolAnswer =
    'code' in opened
      ? { kind: 'failed', failure: opened }
      : await pool.run({ opened: owned(opened), path: pathOf(input) })
  if (answer.kind === 'archive') return []
  const member = 'code' in opened ? null : opened.member
  return [{ kind: 'done', input, ...facts, ...resultOf(answer, { input, member }, settings) }]
}

/** A page with bytes of its own, since what is sent to a worker is gone here. */
function owned(opened: Opened): Opened {
  if ('failure' in opened) return opened
  const { bytes } = opened
  const isWhole = bytes.buffer.byteLength === bytes.byteLength && bytes.buffer instanceof ArrayBuffer
  return isWhole ? opened : { ...opened, bytes: Uint8Array.from(bytes) }
}
