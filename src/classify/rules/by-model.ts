import { type Draft, label, type Rule } from '../draft.ts'
import { DOUBTFUL, type Keep } from './thresholds.ts'

/** Keeps what the model holds for article text; images wait for their own rule. */
export function byModel({ general }: Keep): Rule {
  return {
    name: 'model',
    apply(draft) {
      const { blocks, scores } = draft
      const least = isDoubtful(draft, general) ? DOUBTFUL.share * general : general
      for (let i = 0; i < blocks.length; i++) {
        const kept = scores[i]! >= least && blocks[i]!.kind !== 'image'
        label(draft, i, kept ? 'body' : 'boilerplate', 'model')
      }
    },
  }
}

/** The model is sure of hardly anything that it would keep: then it is too strict as well. */
function isDoubtful({ blocks, scores }: Draft, general: number): boolean {
  let chars = 0
  let sum = 0
  for (let i = 0; i < blocks.length; i++) {
    if (scores[i]! < general) continue
    const { length } = blocks[i]!.text
    chars += length
    sum += length * scores[i]!
  }
  return chars > 0 && sum < DOUBTFUL.mean * chars
}
