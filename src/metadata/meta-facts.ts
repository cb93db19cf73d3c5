import { OPEN_GRAPH } from './open-graph.ts'
import { META_TAGS } from './meta-tags.ts'
import type { PageIndex } from './page-index.ts'
import type { Fact, Field, Source } from './types.ts'

/** A name of a `meta` tag and the field it fills. Earlier rows of a field are trusted more. */
export type MetaRow = readonly [name: string, field: Field]

/** Reads `meta` tags by the two tables, rows in order. */
export function metaFacts(index: PageIndex): Fact[] {
  const facts: Fact[] = []
  readRows(OPEN_GRAPH, 'open-graph', index, facts)
  readRows(META_TAGS, 'meta', index, facts)
  return facts
}

function readRows(rows: readonly MetaRow[], source: Source, { meta }: PageIndex, facts: Fact[]): void {
  if (meta.size === 0) return
  for (const [name, field] of rows) {
    const values = meta.get(name)
    if (values !== undefined) for (const value of values) facts.push({ field, source, value })
  }
}
