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
export interface SentTask {
  readonly number: number
  readonly task: PageTask
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
  readonly watch: (task: Pick<SentTask, 'number' | 'cell'>) => void
  /** Whether a task has taken too long: the worker is about to end. */
  readonly isLate: () => boolean
  readonly stop: () => Promise<unknown>
}

/** Hears of what a worker does. */
export interface ThreadListener {
  readonly answered: (number: number, answer: Answer) => void
  /** Comes after all answers; names the task that ended it when that need not be the first. */
  readonly ended: (ending: Ending, guilty?: number) => void
}

const SCRIPT = join(import.meta.dirname, '../../bin/worker.js')

/** Memory for what a page makes and drops at once: half of what V8 takes, which costs no time and saves 25 MB a worker. */
const YOUNG_MEMORY = 24

/** Starts a worker that does tasks one after another. */
export function startThread(
  { program, worker: settings, memory, timeout }: ThreadSettings,
  cells: Int32Array,
  { answered, ended }: ThreadListener,
): Thread {
  const data: WorkerData = { program, settings, cells }
  const worker = new Worker(SCRIPT, { workerData: data, resourceLimits: limitsOf(memory) })
  let ending: Ending = { kind: 'ended', why: 'error', cause: new Error('a worker ended by itself') }
  let late: number | undefined
  let limit: Limit | undefined
  const fail = (cause: unknown): void => {
    ending = { kind: 'ended', why: isOfMemory(cause) ? 'memory' : 'error', cause }
  }
  worker.on('message', (sent: { readonly number: number; readonly answer: Answer }) => {
    answered(sent.number, sent.answer)
  })
  worker.on('messageerror', cause => {
    fail(cause)
    worker.terminate()
  })
  worker.on('error', fail)
  worker.on('exit', () => {
    limit?.stop()
    ended(late === undefined ? ending : { kind: 'ended', why: 'timeout' }, late)
  })
  const watch = ({ number, cell }: Pick<SentTask, 'number' | 'cell'>): void => {
    limit?.stop()
    if (timeout === null) return
    const isAt = (): boolean => Atomics.load(cells, cell) === -number
    limit = limitTime(timeout, isAt, () => {
      late = number
      worker.terminate()
    })
  }
  const send = (task: SentTask, atOnce: boolean): void => {
    Atomics.store(cells, task.cell, task.number)
    worker.postMessage(task, atOnce ? bytesOf(task.task) : [])
  }
  return { send, watch, isLate: () => late !== undefined, stop: () => worker.terminate() }
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
