import type { PageBlock } from '../blocks/types.ts'

/** Letters and digits of a text in lower case, single spaces between words: for loose comparison. */
export function foldLoosely(text: string): string {
  return text.toLowerCase().replace(NOT_WORD, ' ').trim()
}

/** All but letters, marks and digits, roughly; ranges are several times faster than Unicode properties. */
const NOT_WORD =
  /[^0-9a-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\ufeff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/g

/** Index of the block that prints the title: the first with its text, else the first heading of level 1; -1 when none. */
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
