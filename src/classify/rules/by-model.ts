import { type Draft, label, type Rule } from '../draft.ts'
import { DOUBTFUL, type Keep } from './thresholds.ts'

/** Keeps what the model holds for article text; images wait for their own rule. */
export function byModel({ general }: Keep): Rule {
  return {
    name: 'model',
    apply(draft) {
      const least = isDoubtful(draft, general) ? DOUBTFUL.share * general : general
      draft.blocks.forEach((block, i) => {
        const kept = block.kind !== 'image' && draft.scores[i]! >= least
        label(draft, i, kept ? 'body' : 'boilerplate', 'model')
      })
    },
  }
}

/** The model is sure of hardly anything that it would keep: then it is too strict as well. */
function isDoubtful({ blocks, scores }: Draft, general: number): boolean {
  let chars = 0
  let sum = 0
  blocks.forEach(({ text }, i) => {
    if (scores[i]! < general) return
    chars += text.length
    sum += text.length * scores[i]!
  })
  return chars > 0 && sum < DOUBTFUL.mean * chars
}
