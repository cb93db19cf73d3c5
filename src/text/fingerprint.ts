import { codeAt } from '../data/code-at.ts'
import { LETTER_BITS, SPELLING } from './fingerprint-tables.ts'
import { letterOf } from './word-hashes.ts'

/** Bytes of a fingerprint. */
export const FINGERPRINT_BYTES = 64

/** Words in a row that are looked at together. */
const SHINGLE = 3
/** A text of more words leaves no place free, unless it says the same over and over. */
const MOST_WORDS = 1024

/**
 * Fingerprint of a text, 64 bytes in hex: of two texts, the share of places with equal bytes is about the share of runs of
 * three syllables that both have (Jaccard), give or take 0.06. Case, signs, spacing and the place of the tone mark
 * (`hòa`, `hoà`) make no difference. `null` for a text without words.
 *
 * A one-permutation MinHash: every run falls into one of 64 places by its hash, and the least there stands for it; a place
 * that none falls into gets the least of all runs by a hash of its own (Dahlgaard, Knudsen and Thorup, "Fast Similarity
 * Sketching", FOCS 2017, with one first round), so that short texts compare as well as long ones.
 */
export function fingerprintOf(text: string): string | null {
  const least = new Uint32Array(FINGERPRINT_BYTES).fill(FREE)
  const words = readWords(text)
  if (words.length === 0) return null
  placeShingles(words, least)
  let printed = ''
  for (let place = 0; place < FINGERPRINT_BYTES; place++) {
    const found = least[place] === FREE ? leastAt(place, words) : least[place]!
    printed += BYTES_IN_HEX[found & 0xff]
  }
  return printed
}

const PLACE_BITS = 6
const REST = 2 ** (32 - PLACE_BITS) - 1
/** More than what is left of a hash when six bits have told its place. */
const FREE = 0xffff_ffff

/**
 * Hashes of the words of a text: letters apart from tones, so that it is the same on which vowel a tone stands. Where a
 * word ends cannot be foreseen, so that this is told by masks: a branch there would take as long as all the rest.
 */
function readWords(text: string): Int32Array {
  const { length } = text
  const words = new Int32Array(length + 1)
  let count = 0
  let hash = 0
  let tones = 0
  let inWord = 0
  for (let index = 0; index < length; index++) {
    const unit = codeAt(text, index)
    const spelling = unit < SPELLED ? SPELLING[unit]! : letterOf(unit)
    if (unit >= FIRST_OWN_WORD && spelling !== 0) {
      count -= inWord
      words[count++] = spelling
      hash = tones = inWord = 0
      continue
    }
    const letter = -spelling >> 31
    count -= inWord & ~letter
    hash = (Math.imul(hash, PRIME) + (spelling & LETTER)) & letter
    tones = (tones + (spelling >>> LETTER_BITS)) & letter
    inWord = letter
    words[count] = hash ^ Math.imul(tones, GOLDEN)
  }
  count -= inWord
  for (let index = 0; index < count; index++) words[index] = mixed(words[index]!)
  return words.subarray(0, count)
}

const SPELLED = SPELLING.length
/** From kana on, writing puts no spaces between words, or one character is a syllable: each counts as a word. */
const FIRST_OWN_WORD = 0x3040
const LETTER: number = 2 ** LETTER_BITS - 1
const PRIME = 0x01000193
/** 2³² divided by the golden ratio: multiples of it are spread evenly. */
const GOLDEN = 0x9e3779b1

/** Puts the runs of words into their places. */
function placeShingles(words: Int32Array, least: Uint32Array): void {
  for (let last = SHINGLE - 1; last < words.length; last++) {
    const shingle = shingleAt(words, last)
    const place = shingle >>> (32 - PLACE_BITS)
    const rest = shingle & REST
    if (rest < least[place]!) least[place] = rest
  }
}

/** The run that ends with a word; of one or two words, all of them are the run. */
function shingleAt(words: Int32Array, last: number): number {
  if (words.length < SHINGLE) return mixed(words.reduce(joined))
  return mixed(joined(joined(words[last - 2]!, words[last - 1]!), words[last]!))
}

/** The least of all runs by a hash that belongs to the place. */
function leastAt(place: number, words: Int32Array): number {
  const end = Math.min(words.length, MOST_WORDS)
  let least = FREE
  for (let last = Math.min(SHINGLE, end) - 1; last < end; last++) {
    const value = mixed(shingleAt(words, last) ^ Math.imul(place + 1, GOLDEN)) >>> 0
    if (value < least) least = value
  }
  return least
}

function joined(hash: number, next: number): number {
  return (Math.imul(hash, 0x5bd1e995) + next) | 0
}

/** The last step of MurmurHash3 (Appleby, public domain): every bit of the outcome hangs on every bit. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}

const BYTES_IN_HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0'),
)
