import { label, type Rule } from '../draft.ts'
import type { Keep } from './thresholds.ts'

/** Keeps what the model holds for article text; images wait for their own rule. */
export function byModel({ general }: Keep): Rule {
  return {
    name: 'model',
    apply(draft) {
      draft.blocks.forEach((block, i) => {
        const kept = block.kind !== 'image' && draft.scores[i]! >= general
        label(draft, i, kept ? 'body' : 'boilerplate', 'model')
      })
    },
  }
}
