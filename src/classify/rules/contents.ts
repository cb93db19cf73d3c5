import { type Draft, label, type Rule } from '../draft.ts'
import { CONTENTS } from './thresholds.ts'

/** Drops lists of contents: list items that say what headings further down say. */
export const contents: Rule = {
  name: 'contents',
  apply(draft) {
    const items = itemsThatAreHeadings(draft)
    if (items.length < CONTENTS.least) return
    for (const i of items) label(draft, i, 'boilerplate', 'contents')
  },
}

function itemsThatAreHeadings({ blocks, roles, keys }: Draft): number[] {
  const below = new Set<number>()
  const items: number[] = []
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (roles[i] !== 'body') continue
    if (blocks[i]!.kind === 'heading') below.add(keys[i]!)
    else if (blocks[i]!.kind === 'list-item' && below.has(keys[i]!)) items.push(i)
  }
  return items
}
