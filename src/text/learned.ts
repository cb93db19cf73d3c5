import type { LearnedTexts } from '../model/profile.ts'
import { beginsWith, keyOf } from './word-hashes.ts'

/** Whether a text is one of those that a site repeats, whatever the case and the signs between its letters. */
export function isLearned(learned: LearnedTexts, text: string): boolean {
  const alike = learned[keyOf(text) >>> 0]
  return alike?.some(other => beginsWith(text, other) && beginsWith(other, text)) === true
}
