import { codeAt } from '../data/code-at.ts'
import { PERSON_TITLES, REPORT_WORDS, TELLING_OPENERS, TELLING_WORDS } from '../data/phrases/caption-cues.ts'
import { isCapital } from '../text/case.ts'
import { isLetter } from '../text/letters.ts'
import { once } from '../text/once.ts'
import { type Decisions, decide } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Page } from './page.ts'

/** Captions of this kind have so many words. */
const FEWEST_WORDS = 5
const MOST_WORDS = 18
/** Shorter lines without a stop are headings, a person's name at their start or not. */
const FEWEST_WORDS_WITHOUT_STOP = 7
/** The paragraph above and below it is longer than this; texts of short paragraphs have none of these captions. */
const FEWEST_WORDS_BESIDE = 19
/** More of these lines than this share of all body lines are the manner of the writer. */
const MOST_SHARE = 0.4

/**
 * Finds Vietnamese captions without a credit: one short sentence between two paragraphs that shows something and tells
 * nothing, `Sao chè bằng chảo gang ở xưởng của hợp tác xã.`; never the first or the last line of the text.
 */
export function decidePictures({ facts, region, head }: Page, decisions: Decisions): void {
  const found: number[] = []
  let paragraphs = 0
  for (let index = head.start; index <= region.end; index++) {
    if (decisions[index] !== undefined) continue
    paragraphs++
    if (index === head.start || index === region.end || !showsPicture(facts[index]!)) continue
    if (isLong(facts, decisions, index - 1) && isLong(facts, decisions, index + 1)) found.push(index)
  }
  if (found.length > paragraphs * MOST_SHARE) return
  for (const index of found) {
    decide(decisions, index, { role: 'caption', rule: 'shows-and-tells-nothing', figure: index })
  }
}

/** A paragraph, or a line that was decided already and is none. */
function isLong(facts: readonly Facts[], decisions: Decisions, index: number): boolean {
  return (
    decisions[index] !== undefined ||
    facts[index]!.words >= FEWEST_WORDS_BESIDE ||
    facts[index]!.sentences > 1
  )
}

function showsPicture(fact: Facts): boolean {
  const { line, words, sentences, key, phrase, date } = fact
  if (line.level > 0 || line.sign !== 'none' || phrase !== null || date !== null) return false
  if (
    words < FEWEST_WORDS ||
    words > MOST_WORDS ||
    SPOKEN.test(line.text) ||
    !isCapital(codeAt(line.text, 0))
  )
    return false
  if (sentences > 1 || (sentences === 0 && !showsPerson(line.text, words))) return false
  if (fact.byline.kind !== 'body') return false
  if (TELLING_OPENERS.some(opener => key.startsWith(opener))) return false
  if (REPORT_WORDS.some(word => key.includes(word))) return false
  return !key.split(' ').some(word => TELLING_WORDS.has(withoutMarksAtEnd(word)))
}

function withoutMarksAtEnd(word: string): string {
  let end = word.length
  while (end > 0 && !isLetter(codeAt(word, end - 1))) end--
  return word.slice(0, end)
}

/** Quotations, questions, lists, and lines that announce one. */
const SPOKEN = /["“”«»?!:;…]|\.\.\./

/** A person by title and name: how captions open, and headings hardly ever. */
function showsPerson(text: string, words: number): boolean {
  return words >= FEWEST_WORDS_WITHOUT_STOP && person().test(text)
}

const person = once(() => new RegExp(`^(?:${PERSON_TITLES.join('|')}) \\p{Lu}\\p{Ll}*(?: |$)`, 'iu'))
