import type { Role } from '../model/block.ts'

/** What was decided of a line, and by which rule. */
export interface Decision {
  readonly role: Role
  readonly rule: string
  /** Number of the figure for captions and credits. */
  readonly figure?: number
  /** A body line that is a heading. */
  readonly heading?: boolean
}

/** Decisions by line number; rules write only where none stands yet. */
export type Decisions = (Decision | undefined)[]

/** Writes a decision unless one stands; says whether it did. */
export function decide(decisions: Decisions, index: number, decision: Decision): boolean {
  if (decisions[index] !== undefined) return false
  decisions[index] = decision
  return true
}
