import type { PhraseKind } from '../data/phrases/index.ts'
import type { Facts } from './facts.ts'
import { isParagraph, proseValues } from './prose.ts'
import { isSignature } from './signature.ts'

/** The lines of the article's text: first and last, both of them in it. */
export interface Region {
  readonly start: number
  readonly end: number
}

/** Least sum of prose for an article, in words. */
const LEAST_PROSE = 45
/** A text of so few lines is an article if it has any prose. */
const SHORT_TEXT_LINES = 14
const LEAST_PROSE_OF_SHORT_TEXT = 8
/** Share of the words of the region that must be paragraphs: teaser lists have less. */
const LEAST_PARAGRAPH_SHARE = 0.5
/** Share of the region's paragraphs that must stand before comments or an imprint, and before a signature. */
const LEAST_BEFORE_COMMENTS = 0.6
const LEAST_BEFORE_SIGNATURE = 0.8

/**
 * Finds the article in a text by the density of its paragraphs: the stretch with the greatest sum of prose, cut where
 * readers' comments or a signature end it. Null when the text holds menus and teasers only.
 */
export function findRegion(facts: readonly Facts[]): Region | null {
  if (isLoneSentence(facts)) return { start: 0, end: 0 }
  const values = proseValues(facts)
  const best = greatestSum(values)
  if (best === null) return null
  const least = facts.length <= SHORT_TEXT_LINES ? LEAST_PROSE_OF_SHORT_TEXT : LEAST_PROSE
  if (
    (best.sum < least && !holdsParagraphs(facts, best)) ||
    paragraphShare(facts, best) < LEAST_PARAGRAPH_SHARE
  )
    return null
  return withTables(facts, followColumn(facts, cutAtEnd(facts, widen(facts, { values, region: best }))))
}

/** Tables right below the text belong to it. */
function withTables(facts: readonly Facts[], { start, end }: Region): Region {
  let last = end
  while (facts[last + 1]?.line.rows !== undefined) last++
  return { start, end: last }
}

/** A text of one line has nothing around it that could be the article instead. */
function isLoneSentence(facts: readonly Facts[]): boolean {
  const only = facts.length === 1 ? facts[0]! : null
  return only !== null && only.prose > 0 && only.sentences > 0 && only.words >= FEWEST_WORDS_OF_SENTENCE
}

const FEWEST_WORDS_OF_SENTENCE = 8

/** Two paragraphs right below each other, though each is but a sentence. */
function holdsParagraphs(facts: readonly Facts[], { start, end }: Region): boolean {
  return (
    start < end &&
    paragraphWords(facts, start, end) >= LEAST_PROSE &&
    countParagraphs(facts, start, end) === end - start + 1
  )
}

function countParagraphs(facts: readonly Facts[], start: number, end: number): number {
  let count = 0
  for (let index = start; index <= end; index++) if (isParagraph(facts[index]!)) count++
  return count
}

/** Least sum of prose of the core of a region that as a whole is no article. */
const LEAST_PROSE_OF_CORE = 90

/** The densest stretch of a region between dates, signatures and stock phrases: an article with a list below it. */
export function coreOf(facts: readonly Facts[], { start, end }: Region): Region | null {
  const values = proseValues(facts)
  let best: (Region & { sum: number }) | null = null
  let first = start
  let sum = 0
  for (let index = start; index <= end + 1; index++) {
    if (index <= end && !divides(facts[index]!)) {
      sum += values[index]!
      continue
    }
    if (sum >= LEAST_PROSE_OF_CORE && sum > (best?.sum ?? 0)) best = { start: first, end: index - 1, sum }
    first = index + 1
    sum = 0
  }
  return best
}

/** Fewer words without a stop are a signature or furniture even below an article copied alone. */
const FEWEST_WORDS_OF_LINE = 8

/** An article copied alone goes on until its signature or the first stock phrase, whatever its last lines look like. */
function followColumn(facts: readonly Facts[], { start, end }: Region): Region {
  if (!isColumn(facts)) return { start, end }
  let last = end
  while (last + 1 < facts.length && goesOn(facts[last + 1]!)) last++
  return { start, end: last }
}

function goesOn(fact: Facts): boolean {
  const { phrase, date, words, url, sentences } = fact
  if (phrase !== null || url !== null || (date !== null && words < 12)) return false
  return (words >= FEWEST_WORDS_OF_LINE || sentences > 0) && fact.byline.kind === 'body'
}

