import { META_TAGS } from './meta-tags.ts'
import { OPEN_GRAPH } from './open-graph.ts'
import type { PageIndex } from './page-index.ts'
import type { Fact, Field, Source } from './types.ts'

/** A name of a `meta` tag and the field it fills. Earlier rows of a field are trusted more. */
export type MetaRow = readonly [name: string, field: Field]

/** Reads `meta` tags by the two tables, rows in order. */
export function metaFacts(index: PageIndex): Fact[] {
  const facts: Fact[] = []
  readRows(OPEN_GRAPH, 'open-graph', index, facts)
  readRows(META_TAGS, 'meta', index, facts)
  addTwitterLabels(index, facts)
  return facts
}

/** Twitter cards of WordPress give label and value apart: `Written by`, `Jane Doe`. */
function addTwitterLabels({ meta }: PageIndex, facts: Fact[]): void {
  for (const number of ['1', '2']) {
    const label = meta.get(`twitter:label${number}`)?.[0]
    const value = meta.get(`twitter:data${number}`)?.[0]
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

function readRows(rows: readonly MetaRow[], source: Source, { meta }: PageIndex, facts: Fact[]): void {
  if (meta.size === 0) return
  for (const [name, field] of rows) {
    const values = meta.get(name)
    if (values === undefined) continue
    for (const value of values) {
      facts.push({ field, source, value: FAMILY_FIRST.has(name) ? value.replace(INVERTED, '$2 $1') : value })
    }
  }
}
