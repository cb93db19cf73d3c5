import { keyOf } from '../../text/word-hashes.ts'
import { type Draft, keptBlocks, label, type Rule } from '../draft.ts'

/** The title is not repeated in the text, be it a heading, a paragraph or a link. */
export const repeatedTitle: Rule = {
  name: 'title',
  apply(draft) {
    if (draft.hints.title === null) return
    const title = keyOf(draft.hints.title)
    if (title === keyOf('')) return
    draft.blocks.forEach((block, i) => {
      if (Math.abs(block.text.length - draft.hints.title!.length) > 20) return
      if (draft.roles[i] !== 'boilerplate' && draft.keys[i] === title) label(draft, i, 'title', 'title')
    })
    dropAbove(draft)
  },
}

/** Section names and kickers stand above the title, a few short lines with nothing of the article before them. */
function dropAbove(draft: Draft): void {
  const title = draft.roles.indexOf('title')
  const above = keptBlocks(draft).filter(i => i < title)
  if (above.length > ABOVE.most || above.some(i => draft.blocks[i]!.text.length > ABOVE.longest)) return
  for (const i of above) label(draft, i, 'boilerplate', 'above-title')
}

/** Lines above the title, and the longest of them in UTF-16 units. */
const ABOVE = { most: 4, longest: 60 } as const
