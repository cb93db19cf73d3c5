import { type Draft, keptBlocks, label, type Rule } from '../draft.ts'

/** A sub-heading with nothing of the article below it heads something else: at the end of the text, or in a box of its own. */
export const danglingHeadings: Rule = {
  name: 'dangling-heading',
  apply(draft) {
    const kept = keptBlocks(draft)
    let atEnd = true
    for (let k = kept.length - 1; k >= 0; k--) {
      const i = kept[k]!
      const isHeading = draft.blocks[i]!.kind === 'heading' && draft.roles[i] !== 'lead'
      if (isHeading && (atEnd || headsBox(draft, i, kept[k + 1]!))) {
        label(draft, i, 'boilerplate', 'dangling-heading')
      } else atEnd &&= isHeading
    }
  },
}

/** The block right below was dropped and shares an element with the heading, which the next kept block does not. */
function headsBox({ document, blocks, roles }: Draft, heading: number, nextKept: number): boolean {
  const below = heading + 1
  if (below === nextKept || roles[below] !== 'boilerplate' || blocks[below]!.kind === 'image') return false
  const box = document.parent[blocks[heading]!.node]!
  const holds = (i: number): boolean => blocks[i]!.node > box && blocks[i]!.node < document.end[box]!
  return holds(below) && !holds(nextKept)
}
