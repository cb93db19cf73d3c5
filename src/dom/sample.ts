import type { Document } from './document.ts'
import { TEXT } from './tags.ts'
import { isInvisible } from './text.ts'

/** Texts shorter than this are labels, in UTF-16 units. */
const SHORTEST = 25
/** Enough to know a page's language and script by. */
const ENOUGH = 6_000

/** Text of a page to judge its language by: its longer texts in document order, at most some 6,000 characters. */
export function sampleText(document: Document): string {
  const { tag, end, size } = document
  let sample = ''
  for (let node = 1; node < size && sample.length < ENOUGH; ) {
    if (isInvisible[tag[node]!] === 1) {
      node = end[node]!
      continue
    }
    if (tag[node] === TEXT && document.sourceLength(node) >= SHORTEST) {
      const text = document.text(node)
      if (text.length >= SHORTEST) sample += `${text.length > ENOUGH ? text.slice(0, ENOUGH) : text}\n`
    }
    node++
  }
  return sample
}
