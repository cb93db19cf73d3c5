import { TRAIT } from '../data/characters.ts'
import { codeAt } from '../data/code-at.ts'
import { traitsOf } from '../text/traits.ts'

/** `<br>` is carried as U+2028 until white space has been collapsed. */
export const LINE_BREAK = '\u2028'

/** Whether a UTF-16 unit is white space that is collapsed, or a line break. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || (traitsOf(unit) & SPACE) !== 0
}

const SPACE = TRAIT.plainSpace | TRAIT.lineEnd | TRAIT.space

/** White space to single spaces, breaks to line feeds. */
export function squeeze(text: string): string {
  const spaced = text.replace(RUN_OF_SPACE, ' ')
  return spaced.includes(LINE_BREAK) ? spaced.replace(BREAKS, '\n') : spaced
}

/** More than a plain space alone. */
const RUN_OF_SPACE =
  /[\t\r\n\f\xa0\u2000-\u200a\u202f\u205f][ \t\r\n\f\xa0\u2000-\u200a\u202f\u205f]*| [ \t\r\n\f\xa0\u2000-\u200a\u202f\u205f]+/g
const BREAKS = / ?(?:\u2028 ?)+/g

/** A run of white space of which squeezing leaves the first unit only. */
export interface Cut {
  /** The place behind the unit that stays. */
  readonly from: number
  readonly to: number
  /** UTF-16 units that are gone at its end, with those of the cuts before. */
  readonly gone: number
}

/** What squeezing takes out of a part of a text, in order. */
export function cutsOf(text: string, start: number, stop: number): Cut[] {
  const cuts: Cut[] = []
  let gone = 0
  for (let at = start + 1; at < stop; at++) {
    if (!isSpace(codeAt(text, at)) || !isSpace(codeAt(text, at - 1))) continue
    const from = at
    while (at < stop && isSpace(codeAt(text, at))) at++
    gone += at - from
    cuts.push({ from, to: at, gone })
  }
  return cuts
}

/** Where a place of a text falls after the cuts. */
export function afterCuts(place: number, cuts: readonly Cut[]): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cuts[middle]!.from <= place) low = middle + 1
    else high = middle
  }
  if (low === 0) return place
  const { to, gone } = cuts[low - 1]!
  return Math.max(place, to) - gone
}
