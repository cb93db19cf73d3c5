import type { Sizes } from './sizes.ts'

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
