import { codeAt } from '../data/code-at.ts'
import {
  CAPTION_CLOSERS,
  CAPTION_OPENERS,
  REPORT_WORDS,
  SCENE_OPENERS,
  SCENE_VERBS,
  SCENES,
} from '../data/phrases/caption-cues.ts'
import { sameCaption } from '../text/captions.ts'
import { splitCredit } from '../text/credits.ts'
import { isLetter } from '../text/letters.ts'
import { trimEndOf, WHITE_SPACE } from '../text/trim.ts'
import { wordsOf } from '../text/words.ts'
import { type Decision, type Decisions, decide } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Region } from './region.ts'

/** Longest caption, in words; a longer line that stands twice is a paragraph printed twice. */
const MOST_WORDS = 60
/** The same in UTF-16 units. */
const LONGEST = 600
/** Captions that name their picture are short, those of scenes one short sentence. */
const MOST_CUE_WORDS = 32
const MOST_SCENE_WORDS = 24

/**
 * Finds lines said twice in a row, as captions are when a page is copied with its alternative texts: one of them stays
 * as caption (the one with the credit), the others go. `zone` runs from the title to the end of the text.
 */
export function decideRepeats(facts: readonly Facts[], zone: Region, decisions: Decisions): void {
  for (let index = zone.start; index < zone.end; index++) {
    if (decisions[index] !== undefined || !mayRepeat(facts[index]!)) continue
    let last = index
    while (last < zone.end && repeats(facts[index]!, facts[last + 1]!)) last++
    if (last === index) continue
    const kept = fullest(facts, index, last)
    decide(decisions, kept, captionAt(facts, kept))
    for (let copy = index; copy <= last; copy++) {
      decide(decisions, copy, { role: 'boilerplate', rule: 'caption-again' })
    }
    index = last
  }
}

function repeats(first: Facts, next: Facts): boolean {
  return mayRepeat(next) && sameCaption(first.line.text, next.line.text)
}

function mayRepeat({ words, phrase, date, url, line }: Facts): boolean {
  const isText = phrase === null && url === null && line.level === 0
  return isText && words <= MOST_WORDS && line.text.length <= LONGEST && (date === null || words > 12)
}

/** The copy that says most: it has the credit. */
function fullest(facts: readonly Facts[], first: number, last: number): number {
  let best = first
  for (let index = first + 1; index <= last; index++) {
    if (facts[index]!.line.text.length > facts[best]!.line.text.length) best = index
  }
  return best
}

function captionAt(facts: readonly Facts[], index: number): Decision {
  const role = facts[index]!.byline.kind === 'credit' ? 'credit' : 'caption'
  return { role, rule: 'line-said-twice', figure: index }
}

/** Whether a line is a caption by its credit, or by how it begins or ends. */
export function readsAsCaption(fact: Facts): boolean {
  if (fact.words > MOST_WORDS || fact.sentences > 3 || fact.line.text.length > LONGEST) return false
  return hasPictureCredit(fact.line.text) || hasCaptionCue(fact)
}

/** A credit with its label, sign or slash; an agency in brackets alone also closes a text. */
function hasPictureCredit(text: string): boolean {
  const { caption, credit } = splitCredit(text)
  return credit !== null && caption !== '' && CREDIT_SIGN.test(text.slice(caption.length))
}

const CREDIT_SIGN = /[:©/]|photo/i

function hasCaptionCue({ key, words }: Facts): boolean {
  if (words > MOST_CUE_WORDS) return false
  const bare = trimEndOf(key, `${WHITE_SPACE}.`)
  return (
    CAPTION_OPENERS.some(opener => startsWithWord(bare, opener)) ||
    CAPTION_CLOSERS.some(closer => bare.endsWith(closer))
  )
}

/** `Bí thư … phát biểu tại hội nghị.`, `Quang cảnh …`: who, a verb, a meeting; nothing of what was said or when. */
export function isScene({ key, words, sentences }: Facts): boolean {
  if (words > MOST_SCENE_WORDS || sentences > 1 || REPORT_WORDS.some(word => key.includes(word))) return false
  if (SCENE_OPENERS.some(opener => startsWithWord(key, opener))) return true
  const scene = SCENES.find(name => key.includes(` ${name}`))
  if (scene === undefined || key.startsWith('tại ')) return false
  const before = `${key.slice(0, key.indexOf(` ${scene}`))} `
  return SCENE_VERBS.some(verb => before.includes(` ${verb} `))
}

function startsWithWord(text: string, opener: string): boolean {
  return text.startsWith(opener) && !isLetter(codeAt(text, opener.length))
}

/** Words in a row that two lines share, to call one an echo of the other. */
const SHINGLE = 5
const LEAST_ECHO = 0.6
const FEWEST_WORDS_FOR_ECHO = 16

/** Whether a line mostly repeats another, as captions repeat the lead; `known` are the other's shingles. */
export function echoes(line: Facts, known: ReadonlySet<string>): boolean {
  if (line.words < FEWEST_WORDS_FOR_ECHO || line.words > MOST_WORDS || line.sentences > 1) return false
  const own = [...shingles(line.key)]
  return own.length > 0 && own.filter(shingle => known.has(shingle)).length / own.length >= LEAST_ECHO
}

/** No lead is longer, in UTF-16 units. */
const LONGEST_LEAD = 20_000

/** Every run of five words of a folded text. */
export function shingles(key: string): ReadonlySet<string> {
  const words = wordsOf(key.slice(0, LONGEST_LEAD))
  const found = new Set<string>()
  for (let index = 0; index + SHINGLE <= words.length; index++) {
    found.add(words.slice(index, index + SHINGLE).join(' '))
  }
  return found
}
