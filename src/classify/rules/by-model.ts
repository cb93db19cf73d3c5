import { type Draft, label, type Rule } from '../draft.ts'
import { KEEP } from './thresholds.ts'

/** Keeps what the model holds for article text; images wait for their own rule. */
export const byModel: Rule = {
  name: 'model',
  apply(draft) {
    const least = isDoubtful(draft) ? KEEP.doubtful.least : KEEP.general
    draft.blocks.forEach((block, i) => {
      const kept = block.kind !== 'image' && draft.scores[i]! >= least
      label(draft, i, kept ? 'body' : 'boilerplate', 'model')
    })
  },
}

/** The model is sure of hardly anything that it would keep: then it is too strict as well. */
function isDoubtful({ blocks, scores }: Draft): boolean {
  let chars = 0
  let sum = 0
  blocks.forEach(({ text }, i) => {
    if (scores[i]! < KEEP.general) return
    chars += text.length
    sum += text.length * scores[i]!
  })
  return chars > 0 && sum < KEEP.doubtful.mean * chars
}
