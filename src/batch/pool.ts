import { join } from 'node:path'
import type { Tinypool } from 'tinypool'
import type { Failure } from '../model/diagnostic.ts'
import { milliseconds } from './clock.ts'
import { internal } from './extract-page.ts'
import type { Answer, PageTask, SentTask, WorkerData, WorkerSettings } from './page-task.ts'

/** How pages are spread over workers. */
export interface PoolSettings {
  /** Number of workers. */
  readonly jobs: number
  /** Milliseconds a page may take; `null` for as long as it takes. */
  readonly timeout: number | null
  /** Bytes of memory for what a worker makes. */
  readonly memory?: number
  /** The script whose `runTask` the workers call. */
  readonly program?: string
  readonly worker: WorkerSettings
}

/** What a task came to, or why it came to nothing. */
export type PoolAnswer =
  | Answer
  | { readonly kind: 'failed'; readonly failure: Failure; readonly cause?: unknown }

/** Workers that do tasks. */
export interface Pool {
  readonly jobs: number
  /** Does a task as soon as a worker is free; never rejects. Bytes of the task are gone afterwards. */
  readonly run: (task: PageTask) => Promise<PoolAnswer>
  /** Resolves when a worker is free. */
  readonly ready: () => Promise<void>
  /** The path that a worker has been at for longest, and for how many milliseconds. */
  readonly slowest: () => Slowest | undefined
  /** Ends the workers, whatever they are doing. */
  readonly close: () => Promise<void>
}

export interface Slowest {
  readonly path: string
  readonly milliseconds: number
}

/**
 * Memory for what a worker makes: the largest page that is read by default, as text in 16 bits and once again in its
 * parts, fits; what needs more is ended before the machine suffers.
 */
const MEMORY = 1_500_000_000

/** Memory for what a page makes and drops at once: half of what V8 takes, which costs no time and saves 25 MB a worker. */
const YOUNG_MEMORY = 24

/** The program itself, which gives workers their function: two folders up, in `src` and in `dist`. */
const PROGRAM = join(import.meta.dirname, '../../bin/tinsach.js')

/** A task that is being done. */
interface Running {
  readonly path: string
  readonly since: number
  /** Ends the wait for it. */
  readonly end: (answer: PoolAnswer) => void
}

/** Starts workers. A page that takes too long or too much memory ends its worker, and another takes its place. */
export async function openPool(settings: PoolSettings): Promise<Pool> {
  const { jobs, timeout } = settings
  const begun = new Int32Array(new SharedArrayBuffer(4 * jobs))
  const pool = await startWorkers(settings, begun)
  const slots = freeSlots(jobs)
  const running = new Map<number, Running>()
  let isClosed = false
  const answerOf = async (task: PageTask, slot: number): Promise<PoolAnswer> => {
    Atomics.store(begun, slot, 0)
    const limit = timeout === null ? undefined : watch(timeout, () => Atomics.load(begun, slot) === 1)
    const sent: SentTask = { task, slot }
    const done: Promise<Answer> = pool.run(sent, {
      transferList: bytesOf(task),
      signal: limit?.signal ?? null,
    })
    const answer = await new Promise<PoolAnswer>(end => {
      running.set(slot, { path: placeOf(task), since: milliseconds(), end })
      done.then(end, (error: unknown) => end(failureOf(error, settings)))
    })
    limit?.stop()
    running.delete(slot)
    return answer
  }
  const run = async (task: PageTask): Promise<PoolAnswer> => {
    const slot = await slots.take()
    const answer = isClosed ? CLOSED : await answerOf(task, slot)
    // Even when nothing was done with it: others wait for it.
    slots.give(slot)
    return answer
  }
  const close = async (): Promise<void> => {
    isClosed = true
    for (const { end } of running.values()) end(CLOSED)
    await endWorkers(pool)
  }
  return { jobs, run, ready: slots.ready, slowest: () => slowestOf(running), close }
}

async function startWorkers(
  { jobs, worker, memory = MEMORY, program = PROGRAM }: PoolSettings,
  begun: Int32Array,
): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: program,
    name: 'runTask',
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: {
      maxOldGenerationSizeMb: Math.ceil(memory / 1e6),
      maxYoungGenerationSizeMb: YOUNG_MEMORY,
    },
    workerData: { settings: worker, begun } satisfies WorkerData,
  })
  // Told by the task that was running, if there was one.
  pool.on('error', () => {})
  return pool
}

/**
 * Ends workers at once, also those that are still starting. tinypool's own `destroy` waits for the event of an end that
 * may have been, throws when a worker fails meanwhile, and lets the failed have successors.
 */
async function endWorkers(pool: Tinypool): Promise<void> {
  pool.options.minThreads = 0
  await Promise.allSettled(pool.threads.map(async worker => worker.terminate()))
}

/** Nobody waits for it any longer. */
const CLOSED: PoolAnswer = { kind: 'failed', failure: internal('the workers have ended') }

function failureOf(error: unknown, { timeout, memory = MEMORY }: PoolSettings): PoolAnswer {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (error instanceof Error && error.name === 'AbortError') {
    const message = `it took longer than ${(timeout ?? 0) / 1000} s; raise --timeout to wait for it`
    return { kind: 'failed', failure: { code: 'timeout', message } }
  }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const message = `it needs more than the ${Math.round(memory / 1e6)} MB of memory that a worker has`
    return { kind: 'failed', failure: { code: 'out-of-memory', message } }
  }
  return { kind: 'failed', failure: internal(error), cause: error }
}

interface Limit {
  readonly signal: AbortSignal
  readonly stop: () => void
}

/** Counts the time of a page from when a worker has begun with it: one that is still starting is not stuck. */
function watch(timeout: number, hasBegun: () => boolean): Limit {
  const controller = new AbortController()
  let wasBegun = false
  const look = (): void => {
    if (wasBegun) {
      controller.abort()
      return
    }
    wasBegun = hasBegun()
    timer = setTimeout(look, wasBegun ? timeout : STARTING)
  }
  let timer = setTimeout(look, Math.min(timeout, STARTING))
  return { signal: controller.signal, stop: () => clearTimeout(timer) }
}

/** Milliseconds between looks at a worker that has not begun. */
const STARTING = 50

interface Slots {
  readonly take: () => Promise<number>
  readonly give: (slot: number) => void
  readonly ready: () => Promise<void>
}

function freeSlots(count: number): Slots {
  const free = Array.from({ length: count }, (_, slot) => slot)
  const waiting: ((slot: number) => void)[] = []
  let watching: (() => void)[] = []
  return {
    ready: async () => {
      if (free.length === 0) await new Promise<void>(resolve => watching.push(resolve))
    },
    take: async () => free.pop() ?? new Promise<number>(resolve => waiting.push(resolve)),
    give: slot => {
      const next = waiting.shift()
      if (next !== undefined) return next(slot)
      free.push(slot)
      for (const resolve of watching) resolve()
      watching = []
    },
  }
}

function slowestOf(running: ReadonlyMap<number, Running>): Slowest | undefined {
  const [first] = [...running.values()].sort((a, b) => a.since - b.since)
  return first && { path: first.path, milliseconds: milliseconds() - first.since }
}

function placeOf(task: PageTask): string {
  if ('input' in task) return task.input.path
  const path = task.path ?? '-'
  return task.opened.member === null ? path : `${path}!${task.opened.member}`
}

function bytesOf(task: PageTask): ArrayBuffer[] {
  if (!('opened' in task) || !('bytes' in task.opened)) return []
  const { buffer } = task.opened.bytes
  return buffer instanceof ArrayBuffer ? [buffer] : []
}
