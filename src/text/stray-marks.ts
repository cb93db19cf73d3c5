import { codeAt } from '../data/code-at.ts'
import { compose } from './compose.ts'
import { isLetter, isMark } from './letters.ts'
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
  for (let at = 1; at < text.length; at++) {
    const length = strayMarkAt(text, at)
    if (length === 0) continue
    const gap = at - 1
    const behind = at + length
    const near = gap - done < REACH ? pending + text.slice(done, gap) : text.slice(gap - REACH, gap)
    const left = lastLetters(near)
    if (left === '') continue
    const right = firstLetters(text, behind)
    const word = joinWord(left, text.slice(at, behind), right)
    if (word === null) continue
    const head = pending + text.slice(done, gap)
    joined += head.slice(0, head.length - left.length)
    pending = word
    done = behind + right.length
    at = done - 1
  }
  return done === 0 ? text : joined + pending + text.slice(done)
}

/** Length of the one or two marks, or the spacing acute, that stand here behind a space; 0 for none. */
function strayMarkAt(text: string, at: number): number {
  const mark = codeAt(text, at)
  if (mark !== SPACING_ACUTE && !isMark(mark)) return 0
  const space = codeAt(text, at - 1)
  if (space !== 0x20 && space !== 0xa0) return 0
  if (mark === SPACING_ACUTE) return 1
  let end = at
  while (end - at < 3 && isMark(codeAt(text, end))) end++
  if (end - at > 2 || !STRAY_MARKS.includes(text.charAt(at)) || !STRAY_MARKS.includes(text.charAt(end - 1)))
    return 0
  return end - at
}

/** Grave, acute, circumflex, tilde, breve, hook, horn, dot below. */
const STRAY_MARKS = '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323'
const SPACING_ACUTE = 0xb4
const COMBINING_ACUTE = '\u0301'

/** The letters, with their marks, in which a text ends. */
function lastLetters(text: string): string {
  let start = text.length
  while (start > 0 && isLetterOrMark(codeAt(text, start - 1))) start--
  while (start < text.length && isMark(codeAt(text, start))) start++
  return text.slice(start)
}

/** The letters, with their marks, that stand at a place. */
function firstLetters(text: string, start: number): string {
  if (isMark(codeAt(text, start))) return ''
  let end = start
  while (end - start < REACH && isLetterOrMark(codeAt(text, end))) end++
  return text.slice(start, end)
}

function isLetterOrMark(unit: number): boolean {
  return isLetter(unit) || isMark(unit)
}

/** The whole word, or `null` if it is no syllable. */
function joinWord(left: string, mark: string, right: string): string | null {
  const spacing = codeAt(mark, 0) === SPACING_ACUTE
  const word = compose(left + (spacing ? COMBINING_ACUTE : mark) + right)
  if (!isSyllable(word)) return null
  // The spacing acute also serves as a quotation mark: it must mend parts that are no words and give a letter only
  // Vietnamese has.
  if (spacing && !(TWO_MARKS.test(word) && !isSyllable(left))) return null
  return word
}

/** Longer than any syllable, in UTF-16 units. */
const REACH = 12
const TWO_MARKS = /[\u1ea0-\u1ef9]/
