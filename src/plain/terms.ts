import { once } from '../text/once.ts'
import { wordsOf } from '../text/words.ts'
import type { Facts } from './facts.ts'
import { isParagraph } from './prose.ts'
import type { Region } from './region.ts'

/** Shorter words stand in any text. */
const SHORTEST_TERM = 4
/** Enough for any article; a book would cost too much memory. */
const MOST_TERMS = 50_000
/** So much of a text tells what it speaks of, in UTF-16 units. */
const LONGEST_SAMPLE = 500_000

/** How often a text says each of its terms; counted when it is first asked for. */
export type Said = () => ReadonlyMap<string, number>

/** How often a text's paragraphs say each term: its title and its headings speak of what they speak of. */
export function termsOfText(facts: readonly Facts[], region: Region): Said {
  return once(() => countTerms(facts, region))
}

function countTerms(facts: readonly Facts[], { start, end }: Region): ReadonlyMap<string, number> {
  const terms = new Map<string, number>()
  let read = 0
  for (let index = start; index <= end; index++) {
    if (terms.size > MOST_TERMS || read > LONGEST_SAMPLE) break
    const fact = facts[index]!
    if (!isParagraph(fact)) continue
    read += fact.key.length
    for (const term of termsOf(fact)) terms.set(term, (terms.get(term) ?? 0) + 1)
  }
  return terms
}

/** Share of the terms of a line that a text says `least` times, 0 to 1; 2 for a paragraph, which is of the text itself. */
export function sharedTerms(fact: Facts, said: Said, least = 1): number {
  const terms = termsOf(fact)
  if (terms.length === 0) return 0
  const counts = said()
  return terms.filter(term => (counts.get(term) ?? 0) >= least).length / terms.length
}

/** Long words, and pairs of neighbours, which are the words of Vietnamese. */
function termsOf({ key }: Facts): readonly string[] {
  const terms: string[] = []
  let before: string | null = null
  for (const word of wordsOf(key.slice(0, LONGEST_SAMPLE))) {
    if (before !== null) terms.push(`${before} ${word}`)
    if (word.length >= SHORTEST_TERM) terms.push(word)
    before = word
  }
  return terms
}
