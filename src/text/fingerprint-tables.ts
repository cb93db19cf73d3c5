import { LETTER_OF, TONE_OF } from './syllable-tables.ts'
import { letterOf } from './word-hashes.ts'

/** Bits of {@link SPELLING} that hold the letter; the tone stands above them. */
export const LETTER_BITS = 13

/** By code unit: the letter without its tone, as a number of its own, and the tone; 0 for what parts words. */
export const SPELLING: Uint16Array = Uint16Array.from(LETTER_OF, (number, unit) =>
  number === 0 ? letterOf(unit) : number | (TONE_OF[unit]! << LETTER_BITS),
)
