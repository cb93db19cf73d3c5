import { milliseconds } from './clock.ts'
import type { Answer, PageTask } from './page-task.ts'
import { type Ending, type SentTask, startThread, type Thread, type ThreadSettings } from './thread.ts'

/** A task that waits for its answer. */
export interface Job {
  readonly number: number
  readonly task: PageTask
  readonly end: (answer: Answer | Ending) => void
}

/** How a seat is filled. */
export interface SeatSettings extends ThreadSettings {
  /** Told when there is room for a task. */
  readonly free: () => void
}

/** Where a worker sits; one that ends has a successor as soon as there is something to do. */
export interface Seat {
  /** Tasks that have no answer; the first is being done. */
  readonly jobs: readonly Job[]
  /** A worker that is being ended has none: it would lose what it gets. */
  readonly hasRoom: () => boolean
  readonly give: (job: Job) => void
  /** Takes back a task that was not begun. */
  readonly takeBack: () => Job | undefined
  /** When the first task was begun. */
  readonly since: () => number
  /** Ends the worker, whatever it is doing, and all tasks with this answer. */
  readonly close: (answer: Ending) => Promise<void>
}

/**
 * Tasks that a worker may have: one that is done, and one to go on with while the answer to the first is on its way and
 * the thread that would send the next is busy with something else.
 */
const DEPTH = 2

/** Starts a worker for a seat. */
export function openSeat(settings: SeatSettings): Seat {
  const cells = new Int32Array(new SharedArrayBuffer(4 * DEPTH))
  const jobs: SeatedJob[] = []
  let since = 0
  const begin = (): void => {
    since = milliseconds()
    if (jobs[0]) thread?.watch(jobs[0])
  }
  const answered = (number: number | undefined, answer: Answer | Ending): void => {
    const job = takeJob(jobs, number)
    if (thread === undefined) for (const left of jobs) send(left)
    begin()
    job?.end(answer)
    settings.free()
  }
  const ended = (ending: Ending, guilty = jobs[0]?.number): void => {
    thread = undefined
    answered(guilty, ending)
  }
  const send = (job: SeatedJob): void => {
    thread ??= startThread(settings, cells, { answered, ended })
    thread.send(sentOf(job), job === jobs[0])
  }
  const give = (job: Job): void => {
    const place = jobs.push({ ...job, cell: jobs[0]?.cell === 0 ? 1 : 0 }) - 1
    send(jobs[place]!)
    if (place === 0) begin()
  }
  let thread: Thread | undefined = startThread(settings, cells, { answered, ended })
  return {
    jobs,
    hasRoom: () => jobs.length < DEPTH && thread?.isLate() !== true,
    give,
    takeBack: () => lastNotBegun(jobs, cells),
    since: () => since,
    close: answer => closeAll(jobs.splice(0), thread, answer),
  }
}

async function closeAll(jobs: readonly Job[], thread: Thread | undefined, answer: Ending): Promise<void> {
  for (const { end } of jobs) end(answer)
  await thread?.stop()
}

interface SeatedJob extends Job {
  readonly cell: number
}

function sentOf({ number, cell, task }: SeatedJob): SentTask {
  return { number, cell, task }
}

function takeJob(jobs: SeatedJob[], number: number | undefined): Job | undefined {
  const place = jobs.findIndex(job => job.number === number)
  return place < 0 ? undefined : jobs.splice(place, 1)[0]
}

function lastNotBegun(jobs: SeatedJob[], cells: Int32Array): Job | undefined {
  const job = jobs[1]
  const isLeft = job && Atomics.compareExchange(cells, job.cell, job.number, 0) === job.number
  return isLeft ? jobs.pop() : undefined
}
