import { type Measure, markedSyllableShare, syllableShareOfMarked } from './measure.ts'

/** Whether the words of a text are Vietnamese; `repaired` when look-alikes were repaired before they were counted. */
export function isVietnamese(
  counts: Measure,
  { repaired = false }: { readonly repaired?: boolean } = {},
): boolean {
  return (
    markedSyllableShare(counts) >= LEAST_MARKED_SYLLABLES &&
    syllableShareOfMarked(counts) >= (repaired ? LEAST_SYLLABLES_AFTER_REPAIR : LEAST_SYLLABLES)
  )
}

/** Whether a text is long enough to tell that it is in another language, whatever the document is in. */
export function isWithoutVietnamese(counts: Measure): boolean {
  return counts.words >= ENOUGH_TO_DENY && markedSyllableShare(counts) < MOST_ELSEWHERE
}

/** Vietnamese manuals full of commands have 0.17 and more, French 0.07 at most. */
const LEAST_MARKED_SYLLABLES = 0.2
/** Vietnamese rightly decoded has 0.97 and more, wrong decodings have 0.6 at most. */
const LEAST_SYLLABLES = 0.85
/** Place names with Đ are no syllables, in a paragraph of names they are many. */
const LEAST_SYLLABLES_AFTER_REPAIR = 0.6
/** Half of the least share; at twelve words Vietnamese has never been seen below it. */
const MOST_ELSEWHERE = 0.1
const ENOUGH_TO_DENY = 12
