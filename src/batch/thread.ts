import { join } from 'node:path'
import { type ResourceLimits, Worker } from 'node:worker_threads'
import type { Answer, PageTask, WorkerSettings } from './page-task.ts'

/** What a worker gets at its start. */
interface WorkerData {
  /** The script whose `prepareWorker` gives the function that does tasks. */
  readonly program: string
  readonly settings: WorkerSettings
  /** For each task that it may have: its number, negative from when it has begun; another when it was taken back. */
  readonly cells: Int32Array
}

/** What a worker gets to do. */
export interface SentTask extends TaskPlace {
  readonly task: PageTask
}

interface TaskPlace {
  readonly number: number
  /** Its place in the cells. */
  readonly cell: number
}

/** Why a worker ended in the middle of a task. */
export interface Ending {
  readonly kind: 'ended'
  readonly why: 'timeout' | 'memory' | 'error'
  readonly cause?: unknown
}

/** How a worker is started. */
export interface ThreadSettings {
  readonly program: string
  readonly worker: WorkerSettings
  /** Milliseconds a task may take; `null` for as long as it takes. */
  readonly timeout: number | null
  /** Bytes of memory for what it makes. */
  readonly memory: number
}

/** A worker that runs. */
export interface Thread {
  /** What is done at once gives its bytes away; what is sent ahead of time keeps them for a successor. */
  readonly send: (task: SentTask, atOnce: boolean) => void
  /** Limits the time of a task. */
  readonly watch: (task: TaskPlace) => void
  /** Whether a task was not begun, and will not be. */
  readonly takeBack: (task: TaskPlace) => boolean
  readonly stop: () => Promise<unknown>
}

/** Hears of what a worker does. */
export interface ThreadListener {
  readonly answered: (number: number, answer: Answer) => void
  /** Comes once, after all answers: the first task without an answer was the last. */
  readonly ended: (ending: Ending) => void
}

/**
 * Tasks that a worker may have: one that is done, and one to go on with while the answer to the first is on its way and
 * the thread that would send the next is busy with something else.
 */
export const MOST_TASKS = 2

const SCRIPT = join(import.meta.dirname, '../../bin/worker.js')

/**
 * Memory for what a page makes and drops at once, in MB: a quarter of what V8 takes. Against half of it that costs a
 * fiftieth of the time and saves some 10 MB a worker; 16 were measured to be no less than 24.
 */
const YOUNG_MEMORY = 12

/** Starts a worker that does tasks one after another. */
export function startThread(settings: ThreadSettings, listener: ThreadListener): Thread {
  const { program, worker: data, memory, timeout } = settings
  // Its own: one that is being ended may still be about to begin what its successor does.
  const cells = new Int32Array(new SharedArrayBuffer(4 * MOST_TASKS))
  const workerData: WorkerData = { program, settings: data, cells }
  const worker = new Worker(SCRIPT, { workerData, resourceLimits: limitsOf(memory) })
  let limit: Limit | undefined
  const end = listen(worker, {
    answered: listener.answered,
    ended: ending => {
      limit?.stop()
      listener.ended(ending)
    },
  })
  const watch = ({ number, cell }: TaskPlace): void => {
    limit?.stop()
    if (timeout === null) return
    const isAt = (): boolean => Atomics.load(cells, cell) === -number
    limit = limitTime(timeout, isAt, () => {
      // Not when it has ended: what Node cannot interrupt, such as a read from a disk that is gone, may take for ever.
      worker.terminate()
      end({ kind: 'ended', why: 'timeout' })
    })
  }
  const send = (task: SentTask, atOnce: boolean): void => {
    Atomics.store(cells, task.cell, task.number)
    worker.postMessage(task, atOnce ? bytesOf(task.task) : [])
  }
  const takeBack = ({ number, cell }: TaskPlace): boolean =>
    Atomics.compareExchange(cells, cell, number, 0) === number
  return { send, takeBack, watch, stop: () => worker.terminate() }
}

/** Hears of a worker until it ends, or until the function that is returned says so. */
function listen(worker: Worker, { answered, ended }: ThreadListener): (why: Ending) => void {
  let ending: Ending = { kind: 'ended', why: 'error', cause: new Error('a worker ended by itself') }
  let isOver = false
  const fail = (cause: unknown): void => {
    ending = { kind: 'ended', why: isOfMemory(cause) ? 'memory' : 'error', cause }
  }
  const end = (why: Ending): void => {
    if (isOver) return
    isOver = true
    ended(why)
  }
  worker.on('message', (sent: { readonly number: number; readonly answer: Answer }) => {
    if (!isOver) answered(sent.number, sent.answer)
  })
  worker.on('messageerror', cause => {
    fail(cause)
    worker.terminate()
  })
  worker.on('error', fail)
  worker.on('exit', () => end(ending))
  return end
}

function limitsOf(memory: number): ResourceLimits {
  return { maxOldGenerationSizeMb: Math.ceil(memory / 1e6), maxYoungGenerationSizeMb: YOUNG_MEMORY }
}

function isOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function bytesOf(task: PageTask): ArrayBuffer[] {
  if (!('opened' in task) || !('bytes' in task.opened)) return []
  const { buffer } = task.opened.bytes
  return buffer instanceof ArrayBuffer ? [buffer] : []
}

interface Limit {
  readonly stop: () => void
}

/** Counts the time of a task from when a worker has begun it: one that is still starting is not stuck. */
function limitTime(timeout: number, isAt: () => boolean, end: () => void): Limit {
  let wasAt = false
  const look = (): void => {
    const is = isAt()
    if (is && wasAt) end()
    else timer = setTimeout(look, is ? timeout : STARTING)
    wasAt = is
  }
  let timer = setTimeout(look, Math.min(timeout, STARTING))
  return { stop: () => clearTimeout(timer) }
}

/** Milliseconds between looks at a worker that has not begun. */
const STARTING = 50
