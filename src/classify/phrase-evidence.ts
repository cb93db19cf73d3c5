import type { PhraseKind } from '../data/phrases/index.ts'
import { matchPhrase } from '../text/phrases.ts'

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

/** The stock phrase a text is or opens with, as numbers: the kind from 1, 0 for none, and how much of the text it is. */
export function phraseEvidence(text: string): { readonly kind: number; readonly share: number } {
  const phrase = matchPhrase(text)
  if (phrase === null) return NONE
  return { kind: KINDS.indexOf(phrase.kind) + 1, share: Math.min(1, phrase.phrase.length / text.length) }
}

const NONE = { kind: 0, share: 0 }
