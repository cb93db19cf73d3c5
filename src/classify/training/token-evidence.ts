import type { PageBlock } from '../../blocks/types.ts'
import type { Document } from '../../dom/document.ts'
import { classTokens } from '../class-tokens.ts'

/** How the text below elements with each class or id word divides on one page. */
export type TokenCounts = ReadonlyMap<string, { readonly inside: number; readonly outside: number }>

/** Counts, for every class and id word of a page, the weight of article and other text in elements that have it. */
export function countTokens(
  document: Document,
  blocks: readonly PageBlock[],
  { labels, weights }: { labels: Float32Array; weights: Float32Array },
): TokenCounts {
  const inside = new Float64Array(document.size)
  const outside = new Float64Array(document.size)
  blocks.forEach((block, i) => {
    inside[block.node]! += weights[i]! * labels[i]!
    outside[block.node]! += weights[i]! * (1 - labels[i]!)
  })
  for (let node = document.size - 1; node > 0; node--) {
    inside[document.parent[node]!]! += inside[node]!
    outside[document.parent[node]!]! += outside[node]!
  }
  const counts = new Map<string, { inside: number; outside: number }>()
  for (let node = 1; node < document.size; node++) {
    if (inside[node]! + outside[node]! === 0) continue
    const words = `${document.attribute(node, 'class') ?? ''} ${document.attribute(node, 'id') ?? ''}`
    for (const word of new Set(classTokens(words))) {
      const count = counts.get(word) ?? { inside: 0, outside: 0 }
      // Nested elements with the same word: the outermost says it all.
      count.inside = Math.max(count.inside, inside[node]!)
      count.outside = Math.max(count.outside, outside[node]!)
      counts.set(word, count)
    }
  }
  return counts
}

/** Words on fewer pages than this are chance. */
const LEAST_PAGES = 6
/** Pages' worth of doubt added to either side. */
const DOUBT = 2

/** Log-odds of each word over many pages, every page with one vote divided by its text. */
export function learnTokens(pages: readonly TokenCounts[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { pages: number; inside: number }>()
  for (const page of pages) {
    for (const [word, { inside, outside }] of page) {
      const sum = sums.get(word) ?? { pages: 0, inside: 0 }
      sum.pages++
      sum.inside += inside / (inside + outside)
      sums.set(word, sum)
    }
  }
  const evidence = new Map<string, number>()
  for (const word of [...sums.keys()].sort()) {
    const { pages: seen, inside } = sums.get(word)!
    if (seen < LEAST_PAGES) continue
    const odds = Math.log((inside + DOUBT) / (seen - inside + DOUBT))
    const rounded = Math.round(odds * 10) / 10
    if (Math.abs(rounded) >= 0.3) evidence.set(word, rounded)
  }
  return evidence
}