/** Whether a text is an article alone: its headline comes first, its date right after, blank lines around both. */
export function isColumn(facts: readonly Facts[]): boolean {
  const [first, second, third] = facts
  if (first === undefined || second === undefined || first.words < 3 || first.phrase !== null) return false
  const dated = second.date !== null || third?.date != null
  return dated && second.line.afterBlank && (third?.line.afterBlank ?? true)
}

/** A further stretch of prose belongs to the article from this sum on, if only so many plain lines lie between. */
const LEAST_PROSE_BEYOND = 60
const LONGEST_GAP = 40

/** Takes in stretches beyond a table or a list without stops, but not beyond boilerplate, a date or a signature. */
function widen(
  facts: readonly Facts[],
  { values, region }: { values: Float64Array; region: Region },
): Region {
  let { start, end } = region
  for (;;) {
    const after = reach(facts, { values, from: end, step: 1 })
    if (after === null) break
    end = after
  }
  for (;;) {
    const before = reach(facts, { values, from: start, step: -1 })
    if (before === null) break
    start = before
  }
  return { start, end }
}

interface Walk {
  readonly values: Float64Array
  readonly from: number
  readonly step: 1 | -1
}

/** The far end of the next stretch of prose in one direction; null when there is none to take in. */
function reach(facts: readonly Facts[], { values, from, step }: Walk): number | null {
  let gap = 0
  let sum = 0
  let far = from
  for (let index = from + step; index >= 0 && index < facts.length; index += step) {
    const value = values[index]!
    if (value > 0) {
      sum += value
      far = index
      if (sum >= LEAST_PROSE_BEYOND) return far
    } else if (divides(facts[index]!) || ++gap > LONGEST_GAP) return null
  }
  return null
}

const HARMLESS: ReadonlySet<PhraseKind> = new Set(['advertisement', 'video', 'share'])

function divides(fact: Facts): boolean {
  if (fact.phrase !== null) return !HARMLESS.has(fact.phrase.kind)
  return (fact.date !== null && fact.words < 12) || isSignature(fact)
}

/** Kadane's algorithm: the run of neighbours with the greatest sum. */
function greatestSum(values: Float64Array): (Region & { readonly sum: number }) | null {
  let best: (Region & { sum: number }) | null = null
  let start = 0
  let sum = 0
  values.forEach((value, index) => {
    if (sum <= 0) {
      start = index
      sum = 0
    }
    sum += value
    if (value > 0 && (best === null || sum > best.sum)) best = { start, end: index, sum }
  })
  return best
}

function paragraphShare(facts: readonly Facts[], { start, end }: Region): number {
  let all = 0
  let paragraphs = 0
  for (let index = start; index <= end; index++) {
    const fact = facts[index]!
    if (fact.line.rows !== undefined) continue
    all += fact.words
    if (isParagraph(fact)) paragraphs += fact.words
  }
  return paragraphs / all
}

/** Comments and signatures end an article where most of its paragraphs stand before them. */
function cutAtEnd(facts: readonly Facts[], { start, end }: Region): Region {
  const total = paragraphWords(facts, start, end)
  let before = 0
  for (let index = start; index <= end; index++) {
    const fact = facts[index]!
    const mayEnd = before >= total * LEAST_BEFORE_COMMENTS
    if (mayEnd && before >= total * shareBefore(facts, index)) return { start, end: index - 1 }
    if (isParagraph(fact)) before += fact.words
  }
  return { start, end }
}

const ENDING: ReadonlySet<PhraseKind> = new Set(['comments', 'legal', 'tags'])

/** The share of an article that must precede this line for the line to end it; above 1 for lines that end nothing. */
function shareBefore(facts: readonly Facts[], index: number): number {
  const fact = facts[index]!
  if (fact.phrase !== null && ENDING.has(fact.phrase.kind)) return LEAST_BEFORE_COMMENTS
  const signs = isSignature(fact) || (isNamed(fact) && !isHeading(facts, index))
  return signs ? LEAST_BEFORE_SIGNATURE : Number.POSITIVE_INFINITY
}

function isNamed({ byline }: Facts): boolean {
  return byline.kind === 'author' && byline.names.length > 0
}

/** A heading in capitals looks like a foreign name: text follows it, while what follows a name says who it is. */
function isHeading(facts: readonly Facts[], index: number): boolean {
  const next = facts[index + 1]
  if (next === undefined || next.phrase !== null || next.key.startsWith(facts[index]!.key)) return false
  return next.sentences > 0 || (facts[index + 2] !== undefined && isParagraph(facts[index + 2]!))
}

function paragraphWords(facts: readonly Facts[], start: number, end: number): number {
  let sum = 0
  for (let index = start; index <= end; index++) if (isParagraph(facts[index]!)) sum += facts[index]!.words
  return sum
}
