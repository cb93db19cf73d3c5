import { label, type Rule } from '../draft.ts'
import { foldLoosely } from '../title-place.ts'

/** The title is not repeated in the text, be it a heading, a paragraph or a link. */
export const repeatedTitle: Rule = {
  name: 'title',
  apply(draft) {
    if (draft.hints.title === null) return
    const title = foldLoosely(draft.hints.title)
    if (title === '') return
    draft.blocks.forEach((block, i) => {
      if (Math.abs(block.text.length - draft.hints.title!.length) > 20) return
      if (draft.roles[i] !== 'boilerplate' && foldLoosely(block.text) === title)
        label(draft, i, 'title', 'title')
    })
  },
}
