/** How much is measured in a run. */
export interface Sizes {
  /** Pages of the stages, and of the peers, which are slow. */
  readonly pages: number
  readonly peerPages: number
  /** Least bytes of one pass over the pages: small sets are gone over again. */
  readonly passBytes: number
  readonly rounds: number
  /** Passes that are not timed: after them hot code is compiled. */
  readonly cold: number
  readonly timed: number
  readonly startupRounds: number
  readonly memoryPages: number
  /** Of the hostile pages, in characters, smallest first. */
  readonly hostile: readonly number[]
  /** Least CPU seconds of the largest hostile page from which its growth can be told from noise. */
  readonly telling: number
  /** Longest wait for one hostile page, in milliseconds of the clock on the wall. */
  readonly patience: number
}

/** The run for the record: about ten minutes on two quiet cores. */
export const LONG: Sizes = {
  pages: 160,
  peerPages: 24,
  passBytes: 8e6,
  rounds: 5,
  cold: 1,
  timed: 3,
  startupRounds: 11,
  memoryPages: 20_000,
  hostile: [312_500, 1_250_000, 5_000_000],
  telling: 0.3,
  patience: 120_000,
}

/** The run for every change: under a minute. */
export const SHORT: Sizes = {
  ...LONG,
  pages: 30,
  passBytes: 2e6,
  rounds: 3,
  cold: 2,
  timed: 2,
  startupRounds: 4,
  hostile: [50_000, 200_000],
  telling: 0.1,
  patience: 20_000,
}
