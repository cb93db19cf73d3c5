import { aligned } from './aligned.ts'
import type { Floor } from './floors.ts'
import type { Gold, GoldSet, Prediction } from './gold.ts'
import type { PageScore, Scores } from './score.ts'
import { haveCommonName, isEmpty, isSame, isSameDay } from './score.ts'

/** One set's line of the table. */
export interface Row {
  readonly name: string
  readonly scores: Scores
  readonly seconds: number
  /** Processor time a page, in milliseconds; `null` when it is not known. */
  readonly cpuPerPage: number | null
  readonly floor: Floor | null
}

interface Column {
  readonly heading: string
  readonly show: (row: Row) => string
  /** Change since the landed run; `''` where it makes no sense. */
  readonly change: (now: Scores, then: Scores) => string
}

const COLUMNS: readonly Column[] = [
  count('pages'),
  count('errors'),
  part('f1', 'F1'),
  part('precision'),
  part('recall'),
  part('exact'),
  part('wordF1', 'word F1'),
  part('segmentF1', 'segment F1'),
  part('title'),
  part('date'),
  part('authors'),
  part('empty'),
  count('captions'),
  count('captionsInText', 'in text'),
  count('captionsTwice', 'twice'),
  { heading: 'seconds', show: ({ seconds }) => seconds.toFixed(1), change: () => '' },
  { heading: 'CPU ms/page', show: ({ cpuPerPage }) => cpuPerPage?.toFixed(1) ?? '', change: () => '' },
]

function part(figure: keyof Scores, heading: string = figure): Column {
  return {
    heading,
    show: ({ scores }) => scores[figure]?.toFixed(4) ?? '',
    change: (now, then) => signed((now[figure] ?? 0) - (then[figure] ?? 0), 4),
  }
}

function count(figure: keyof Scores, heading: string = figure): Column {
  return {
    heading,
    show: ({ scores }) => scores[figure]?.toFixed(0) ?? '',
    change: (now, then) => signed((now[figure] ?? 0) - (then[figure] ?? 0), 0),
  }
}

/** A change with its sign; `''` for none. */
function signed(change: number, decimals: number): string {
  const size = Math.abs(change).toFixed(decimals)
  return Number(size) === 0 ? '' : `${change > 0 ? '+' : '-'}${size}`
}

/** The table for a terminal; under each set that has a floor, a line with the changes since. */
export function table(rows: readonly Row[]): string {
  const lines = [['set', ...COLUMNS.map(column => column.heading)]]
  for (const row of rows) {
    const { name, scores, floor } = row
    lines.push([name, ...COLUMNS.map(column => column.show(row))])
    if (floor === null) continue
    const changes = COLUMNS.map(column => column.change(scores, floor.scores))
    lines.push(['  to the floors', ...(changes.every(change => change === '') ? ['same'] : changes)])
  }
  return aligned(lines)
}

/** The `count` worst pages of a set, worst first. */
export function worstPages(name: string, pages: readonly PageScore[], count: number): string {
  const lines = pages
    .slice(0, count)
    .map(
      page =>
        `${page.f1.toFixed(3)}  P ${page.precision.toFixed(3)}  R ${page.recall.toFixed(3)}  ${page.id}`,
    )
  return [`${name}: worst pages`, ...lines].join('\n')
}

/** Which fields `--wrong` can list: tells if a page's answer is wrong, and what was wanted and given. */
const FIELDS: Readonly<
  Record<string, (gold: Gold, got: Prediction) => [wanted: string, given: string] | null>
> = {
  title: (gold, got) => (gold.title && !isSame(gold.title, got.title) ? [gold.title, got.title ?? ''] : null),
  date: (gold, got) => (gold.date && !isSameDay(gold.date, got.date) ? [gold.date, got.date ?? ''] : null),
  authors: (gold, got) =>
    gold.authors?.length && !haveCommonName(gold.authors, got.authors)
      ? [gold.authors.join('; '), got.authors.join('; ')]
      : null,
  empty: (gold, got) =>
    Boolean(gold.empty) === isEmpty(got) ? null : [gold.empty ? 'empty' : 'an article', got.status ?? ''],
  error: (_, got) => (got.error === null ? null : ['a record', got.error]),
}

/** Names that `--wrong` takes. */
export const WRONG_FIELDS: readonly string[] = Object.keys(FIELDS)

/** Every page of a set on which a metadata field is wrong, with the wanted and the given value. */
export function wrongPages(
  set: GoldSet,
  predictions: ReadonlyMap<string, Prediction>,
  field: string,
): string {
  const lines = set.gold.flatMap(gold => {
    const got = predictions.get(gold.id)
    const wrong = got && FIELDS[field]?.(gold, got)
    return wrong ? [gold.id, `  - ${wrong[0]}`, `  + ${wrong[1] || '(none)'}`] : []
  })
  return [`${set.name}: wrong ${field}`, ...lines].join('\n')
}
