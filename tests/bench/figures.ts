import type { SectionName } from './options.ts'
import type { Spread } from './statistics.ts'

/** One line of a section's table. */
export interface Figure {
  readonly name: string
  /** What is compared: a ratio, an exponent, or megabytes. */
  readonly value: Spread
  /** What is said beside it. */
  readonly notes: readonly string[]
}

/** What one part of the bench found. */
export interface Section {
  readonly name: SectionName
  /** What was measured, in a sentence. */
  readonly title: string
  /** What the figures depend on besides the code, such as the pages; floors of another basis do not compare. */
  readonly basis: string
  /** Headings of name, value and notes. */
  readonly headings: readonly string[]
  readonly figures: readonly Figure[]
  /** Names of figures that have floors. */
  readonly pinned: readonly string[]
  /** Lines to stand under the table. */
  readonly remarks: readonly string[]
}

/** A figure measured once. */
export function single(value: number): Spread {
  return { median: value, least: value, most: value }
}
