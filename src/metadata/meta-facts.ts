import { once } from '../text/once.ts'
import { META_TAGS } from './meta-tags.ts'
import { OPEN_GRAPH } from './open-graph.ts'
import type { PageIndex } from './page-index.ts'
import type { Fact, Field, Source } from './types.ts'

/** A name of a `meta` tag and the field it fills. Earlier rows of a field are trusted more. */
export type MetaRow = readonly [name: string, field: Field]

/** Whether a `meta` tag of that name (lower case) tells anything that is read. */
export function isRead(name: string): boolean {
  return namesRead().has(name) || isPublishedDate(name)
}

const namesRead = once<ReadonlySet<string>>(() => new Set([...rowsByName().keys(), ...OTHERS]))

/** The address of the page, and the two cards of Twitter. */
const TWITTER_LABELS = [
  ['twitter:label1', 'twitter:data1'],
  ['twitter:label2', 'twitter:data2'],
] as const
const OTHERS = ['og:url', ...TWITTER_LABELS.flat()]

/** Reads `meta` tags by the two tables, rows in order. */
export function metaFacts(index: PageIndex): Fact[] {
  const { meta } = index
  const known = rowsByName()
  const rows: FilledRow[] = []
  meta.forEach((values, name) => {
    const row = known.get(name) ?? rowOfUnknown(name)
    if (row !== undefined) rows.push({ row, values })
  })
  rows.sort((a, b) => a.row.rank - b.row.rank)
  const facts: Fact[] = []
  for (const { row, values } of rows) {
    const { field, source, familyFirst } = row
    for (const value of values)
      facts.push({ field, source, value: familyFirst ? value.replace(INVERTED, '$2 $1') : value })
  }
  addTwitterLabels(index, facts)
  return facts
}

interface Row {
  readonly field: Field
  readonly source: Source
  readonly rank: number
  readonly familyFirst: boolean
}

interface FilledRow {
  readonly row: Row
  readonly values: readonly string[]
}

const rowsByName = once(() => {
  const rows = new Map<string, Row>()
  const add = ([name, field]: MetaRow, source: Source) =>
    rows.set(name, { field, source, rank: rows.size, familyFirst: FAMILY_FIRST.has(name) })
  for (const row of OPEN_GRAPH) add(row, 'open-graph')
  for (const row of META_TAGS) add(row, 'meta')
  return rows
})

/** Sites put words of their own before the usual name: `acme-published-date`. Trusted least. */
function rowOfUnknown(name: string): Row | undefined {
  return isPublishedDate(name)
    ? { field: 'datePublished', source: 'meta', rank: Number.MAX_SAFE_INTEGER, familyFirst: false }
    : undefined
}

function isPublishedDate(name: string): boolean {
  return name.includes('publi') && PUBLISHED_DATE.test(name)
}

const PUBLISHED_DATE = /[^a-z](?:publish(?:ed|ing)?|publication)[-_.:]?(?:date|time)$/

/** Twitter cards of WordPress give label and value apart: `Written by`, `Jane Doe`. */
function addTwitterLabels({ meta }: PageIndex, facts: Fact[]): void {
  for (const [nameOfLabel, nameOfValue] of TWITTER_LABELS) {
    const label = meta.get(nameOfLabel)?.[0]
    const value = label && meta.get(nameOfValue)?.[0]
    if (label && value && WRITTEN_BY.test(label)) facts.push({ field: 'author', source: 'meta', value })
  }
}

const WRITTEN_BY =
  /^(?:written by|author|autor|verfasst von|geschrieben von|escrito por|écrit par|scritto da|được viết bởi|tác giả)/i

/** Catalogues of papers write the family name first: `Doe, Jane`. */
const FAMILY_FIRST: ReadonlySet<string> = new Set([
  'citation_author',
  'bepress_citation_author',
  'eprints.creators_name',
])
const INVERTED = /^([^,]+), ([^,]+)$/
