import type { ScriptedMarkup } from './types.ts'

/** The likelier of two; the first among equals. */
export function likelier(one: ScriptedMarkup | null, other: ScriptedMarkup | null): ScriptedMarkup | null {
  if (one === null || other === null) return one ?? other
  return other.likelihood > one.likelihood ? other : one
}
