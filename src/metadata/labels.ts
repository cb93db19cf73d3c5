import type { Document } from '../dom/document.ts'
import { TEXT } from '../dom/tags.ts'
import { isInvisible } from '../dom/text.ts'
import { beginningsOf, mayOpen } from './beginnings.ts'

/** Texts behind the title that may be labels, by how they begin; text nodes in order. */
export interface Labels {
  /** Perhaps `Written by`, `Author:` */
  readonly bylines: readonly number[]
  /** Perhaps `Tags:`, `Từ khóa` */
  readonly tags: readonly number[]
}

const OF_BYLINES = ['article', 'story', 'written', 'posted', 'reported', 'author', 'tác']
const OF_TAGS = ['từ', 'tag', 'keyword', 'schlag', 'mots', 'etiquetas']
const BYLINES = beginningsOf(OF_BYLINES)
const TAGS = beginningsOf(OF_TAGS)
const EITHER = beginningsOf([...OF_BYLINES, ...OF_TAGS])

/** Looks through the texts behind the title once, for all that look for labels there. */
export function labelsBehind(document: Document, title: number): Labels {
  const bylines: number[] = []
  const tags: number[] = []
  const { tag, end, size, source } = document
  for (let node = Math.max(1, title); node < size; node++) {
    if (tag[node] === TEXT) {
      const start = document.textStart(node)
      if (start < 0 || !mayOpen(source, start, EITHER)) continue
      if (mayOpen(source, start, BYLINES)) bylines.push(node)
      if (mayOpen(source, start, TAGS)) tags.push(node)
    } else if (isInvisible[tag[node]!] === 1) node = end[node]! - 1
  }
  return { bylines, tags }
}
