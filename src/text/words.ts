import { codeAt } from '../data/code-at.ts'
import { isSurrogate, isWordUnit } from './letters.ts'
import { once } from './once.ts'

/** The words of a text: runs of letters and digits of any script. */
export function wordsOf(text: string): readonly string[] {
  const found: string[] = []
  let start = -1
  for (let index = 0; index < text.length; index++) {
    const unit = codeAt(text, index)
    if (isSurrogate(unit)) return text.match(words()) ?? []
    if (isWordUnit(unit)) {
      if (start < 0) start = index
    } else if (start >= 0) {
      found.push(text.slice(start, index))
      start = -1
    }
  }
  if (start >= 0) found.push(text.slice(start))
  return found
}

const words = once(() => /[\p{L}\p{N}]+/gu)
