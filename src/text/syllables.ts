import { codeAt } from '../data/code-at.ts'
import {
  BIT_OF,
  FIRST_STOP_TONE,
  G,
  GI,
  I,
  LAST_VOWEL,
  LETTER_OF,
  NO_TONE,
  ONSETS_OF,
  Q,
  RADIX,
  STOP,
  TONE_OF,
  U,
} from './syllable-tables.ts'

/**
 * Whether a word is a possible Vietnamese syllable in any case and Unicode form: onset, rime and at most one tone, on
 * whichever vowel letter. Words of other languages may pass (`the`, `là`): judge a text by many words, see `measure`.
 */
export function isSyllable(token: string): boolean {
  if (token.length > LONGEST) return false
  const word = DECOMPOSED.test(token) ? token.normalize('NFC') : token
  return isSyllableAt(word, 0, word.length)
}

/** The same for the word that stands from `start` to `end` in a text, in NFC. */
export function isSyllableAt(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false
  let tone = NO_TONE
  let onset = 0
  let rime = 0
  let first = 0
  let rest = 0
  for (let index = start; index < end; index++) {
    const unit = codeAt(text, index)
    const letter = unit < LETTER_OF.length ? LETTER_OF[unit]! : 0
    if (letter === 0) return false
    if (TONE_OF[unit] !== NO_TONE) {
      if (tone !== NO_TONE) return false
      tone = TONE_OF[unit]!
    }
    if (first !== 0) rest = rest * RADIX + letter
    else if (letter > LAST_VOWEL || (letter === U && onset === Q)) onset = onset * RADIX + letter
    else first = letter
    if (first !== 0) rime = rime * RADIX + letter
  }
  return mayFollow(onset, rime, tone) || (onset === G && first === I && mayFollow(GI, rest, tone))
}

function mayFollow(onset: number, rime: number, tone: number): boolean {
  const onsets = ONSETS_OF.get(rime)
  const bit = onset === 0 ? 0 : BIT_OF.get(onset)
  if (onsets === undefined || bit === undefined || (onsets & bit) !== bit) return false
  return tone >= FIRST_STOP_TONE || (onsets & STOP) === 0
}

/** `nghiếng` with its marks apart. */
const LONGEST = 9
const DECOMPOSED = /[\u0300-\u036f]/
