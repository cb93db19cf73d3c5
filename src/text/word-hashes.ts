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
  if (code < LETTERS.length) return LETTERS[code]!
  if (code < 0x2000)
    return code >= VIETNAMESE.from && code < VIETNAMESE.to ? code | 1 : ARABIC_SIGNS.has(code) ? 0 : code
  if (code < 0x2c00 || (code >= 0x3000 && code < 0x3040)) return 0
  if (code < 0xd800) return code
  if (code < 0xff00) return code >= 0xf900 ? code : 0
  return fullWidthLetter(code)
}

/** Comma, semicolon, question mark, full stop. */
const ARABIC_SIGNS: ReadonlySet<number> = new Set([0x060c, 0x061b, 0x061f, 0x06d4])

function fullWidthLetter(code: number): number {
  if (code >= 0xff21 && code <= 0xff3a) return code + 32
  const isLetter = (code >= 0xff10 && code <= 0xff19) || (code >= 0xff41 && code <= 0xff5a) || code >= 0xff66
  return isLetter && code <= 0xffdc ? code : 0
}

/** Latin Extended Additional: capitals have even numbers, their lower case the next. */
const VIETNAMESE = { from: 0x1e00, to: 0x1f00 } as const

/** The one character here whose lower case has two units. */
const DOTTED_CAPITAL_I = 0x130

/** Latin, Greek, Cyrillic, Armenian: what `letterOf` gives, by code. */
const LETTERS: Uint16Array = lettersBelow(0x0590)

/** One call of `toLowerCase` for all: one a character would cost a cold process more than the rest of the table. */
function lettersBelow(end: number): Uint16Array {
  const letters = new Uint16Array(end)
  for (let code = 0; code < end; code++) if (isWordCharacter(code)) letters[code] = code
  letters[DOTTED_CAPITAL_I] = 0x69
  const lower = String.fromCharCode(...letters).toLowerCase()
  for (let code = 0; code < end; code++) letters[code] = codeAt(lower, code)
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
  let key = EMPTY_HASH
  eachWord(text, hash => {
    key = nextKey(key, hash)
  })
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
  const words: number[] = []
  eachWord(text, hash => {
    if (words.length < most) words.push(hash)
  })
  return words
}

/** Hashes of the distinct words of a text, numbered from 0. */
export function wordsOf(text: string): ReadonlyMap<number, number> {
  const words = new Map<number, number>()
  eachWord(text, hash => {
    if (!words.has(hash)) words.set(hash, words.size)
  })
  return words
}

/** Share of the shorter text's words that the other has too, each counted once; 0 when either has fewer than five. */
export function sharedWords(words: ReadonlyMap<number, number>, text: string): number {
  const seen = new Uint8Array(words.size)
  let all = 0
  let shared = 0
  eachWord(text, hash => {
    all++
    const number = words.get(hash)
    if (number === undefined || seen[number] === 1) return
    seen[number] = 1
    shared++
  })
  const least = Math.min(words.size, all)
  return least < 5 ? 0 : shared / least
}

function eachWord(text: string, visit: (hash: number) => void): void {
  let hash = EMPTY_HASH
  for (let i = 0; i < text.length; i++) {
    const letter = letterOf(codeAt(text, i))
    if (letter !== 0) hash = nextHash(hash, letter)
    else if (hash !== EMPTY_HASH) {
      visit(hash)
      hash = EMPTY_HASH
    }
  }
  if (hash !== EMPTY_HASH) visit(hash)
}
