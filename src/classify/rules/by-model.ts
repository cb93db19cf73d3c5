import { label, type Rule } from '../draft.ts'
import { KEEP } from './thresholds.ts'

/** Keeps what the model holds for article text; images wait for their own rule. */
export const byModel: Rule = {
  name: 'model',
  apply(draft) {
    draft.blocks.forEach((block, i) => {
      const kept = block.kind !== 'image' && draft.scores[i]! >= KEEP.general
      label(draft, i, kept ? 'body' : 'boilerplate', 'model')
    })
  },
}
