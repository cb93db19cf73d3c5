import { inPlaces } from './references.ts'
import type { DataObject } from './subject.ts'

/** The entry of Apollo's table that answers the page's queries. */
const ROOT = 'ROOT_QUERY'
/** The table stands in the data itself or a few names below (`props.pageProps.apolloState`). */
const DEEPEST = 4

/**
 * Apollo keeps a page's data as one flat table, `{"ROOT_QUERY": {…}, "Article:1": {…}}`, whose values refer to each other:
 * `{"__ref": "Article:1"}`, or `{"type": "id", "id": "Article:1"}` up to version 2. Gives the trees of the first such table in
 * the data; data without one come back as they are.
 */
export function withoutReferences(data: unknown): unknown {
  const table = tableIn(data)
  return table === null ? data : inPlaces(new Map(Object.entries(table)), ROOT, keyOf)
}

function tableIn(data: unknown): DataObject | null {
  let level: unknown[] = [data]
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    const objects = level.filter(isObject)
    const table = objects.find(object => isObject(object[ROOT]))
    if (table !== undefined) return table
    level = objects.flatMap(object => Object.values(object))
  }
  return null
}

function isObject(value: unknown): value is DataObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function keyOf(value: unknown): string | null {
  if (!isObject(value)) return null
  const { __ref: key, type, id } = value
  if (typeof key === 'string') return key
  return type === 'id' && typeof id === 'string' ? id : null
}
