import type { PageBlock } from '../blocks/types.ts'

/** Letters and digits of a text in lower case, single spaces between words: for loose comparison. */
export function foldLoosely(text: string): string {
  return text.toLowerCase().replace(NOT_WORD, ' ').trim()
}

const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu

/** Index of the block that prints the title: the last first-level heading or equal text before the prose; -1 when none. */
export function findTitle(blocks: readonly PageBlock[], title: string | null): number {
  const wanted = title === null ? '' : foldLoosely(title)
  let heading = -1
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    if (block.hidden || block.text.length > 300) continue
    if (wanted !== '' && (block.kind === 'heading' || block.text.length >= 20)) {
      if (foldLoosely(block.text) === wanted && block.linkLength < block.text.length / 2) return i
    }
    if (heading < 0 && block.kind === 'heading' && block.level === 1) heading = i
  }
  return heading
}

/** Share of the shorter text's distinct words that the other has too; 0 when either has fewer than five. */
export function sharedWords(words: ReadonlySet<string>, folded: string): number {
  const others = new Set(folded.split(' '))
  const least = Math.min(words.size, others.size)
  if (least < 5) return 0
  let shared = 0
  for (const word of others) if (words.has(word)) shared++
  return shared / least
}
