import type { PhraseKind } from '../data/phrases/index.ts'
import type { Facts } from './facts.ts'

/** Words that count at most for one line, so that a single long notice is not an article. */
const MOST_WORDS = 80
/** A sentence of fewer words may be a caption, a notice, a teaser. */
const SHORT = 12
/** Teasers under headlines of list pages are single sentences up to this length. */
const LONGEST_TEASER = 45
/** What a line without a stop costs: the words a teaser saves. */
const FRAGMENT = -5
const DATE = -8
const STOCK_PHRASE = -15
/** Kinds that hardly ever stand inside an article. */
const FOREIGN: ReadonlySet<PhraseKind> = new Set(['legal', 'account', 'comments'])
const FOREIGN_PHRASE = -30

/** How much a line speaks for running text, in words: positive for paragraphs, negative for menus and boilerplate. */
export function proseValues(facts: readonly Facts[]): number[] {
  const alone = facts.map(fact => fact.prose)
  return alone.map((value, index) => {
    const fact = facts[index]!
    if (value <= 0 || fact.sentences !== 1 || fact.words > LONGEST_TEASER) return value
    // A sentence between fragments is a teaser; between paragraphs it is one.
    const between = (alone[index - 1] ?? 0) <= 0 && (alone[index + 1] ?? 0) <= 0
    return between ? value * 0.2 : value * 0.6
  })
}

/** Whether a line is a paragraph of running text, whatever stands around it. */
export function isParagraph(fact: Facts): boolean {
  return fact.prose >= SHORT
}

/** The same for one line by itself. */
export function proseValue(fact: Omit<Facts, 'prose'>): number {
  const { words, sentences, phrase, line } = fact
  if (phrase !== null && phrase.kind !== 'date-label')
    return FOREIGN.has(phrase.kind) ? FOREIGN_PHRASE : STOCK_PHRASE
  if (fact.date !== null && words < SHORT) return DATE
  if (line.level > 0) return 0
  if (sentences > 0) return words >= SHORT ? Math.min(words, MOST_WORDS) : 2
  if (line.sign !== 'none') return 0
  if (words >= SHORT && /[:;,]$/.test(line.text)) return words * 0.6
  if (words < 2 * SHORT || GLUED.test(line.text.slice(0, LONGEST_SAMPLE))) return FRAGMENT
  return INNER.test(line.text) && capitalShare(line.text) < MOST_CAPITALS ? words * 0.4 : FRAGMENT
}

/** Share of words with a capital: menus on one line have many, prose few. */
const MOST_CAPITALS = 0.35

function capitalShare(text: string): number {
  const words = text.match(/\p{L}+/gu) ?? ['']
  return words.filter(word => /^\p{Lu}/u.test(word)).length / words.length
}

/** Enough of a line to see headlines run together, in UTF-16 units. */
const LONGEST_SAMPLE = 1_000
/** Punctuation inside a long line: running text cut short, not a menu on one line. */
const INNER = /[,.;] |\p{Ll} \p{Ll}+ \p{Ll}/u
/** Headlines run together by a lost line break: `…băng tuyếtNhận định…`, twice or more. */
const GLUED = /\p{Ll}{2}\p{Lu}\p{Ll}.{4,200}?\p{Ll}{2}\p{Lu}\p{Ll}/u
