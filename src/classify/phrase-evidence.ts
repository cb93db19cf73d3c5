import { PHRASES, type PhraseKind } from '../data/phrases/index.ts'
import { fold } from '../text/fold.ts'
import { matchPhrase } from '../text/phrases.ts'
import { type HashTable, hashTable, lookUp } from './hash-table.ts'
import { hashOf } from './words.ts'

/** Kinds of phrases as the model counts them; a new kind goes to the end, or the model must be trained anew. */
const KINDS: readonly PhraseKind[] = [
  'related',
  'comments',
  'share',
  'tags',
  'legal',
  'promo',
  'account',
  'advertisement',
  'navigation',
  'video',
  'date-label',
  'author-link',
]

const WORD = /[\p{L}\p{M}\p{N}]+/u
/** A tone on the first of two vowels that end a word. */
const OLD_TONE = /([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])$/

/** The kind of stock phrase that a text is or opens with, as a number from 1; 0 for none. */
export function phraseEvidence(text: string): number {
  const phrase = matchPhrase(text)
  return phrase === null ? 0 : KINDS.indexOf(phrase.kind) + 1
}

/** The kind of phrase for a number of `phraseEvidence`. */
export function phraseKind(number: number): PhraseKind | null {
  return KINDS[number - 1] ?? null
}

/** Whether a phrase begins with the word of this hash: without that a text is none, unless it holds one inside. */
export function mayOpenPhrase(word: number): boolean {
  return lookUp(OPENERS, word) !== 0
}

const OPENERS: HashTable = hashTable(
  PHRASES.flatMap(({ phrase }) => {
    const [word = ''] = WORD.exec(fold(phrase)) ?? []
    return [word, withNewTone(word)].map(form => [hashOf(form), 1] as const)
  }),
)

/** `tòa` as `toà`: texts place the tone either way. */
function withNewTone(word: string): string {
  return word.normalize('NFD').replace(OLD_TONE, '$1$3$2').normalize('NFC')
}
