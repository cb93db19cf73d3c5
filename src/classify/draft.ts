import type { PageBlock } from '../blocks/types.ts'
import type { Document } from '../dom/document.ts'
import type { Role } from '../model/block.ts'
import type { PageHints } from './features.ts'

/** The labels of a page while the rules go over them; every change names its rule. */
export interface Draft {
  readonly document: Document
  /** All blocks of the page, images among them. */
  readonly blocks: readonly PageBlock[]
  /** Probability of each block that it belongs to the article; 0 for images. */
  readonly scores: ArrayLike<number>
  readonly hints: PageHints
  /** 1 for blocks that are a stock phrase or open with one. */
  readonly phrases: ArrayLike<number>
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
  draft.roles.forEach((role, i) => {
    if (role === 'body' || role === 'lead') kept.push(i)
  })
  return kept
}
