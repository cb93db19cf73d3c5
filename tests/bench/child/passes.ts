import { readFileSync } from 'node:fs'

/** Pages to go over, and how often. */
export interface Passes {
  readonly paths: readonly string[]
  /** How often one pass goes over the pages, so that small sets of pages take long enough to be timed. */
  readonly repeat: number
  /** Passes before the clock runs: code is compiled in them. */
  readonly cold: number
  readonly timed: number
}

/** Reads the pages of a job; all of them stay in memory. */
export function readPages({ paths }: Passes): Buffer[] {
  return paths.map(path => readFileSync(path))
}

/** Goes over all pages the number of times given; what `work` gives may be a promise. */
export async function goOver<T>(
  pages: readonly T[],
  times: number,
  work: (page: T) => unknown,
): Promise<void> {
  for (let time = 0; time < times; time++) {
    for (const page of pages) {
      const result = work(page)
      if (result instanceof Promise) await result
    }
  }
}

/** CPU seconds of the timed passes, after the cold ones. */
export async function timePasses<T>(
  { repeat, cold, timed }: Passes,
  pages: readonly T[],
  work: (page: T) => unknown,
): Promise<number> {
  await goOver(pages, repeat * cold, work)
  const before = process.cpuUsage()
  await goOver(pages, repeat * timed, work)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
