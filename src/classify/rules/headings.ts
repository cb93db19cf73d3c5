import { keptBlocks, label, type Rule } from '../draft.ts'

/** A sub-heading with nothing below it heads something that is not of the article. */
export const danglingHeadings: Rule = {
  name: 'dangling-heading',
  apply(draft) {
    for (const i of keptBlocks(draft).reverse()) {
      if (draft.blocks[i]!.kind !== 'heading' || draft.roles[i] === 'lead') return
      label(draft, i, 'boilerplate', 'dangling-heading')
    }
  },
}
