import { codeAt } from '../data/code-at.ts'
import { isSmall } from '../text/case.ts'
import type { Facts } from './facts.ts'
import { isParagraph } from './prose.ts'
import { isColumn, type Region } from './region.ts'
import { isSignature } from './signature.ts'
import { findTitle, isBesideDate, REACH_ABOVE } from './title.ts'

/** Where the title stands, and where the text begins. */
export interface Head {
  /** Null when the text has none. */
  readonly title: number | null
  /** First line of the lead. */
  readonly start: number
}

/** Finds title and lead above and in the first lines of the region. */
export function findHead(facts: readonly Facts[], region: Region): Head {
  const title = findTitle(facts, region)
  const from =
    title === null ? region.start : Math.max(title + 1, Math.min(region.start, title + REACH_ABOVE))
  let start = from
  while (start < region.end && !isParagraph(facts[start]!)) start++
  return { title, start: title === null ? start : (leadAbove(facts, title, start) ?? start) }
}

/**
 * A lead without a final stop, or shorter than other paragraphs, between title and text: the first line there that is a
 * sentence or long, is no caption said twice, and no line of the page's furniture.
 */
function leadAbove(facts: readonly Facts[], title: number, start: number): number | null {
  const counts = countKeys(facts)
  for (let index = title + 1; index < start; index++) {
    const fact = facts[index]!
    if (fact.phrase !== null || fact.date !== null || fact.url !== null || fact.byline.kind !== 'body')
      continue
    if (fact.key === facts[title]!.key || (counts.get(fact.key) ?? 1) > 1 || isSignature(fact)) continue
    if ((fact.sentences > 0 && fact.words >= 6) || fact.words >= 15) return index
    if (isColumn(facts) && fact.words >= 6 && fact.line.afterBlank && !isSmall(codeAt(fact.line.text, 0)))
      return index
    const standfirst = index === title + 1 && fact.words >= 6 && !fact.line.afterBlank
    if (standfirst && isBesideDate(facts, index)) return index
  }
  return null
}

/** How often each line is said. */
export function countKeys(facts: readonly Facts[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of facts) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
