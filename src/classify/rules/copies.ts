import { type Draft, keptBlocks, label, type Rule } from '../draft.ts'
import { COPY } from './thresholds.ts'

/** Drops a block that says the article again, as one text for machines or for copying. */
export const copies: Rule = {
  name: 'copy',
  apply(draft) {
    const kept = keptBlocks(draft)
    if (kept.length > COPY.most) return
    const chars = kept.reduce((sum, i) => sum + draft.blocks[i]!.text.length, 0)
    for (const i of kept) {
      const { length } = draft.blocks[i]!.text
      const rest = chars - length
      if (
        length >= COPY.shortest &&
        length <= COPY.longest &&
        length >= COPY.share * rest &&
        saysAgain(draft, kept, { copy: i, rest })
      ) {
        label(draft, i, 'boilerplate', 'copy')
        return
      }
    }
  },
}

/** Whether several other blocks, and most of the rest, stand in a block. */
function saysAgain(
  { blocks }: Draft,
  kept: readonly number[],
  { copy, rest }: { copy: number; rest: number },
): boolean {
  let blocksInside = 0
  let charsInside = 0
  for (const i of kept) {
    const { text } = blocks[i]!
    if (i === copy || !blocks[copy]!.text.includes(text.slice(0, COPY.opening))) continue
    blocksInside++
    charsInside += text.length
  }
  return blocksInside >= COPY.least && charsInside >= COPY.share * rest
}
