import { isNameShaped } from '../text/signers.ts'
import { type Decision, type Decisions, decide } from './decision.ts'
import type { Facts } from './facts.ts'

/** A heading inside the text has fewer words than a headline of another article may have. */
const MOST_HEADING_WORDS = 16
/** Headlines of other articles have more words than headings as a rule. */
const FEWEST_HEADLINE_WORDS = 7
/** Cells of a table and items of a list without signs. */
const MOST_CELL_WORDS = 6

/** What is known of the text around a run of lines without a stop. */
export interface Around {
  /** How often each line is said on the page. */
  readonly counts: ReadonlyMap<string, number>
  /** Line of the lead; -1 without. */
  readonly lead: number
  /** Last line of the region. */
  readonly end: number
  /** Blank lines part most blocks of this text: a line by itself is then a heading, not a headline of a box. */
  readonly spaced: boolean
  /** Captions stand twice in this text, so that a line that stands once is none. */
  readonly doubled: boolean
}

/** Whether a line is short and ends without a stop: a heading, a caption, or another's headline. */
export function isFragment(fact: Facts): boolean {
  if (fact.words >= MOST_FRAGMENT_WORDS || fact.line.level > 0 || fact.line.sign !== 'none') return false
  return fact.sentences === 0 ? !/[:;,]$/.test(fact.line.text) : fact.sentences === 1 && QUESTION.test(fact.line.text)
}

const MOST_FRAGMENT_WORDS = 24
/** Headlines and headings may ask; speech and quotations ask as paragraphs. */
const QUESTION = /^(?![-–"“«]).{1,160}\?[”"]?$/u

/** Decides the run of fragments `first … last`, which stands inside the text. */
export function decideFragments(
  facts: readonly Facts[],
  { first, last }: { readonly first: number; readonly last: number },
  { around, decisions }: { readonly around: Around; readonly decisions: Decisions },
): void {
  for (let index = first; index <= last; index++) {
    decide(decisions, index, first === last ? single(facts, index, around) : ofRun(facts, { first, last, index }, around))
  }
}

const HEADING: Decision = { role: 'body', rule: 'short-line-between-paragraphs', heading: true }
const ITEM: Decision = { role: 'body', rule: 'short-lines-in-a-row' }

function single(facts: readonly Facts[], index: number, { counts, lead, end, spaced, doubled }: Around): Decision {
  const fact = facts[index]!
  if (index >= end) return { role: 'boilerplate', rule: 'short-line-after-text' }
  if ((counts.get(fact.key) ?? 1) > 1) return { role: 'boilerplate', rule: 'headline-said-elsewhere' }
  if (!doubled && namesNext(fact, facts[index + 1]!)) return { role: 'caption', rule: 'name-of-the-next-speaker', figure: index }
  if (!spaced && index === lead + 1 && fact.words >= FEWEST_HEADLINE_WORDS) {
    return { role: 'boilerplate', rule: 'headline-under-lead' }
  }
  if (fact.words <= MOST_HEADING_WORDS) return HEADING
  if (fact.sentences > 0 || doubled) return { role: 'body', rule: 'line-without-stop' }
  return { role: 'caption', rule: 'long-line-without-stop', figure: index }
}

/** A portrait's caption: a name, and the next paragraph begins with the same name. */
function namesNext(fact: Facts, next: Facts): boolean {
  const bare = fact.line.text.replace(/^(?:\p{Lu}[\p{L}.]{0,6}\.?\s?){0,2}(?=\p{Lu}\p{Ll})/u, '')
  return fact.words >= 3 && fact.words <= 8 && isNameShaped(bare) && next.key.startsWith(`${fact.key},`)
}

interface Place {
  readonly first: number
  readonly last: number
  readonly index: number
}

function ofRun(facts: readonly Facts[], { first, last, index }: Place, { counts, spaced, end }: Around): Decision {
  if (facts[first - 1]?.line.text.endsWith(':') === true) return ITEM
  const run = facts.slice(first, last + 1)
  const { words, key, line } = facts[index]!
  if (last >= end) return { role: 'boilerplate', rule: 'short-lines-after-text' }
  if ((counts.get(key) ?? 1) > 1) return { role: 'boilerplate', rule: 'headline-said-elsewhere' }
  if (LIST_SIGN.test(line.text) || run.every(fact => fact.words <= MOST_CELL_WORDS)) return run.length === 2 ? HEADING : ITEM
  if (spaced && run.every(fact => fact.line.afterBlank)) return run.length === 2 ? HEADING : ITEM
  if (index === last && words < FEWEST_HEADLINE_WORDS + 2) return HEADING
  return { role: 'boilerplate', rule: 'headlines-in-a-row' }
}

const LIST_SIGN = /^(?:[-+*–]|\d{1,2}[.)]|[a-zđ]\))\s?\S/u
