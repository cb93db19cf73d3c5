import { readsAsCaption } from './captions.ts'
import { type Decisions, decide } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Page } from './page.ts'
import { isSignature, mayBeForeignSignature } from './signature.ts'

/** How far above the title its date may stand, and below it a foreign name. */
const NEAR = 3
const MOST_DATE_WORDS = 16
/** Shorter lines stand twice by chance. */
const FEWEST_WORDS_OF_REPEAT = 4

/** Lines between title and text, and the date above the title. */
export function decideHead({ facts, head }: Page, decisions: Decisions): void {
  const from = head.title ?? head.start
  for (let index = Math.max(0, from - NEAR); index < head.start; index++) {
    const fact = facts[index]!
    if (fact.date !== null && fact.words < MOST_DATE_WORDS) {
      const signs = index > from && fact.byline.kind === 'author' && fact.byline.names.length > 0
      const role = signs ? 'byline' : 'date'
      decide(decisions, index, { role, rule: 'date-beside-title' })
    }
    if (index <= from) continue
    const foreign = mayBeForeignSignature(fact) && index <= from + NEAR
    if (isSignature(fact) || foreign) decide(decisions, index, { role: 'byline', rule: 'name-under-title' })
    else if (fact.phrase === null && readsAsCaption(fact)) {
      decide(decisions, index, { role: 'caption', rule: 'caption-under-title', figure: index })
    } else if (saidAgain(facts, index, head.start)) {
      decide(decisions, index, { role: 'caption', rule: 'line-said-twice', figure: index })
      dropCopies(facts, { index, end: head.start }, decisions)
    }
  }
}

function saidAgain(facts: readonly Facts[], index: number, end: number): boolean {
  const { key, words, phrase } = facts[index]!
  if (words < FEWEST_WORDS_OF_REPEAT || phrase !== null) return false
  for (let other = index + 1; other < end; other++) if (facts[other]!.key === key) return true
  return false
}

function dropCopies(
  facts: readonly Facts[],
  { index, end }: { index: number; end: number },
  decisions: Decisions,
): void {
  for (let other = index + 1; other < end; other++) {
    if (facts[other]!.key === facts[index]!.key) {
      decide(decisions, other, { role: 'boilerplate', rule: 'caption-again' })
    }
  }
}
