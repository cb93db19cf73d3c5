import { once } from '../text/once.ts'
import { readsAsCaption } from './captions.ts'
import type { Facts } from './facts.ts'
import { isMenu } from './menus.ts'
import type { Region } from './region.ts'
import { isSignature } from './signature.ts'
import { type Said, sharedTerms, termsOfText } from './terms.ts'

/** How far above the text a title is looked for, and how far below its first sentence (a notice may stand above). */
export const REACH_ABOVE = 25
const REACH_BELOW = 12
/** A line with two dates and their labels has about so many words. */
const MOST_DATE_WORDS = 18
const FEWEST_WORDS = 2
/** The first line of a page and the clock beside it say nothing of a text so many lines below. */
const FAR = 12
const MOST_WORDS = 32
/** Shorter lines stand in several menus. */
const FEWEST_WORDS_OF_REPEAT = 5
/** Least score of a title; see `scoreTitle`. */
const LEAST_SCORE = 1

/** Finds the line that is the title, above or in the first lines of the region; null without. */
export function findTitle(facts: readonly Facts[], region: Region): number | null {
  const said = termsOfText(facts, region)
  let best: number | null = null
  let bestScore = LEAST_SCORE
  const last = Math.min(region.start + REACH_BELOW, region.end)
  for (let index = Math.max(0, region.start - REACH_ABOVE); index <= last; index++) {
    const fact = facts[index]!
    if (!mayBeTitle(fact)) continue
    if (index >= region.start && fact.line.level !== 1 && !isBesideDate(facts, index)) continue
    const score = scoreTitle(facts, { index, text: region.start, said })
    if (score > bestScore) {
      best = index
      bestScore = score
    }
  }
  return best
}

function mayBeTitle(fact: Facts): boolean {
  if (fact.words < FEWEST_WORDS || fact.words > MOST_WORDS || fact.sentences > 1) return false
  if (fact.phrase !== null || fact.url !== null || fact.line.image !== null || fact.line.sign !== 'none')
    return false
  if (fact.date !== null) return false
  if (isMenu(fact.line.text) || credits().test(fact.line.text)) return false
  return fact.byline.kind !== 'credit' && !fact.byline.labelled && !readsAsCaption(fact)
}

interface Candidate {
  readonly index: number
  /** First line of the region. */
  readonly text: number
  /** Terms of the text; see `termsOf`. */
  readonly said: Said
}

/** Who wrote and checked, and how long it takes to read: below titles on blogs. */
const credits = once(
  () =>
    /^(?:(?:written |reviewed |medically reviewed |fact checked )?by \p{Lu}|(?:reading time:? )?\d{1,3}[ -]min)/iu,
)

/**
 * The longer, the nearer to the text and to a date, the more a line is the title; the first line of a text is it
 * almost always, a line said twice in a row (headline and heading) often, a full sentence or a name hardly ever.
 */
function scoreTitle(facts: readonly Facts[], { index, text, said }: Candidate): number {
  const { words, sentences, line, byline } = facts[index]!
  let score = Math.min(words, 10) - Math.abs(text - index) * 0.7 + sharedTerms(facts[index]!, said) * SHARED
  const isFar = text - index > FAR
  if (touchesDate(facts, index)) score += isFar ? 6 : 12
  else if (isBesideDate(facts, index)) score += isFar ? 4 : 8
  if (index <= 2 && !isFar) score += index === 0 ? 8 : 4
  if (isUnderDateOfTitle(facts, index)) score -= 6
  if (line.level > 0) score += line.level === 1 ? 25 : 6
  if (sentences > 0 && !/[?!”"]$/.test(line.text)) score -= 12
  else if (isSaidTwice(facts, index)) score += 8
  if (byline.kind === 'author') score -= isSignature(facts[index]!) ? 10 : 3
  if (index >= text) score -= 5
  return score
}

/** A caption right under the date, whose title stands above it. */
function isUnderDateOfTitle(facts: readonly Facts[], index: number): boolean {
  const title = facts[index - 2]
  if (title === undefined || !isDateLine(facts[index - 1]!)) return false
  return title.words >= FEWEST_WORDS_OF_REPEAT && mayBeTitle(title)
}

function isSaidTwice(facts: readonly Facts[], index: number): boolean {
  const { key, words } = facts[index]!
  return words >= FEWEST_WORDS_OF_REPEAT && (facts[index - 1]?.key === key || facts[index + 1]?.key === key)
}

/** A date line next to a line, or one line of furniture away. */
export function isBesideDate(facts: readonly Facts[], index: number): boolean {
  return [-1, 1].some(step => {
    const near = facts[index + step]
    if (near === undefined) return false
    if (isDateLine(near)) return true
    const next = facts[index + 2 * step]
    return next !== undefined && isDateLine(next) && isFurniture(near)
  })
}

function touchesDate(facts: readonly Facts[], index: number): boolean {
  return [facts[index - 1], facts[index + 1]].some(near => near !== undefined && isDateLine(near))
}

function isDateLine({ date, words }: Facts): boolean {
  return date !== null && words < MOST_DATE_WORDS
}

function isFurniture(fact: Facts): boolean {
  const { phrase, words, sentences } = fact
  return phrase !== null || (words <= 4 && sentences === 0) || fact.byline.kind !== 'body'
}

/** What a title gains whose terms all occur in the text: more than most other evidence. */
const SHARED = 10
