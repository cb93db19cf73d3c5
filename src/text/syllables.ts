import { CONSONANTS, RIME_GROUPS, STOP_RIME, VOWEL_LETTERS } from '../data/syllables.ts'

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
    const unit = text.charCodeAt(index)
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

/** Tones by their place among the letters of a vowel; those a stop allows come last. */
const NO_TONE = 0
const FIRST_STOP_TONE = 4

/** By code unit: the number of the letter in the alphabet (0 outside it; vowels first), and its tone. */
const LETTER_OF = new Uint8Array(0x1f00)
const TONE_OF = new Uint8Array(0x1f00)
const LAST_VOWEL = VOWEL_LETTERS.length
const RADIX = LAST_VOWEL + CONSONANTS.length + 1
VOWEL_LETTERS.forEach((letters, index) => {
  addLetters(letters, index + 1)
})
for (let index = 0; index < CONSONANTS.length; index++) addLetters(CONSONANTS[index]!, LAST_VOWEL + index + 1)

const G = numberOf('g')
const GI = numberOf('gi')
const I = numberOf('i')
const Q = numberOf('q')
const U = numberOf('u')

/** By the number of a rime: a bit for each onset that may stand before it, and one for a stop at its end. */
const ONSETS_OF = new Map<number, number>()
/** By the number of an onset. */
const BIT_OF = new Map<number, number>()
const STOP = 1
for (const { onsets, rimes } of RIME_GROUPS) {
  let bits = 0
  for (const onset of onsets.split(' ')) bits |= bitOf(numberOf(onset))
  for (const rime of rimes.split(' '))
    ONSETS_OF.set(numberOf(rime), STOP_RIME.test(rime) ? bits | STOP : bits)
}

/** Adds a letter in both cases with its tones. */
function addLetters(letters: string, number: number): void {
  const capitals = letters.toUpperCase()
  for (let index = 0; index < letters.length; index++)
    for (const unit of [letters.charCodeAt(index), capitals.charCodeAt(index)]) {
      LETTER_OF[unit] = number
      TONE_OF[unit] = index
    }
}

function numberOf(letters: string): number {
  let number = 0
  for (let index = 0; index < letters.length; index++)
    number = number * RADIX + LETTER_OF[letters.charCodeAt(index)]!
  return number
}

function bitOf(onset: number): number {
  const bit = BIT_OF.get(onset) ?? STOP << (BIT_OF.size + 1)
  BIT_OF.set(onset, bit)
  return bit
}
