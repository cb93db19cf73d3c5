import { milliseconds } from './clock.ts'
import type { Answer, PageTask } from './page-task.ts'
import {
  type Ending,
  MOST_TASKS,
  type SentTask,
  startThread,
  type Thread,
  type ThreadSettings,
} from './thread.ts'

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
  readonly hasRoom: () => boolean
  readonly give: (job: Job) => void
  /** Takes back a task that was not begun. */
  readonly takeBack: () => Job | undefined
  /** When the first task was begun. */
  readonly since: () => number
  /** Ends the worker, whatever it is doing, and all tasks with this answer. */
  readonly close: (answer: Ending) => Promise<void>
}

/** Starts a worker for a seat. */
export function openSeat(settings: SeatSettings): Seat {
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
  const ended = (ending: Ending): void => {
    thread = undefined
    answered(jobs[0]?.number, ending)
  }
  const send = (job: SeatedJob): void => {
    thread ??= startThread(settings, { answered, ended })
    thread.send(sentOf(job), job === jobs[0])
  }
  const give = (job: Job): void => {
    const place = jobs.push({ ...job, cell: jobs[0]?.cell === 0 ? 1 : 0 }) - 1
    send(jobs[place]!)
    if (place === 0) begin()
  }
  let thread: Thread | undefined = startThread(settings, { answered, ended })
  return {
    jobs,
    hasRoom: () => jobs.length < MOST_TASKS,
    give,
    takeBack: () => lastNotBegun(jobs, thread),
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

function lastNotBegun(jobs: SeatedJob[], thread: Thread | undefined): Job | undefined {
  return jobs[1] && thread?.takeBack(jobs[1]) ? jobs.pop() : undefined
}
