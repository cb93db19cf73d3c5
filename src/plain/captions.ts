import { CAPTION_CLOSERS, CAPTION_OPENERS, REPORT_WORDS, SCENE_VERBS, SCENES } from '../data/phrases/caption-cues.ts'
import { sameCaption, splitCredit } from '../text/captions.ts'
import { type Decisions, decide } from './decision.ts'
import type { Facts } from './facts.ts'
import type { Region } from './region.ts'

/** Longest caption, in words; a longer line that stands twice is a paragraph printed twice. */
const MOST_WORDS = 60
/** Captions of scenes without a credit are one short sentence. */
const MOST_SCENE_WORDS = 32

/**
 * Finds lines said twice in a row, as captions are when a page is copied with its alternative texts: one of them stays
 * as caption (the one with the credit), the others go. `zone` runs from the title to the end of the text.
 */
export function decideRepeats(facts: readonly Facts[], zone: Region, decisions: Decisions): void {
  for (let index = zone.start; index < zone.end; index++) {
    if (decisions[index] !== undefined || !mayRepeat(facts[index]!)) continue
    let last = index
    while (last < zone.end && mayRepeat(facts[last + 1]!) && sameCaption(facts[index]!.line.text, facts[last + 1]!.line.text)) last++
    if (last === index) continue
    const kept = fullest(facts, index, last)
    for (let copy = index; copy <= last; copy++) {
      decide(decisions, copy, copy === kept ? captionAt(facts, copy) : { role: 'boilerplate', rule: 'caption-again' })
    }
    index = last
  }
}

function mayRepeat({ words, phrase, date, url, line }: Facts): boolean {
  return words <= MOST_WORDS && phrase === null && (date === null || words > 12) && url === null && line.level === 0
}

/** The copy that says most: it has the credit. */
function fullest(facts: readonly Facts[], first: number, last: number): number {
  let best = first
  for (let index = first + 1; index <= last; index++) {
    if (facts[index]!.line.text.length > facts[best]!.line.text.length) best = index
  }
  return best
}

function captionAt(facts: readonly Facts[], index: number): { role: 'caption' | 'credit'; rule: string; figure: number } {
  const role = facts[index]!.byline.kind === 'credit' ? 'credit' : 'caption'
  return { role, rule: 'line-said-twice', figure: index }
}

/** Whether a line is a caption by its credit, or by how it begins or ends. */
export function readsAsCaption(fact: Facts): boolean {
  if (fact.words > MOST_WORDS || fact.sentences > 3) return false
  return hasPictureCredit(fact.line.text) || hasCaptionCue(fact)
}

/** A credit with its label, sign or slash; an agency in brackets alone also closes a text. */
function hasPictureCredit(text: string): boolean {
  const { caption, credit } = splitCredit(text)
  return credit !== null && caption !== '' && CREDIT_SIGN.test(text.slice(caption.length))
}

const CREDIT_SIGN = /[:©/]|photo/i

function hasCaptionCue({ key, words }: Facts): boolean {
  if (words > MOST_SCENE_WORDS) return false
  const bare = key.replace(/[.\s]+$/, '')
  return CAPTION_OPENERS.some(opener => startsWithWord(bare, opener)) || CAPTION_CLOSERS.some(closer => bare.endsWith(closer))
}

/** `Bí thư … phát biểu tại hội nghị.`: who, a verb, a meeting; nothing of what was said or when. */
export function isScene({ key, words, sentences }: Facts): boolean {
  if (words > MOST_SCENE_WORDS || sentences > 1 || REPORT_WORDS.some(word => key.includes(word))) return false
  const place = SCENES.findIndex(scene => key.includes(` ${scene}`))
  if (place < 0) return false
  const before = key.slice(0, key.indexOf(` ${SCENES[place]!}`))
  return SCENE_VERBS.some(verb => before.endsWith(` ${verb}`) || before.includes(` ${verb} tại`) || before.includes(` ${verb} `)) && !key.startsWith('tại ')
}

function startsWithWord(text: string, opener: string): boolean {
  return text.startsWith(opener) && !/\p{L}/u.test(text.charAt(opener.length))
}

/** Words in a row that two lines share, to call one an echo of the other. */
const SHINGLE = 5
const LEAST_ECHO = 0.6
const FEWEST_WORDS_FOR_ECHO = 16

/** Whether a line mostly repeats another, as captions repeat the lead. */
export function echoes(line: Facts, lead: Facts): boolean {
  if (line.words < FEWEST_WORDS_FOR_ECHO || line.words > MOST_WORDS || line.sentences > 1) return false
  const known = new Set(shingles(lead.key))
  const own = shingles(line.key)
  return own.length > 0 && own.filter(shingle => known.has(shingle)).length / own.length >= LEAST_ECHO
}

function shingles(key: string): string[] {
  const words = key.match(/[\p{L}\p{N}]+/gu) ?? []
  const found: string[] = []
  for (let index = 0; index + SHINGLE <= words.length; index++) found.push(words.slice(index, index + SHINGLE).join(' '))
  return found
}
