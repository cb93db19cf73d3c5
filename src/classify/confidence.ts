import type { Classified } from './classify.ts'

/** How sure the labels are, and how much there is. */
export interface Verdict {
  /** Expected F1 of the kept text: 0 to 1. */
  readonly confidence: number
  /** UTF-16 units of kept text, and of those in blocks that look like sentences. */
  readonly chars: number
  readonly prose: number
}

/** Blocks at least this long count as prose. */
const PROSE = 80

/**
 * Expected F1 of the kept blocks when each block is of the article with its own probability: twice the expected overlap
 * over the sum of both lengths. Blocks that a rule dropped (captions, repeats, bylines) are no loss.
 */
export function verdict({ labelled, scores }: Classified): Verdict {
  let kept = 0
  let prose = 0
  let right = 0
  let lost = 0
  labelled.forEach(({ block, role, rule }, i) => {
    const chars = block.text.length
    const p = scores[i]!
    if (role === 'body' || role === 'lead') {
      kept += chars
      right += p * chars
      if (chars >= PROSE) prose += chars
    } else if (rule === 'model') lost += p * chars
  })
  return { confidence: kept === 0 ? 0 : (2 * right) / (kept + right + lost), chars: kept, prose }
}
