import { type Decisions, decide } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Page } from './page.ts'
import { type Said, sharedTerms } from './terms.ts'

/** The one sentence under another article's headline has at most so many words. */
const LONGEST_SUMMARY = 40
/** It shares less with the text around it than this. */
const LEAST_SHARED = 0.25
/** The headline above a summary that a button closes. */
const FEWEST_HEADLINE_WORDS = 8

/** Drops the summaries of other articles inside the text: under a foreign headline, or above `Đọc ngay`. */
export function decideSummaries(
  { facts, region, head }: Page,
  { said, decisions }: { readonly said: Said; readonly decisions: Decisions },
): void {
  for (let index = head.start + 1; index < region.end; index++) {
    const fact = facts[index]!
    if (decisions[index] !== undefined || !maySummarize(fact)) continue
    const above = decisions[index - 1]
    const isForeign =
      above?.rule === 'headline-of-another-matter' && sharedTerms(fact, said, 2) < LEAST_SHARED
    const isBox = above?.heading === true && closesBox(facts, index + 1) && isLong(facts[index - 1]!)
    if (isBox) decisions[index - 1] = { role: 'boilerplate', rule: 'headline-of-other-article' }
    if (isForeign || isBox)
      decide(decisions, index, { role: 'boilerplate', rule: 'summary-of-other-article' })
  }
}

/** One sentence that quotes nobody. */
function maySummarize({ sentences, words, line }: Facts): boolean {
  return sentences === 1 && words <= LONGEST_SUMMARY && !QUOTED.test(line.text)
}

const QUOTED = /["“”]/

function isLong({ words, line }: Facts): boolean {
  return words >= FEWEST_HEADLINE_WORDS && line.level === 0
}

/** A button that leads to the article above it; a list of articles would follow the head of a list. */
function closesBox(facts: readonly Facts[], index: number): boolean {
  const next = facts[index + 1]
  return facts[index]?.phrase?.kind === 'related' && next !== undefined && next.sentences > 0
}
