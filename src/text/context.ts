import { TRAIT } from '../data/characters.ts'
import { decodeEscapedEntities } from './escaped-entities.ts'
import { withoutLookAlikes } from './look-alikes.ts'
import { measure } from './measure.ts'
import { mojibakeEvidence } from './mojibake.ts'
import { CLEANING, REPAIRABLE, runSteps, type Surroundings } from './steps.ts'
import { traits } from './traits.ts'
import { isVietnamese } from './vietnamese.ts'

/** What is known of a whole document when one of its texts is cleaned up. */
export interface TextContext extends Omit<Surroundings, 'eastAsian'> {
  /** The document has Han, kana or hangul and is not Vietnamese. Default: false. */
  readonly eastAsian?: boolean
  /** Nothing of the document is rightly decoded: all of its source may be repaired. Default: false. */
  readonly mojibakeThroughout?: boolean
  /** The same for entities that were escaped twice. */
  readonly escapedThroughout?: boolean
}

/** Decides the context of a document from its text; the language from excerpts if it is long. */
export function textContext(sample: string): TextContext {
  const found = traits(sample)
  const vietnamese = (found & MAY_HOLD_LETTERS) !== 0 && judge(sample, found).vietnamese
  return {
    vietnamese,
    rightToLeft: (found & TRAIT.rightToLeft) !== 0,
    eastAsian: !vietnamese && (found & TRAIT.eastAsian) !== 0,
    ...((found & TRAIT.mojibake) === 0 ? {} : mojibakeIn(sample)),
    ...((found & TRAIT.ampersand) === 0 ? {} : entitiesIn(sample)),
  }
}

/** A text with none of these has no Vietnamese letter with a mark, nor has it one when it is cleaned. */
const MAY_HOLD_LETTERS =
  TRAIT.letter | TRAIT.mark | TRAIT.lookAlike | TRAIT.wide | TRAIT.control | TRAIT.mojibake | TRAIT.ampersand

function mojibakeIn(sample: string): Pick<TextContext, 'mojibake' | 'mojibakeThroughout'> {
  const { proven, throughout } = mojibakeEvidence(sample)
  return proven ? { mojibake: true, mojibakeThroughout: throughout } : {}
}

function entitiesIn(sample: string): Pick<TextContext, 'escaped' | 'escapedThroughout'> {
  let before = 0
  let gained = 0
  for (const line of sample.split('\n')) {
    const { syllables } = measure(line)
    before += syllables
    if (line.includes('&')) gained += measure(decodeEscapedEntities(line, false)).syllables - syllables
  }
  return gained < FEW_WORDS ? {} : { escaped: true, escapedThroughout: before <= gained * MOST_RIGHT }
}

/** Share of words that need no repair which scripts and templates may have put there. */
const MOST_RIGHT = 0.05
/** Words that entities make Vietnamese that prove a document. */
const FEW_WORDS = 3

/** Whether the words of a sample are Vietnamese once it is cleaned, and of how many words this is said. */
export function judge(
  sample: string,
  found: number = traits(sample),
): { readonly vietnamese: boolean; readonly words: number } {
  const text = excerpts(sample)
  const surroundings = { vietnamese: false, rightToLeft: false, eastAsian: false }
  const clean = (found & REPAIRABLE) === 0 ? text : runSteps(text, CLEANING, surroundings, found)
  const repaired = (found & MAY_LOOK_ALIKE) === 0 ? clean : withoutLookAlikes(clean)
  const counts = measure(repaired)
  const sure = counts.words >= ENOUGH_WORDS || VIETNAMESE_LETTER.test(clean)
  return { vietnamese: sure && isVietnamese(counts, { repaired: repaired !== clean }), words: counts.words }
}

/** Composition may bring forth look-alikes. */
const MAY_LOOK_ALIKE = TRAIT.lookAlike | TRAIT.mark

/** Beginning, middle and end of a long sample. */
function excerpts(sample: string): string {
  if (sample.length <= 3 * EXCERPT) return sample
  const middle = (sample.length - EXCERPT) >> 1
  return [
    sample.slice(0, EXCERPT),
    sample.slice(middle, middle + EXCERPT),
    sample.slice(sample.length - EXCERPT),
  ].join(' ')
}

/** In UTF-16 units; some 600 words in all, where the shares of Vietnamese and other languages lie far apart. */
const EXCERPT = 1_024
/** Below this French and Portuguese may look Vietnamese by chance (one in 150 texts of ten words). */
const ENOUGH_WORDS = 30
/** Letters that none of these languages has. */
const VIETNAMESE_LETTER = /[đĐơưƠƯ\u1ea0-\u1ef9]/
