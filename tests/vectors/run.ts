import { isDeepStrictEqual } from 'node:util'
import { functionOf } from './functions.ts'
import type { Vector } from './vector.ts'

/** A vector that did not pass. */
export interface Failed {
  readonly vector: Vector
  readonly got: unknown
}

/** How the vectors of one function fared. */
export interface Tally {
  readonly fn: string
  readonly total: number
  readonly failed: readonly Failed[]
}

/** Runs vectors; one tally a function, in the order in which the functions first appear. */
export function runVectors(vectors: readonly Vector[]): readonly Tally[] {
  const byFunction = new Map<string, Vector[]>()
  for (const vector of vectors) byFunction.set(vector.fn, [...(byFunction.get(vector.fn) ?? []), vector])
  return Array.from(byFunction, ([fn, own]) => ({ fn, total: own.length, failed: own.flatMap(failureOf) }))
}

function failureOf(vector: Vector): readonly Failed[] {
  const got = outcomeOf(vector)
  return isDeepStrictEqual(got, vector.out) ? [] : [{ vector, got }]
}

/** What throws fails with what it said; so does a function that does not exist. */
function outcomeOf(vector: Vector): unknown {
  const apply = functionOf(vector.fn)
  if (apply === null) return `no function is called "${vector.fn}"`
  try {
    return apply(vector)
  } catch (error) {
    return `threw ${error}`
  }
}

/** The lines that say how vectors fared: each failure, then a table of the functions and a sum. */
export function reportLines(tallies: readonly Tally[]): readonly string[] {
  const failures = tallies.flatMap(({ fn, failed }) =>
    failed.map(
      ({ vector, got }) =>
        `${fn}: ${vector.why}\n  in   ${quote(vector.in)}\n  want ${quote(vector.out)}\n  got  ${quote(got)}`,
    ),
  )
  const rows = tallies.map(({ fn, total, failed }) => row(fn, total - failed.length, total))
  const total = tallies.reduce((sum, tally) => sum + tally.total, 0)
  const passed = tallies.reduce((sum, tally) => sum + tally.total - tally.failed.length, 0)
  return [...failures, ...rows, row('all', passed, total)]
}

function row(name: string, passed: number, total: number): string {
  return `${name.padEnd(24)}${String(passed).padStart(6)} of ${total}`
}

/** JSON in which nothing is invisible: controls, no-break spaces, soft hyphens and marks as escapes. */
function quote(value: unknown): string {
  return JSON.stringify(value ?? null).replace(
    /[\x7f-\xa0\xad\u0300-\u036f\u2000-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
