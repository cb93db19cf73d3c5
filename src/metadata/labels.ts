import type { Document } from '../dom/document.ts'
import { TEXT } from '../dom/tags.ts'
import { isInvisible } from '../dom/text.ts'
import { beginningsOf, mayBegin } from './beginnings.ts'

/** Texts behind the title that may be labels, by how they begin; text nodes in order. */
export interface Labels {
  /** Perhaps `Written by`, `Author:` */
  readonly bylines: readonly number[]
  /** Perhaps `Tags:`, `Từ khóa` */
  readonly tags: readonly number[]
}

const BYLINES = beginningsOf(['article', 'story', 'written', 'posted', 'reported', 'author', 'tác'])
const TAGS = beginningsOf(['từ', 'tag', 'keyword', 'schlag', 'mots', 'etiquetas'])

/** Looks through the texts behind the title once, for all that look for labels there. */
export function labelsBehind(document: Document, title: number): Labels {
  const bylines: number[] = []
  const tags: number[] = []
  const { tag, end, size, source } = document
  for (let node = Math.max(1, title); node < size; node++) {
    if (tag[node] === TEXT) {
      const start = document.textStart(node)
      if (start < 0) continue
      if (mayBegin(source, start, BYLINES)) bylines.push(node)
      if (mayBegin(source, start, TAGS)) tags.push(node)
    } else if (isInvisible[tag[node]!] === 1) node = end[node]! - 1
  }
  return { bylines, tags }
}
