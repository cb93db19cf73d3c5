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
 * Expected F1 of a page's kept text by least squares over 985 pages judged by models that never saw their hosts: the mean
 * score of what was kept, the share of kept blocks behind a gap, and the text dropped between the first and the last kept
 * block against the text that was kept. Ranks pages as their F1 does with 0.57 (Spearman); F1 expected by the scores alone
 * does with 0.31 to 0.54.
 */
const FIT = { base: 0.22, score: 0.77, gaps: -0.09, dropped: -0.125 } as const
/** More dropped text than this, against the kept, makes no difference. */
const MOST_DROPPED = 3
/** Kept blocks that are not farther apart have no gap between them: an image or a box of one line may stand there. */
const NEAR = 2

/** Judges the labels of a page. */
export function verdict({ labelled, scores }: Classified): Verdict {
  const sums = { kept: 0, prose: 0, right: 0, dropped: 0, blocks: 0, gaps: 0 }
  let last = -1
  for (let i = 0; i < labelled.length; i++) {
    const { block, role } = labelled[i]!
    if (role !== 'body' && role !== 'lead') continue
    const chars = block.text.length
    if (last >= 0) {
      if (i - last > NEAR) sums.gaps++
      sums.dropped += droppedBetween(labelled, last, i)
    }
    sums.blocks++
    sums.kept += chars
    sums.right += scores[i]! * chars
    if (chars >= PROSE) sums.prose += chars
    last = i
  }
  return { confidence: expectedF1(sums), chars: sums.kept, prose: sums.prose }
}

/** UTF-16 units of what was dropped between two blocks. */
function droppedBetween(labelled: Classified['labelled'], first: number, last: number): number {
  let chars = 0
  for (let i = first + 1; i < last; i++)
    if (labelled[i]!.role === 'boilerplate') chars += labelled[i]!.block.text.length
  return chars
}

interface Sums {
  readonly kept: number
  readonly right: number
  readonly dropped: number
  readonly blocks: number
  readonly gaps: number
}

function expectedF1({ kept, right, dropped, blocks, gaps }: Sums): number {
  if (kept === 0) return 0
  const fitted =
    FIT.base +
    FIT.score * (right / kept) +
    FIT.gaps * (gaps / blocks) +
    FIT.dropped * Math.min(MOST_DROPPED, dropped / kept)
  return Math.min(1, Math.max(0, fitted))
}
