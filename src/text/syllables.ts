import { ONSET_GROUPS, RIMES, STOP_RIME, STOP_TONE_MARKS, TONE_MARKS, VOWELS } from '../data/syllables.ts'

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
  let body = 0
  let tone = NO_TONE
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index)
    const letter = unit < LETTER_OF.length ? LETTER_OF[unit]! : 0
    if (letter === 0) return false
    if (TONE_OF[unit] !== NO_TONE) {
      if (tone !== NO_TONE) return false
      tone = TONE_OF[unit]!
    }
    body = body * RADIX + letter
  }
  const anyTone = BODIES.get(body)
  return anyTone === true || (anyTone === false && tone >= FIRST_STOP_TONE)
}

/** `nghiếng` with its marks apart. */
const LONGEST = 9
const DECOMPOSED = /[\u0300-\u036f]/

/** Tones by number; those a stop allows come last. */
const NO_TONE = 0
const TONES = [...TONE_MARKS.filter(mark => !STOP_TONE_MARKS.includes(mark)), ...STOP_TONE_MARKS]
const FIRST_STOP_TONE = TONES.length - STOP_TONE_MARKS.length + 1

/** By code unit: the number of the letter in the alphabet (0 outside it), and its tone. */
const LETTER_OF = new Uint8Array(0x1f00)
const TONE_OF = new Uint8Array(0x1f00)
const ALPHABET = [...new Set([...VOWELS, ...ONSET_GROUPS.flatMap(({ onsets }) => onsets).join('')])]
const RADIX = ALPHABET.length + 1
for (const [index, letter] of ALPHABET.entries()) addLetter(letter, index + 1, NO_TONE)
for (const [index, vowel] of VOWELS.entries())
  for (const [tone, mark] of TONES.entries()) addLetter((vowel + mark).normalize('NFC'), index + 1, tone + 1)

/** All toneless forms of the grammar as numbers; true where every tone may follow, false after a stop. */
const BODIES: ReadonlyMap<number, boolean> = bodies()

function addLetter(written: string, letter: number, tone: number): void {
  for (const unit of [written.charCodeAt(0), written.toUpperCase().charCodeAt(0)]) {
    LETTER_OF[unit] = letter
    TONE_OF[unit] = tone
  }
}

function bodies(): Map<number, boolean> {
  const result = new Map<number, boolean>()
  for (const { onsets, rimes } of ONSET_GROUPS)
    for (const rime of RIMES) {
      if (!rimes.test(rime)) continue
      const anyTone = !STOP_RIME.test(rime)
      for (const onset of onsets) result.set(bodyNumber(onset + rime), anyTone)
    }
  return result
}

function bodyNumber(body: string): number {
  let number = 0
  for (let index = 0; index < body.length; index++)
    number = number * RADIX + LETTER_OF[body.charCodeAt(index)]!
  return number
}
