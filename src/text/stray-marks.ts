import { compose } from './compose.ts'
import { isSyllable } from './syllables.ts'

/**
 * Takes back a mark that a space tore from its letter (`tiê ´ng`), if the two parts of the word and the mark are one
 * syllable together. Expects composed text.
 */
export function joinStrayMarks(text: string): string {
  let joined = ''
  /** What stands last in `joined` but may still be part of a word that is torn once more. */
  let pending = ''
  let done = 0
  for (const { 0: gap, 1: mark, index } of text.matchAll(STRAY_MARK)) {
    const end = index + gap.length
    const near = index - done < REACH ? pending + text.slice(done, index) : text.slice(index - REACH, index)
    const left = LETTERS_BEFORE.exec(near)?.[0] ?? ''
    const right = LETTERS_AFTER.exec(text.slice(end, end + REACH))?.[0] ?? ''
    const word = left === '' ? null : joinWord(left, mark!, right)
    const head = pending + text.slice(done, index)
    joined += word === null ? head : head.slice(0, head.length - left.length)
    pending = word ?? gap
    done = word === null ? end : end + right.length
  }
  return done === 0 ? text : joined + pending + text.slice(done)
}

/** The whole word, or `null` if it is no syllable. */
function joinWord(left: string, mark: string, right: string): string | null {
  const spacing = mark === SPACING_ACUTE
  const word = compose(left + (spacing ? COMBINING_ACUTE : mark) + right)
  if (!isSyllable(word)) return null
  // The spacing acute also serves as a quotation mark: it must mend parts that are no words and give a letter only
  // Vietnamese has.
  if (spacing && !(TWO_MARKS.test(word) && !isSyllable(left))) return null
  return word
}

const STRAY_MARK = /[ \xa0](\xb4|[\u0300-\u0303\u0306\u0309\u031b\u0323]{1,2}(?![\u0300-\u036f]))/g
const LETTERS_BEFORE = /\p{L}[\p{L}\p{M}]*$/u
const LETTERS_AFTER = /^\p{L}[\p{L}\p{M}]*/u
/** Longer than any syllable, in UTF-16 units. */
const REACH = 12
const SPACING_ACUTE = '\xb4'
const COMBINING_ACUTE = '\u0301'
const TWO_MARKS = /[\u1ea0-\u1ef9]/
