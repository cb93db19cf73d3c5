import type { PageBlock } from '../blocks/types.ts'
import { keyOf } from '../text/word-hashes.ts'

/** Longer blocks hold a title among other things; shorter ones say it by chance unless they are headings. UTF-16 units. */
const LENGTH = { longest: 300, shortest: 20 } as const

/**
 * Index of the block that prints the title: the first with its words, else the first heading of level 1; -1 when none.
 * @param keys the `keyOf` of each block's text.
 */
export function findTitle(
  blocks: readonly PageBlock[],
  keys: ArrayLike<number>,
  title: string | null,
): number {
  const wanted = title === null ? NO_WORDS : keyOf(title)
  let heading = -1
  for (let i = 0; i < blocks.length; i++) {
    if (keys[i] !== wanted && (heading >= 0 || blocks[i]!.kind !== 'heading')) continue
    const { kind, text, hidden, level, linkLength } = blocks[i]!
    if (hidden || text.length > LENGTH.longest) continue
    if (
      keys[i] === wanted &&
      wanted !== NO_WORDS &&
      (kind === 'heading' || text.length >= LENGTH.shortest) &&
      linkLength < text.length / 2
    )
      return i
    if (heading < 0 && kind === 'heading' && level === 1) heading = i
  }
  return heading
}

const NO_WORDS: number = keyOf('')
