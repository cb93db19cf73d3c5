import type { PageBlock } from '../blocks/types.ts'
import type { Document } from '../dom/document.ts'
import type { Role } from '../model/block.ts'
import type { PageHints } from './machine-text.ts'
import type { BlockScores } from './model.ts'

/**
 * The labels of a page while the rules go over them; every change names its rule. What the model says counts all blocks,
 * images among them, of which it says nothing.
 */
export interface Draft extends BlockScores {
  readonly document: Document
  readonly blocks: readonly PageBlock[]
  /** As the model gave them, 0 where something surer than the model spoke. */
  readonly scores: { [index: number]: number; readonly length: number }
  readonly hints: PageHints
  readonly roles: Role[]
  readonly rules: string[]
}

/** A named rule: looks at the draft and relabels what it knows better. */
export interface Rule {
  readonly name: string
  readonly apply: (draft: Draft) => void
}

/** Gives a block a role in a rule's name. */
export function label(draft: Draft, index: number, role: Role, rule: string): void {
  draft.roles[index] = role
  draft.rules[index] = rule
}

/** Indexes of the blocks that are of the article's running text so far. */
export function keptBlocks(draft: Draft): number[] {
  const kept: number[] = []
  for (let i = 0; i < draft.roles.length; i++) {
    if (draft.roles[i] === 'body' || draft.roles[i] === 'lead') kept.push(i)
  }
  return kept
}
