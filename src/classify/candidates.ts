import type { PageBlock } from '../blocks/types.ts'

/** A block is prose from this length on, in UTF-16 units, below this share of links. */
const PROSE = { chars: 60, links: 0.35 } as const

/** Whether a block is long and free of links enough to be a paragraph. */
export function isProseLike({ linkLength }: PageBlock, length: number): boolean {
  return length >= PROSE.chars && linkLength < PROSE.links * length
}

/** UTF-16 units of each block's text. */
export function textLengths(blocks: readonly PageBlock[]): Int32Array {
  const lengths = new Int32Array(blocks.length)
  for (let i = 0; i < blocks.length; i++) lengths[i] = blocks[i]!.text.length
  return lengths
}

/** 1 for the blocks that are shown and like a paragraph. */
export function proseBlocks(blocks: readonly PageBlock[], lengths: ArrayLike<number>): Uint8Array {
  const prose = new Uint8Array(blocks.length)
  for (let i = 0; i < blocks.length; i++)
    if (isProseLike(blocks[i]!, lengths[i]!) && !blocks[i]!.hidden) prose[i] = 1
  return prose
}

/** A label is a link from this share on, and shorter than this, in UTF-16 units. */
const LABEL = { links: 0.9, chars: 120 } as const
/** So many blocks from the next paragraph a label is one of a menu. */
const FAR = 4

/**
 * 1 for the blocks that a model is asked about: all but labels far from any paragraph. These are nearly half of the
 * blocks of a news page, and 0.5 % of the text of its article (lists of links that an article ends with).
 */
export function candidateBlocks(
  blocks: readonly PageBlock[],
  { lengths, prose }: { readonly lengths: ArrayLike<number>; readonly prose: Uint8Array },
): Uint8Array {
  const candidates = new Uint8Array(blocks.length)
  let next = 0
  let last = -1 - FAR
  for (let i = 0; i < blocks.length; i++) {
    if (prose[i] === 1) last = i
    while (next < i || (next < blocks.length && prose[next] !== 1)) next++
    if (i - last <= FAR || (next < blocks.length && next - i <= FAR) || !isLabel(blocks[i]!, lengths[i]!))
      candidates[i] = 1
  }
  return candidates
}

function isLabel({ kind, linkLength }: PageBlock, length: number): boolean {
  return linkLength >= LABEL.links * length && length < LABEL.chars && kind !== 'caption'
}
