import { PHRASE_KINDS, type PhraseKind } from '../data/phrases/types.ts'
import { matchPhrase } from '../text/phrases.ts'

/** The kind of stock phrase that a text is or opens with, as a number from 1; 0 for none. */
export function phraseEvidence(text: string): number {
  const phrase = matchPhrase(text)
  return phrase === null ? 0 : PHRASE_KINDS.indexOf(phrase.kind) + 1
}

/** The kind of phrase for a number of `phraseEvidence`. */
export function phraseKind(number: number): PhraseKind | null {
  return number === 0 ? null : (PHRASE_KINDS[number - 1] ?? null)
}
