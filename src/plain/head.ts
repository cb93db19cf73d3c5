import { isNameShaped, isVietnameseName } from '../text/signers.ts'
import { readsAsCaption } from './captions.ts'
import type { Facts } from './facts.ts'
import { isParagraph } from './prose.ts'
import { isColumn, type Region } from './region.ts'

/** Where the title stands, and where the text begins. */
export interface Head {
  /** Null when the text has none. */
  readonly title: number | null
  /** First line of the lead. */
  readonly start: number
}

/** How far above the text a title is looked for, and how far below its first sentence (a notice may stand above). */
const REACH_ABOVE = 25
const REACH_BELOW = 12
const FEWEST_WORDS = 2
const MOST_WORDS = 32
/** Shorter lines stand in several menus. */
const FEWEST_WORDS_OF_REPEAT = 5
/** Least score of a title; see `scoreTitle`. */
const LEAST_SCORE = 1

/** Finds title and lead above and in the first lines of the region. */
export function findHead(facts: readonly Facts[], region: Region): Head {
  const title = findTitle(facts, region)
  const from =
    title === null ? region.start : Math.max(title + 1, Math.min(region.start, title + REACH_ABOVE))
  let start = from
  while (start < region.end && !isParagraph(facts[start]!)) start++
  return { title, start: title === null ? start : (leadAbove(facts, title, start) ?? start) }
}

function findTitle(facts: readonly Facts[], region: Region): number | null {
  let best: number | null = null
  let bestScore = LEAST_SCORE
  const last = Math.min(region.start + REACH_BELOW, region.end)
  for (let index = Math.max(0, region.start - REACH_ABOVE); index <= last; index++) {
    const fact = facts[index]!
    if (!mayBeTitle(fact)) continue
    if (index >= region.start && fact.line.level !== 1 && !isBesideDate(facts, index)) continue
    const score = scoreTitle(facts, { index, text: region.start })
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
  if (fact.date !== null && fact.words < 8) return false
  return fact.byline.kind !== 'credit' && !fact.byline.labelled && !readsAsCaption(fact)
}

interface Candidate {
  readonly index: number
  /** First line of the region. */
  readonly text: number
}

/**
 * The longer, the nearer to the text and to a date, the more a line is the title; the first line of a text is it
 * almost always, a line said twice in a row (headline and heading) often, a full sentence or a name hardly ever.
 */
function scoreTitle(facts: readonly Facts[], { index, text }: Candidate): number {
  const { words, sentences, line, byline } = facts[index]!
  let score = Math.min(words, 10) - Math.abs(text - index) * 0.7
  if (touchesDate(facts, index)) score += 12
  else if (isBesideDate(facts, index)) score += 8
  if (index <= 2) score += index === 0 ? 8 : 4
  if (line.level > 0) score += line.level === 1 ? 25 : 6
  if (sentences > 0 && !/[?!”"]$/.test(line.text)) score -= 12
  else if (isSaidTwice(facts, index)) score += 8
  if (byline.kind === 'author') score -= isSignature(facts[index]!) ? 10 : 3
  if (index >= text) score -= 5
  return score
}

function isSaidTwice(facts: readonly Facts[], index: number): boolean {
  const { key, words } = facts[index]!
  return words >= FEWEST_WORDS_OF_REPEAT && (facts[index - 1]?.key === key || facts[index + 1]?.key === key)
}

/** A date line next to a line, or one line of furniture away. */
function isBesideDate(facts: readonly Facts[], index: number): boolean {
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
  return date !== null && words < 12
}

function isFurniture({ phrase, byline, words, sentences }: Facts): boolean {
  return phrase !== null || byline.kind !== 'body' || (words <= 4 && sentences === 0)
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
    if (isColumn(facts) && fact.words >= 6 && fact.line.afterBlank && /^\P{Ll}/u.test(fact.line.text))
      return index
    const standfirst = index === title + 1 && fact.words >= 6 && !fact.line.afterBlank
    if (standfirst && isBesideDate(facts, index)) return index
  }
  return null
}

/** A name that a page prints alone under the title. */
export function isSignature({ byline }: Facts): boolean {
  if (byline.kind !== 'author') return false
  return byline.labelled || (byline.names.length > 0 && byline.names.every(isSurelyName))
}

/** `readByline` lets foreign names in plain letters pass too, which look like any headline in capitals. */
function isSurelyName(name: string): boolean {
  return isVietnameseName(name) || !PLAIN_LETTERS.test(name)
}

const PLAIN_LETTERS = /^[\x00-\x7f]*$/

/** A name by its capitals alone: enough for a signature right below the text. */
export function isNameLine({ line, words, phrase, sentences }: Facts): boolean {
  return (
    phrase === null &&
    sentences === 0 &&
    words >= 2 &&
    words <= 4 &&
    isNameShaped(line.text) &&
    !/[()]/.test(line.text)
  )
}

/** A foreign name alone on a line: a signature only beside title or date. */
export function mayBeForeignSignature({ byline, words }: Facts): boolean {
  return byline.kind === 'author' && words <= 4 && byline.names.length > 0 && byline.names.every(isNameShaped)
}

/** How often each line is said. */
export function countKeys(facts: readonly Facts[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of facts) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
