import type { FoundDate } from '../text/dates.ts'
import type { DateLine } from './date-lines.ts'
import { DAY_LENGTH, isZoneApart } from './date-zones.ts'

/** A day that metadata gives, and what speaks for another. */
interface Dispute {
  readonly told: FoundDate
  /** What print calls the day of publication in words, wherever it stands. */
  readonly labelled: FoundDate | null
  /** What the title's own head prints. */
  readonly lines: readonly DateLine[]
  /** All that metadata gives for the day of publication, and for that of the last change. */
  readonly published: readonly string[]
  readonly modified: readonly string[]
  readonly vietnamese: boolean
}

/**
 * The day printed beside the title where the metadata's is that of an import or of the last build: the head prints it
 * plainly or calls it so, does not print the metadata's, and it is neither that of a change nor another zone's.
 * `null` where the metadata stands. On 1,400 dated gold pages (mostly English and German) 27 days came right and 1 wrong.
 */
export function printedDay(dispute: Dispute): FoundDate | null {
  const { told, labelled, lines, published, modified, vietnamese } = dispute
  if (lines.some(({ date }) => isSameDay(date.value, told.value))) return null
  const line = lines.find(({ changed }) => !changed)
  const date = labelled ?? line?.date
  if (date === undefined) return null
  const beforeTitle = labelled === null && line?.beforeTitle === true
  if (date.value.length < DAY_LENGTH || told.value.length < DAY_LENGTH) return null
  // Before the title stands perhaps the page's clock; Vietnamese papers may print a change without a word.
  if ((beforeTitle || vietnamese) && date.value > told.value) return null
  if (isZoneApart(told.value, date.value) || isSwapped(told.value, date.value)) return null
  if (published.some(other => isSameDay(other, date.value))) return date
  // A later day is that of an event.
  const isPast = modified.length === 0 || modified.some(other => other > date.value)
  return isPast && !modified.some(other => isSameDay(other, date.value) || isZoneApart(other, date.value))
    ? date
    : null
}

function isSameDay(first: string, second: string): boolean {
  return first.startsWith(second.slice(0, DAY_LENGTH))
}

/** Whether two days differ by the order of day and month alone, as where figures were misread. */
function isSwapped(first: string, second: string): boolean {
  return (
    first.slice(0, 5) === second.slice(0, 5) &&
    first.slice(5, 7) === second.slice(8, 10) &&
    first.slice(8, 10) === second.slice(5, 7)
  )
}
