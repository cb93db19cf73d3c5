import { extract } from '../../../src/extract.ts'
import { HOSTILE, ORDINARY } from '../hostile/index.ts'
import { parseBare } from './yardstick.ts'

export interface HostileJob {
  readonly kind: 'hostile'
  /** Names of inputs, in the order in which they are to be run. */
  readonly names: readonly string[]
  /** Characters of each page, smallest first. */
  readonly sizes: readonly number[]
}

/** CPU time of one page. */
export interface HostileLine {
  readonly name: string
  readonly size: number
  readonly seconds: number
}

/** Sizes too small for the clock are run again until this much time, in seconds, is used up. */
const LEAST_SECONDS = 0.01

/** The first page, which is not timed, is this many times smaller than the smallest of the others. */
const COLD = 4

/** From this size on, what the page before left behind is cleared away first: it would be cleared at this page's cost. */
const TIDY_FROM = 1e6

/** Extracts every input in every size and tells the CPU time of each as soon as it is known. */
export function runHostile({ names, sizes }: HostileJob, tell: (line: HostileLine) => void): void {
  for (const name of names) {
    const work = hostileWork(name)
    work(sizes[0]! / COLD)()
    for (const size of sizes) {
      if (size >= TIDY_FROM) globalThis.gc?.()
      tell({ name, size, seconds: timeOf(work(size)) })
    }
  }
}

/** Gives what is to be timed on an input: a page of some size, made beforehand, and the work on it. */
export function hostileWork(name: string): (size: number) => () => void {
  const { make } = HOSTILE.find(input => input.name === name) ?? ORDINARY_INPUT
  if (name === ORDINARY) {
    return size => {
      const page = make(size) as string
      return () => parseBare(page)
    }
  }
  return size => {
    const page = make(size)
    const bytes = typeof page === 'string' ? Buffer.from(page) : page
    return () => extract({ name, bytes })
  }
}

const ORDINARY_INPUT = HOSTILE.find(({ name }) => name === 'different paragraphs')!

function timeOf(work: () => void): number {
  let seconds = 0
  let runs = 0
  const before = process.cpuUsage()
  do {
    work()
    runs++
    const { user, system } = process.cpuUsage(before)
    seconds = (user + system) / 1e6
  } while (seconds < LEAST_SECONDS)
  return seconds / runs
}
