import { once } from '../text/once.ts'
import { isNameShaped } from '../text/signers.ts'
import { type Decision, type Decisions, decide } from './decision.ts'
import type { Facts } from './facts.ts'
import { isCounted } from './prose.ts'
import { type Said, sharedTerms } from './terms.ts'

/** A heading inside the text has fewer words than a headline of another article may have. */
const MOST_HEADING_WORDS = 16
/** Headlines of other articles have more words than headings as a rule. */
const FEWEST_HEADLINE_WORDS = 7
/** A heading speaks of the text around it; headlines of so many words that share less with it speak of something else. */
const FEWEST_STRANGE_WORDS = 8
const LEAST_SHARED = 0.25
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
  /** The text is an article copied alone, so that all its lines are its own. */
  readonly column: boolean
  /** Captions stand twice in this text, so that a line that stands once is none. */
  readonly doubled: boolean
  /** Terms of the text's paragraphs; see `sharedTerms`. */
  readonly said: Said
}

/** Whether a line is short and ends without a stop: a heading, a caption, or another's headline. */
export function isFragment(fact: Facts): boolean {
  if (fact.words >= MOST_FRAGMENT_WORDS || fact.line.level > 0 || fact.line.sign !== 'none') return false
  if (interview().test(fact.line.text)) return false
  return fact.sentences === 0
    ? !/[:;,]$/.test(fact.line.text)
    : fact.sentences === 1 && QUESTION.test(fact.line.text)
}

const MOST_FRAGMENT_WORDS = 24
/** The marks of who asks and who answers. */
const interview = once(() => /^(?:[.+*] (?=\p{L})|(?:\.\s?)?(?:P\.?V|Phóng viên|Hỏi|Đáp|Q|A)\s?:)/u)
/** Headlines and headings may ask; speech and quotations ask as paragraphs. */
const QUESTION = /^(?![-–"“«]).{1,160}\?[”"]?$/u

/** Decides the run of fragments `first … last`, which stands inside the text. */
export function decideFragments(
  facts: readonly Facts[],
  { first, last }: { readonly first: number; readonly last: number },
  { around, decisions }: { readonly around: Around; readonly decisions: Decisions },
): void {
  if (first === last) {
    decide(decisions, first, single(facts, first, around))
    return
  }
  const run = facts.slice(first, last + 1)
  const whole = decideRun(
    run,
    { isAnnounced: facts[first - 1]?.line.text.endsWith(':') === true, isLast: last >= around.end },
    around,
  )
  run.forEach((fact, offset) => {
    decide(decisions, first + offset, whole ?? ofRun(fact, offset === run.length - 1, around))
  })
}

const HEADING: Decision = { role: 'body', rule: 'short-line-between-paragraphs', heading: true }
const ITEM: Decision = { role: 'body', rule: 'short-lines-in-a-row' }

function single(
  facts: readonly Facts[],
  index: number,
  { counts, lead, end, spaced, doubled, said }: Around,
): Decision {
  const fact = facts[index]!
  if (index >= end) return { role: 'boilerplate', rule: 'short-line-after-text' }
  if ((counts.get(fact.key) ?? 1) > 1) return { role: 'boilerplate', rule: 'headline-said-elsewhere' }
  if (!doubled && namesNext(fact, facts[index + 1]!)) {
    return { role: 'caption', rule: 'name-of-the-next-speaker', figure: index }
  }
  if (isCounted(fact.line.text)) return HEADING
  if (!spaced && index === lead + 1 && fact.words >= FEWEST_HEADLINE_WORDS) {
    return { role: 'boilerplate', rule: 'headline-under-lead' }
  }
  if (fact.sentences === 0 && fact.words >= FEWEST_STRANGE_WORDS && sharedTerms(fact, said) < LEAST_SHARED) {
    return { role: 'boilerplate', rule: 'headline-of-another-matter' }
  }
  if (fact.words <= MOST_HEADING_WORDS) return HEADING
  if (fact.sentences > 0 || doubled) return { role: 'body', rule: 'line-without-stop' }
  return { role: 'caption', rule: 'long-line-without-stop', figure: index }
}

/** A portrait's caption: a name, and the next paragraph begins with the same name. */
function namesNext(fact: Facts, next: Facts): boolean {
  if (fact.words < 3 || fact.words > 8 || !next.key.startsWith(`${fact.key},`)) return false
  return isNameShaped(fact.line.text.replace(forms(), ''))
}

/** Titles before a name: `TS. Lê An`. */
const forms = once(() => /^(?:\p{Lu}[\p{L}.]{0,6}\.?\s?){0,2}(?=\p{Lu}\p{Ll})/u)

interface Place {
  /** The line above ends in a colon: a list follows. */
  readonly isAnnounced: boolean
  /** Nothing of the text stands below. */
  readonly isLast: boolean
}

/** One decision for all lines of a run, null when each has its own. */
function decideRun(
  run: readonly Facts[],
  { isAnnounced, isLast }: Place,
  { column }: Around,
): Decision | null {
  if (isAnnounced) return ITEM
  if (isLast) return { role: 'boilerplate', rule: 'short-lines-after-text' }
  const own =
    run.every(fact => LIST_SIGN.test(fact.line.text)) || run.every(fact => fact.words <= MOST_CELL_WORDS)
  if (own || (column && !areHeadlines(run) && run.every(fact => fact.line.afterBlank)))
    return run.length === 2 ? HEADING : ITEM
  return null
}

/** Long lines without a stop, several in a row: a list that nothing announces has short ones among them. */
function areHeadlines(run: readonly Facts[]): boolean {
  return run.every(({ words }) => words >= FEWEST_STRANGE_WORDS)
}

function ofRun({ key, words, line }: Facts, isLastOfRun: boolean, { counts }: Around): Decision {
  if ((counts.get(key) ?? 1) > 1) return { role: 'boilerplate', rule: 'headline-said-elsewhere' }
  if (LIST_SIGN.test(line.text)) return ITEM
  if (isLastOfRun && words < FEWEST_HEADLINE_WORDS + 2) return HEADING
  return { role: 'boilerplate', rule: 'headlines-in-a-row' }
}

const LIST_SIGN = /^(?:[-+*–]|\d{1,2}[.)]|[a-zđ]\))\s?\S/u
