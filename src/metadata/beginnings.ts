import { codeAt } from '../data/code-at.ts'
import type { Document } from '../dom/document.ts'
import type { Source } from '../dom/source.ts'
import { TEXT } from '../dom/tags.ts'
import { isInvisible } from '../dom/text.ts'
import { isWhiteSpace } from '../text/whitespace.ts'
import { AMPERSAND } from './may-hold-year.ts'

/**
 * With which pairs of letters (or figures) something begins, whatever their case: 1 at `pairOf` of both, and of the first
 * letter alone.
 */
export type Beginnings = Uint8Array

/** The beginnings of words. */
export function beginningsOf(words: Iterable<string>): Beginnings {
  const beginnings = new Uint8Array(LETTERS * LETTERS)
  for (const word of words) {
    const first = codeAt(word, 0)
    const second = codeAt(word, 1)
    beginnings[pairOf(first, ALONE)] = 1
    if (isPlain(second)) beginnings[pairOf(first, second)] = 1
  }
  return beginnings
}

/**
 * A cheap test of a text that begins at an offset of the source (-1 for none): whether its first word may begin so. True
 * too where a sign, a character reference or a letter that is not ASCII may hide the word.
 */
export function mayBegin(source: Source, start: number, beginnings: Beginnings): boolean {
  if (start < 0) return false
  const { bytes } = source
  const first = bytes[start]!
  if (!isPlain(first)) return true
  const second = bytes[start + 1]!
  return beginnings[pairOf(first, isPlain(second) ? second : ALONE)] === 1
}

/** The same for a word behind white space alone: no other sign or letter may hide it. */
export function mayOpen(source: Source, start: number, beginnings: Beginnings): boolean {
  const first = source.bytes[start]!
  const mayHide = first < 0x80 ? first === AMPERSAND : isWhiteSpace(source.characterAt(start))
  return mayHide || (isPlain(first) && mayBegin(source, start, beginnings))
}

const LETTERS = 32
/** Stands for no letter: `@`. */
const ALONE = 0

function pairOf(first: number, second: number): number {
  return (first & 31) * LETTERS + (second & 31)
}

function isPlain(unit: number): boolean {
  const small = unit | 32
  return (small >= 97 && small <= 122) || (unit >= 48 && unit <= 57)
}

/** Offset in the source of the text that an element shows; -1 when it shows none. */
export function textStartIn(document: Document, element: number): number {
  const { tag, end } = document
  const stop = end[element]!
  for (let node = element + 1; node < stop; node++) {
    if (isInvisible[tag[node]!] === 1) node = end[node]! - 1
    else if (tag[node] === TEXT) {
      const start = document.textStart(node)
      if (start >= 0) return start
    }
  }
  return -1
}
