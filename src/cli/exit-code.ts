import type { Status } from '../model/outcome.ts'

/** What the exit code of the process says. */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 2,
  noArticle: 3,
  unusablePath: 4,
  bug: 70,
  tryAgain: 75,
  interrupted: 130,
  terminated: 143,
} as const

/** Levels of `--fail-on`, each including those before it: what makes the exit code other than 0. */
export const FAIL_LEVELS: readonly string[] = ['never', 'error', 'empty', 'warning']

/** The default of `--fail-on`: pages that fail and pages without an article. */
export const DEFAULT_FAIL_LEVEL = 'empty'

/**
 * The default for one of many on a cluster: a scheduler runs again what ends with another code than 0, and a page that
 * has no article today has none tomorrow.
 */
export const CLUSTER_FAIL_LEVEL = 'never'

/** What a run has seen so far, as far as its exit code goes. */
export interface Tally {
  readonly pages: number
  readonly ok: number
  readonly partial: number
  readonly empty: number
  readonly error: number
  /** Pages with an article and a warning, other than that it stands twice. */
  readonly warned: number
  /** Pages whose failure may heal. */
  readonly tryAgain: number
  /** Pages that an earlier run had done. */
  readonly kept: number
  /** Articles like an earlier one; counted above, too. */
  readonly nearDuplicates: number
}

/** What is counted of a page. */
export interface Counted {
  readonly status: Status
  /** Their codes. */
  readonly warnings: readonly string[]
  readonly error: { readonly code: string } | null
  readonly isKept?: boolean
}

/** A tally before the first page. */
export const NO_PAGES: Tally = {
  pages: 0,
  ok: 0,
  partial: 0,
  empty: 0,
  error: 0,
  warned: 0,
  tryAgain: 0,
  kept: 0,
  nearDuplicates: 0,
}

/** Adds a page to a tally. */
export function count(tally: Tally, { status, warnings, error, isKept = false }: Counted): Tally {
  const hasArticle = status === 'ok' || status === 'partial'
  const again = warnings.includes('near-duplicate') ? 1 : 0
  return {
    ...tally,
    pages: tally.pages + 1,
    [status]: tally[status] + 1,
    warned: tally.warned + (hasArticle && warnings.length > again ? 1 : 0),
    nearDuplicates: tally.nearDuplicates + again,
    tryAgain: tally.tryAgain + (error?.code === 'try-again' ? 1 : 0),
    kept: tally.kept + (isKept ? 1 : 0),
  }
}

/** The exit code of a run that went through; the worst thing seen decides. */
export function exitCodeOf(tally: Tally, failLevel: string): number {
  const level = FAIL_LEVELS.indexOf(failLevel)
  if (level >= 1 && tally.tryAgain > 0) return EXIT.tryAgain
  if (level >= 1 && tally.error > 0) return EXIT.failed
  if (level >= 3 && tally.warned > 0) return EXIT.failed
  if (level >= 2 && tally.empty > 0) return EXIT.noArticle
  return EXIT.ok
}
