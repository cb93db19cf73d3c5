import { milliseconds } from '../batch/clock.ts'
import type { Slowest } from '../batch/pool.ts'
import { statOf } from '../batch/stat.ts'
import type { Input } from '../batch/types.ts'
import type { Io } from './io.ts'
import type { Messages } from './messages.ts'
import { type ProgressFacts, progressText } from './progress-text.ts'

/** Shows how far a run is, on one line of the terminal that is written over and over. */
export interface Progress {
  /** An input is about to be read. */
  readonly begin: (input: Input) => void
  /** A page is done, or was known from before. */
  readonly page: (page: DonePage) => void
  /** Takes the line away. */
  readonly stop: () => void
}

/** What progress looks at in a page. */
export interface DonePage {
  readonly bytes: number
  readonly isFailed: boolean
  /** Whether it is the last of its input. */
  readonly isLast: boolean
}

/** Where progress gets what it shows. */
export interface ProgressSource {
  readonly messages: Messages
  /** The same inputs once more, to be counted; `null` when they can be had only once. */
  readonly inputs: (() => AsyncIterable<Input>) | null
  /** What a worker has been at for longest. */
  readonly slowest?: () => Slowest | undefined
}

/** Whether progress is shown: on a terminal that can go back in a line, unless it is asked for or forbidden. */
export function showsProgress(
  mode: string,
  quiet: boolean,
  { stderr, env }: Pick<Io, 'stderr' | 'env'>,
): boolean {
  if (mode !== 'auto') return mode === 'always'
  return !quiet && stderr.isTTY === true && env['TERM'] !== 'dumb'
}

/** Milliseconds between two looks of the line. */
const EVERY = 100
/** The speed is that of so many milliseconds. */
const WINDOW = 10_000
/** A page of this size, in bytes, is named before it is begun, since nothing can be shown while it is extracted. */
const LARGE = 2_000_000
/** A worker that is at a page for longer than this, in milliseconds, is slow. */
const SLOW = 2000

/** Begins to show progress. */
export function openProgress({ messages, inputs, slowest }: ProgressSource): Progress {
  const state: State = { inputs: 0, pages: 0, failed: 0, bytes: 0, total: null, large: null }
  const marks: Mark[] = [{ ...state, at: milliseconds() }]
  let isStopped = false
  let drawn = 0
  const draw = (): void => {
    const now = milliseconds()
    if (isStopped || now - drawn < EVERY) return
    drawn = now
    marks.push({ ...state, at: now })
    while (marks.length > 2 && now - marks[0]!.at > WINDOW) marks.shift()
    messages.status(progressText(factsOf(state, marks, slowPage(state.large, slowest))))
  }
  const timer = setInterval(draw, EVERY)
  timer.unref()
  if (inputs !== null)
    void countInputs(inputs(), () => isStopped).then(total => Object.assign(state, { total }))
  return {
    begin: input => {
      state.large = largePage(input)
      if (state.large !== null) drawn = 0
      draw()
    },
    page: page => {
      addPage(state, page)
      draw()
    },
    stop: () => {
      isStopped = true
      clearInterval(timer)
      messages.status('')
    },
  }
}

interface State {
  inputs: number
  pages: number
  failed: number
  bytes: number
  /** Of inputs; `null` while it is not known. */
  total: number | null
  /** A page that will take long. */
  large: string | null
}

function addPage(state: State, { bytes, isFailed, isLast }: DonePage): void {
  state.pages++
  state.bytes += bytes
  state.large = null
  if (isFailed) state.failed++
  if (isLast) state.inputs++
}

function largePage(input: Input): string | null {
  if (input.kind !== 'file') return null
  return (statOf(input.path)?.size ?? 0) >= LARGE ? input.path : null
}

interface Mark {
  readonly at: number
  readonly pages: number
  readonly bytes: number
  readonly inputs: number
}

function factsOf(state: Readonly<State>, marks: readonly Mark[], slow: string | null): ProgressFacts {
  const first = marks[0]!
  const last = marks.at(-1)!
  const seconds = Math.max((last.at - first.at) / 1000, 0.001)
  const rest = state.total === null ? null : Math.max(state.total - state.inputs, 0)
  const speed = (last.inputs - first.inputs) / seconds
  return {
    ...state,
    pagesPerSecond: (last.pages - first.pages) / seconds,
    bytesPerSecond: (last.bytes - first.bytes) / seconds,
    secondsLeft: rest === null || speed === 0 ? null : rest / speed,
    slow,
  }
}

function slowPage(large: string | null, slowest: (() => Slowest | undefined) | undefined): string | null {
  const slow = slowest?.()
  if (slow === undefined || slow.milliseconds < SLOW) return large
  return `${Math.round(slow.milliseconds / 1000)} s at ${slow.path}`
}

/** Inputs that are counted between two turns of the event loop. */
const TURN = 256

async function countInputs(inputs: AsyncIterable<Input>, isOver: () => boolean): Promise<number | null> {
  let count = 0
  try {
    for await (const _ of inputs) {
      if (isOver()) return null
      if (++count % TURN === 0) await new Promise(resolve => setImmediate(resolve))
    }
    return count
  } catch {
    // A list that cannot be read is told by the run itself.
    return null
  }
}
