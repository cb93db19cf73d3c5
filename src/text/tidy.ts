import { TRAIT } from '../data/characters.ts'
import { REPAIRABLE } from './steps.ts'
import { traitsBetween } from './traits.ts'

/** What keeps a text from being as it should be. */
export const Disorder = {
  /** Nothing: `normalizeText` would not change it, and its only white space is single plain spaces. Most texts. */
  none: 0,
  /** Its white space alone. */
  spaces: 1,
  /** Something that `normalizeText` may repair. */
  characters: 2,
} as const

/** The disorder of a part of a text. */
export function disorder(text: string, from: number, to: number): number {
  const found = traitsBetween(text, from, to)
  if ((found & (REPAIRABLE | UNTIDY)) === 0) return Disorder.none
  return (found & DEEP) === 0 ? Disorder.spaces : Disorder.characters
}

const UNTIDY = TRAIT.lineEnd | TRAIT.otherSpace | TRAIT.doubleSpace
/** Of what can be repaired, the special spaces go when white space is collapsed. */
const DEEP = (REPAIRABLE & ~TRAIT.space) | TRAIT.otherSpace
