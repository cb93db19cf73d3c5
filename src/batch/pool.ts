import { join } from 'node:path'
import type { Failure } from '../model/diagnostic.ts'
import { milliseconds } from './clock.ts'
import { internal } from './extract-page.ts'
import type { Answer, PageTask, WorkerSettings } from './page-task.ts'
import { type Job, openSeat, type Seat } from './seat.ts'
import type { Ending } from './thread.ts'

/** How pages are spread over workers. */
export interface PoolSettings {
  /** Number of workers. */
  readonly jobs: number
  /** Milliseconds a page may take; `null` for as long as it takes. */
  readonly timeout: number | null
  /** Bytes of memory for what a worker makes. */
  readonly memory?: number
  /** The script whose `prepareWorker` gives workers what does tasks. */
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

/** The program itself, which gives workers their function: two folders up, in `src` and in `dist`. */
const PROGRAM = join(import.meta.dirname, '../../bin/tinsach.js')

/** Starts workers. A page that takes too long or too much memory ends its worker, and another takes its place. */
export function openPool(settings: PoolSettings): Pool {
  const { jobs, timeout, memory = MEMORY, program = PROGRAM, worker } = settings
  const waiting: Job[] = []
  const watching: (() => void)[] = []
  let isClosed = false
  let count = 0
  const free = (): void => {
    const seat = emptiest(seats)
    if (!seat.hasRoom()) return
    const job = waiting.shift() ?? (seat.jobs.length === 0 ? notBegun(seats) : undefined)
    if (job !== undefined) {
      seat.give(job)
      free()
      return
    }
    for (const resolve of watching.splice(0)) resolve()
  }
  const seats: readonly Seat[] = Array.from({ length: jobs }, () =>
    openSeat({ program, worker, timeout, memory, free }),
  )
  const run = (task: PageTask): Promise<PoolAnswer> =>
    new Promise(resolve => {
      const end = (answer: Answer | Ending): void => resolve(poolAnswer(answer, { timeout, memory }))
      if (isClosed) return end(CLOSED)
      waiting.push({ number: ++count, task, end })
      free()
    })
  const ready = async (): Promise<void> => {
    if (!isClosed && !emptiest(seats).hasRoom()) await new Promise<void>(resolve => watching.push(resolve))
  }
  const close = async (): Promise<void> => {
    isClosed = true
    for (const { end } of waiting.splice(0)) end(CLOSED)
    await Promise.all(seats.map(seat => seat.close(CLOSED)))
  }
  return { jobs, run, ready, slowest: () => slowestOf(seats), close }
}

function emptiest(seats: readonly Seat[]): Seat {
  return seats.reduce((least, seat) => (seat.jobs.length < least.jobs.length ? seat : least))
}

/** A task that waits in front of a worker that is busy with another. */
function notBegun(seats: readonly Seat[]): Job | undefined {
  for (const seat of seats) {
    const job = seat.takeBack()
    if (job !== undefined) return job
  }
  return undefined
}

/** Nobody waits for it any longer. */
const CLOSED: Ending = { kind: 'ended', why: 'error', cause: 'the workers have ended' }

function poolAnswer(
  answer: Answer | Ending,
  { timeout, memory }: { readonly timeout: number | null; readonly memory: number },
): PoolAnswer {
  if (answer.kind !== 'ended') return answer
  const { why, cause } = answer
  if (why === 'timeout') {
    const message = `it took longer than ${(timeout ?? 0) / 1000} s; raise --timeout to wait for it`
    return { kind: 'failed', failure: { code: 'timeout', message } }
  }
  if (why === 'memory') {
    const message = `it needs more than the ${Math.round(memory / 1e6)} MB of memory that a worker has`
    return { kind: 'failed', failure: { code: 'out-of-memory', message } }
  }
  return { kind: 'failed', failure: internal(cause), cause }
}

function slowestOf(seats: readonly Seat[]): Slowest | undefined {
  const [first] = seats.filter(({ jobs }) => jobs.length > 0).sort((a, b) => a.since() - b.since())
  return first && { path: placeOf(first.jobs[0]!.task), milliseconds: milliseconds() - first.since() }
}

function placeOf(task: PageTask): string {
  if ('input' in task) return task.input.path
  const path = task.path ?? '-'
  return task.opened.member === null ? path : `${path}!${task.opened.member}`
}
