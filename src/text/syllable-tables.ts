import { codeAt } from '../data/code-at.ts'
import { CONSONANTS, RIME_GROUPS, STOP_RIME, VOWEL_LETTERS } from '../data/syllables.ts'

/** Tones by their place among the letters of a vowel; those a stop allows come last. */
export const NO_TONE = 0
export const FIRST_STOP_TONE = 4

/** By code unit: the number of the letter in the alphabet (0 outside it; vowels first), and its tone. */
export const LETTER_OF: Uint8Array = new Uint8Array(0x1f00)
export const TONE_OF: Uint8Array = new Uint8Array(0x1f00)
export const LAST_VOWEL: number = VOWEL_LETTERS.length
export const RADIX: number = LAST_VOWEL + CONSONANTS.length + 1
VOWEL_LETTERS.forEach((letters, index) => {
  addLetters(letters, index + 1)
})
for (let index = 0; index < CONSONANTS.length; index++) addLetters(CONSONANTS[index]!, LAST_VOWEL + index + 1)

export const G: number = numberOf('g')
export const GI: number = numberOf('gi')
export const I: number = numberOf('i')
export const Q: number = numberOf('q')
export const U: number = numberOf('u')

/** By the number of a rime: a bit for each onset that may stand before it, and one for a stop at its end. */
export const ONSETS_OF: Map<number, number> = new Map()
/** By the number of an onset. */
export const BIT_OF: Map<number, number> = new Map()
export const STOP = 1
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
    for (const unit of [codeAt(letters, index), codeAt(capitals, index)]) {
      LETTER_OF[unit] = number
      TONE_OF[unit] = index
    }
}

function numberOf(letters: string): number {
  let number = 0
  for (let index = 0; index < letters.length; index++)
    number = number * RADIX + LETTER_OF[codeAt(letters, index)]!
  return number
}

function bitOf(onset: number): number {
  const bit = BIT_OF.get(onset) ?? STOP << (BIT_OF.size + 1)
  BIT_OF.set(onset, bit)
  return bit
}
