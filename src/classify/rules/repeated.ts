import type { PageBlock } from '../../blocks/types.ts'
import { keptBlocks, label, type Rule } from '../draft.ts'
import { LENGTH } from './thresholds.ts'

/** Keeps one of several equal blocks: the first of those that are shown, else the first. */
export const repeated: Rule = {
  name: 'repeated',
  apply(draft) {
    const first = new Map<number, number>()
    for (const i of keptBlocks(draft)) {
      const block = draft.blocks[i]!
      if (block.text.length < LENGTH.repeat) continue
      const key = draft.keys[i]!
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, i)
      else if (isBetter(block, draft.blocks[earlier]!)) {
        label(draft, earlier, 'boilerplate', 'repeated')
        first.set(key, i)
      } else label(draft, i, 'boilerplate', 'repeated')
    }
  },
}

/** Shown rather than hidden; a heading rather than the line of a list of contents. */
function isBetter(block: PageBlock, earlier: PageBlock): boolean {
  if (block.hidden !== earlier.hidden) return earlier.hidden
  return block.kind === 'heading' && earlier.kind === 'list-item'
}
