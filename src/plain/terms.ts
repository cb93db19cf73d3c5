import type { Facts } from './facts.ts'
import { isParagraph } from './prose.ts'
import type { Region } from './region.ts'

/** Shorter words stand in any text. */
const SHORTEST_TERM = 4

/** Enough for any article; a book would cost too much memory. */
const MOST_TERMS = 50_000

/** How often a text's paragraphs say each term: its title and its headings speak of what they speak of. */
export function termsOfText(facts: readonly Facts[], { start, end }: Region): ReadonlyMap<string, number> {
  const terms = new Map<string, number>()
  for (let index = start; index <= end; index++) {
    if (terms.size > MOST_TERMS) break
    if (!isParagraph(facts[index]!)) continue
    for (const term of termsOf(facts[index]!)) terms.set(term, (terms.get(term) ?? 0) + 1)
  }
  return terms
}

/** Share of the terms of a line that a text says `least` times, 0 to 1; 2 for a paragraph, which is of the text itself. */
export function sharedTerms(fact: Facts, said: ReadonlyMap<string, number>, least = 1): number {
  const terms = termsOf(fact)
  if (terms.length === 0) return 0
  return terms.filter(term => (said.get(term) ?? 0) >= least).length / terms.length
}

/** Long words, and pairs of neighbours, which are the words of Vietnamese. */
function termsOf({ key }: Facts): readonly string[] {
  const words = key.match(WORDS) ?? []
  return words.flatMap((word, index) => {
    const pair = index > 0 ? [`${words[index - 1]} ${word}`] : []
    return word.length >= SHORTEST_TERM ? [...pair, word] : pair
  })
}

const WORDS = /[\p{L}\p{N}]+/gu
