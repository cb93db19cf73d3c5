import { codeAt } from '../data/code-at.ts'
import type { PhraseKind } from '../data/phrases/index.ts'
import { isCapital } from '../text/case.ts'
import { LETTER_RANGES } from '../text/letter-ranges.ts'
import { once } from '../text/once.ts'
import type { Facts } from './facts.ts'
import { isMenu } from './menus.ts'

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
export function proseValues(facts: readonly Facts[]): Float64Array {
  const values = new Float64Array(facts.length)
  let before = FRAGMENT
  for (let index = 0; index < facts.length; index++) {
    const after = index + 1 < facts.length ? facts[index + 1]!.prose : FRAGMENT
    values[index] = amongNeighbours(facts[index]!, before, after)
    before = facts[index]!.prose
  }
  return values
}

function amongNeighbours({ prose, sentences, words }: Facts, before: number, after: number): number {
  // Lines of one box cost once: a newsletter's offer inside an article has several.
  if (prose === STOCK_PHRASE && before === STOCK_PHRASE) return FRAGMENT
  if (prose <= 0 || sentences !== 1 || words > LONGEST_TEASER) return prose
  // A sentence between fragments is a teaser; between paragraphs it is one.
  return before < 0 && after < 0 ? prose * 0.2 : prose * 0.6
}

/** Headings that are counted or timed (`3. …`, `18h02: …`, `Bước 2: …`) belong to one text. */
export function isCounted(text: string): boolean {
  return counted().test(text)
}

const counted = once(
  () => /^(?:(?:bước|phần|kỳ|cách|step|part|day|no\.?) )?#?\d{1,3}(?:[.)/:] ?\p{L}|h\d{2}\b|:\d{2}\b)/iu,
)

/** Whether a line is a paragraph of running text, whatever stands around it. */
export function isParagraph(fact: Facts): boolean {
  return fact.prose >= SHORT
}

/** The same for one line by itself. */
export function proseValue(fact: Omit<Facts, 'prose'>): number {
  const { words, sentences, phrase, line } = fact
  if (phrase !== null && phrase.kind !== 'date-label')
    return FOREIGN.has(phrase.kind) ? FOREIGN_PHRASE : STOCK_PHRASE
  if (isConsentNotice(line.text.slice(0, LONGEST_SAMPLE))) return FOREIGN_PHRASE
  if (fact.date !== null && words < SHORT) return DATE
  if (line.level > 0 || line.rows !== undefined) return 0
  if (sentences > 0) {
    if (words < SHORT) return 2
    return sentences <= 2 && words >= 2 * SHORT && isMenu(line.text) ? FRAGMENT : Math.min(words, MOST_WORDS)
  }
  if (line.sign !== 'none') return 0
  if (words >= SHORT && ':;,'.includes(line.text.at(-1)!)) return words * 0.6
  if (words < 2 * SHORT || isMenu(line.text)) return isCounted(line.text) ? 0 : FRAGMENT
  return inner().test(line.text) && capitalShare(line.text) < MOST_CAPITALS ? words * 0.4 : FRAGMENT
}

/** Enough of a paragraph to see what it is about, in UTF-16 units. */
const LONGEST_SAMPLE = 400
/** Asks leave to set cookies; such notices may be the longest text of a page. */
function isConsentNotice(text: string): boolean {
  if (text.length < SHORTEST_NOTICE) return false
  return ACCESS.test(text) || (COOKIES.test(text) && CONSENT.test(text))
}

/** `cookie` and the shortest of the other words, side by side. */
const SHORTEST_NOTICE = 'cookiegdpr'.length

const ACCESS = /access information on (?:your|a) device/i
const COOKIES = new RegExp(`cookies?(?![${LETTER_RANGES}\\d])`, 'i')
const CONSENT =
  /consent|website|browser|experience|preferences|gdpr|essential|personali[sz]e|analytics|plugin|trải nghiệm|trình duyệt|trang web|einwilligung|erfahrung/i

/** Share of words with a capital: menus on one line have many, prose few. */
const MOST_CAPITALS = 0.35

function capitalShare(text: string): number {
  const words = text.match(letters()) ?? ['']
  return words.filter(word => isCapital(codeAt(word, 0))).length / words.length
}

const letters = once(() => /\p{L}+/gu)

/** Punctuation inside a long line: running text cut short, not a menu on one line. */
const inner = once(() => /[,.;] |\p{Ll} \p{Ll}+ \p{Ll}/u)
