import { C1_CHARACTERS, FIRST_C1 } from '../data/c1-characters.ts'
import { codeAt } from '../data/code-at.ts'
import type { Edges } from './addresses.ts'

/** Gives raw C1 controls their windows-1252 meaning and deletes the other controls but tab and line ends. */
export function repairControls(text: string): string {
  return text.replace(CONTROL, character => C1_CHARACTERS[codeAt(character, 0) - FIRST_C1] ?? '')
}

/** Makes no-break and typographic spaces plain ones. */
export function plainSpaces(text: string): string {
  return text.replace(SPECIAL_SPACE, ' ')
}

/** Spells out the ligatures ﬀ to ﬆ; fullwidth ASCII and the ideographic space become plain outside East Asian text. */
export function plainWidth(text: string, eastAsian: boolean): string {
  const spelled = text.replace(LIGATURE, ligature => ligature.normalize('NFKC'))
  return eastAsian ? spelled : spelled.replace(FULL_WIDTH, character => character.normalize('NFKC'))
}

/**
 * Deletes characters that take no room, except where a script needs them: word breaks beside scripts without spaces,
 * joiners outside Latin, bidirectional controls in a document that has right-to-left letters.
 */
export function deleteHidden(
  text: string,
  { rightToLeft, ...edges }: Edges & { rightToLeft: boolean },
): string {
  return text.replace(HIDDEN_RUN, (run: string, offset: number) => {
    const before = text.charAt(offset - 1) || edges.before
    const after = text.charAt(offset + run.length) || edges.after
    const beside = LATIN.test(before)
    let deleted = SOFT_HYPHEN
    if (!BREAKING_SCRIPT.test(before) && !BREAKING_SCRIPT.test(after)) deleted += WORD_BREAKS
    if (beside && LATIN.test(after)) deleted += JOINERS
    if (beside) deleted += FILLERS
    if (!rightToLeft) deleted += DIRECTIONS
    return without(run, deleted)
  })
}

/** The characters of a run that are not among the given ones. */
function without(run: string, deleted: string): string {
  let kept = ''
  for (const character of run) if (!deleted.includes(character)) kept += character
  return kept
}

const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g
const SPECIAL_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f]/g
const LIGATURE = /[\ufb00-\ufb06]/g
const FULL_WIDTH = /[\u3000\uff01-\uff5e]/g

const SOFT_HYPHEN = '\u00ad'
/** In Thai, Lao, Tibetan, Myanmar and Khmer these part words; U+180E shapes Mongolian. */
const WORD_BREAKS = '\u200b\u2060\ufeff\u180e'
const BREAKING_SCRIPT = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u18af\u19e0-\u19ff\ua9e0-\ua9ff\uaa60-\uaa7f]/
/** Needed by emoji, Persian and Indic. */
const JOINERS = '\u200c\u200d'
/** Grapheme joiner and Khmer inherent vowels, which some pages sow after Latin letters. */
const FILLERS = '\u034f\u17b4\u17b5'
const DIRECTIONS = '\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'
const HIDDEN_RUN = /[\xad\u034f\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g
const LATIN = /[\p{Script=Latin}\u0300-\u036f]/u
