import type { PageBlock } from '../../src/blocks/types.ts'
import type { LabelledBlock, Role } from '../../src/model/block.ts'
import type { Metadata } from '../../src/model/metadata.ts'
import { emptyMetadata } from '../../src/plain/metadata.ts'
import { inOrder } from '../blocks/block.ts'

/** A block and its role. */
export type Row = readonly [role: Role, block: PageBlock]

/** Blocks of a page with the roles given, in order. */
export function labelled(...rows: readonly Row[]): LabelledBlock[] {
  const blocks = inOrder(rows.map(([, block]) => block))
  return rows.map(([role], index) => ({ block: blocks[index]!, role, rule: 'test' }))
}

/** A page that tells nothing about itself, but for the facts given. */
export function metadata(facts: Partial<Metadata> = {}): Metadata {
  return { ...emptyMetadata(null, {}), ...facts }
}
