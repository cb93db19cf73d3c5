import { codeAt } from '../data/code-at.ts'

/** How the figures of a text follow one another, as far as dates are written so; a bit each. */
export const SHAPE: Readonly<
  Record<'year' | 'figures' | 'yearFirst' | 'dayWordYear' | 'wordDayYear' | 'yearWordDay' | 'short', number>
> = {
  /** Four figures or more. */
  year: 1,
  /** `10/11/2023` */
  figures: 2,
  /** `2023-11-10` */
  yearFirst: 4,
  /** `10 november 2023` */
  dayWordYear: 8,
  /** `november 10, 2023` */
  wordDayYear: 16,
  /** `2023 november 10` */
  yearWordDay: 32,
  /** `10.11.23` */
  short: 64,
}

/**
 * The shapes that a text may have: a sum of `SHAPE` bits, one pass over the text. Every unit that is not ASCII counts as
 * a letter; what stands between figures is not looked at further, so that a shape promises no date, but no date is
 * without its shape.
 */
export function shapesOf(text: string): number {
  const { length } = text
  const runs: Runs = { shapes: 0, last: 0, beforeLast: 0, wordsBeforeLast: false }
  let run = 0
  let hasWords = false
  let wordsBefore = false
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? codeAt(text, at) : 0
    if (unit >= 0x30 && unit <= 0x39) {
      run++
      continue
    }
    if (run > 0) {
      addRun(runs, run, hasWords, wordsBefore)
      wordsBefore = wordsBefore || hasWords
      hasWords = false
      run = 0
    }
    if ((unit | 32) >= 0x61 && ((unit | 32) <= 0x7a || unit >= 0x80)) hasWords = true
  }
  return runs.shapes
}

interface Runs {
  shapes: number
  /** Lengths of the last run of figures and of the one before it; 0 for none. */
  last: number
  beforeLast: number
  /** Whether letters stand somewhere before the last run. */
  wordsBeforeLast: boolean
}

function addRun(runs: Runs, length: number, hasWords: boolean, wordsBefore: boolean): void {
  const { last, beforeLast } = runs
  const follows = last === 1 || last === 2
  if (length >= 4) runs.shapes |= SHAPE.year
  if (length === 4 && follows) {
    if (hasWords) runs.shapes |= SHAPE.dayWordYear
    if (runs.wordsBeforeLast) runs.shapes |= SHAPE.wordDayYear
    if (beforeLast === 1 || beforeLast === 2) runs.shapes |= SHAPE.figures
  } else if (length === 5 || length === 6) {
    // Day and year without a blank.
    if (hasWords || wordsBefore) runs.shapes |= SHAPE.wordDayYear
  } else if (length <= 2) {
    if (last === 4 && hasWords) runs.shapes |= SHAPE.yearWordDay
    if (follows && beforeLast === 4) runs.shapes |= SHAPE.yearFirst
    if (follows && length === 2 && (beforeLast === 1 || beforeLast === 2)) runs.shapes |= SHAPE.short
  }
  runs.beforeLast = last
  runs.last = length
  runs.wordsBeforeLast = hasWords || wordsBefore
}
