import { extract } from '../../../src/extract.ts'
import { HOSTILE, ORDINARY } from '../hostile/index.ts'
import { cpuSeconds, parseBare } from './candidates.ts'
import type { HostileJob, HostileReply } from './jobs.ts'

/** Sizes too small for the clock are run again until this much time, in seconds, is used up. */
const LEAST_SECONDS = 0.01

/** From this size on, what the page before left behind is cleared away first: it would be cleared at this page's cost. */
const TIDY_FROM = 1e6

/** Extracts a hostile page and tells the CPU time. */
export function timeHostile({ name, size }: HostileJob): HostileReply {
  const work = hostileWork(name, size)
  if (size >= TIDY_FROM) globalThis.gc?.()
  const before = cpuSeconds()
  let seconds = 0
  let runs = 0
  do {
    work()
    runs++
    seconds = cpuSeconds() - before
  } while (seconds < LEAST_SECONDS)
  return { seconds: seconds / runs }
}

/** Makes a page and gives the work on it. */
export function hostileWork(name: string, size: number): () => void {
  const { make } = HOSTILE.find(input => input.name === name) ?? ORDINARY_INPUT
  const page = make(size)
  if (name === ORDINARY) return () => parseBare(page as string)
  const bytes = typeof page === 'string' ? Buffer.from(page) : page
  return () => void extract({ name, bytes })
}

const ORDINARY_INPUT = HOSTILE.find(({ name }) => name === 'different paragraphs')!
