import { keyOf } from '../../text/word-hashes.ts'
import { type Draft, keptBlocks, label, type Rule } from '../draft.ts'

/** The title is not repeated in the text, be it a heading, a paragraph or a link. */
export const repeatedTitle: Rule = {
  name: 'title',
  apply(draft) {
    const { blocks, keys, roles, hints } = draft
    if (hints.title === null) return
    const title = keyOf(hints.title)
    if (title === NO_WORDS) return
    for (let i = 0; i < blocks.length; i++) {
      if (keys[i] !== title || roles[i] === 'boilerplate') continue
      if (Math.abs(blocks[i]!.text.length - hints.title.length) <= 20) label(draft, i, 'title', 'title')
    }
    dropAbove(draft)
  },
}

const NO_WORDS: number = keyOf('')

/** Section names and kickers stand above the title, a few short lines with nothing of the article before them. */
function dropAbove(draft: Draft): void {
  const title = draft.roles.indexOf('title')
  const above = keptBlocks(draft).filter(i => i < title)
  if (above.length > ABOVE.most || above.some(i => draft.blocks[i]!.text.length > ABOVE.longest)) return
  for (const i of above) label(draft, i, 'boilerplate', 'above-title')
}

/** Lines above the title, and the longest of them in UTF-16 units. */
const ABOVE = { most: 4, longest: 60 } as const
