import { TAG, TEXT } from '../dom/tags.ts'
import { isInvisible } from '../dom/text.ts'
import type { DateContext, FoundDate } from '../text/dates.ts'
import { isChangeLine, readDateText } from './date-text.ts'
import { DAY_LENGTH } from './date-zones.ts'
import { lineWithYear, mayHoldYear } from './may-hold-year.ts'
import type { PageIndex } from './page-index.ts'

/** What the date is looked for in. */
interface LoneDateQuestion {
  readonly index: PageIndex
  /** Without a `now`. */
  readonly context: DateContext
}

/**
 * The last resort on a page that tells no date and prints none beside its title: the only day that a line calls that of
 * publication, else that of a change, else the only day printed at a byline. Lists print several of each.
 * Of the gold pages without any other date 8 came right and 1 wrong; lone days away from bylines never did.
 */
export function loneDate({ index, context }: LoneDateQuestion): FoundDate | null {
  const { document, foreign, bylines } = index
  const seen: Seen = { labelled: [], changed: [], bare: [] }
  let bylineEnd = 0
  for (let node = 1, next = 0; node < document.size; node++) {
    const tag = document.tag[node]!
    for (; next < bylines.length && bylines[next]! <= node; next++)
      bylineEnd = Math.max(bylineEnd, document.end[bylines[next]!]! + REACH)
    if (tag === TEXT) {
      const start = document.textStart(node)
      if (start < 0 || !mayHoldYear(document, node, start)) continue
      const line = lineWithYear(document, node, LONGEST)
      if (line !== null) addLine(seen, line, node <= bylineEnd, context)
    } else if (isInvisible[tag] === 1 || tag === TAG.nav || tag === TAG.footer || foreign[node] === 1)
      node = document.end[node]! - 1
  }
  return onlyDay(seen.labelled) ?? onlyDay(seen.changed) ?? onlyDay(seen.bare)
}

/** Nodes between a byline and a date behind it, as below a text where its author is introduced. */
const REACH = 8

interface Seen {
  readonly labelled: FoundDate[]
  readonly changed: FoundDate[]
  readonly bare: FoundDate[]
}

/** Longest labelled line, and longest line that is a date and little else. */
const LONGEST = 60
const LONGEST_BARE = 32

function addLine(seen: Seen, line: string, inByline: boolean, context: DateContext): void {
  const { published, modified, labelled } = readDateText(line, false, context)
  if (modified !== null && isRecent(modified) && isChangeLine(line)) seen.changed.push(modified)
  if (published === null || !isRecent(published)) return
  if (labelled) seen.labelled.push(published)
  else if (inByline && line.length <= LONGEST_BARE) seen.bare.push(published)
}

/** Older days are those of history, such as that of a paper's first number in its imprint. */
function isRecent({ value }: FoundDate): boolean {
  return value >= FIRST_DAY
}

/** Before the web. */
const FIRST_DAY = '1990-01-01'

function onlyDay(dates: readonly FoundDate[]): FoundDate | null {
  const first = dates[0]
  if (first === undefined) return null
  const day = first.value.slice(0, DAY_LENGTH)
  return dates.every(({ value }) => value.startsWith(day)) ? first : null
}
