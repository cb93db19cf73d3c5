/** What the parts of the bench are given. */
export interface Setup {
  /** The repository. */
  readonly root: string
  /** The built child process. */
  readonly program: string
  /** Folders of pages; empty for the default place. */
  readonly folders: readonly string[]
  readonly sizes: Sizes
  /** Hostile inputs to run; `null` for all. */
  readonly match: RegExp | null
  /** Tells what is going on; for people who wait. */
  readonly say: (line: string) => void
}

/** How much is measured in a run. */
export interface Sizes {
  readonly name: 'full' | 'quick'
  /** Pages of the stages, and of the peers, which are slow; spread over the sets of pages, of which some are small. */
  readonly pages: number
  readonly peerPages: number
  /** Least bytes of one pass over the pages: small sets are gone over again. */
  readonly passBytes: number
  readonly turns: Turns
  readonly startupRounds: number
  readonly memoryPages: number
  /** Of the hostile pages, in characters, smallest first; the first is not timed. */
  readonly hostile: readonly number[]
  /** Least CPU seconds of the largest hostile page from which its growth can be told from noise. */
  readonly telling: number
  /** Longest wait for one hostile page, in milliseconds of the clock on the wall. */
  readonly patience: number
}

/** How often candidates go over their pages. */
export interface Turns {
  /** Turns before any is counted: in them code is compiled. */
  readonly cold: number
  readonly rounds: number
  /** Turns that make one round; a round has one ratio. */
  readonly turns: number
}

/**
 * The run for the record: a quarter of an hour on two quiet cores. Its pages are as many as archives have for a start:
 * over a few dozen, again and again, all that a small program needs stays in the processor's caches.
 */
export const LONG: Sizes = {
  name: 'full',
  pages: 2000,
  peerPages: 200,
  passBytes: 6e6,
  turns: { cold: 4, rounds: 9, turns: 1 },
  startupRounds: 15,
  memoryPages: 20_000,
  hostile: [100_000, 312_500, 1_250_000, 5_000_000],
  telling: 0.3,
  patience: 120_000,
}

/** The run for every change: under a minute. */
export const SHORT: Sizes = {
  ...LONG,
  name: 'quick',
  pages: 30,
  peerPages: 24,
  passBytes: 2e6,
  turns: { cold: 10, rounds: 5, turns: 4 },
  startupRounds: 8,
  memoryPages: 2000,
  hostile: [20_000, 75_000, 300_000],
  telling: 0.05,
  patience: 20_000,
}
