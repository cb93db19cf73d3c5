import { STOP_WORDS } from '../data/stop-words.ts'

/** Hash of a word's lower-case UTF-16 units, taken one after the other: no string is made of it. */
export const STOP_WORD_HASH: {
  readonly start: number
  readonly next: (hash: number, code: number) => number
} = {
  start: 5381,
  next: (hash, code) => (Math.imul(hash, 33) ^ code) | 0,
}

/** No stop word is longer. */
const LONGEST = 8

const HASHES: ReadonlySet<number> = new Set(Array.from(STOP_WORDS, hashOf))

function hashOf(word: string): number {
  let hash = STOP_WORD_HASH.start
  for (let i = 0; i < word.length; i++) hash = STOP_WORD_HASH.next(hash, word.charCodeAt(i))
  return hash
}

/** Whether a word of this hash and length is a stop word; wrong once in a million words. */
export function isStopWord(hash: number, length: number): boolean {
  return length <= LONGEST && HASHES.has(hash)
}
