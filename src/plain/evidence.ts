import { areNotices, LONGEST_NOTICE } from '../text/notices.ts'
import type { Facts } from './facts.ts'
import type { Head } from './head.ts'
import { isCounted, isParagraph } from './prose.ts'
import type { Region } from './region.ts'
import { isSignature } from './signature.ts'

/** A teaser has at most so many words and sentences. */
const MOST_TEASER_WORDS = 45
const MOST_TEASER_SENTENCES = 2
/** A headline above it has at least so many words; a heading inside an article may be one word. */
const FEWEST_HEADLINE_WORDS = 5
/** Share of teasers at which a stretch of prose is a list of other articles, and the least number of them. */
const TEASER_SHARE = 0.7
const FEWEST_TEASERS = 4
/** Share of date lines, in paragraphs, at which every paragraph is about another article. */
const DATED_SHARE = 0.4
/** So many lines of an imprint above a text, and hardly any below, make it a notice in the page's foot. */
const IMPRINT_LINES = 3
/** How far from title and text a date and a signature count. */
const REACH = 12

/** Whether a stretch of prose is an article, not the teasers of a list page, an error page, or a notice in a page's foot. */
export function isArticle(facts: readonly Facts[], region: Region, head: Head): boolean {
  if (isTeaserList(facts, region) || isErrorPage(facts, region)) return false
  return !isInFoot(facts, region) || isSignedOrDated(facts, region, head)
}

function isTeaserList(facts: readonly Facts[], { start, end }: Region): boolean {
  let paragraphs = 0
  let teasers = 0
  let dates = 0
  for (let index = start; index <= end; index++) {
    const fact = facts[index]!
    if (fact.date !== null && fact.words < REACH) dates++
    if (!isParagraph(fact)) continue
    paragraphs++
    const above = facts[index - 1]?.date != null ? facts[index - 2] : facts[index - 1]
    const isUnderHeadline =
      above !== undefined &&
      above.sentences === 0 &&
      above.words >= FEWEST_HEADLINE_WORDS &&
      !isCounted(above.line.text) &&
      above.line.level === 0
    if (isUnderHeadline && fact.words <= MOST_TEASER_WORDS && fact.sentences <= MOST_TEASER_SENTENCES)
      teasers++
  }
  if (dates >= FEWEST_TEASERS && dates >= paragraphs * DATED_SHARE) return true
  return teasers >= FEWEST_TEASERS && teasers >= paragraphs * TEASER_SHARE
}

function isErrorPage(facts: readonly Facts[], { start, end }: Region): boolean {
  const texts: string[] = []
  let chars = 0
  for (let index = start; index <= end && chars <= LONGEST_NOTICE; index++) {
    const { text } = facts[index]!.line
    texts.push(text)
    chars += text.length
  }
  return areNotices(texts)
}

function isInFoot(facts: readonly Facts[], { start, end }: Region): boolean {
  let above = 0
  let below = 0
  facts.forEach(({ phrase }, index) => {
    if (phrase?.kind !== 'legal' || phrase.where !== 'start') return
    if (index < start) above++
    else if (index > end) below++
  })
  return above >= IMPRINT_LINES && below < IMPRINT_LINES
}

function isSignedOrDated(facts: readonly Facts[], { end }: Region, { title, start }: Head): boolean {
  const from = Math.max(0, (title ?? start) - 3)
  for (let index = from; index <= Math.min(end + REACH, facts.length - 1); index++) {
    if (index > start && index <= end) continue
    const fact = facts[index]!
    if (isSignature(fact) || (fact.date !== null && fact.words < REACH)) return true
  }
  return false
}
