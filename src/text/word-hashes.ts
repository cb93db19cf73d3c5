import { codeAt } from '../data/code-at.ts'
/** Hash of no characters; `nextHash` adds one. */
export const EMPTY_HASH = 5381

/** Hash of a word so far and one more lower-case UTF-16 unit (Bernstein's, with exclusive or). */
export function nextHash(hash: number, letter: number): number {
  return (Math.imul(hash, 33) ^ letter) | 0
}

/** Hash of a text by its words so far and the hash of one more. */
export function nextKey(key: number, word: number): number {
  return (Math.imul(key, 31) + word) | 0
}

/** Hash of the two words with which a text begins. */
export function openingKey(first: number, second: number): number {
  return nextKey(nextKey(EMPTY_HASH, first), second)
}

/** Hash of one word in lower case. */
export function hashOf(word: string): number {
  let hash = EMPTY_HASH
  for (let i = 0; i < word.length; i++) hash = nextHash(hash, codeAt(word, i))
  return hash
}

/**
 * The lower-case form of a letter, mark or digit, roughly: everything that is not known for a sign, a space, or half of a
 * pair of units; 0 for those.
 */
export function letterOf(code: number): number {
  const letter = LETTERS[code]!
  return letter === UNCASED ? code : letter
}

/** Latin Extended Additional: capitals have even numbers, their lower case the next. */
const VIETNAMESE = { from: 0x1e00, to: 0x1f00 } as const

/** The one character here whose lower case has two units. */
const DOTTED_CAPITAL_I = 0x130

/** Stands in the table for a letter that is its own lower case. */
export const UNCASED = 1
/** Latin, Greek, Cyrillic, Armenian: their lower case is found out. */
const CASED_END = 0x0590

/** First and last code of what is taken for letters without a case: all but punctuation, symbols and halves of pairs. */
const UNCASED_LETTERS: readonly (readonly [number, number])[] = [
  [CASED_END, 0x1fff],
  [0x2c00, 0x2fff],
  [0x3040, 0xd7ff],
  [0xf900, 0xfeff],
  // Of the full width forms the figures, the letters, kana and hangul.
  [0xff10, 0xff19],
  [0xff41, 0xff5a],
  [0xff66, 0xffdc],
]
const FULL_WIDTH_A = 0xff21
/** Comma, semicolon, question mark, full stop. */
const ARABIC_SIGNS = [0x060c, 0x061b, 0x061f, 0x06d4]

/** What `letterOf` gives, by code: a look-up and nothing else, so that loops over texts stay tight. */
export const LETTERS: Uint16Array = letterTable()

/** One call of `toLowerCase` for all: one a character would cost a cold process more than the rest of the table. */
function letterTable(): Uint16Array {
  const letters = new Uint16Array(0x1_0000)
  for (let code = 0; code < CASED_END; code++) if (isWordCharacter(code)) letters[code] = code
  letters[DOTTED_CAPITAL_I] = 0x69
  const lower = String.fromCharCode(...letters.subarray(0, CASED_END)).toLowerCase()
  for (let code = 0; code < CASED_END; code++) letters[code] = codeAt(lower, code)
  for (const [first, last] of UNCASED_LETTERS) letters.fill(UNCASED, first, last + 1)
  for (const sign of ARABIC_SIGNS) letters[sign] = 0
  for (let code = VIETNAMESE.from; code < VIETNAMESE.to; code++) letters[code] = code | 1
  for (let code = 0; code < 26; code++) letters[FULL_WIDTH_A + code] = FULL_WIDTH_A + code + 32
  return letters
}

function isWordCharacter(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  return code !== 0xd7 && code !== 0xf7
}

/** A hash that texts share when they have the same words in the same order, whatever the case and the signs between. */
export function keyOf(text: string): number {
  const words = new WordReader(text)
  let key = EMPTY_HASH
  while (words.next()) key = nextKey(key, words.hash)
  return key
}

/** Whether a text begins with the letters of another, whatever the case and the signs between; not with none. */
export function beginsWith(text: string, opening: string): boolean {
  let at = 0
  let same = 0
  for (let i = 0; i < opening.length; i++) {
    const letter = letterOf(codeAt(opening, i))
    if (letter === 0) continue
    while (at < text.length && letterOf(codeAt(text, at)) === 0) at++
    if (at === text.length || letterOf(codeAt(text, at)) !== letter) return false
    at++
    same++
  }
  return same > 0
}

/** Hashes of the first words of a text, `most` of them at most. */
export function firstWords(text: string, most: number): readonly number[] {
  const reader = new WordReader(text)
  const words: number[] = []
  while (words.length < most && reader.next()) words.push(reader.hash)
  return words
}

/** The place behind the word of a text with that number, from 1; its length if it has fewer. */
export function endOfWord(text: string, number: number): number {
  const { length } = text
  let at = 0
  for (let word = 0; word < number; word++) {
    while (at < length && letterOf(codeAt(text, at)) === 0) at++
    while (at < length && letterOf(codeAt(text, at)) !== 0) at++
  }
  return at
}

/** Hashes of the distinct words of a text, numbered from 0. */
export function wordsOf(text: string): ReadonlyMap<number, number> {
  const reader = new WordReader(text)
  const words = new Map<number, number>()
  while (reader.next()) if (!words.has(reader.hash)) words.set(reader.hash, words.size)
  return words
}

/** Texts of fewer words share them by chance. */
export const FEWEST_WORDS = 5

/** Share of the shorter text's words that the other has too, each counted once; 0 when either has fewer than five. */
export function sharedWords(words: ReadonlyMap<number, number>, text: string): number {
  const reader = new WordReader(text)
  const seen = new Uint8Array(words.size)
  let count = 0
  let shared = 0
  for (; reader.next(); count++) {
    const number = words.get(reader.hash)
    if (number === undefined || seen[number] === 1) continue
    seen[number] = 1
    shared++
  }
  const least = Math.min(words.size, count)
  return least < FEWEST_WORDS ? 0 : shared / least
}

/** Goes over the words of a text. */
class WordReader {
  /** Hash of the word that was read last. */
  hash = EMPTY_HASH
  private at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Reads one word more; false when there is none. */
  next(): boolean {
    const { text } = this
    const { length } = text
    let { at } = this
    let hash = EMPTY_HASH
    for (; at < length; at++) {
      const letter = letterOf(codeAt(text, at))
      if (letter !== 0) hash = nextHash(hash, letter)
      else if (hash !== EMPTY_HASH) break
    }
    this.at = at
    this.hash = hash
    return hash !== EMPTY_HASH
  }
}
