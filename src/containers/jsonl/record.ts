import type { Entry } from '../types.ts'
import { contentKeyIn, factsIn, isObject } from './keys.ts'

/** A page that came as a JSON object, and what the object says of it. */
export type PageOfRecord = Pick<Entry, 'format' | 'bytes' | 'charset' | 'url' | 'savedAt' | 'kind' | 'extra'>

/** A record with a page in it. */
export interface JsonRecord {
  /** The name that the record gives itself: an `id` that is a text or a number. */
  readonly id: string | null
  readonly page: PageOfRecord
}

/** What is wrong with a record without a page, said of "it". */
export interface BadRecord extends Pick<JsonRecord, 'id'> {
  readonly fault: string
}

/**
 * Reads one JSON object with a page or text in it, whatever program wrote it. Keys without a meaning here, the `id` among
 * them, go to `extra` as they came.
 *
 * @param line - The object in UTF-8, with or without a byte order mark.
 */
export function readJsonRecord(line: Uint8Array): JsonRecord | BadRecord {
  let record: unknown
  try {
    record = JSON.parse(new TextDecoder().decode(line))
  } catch {
    // What the parser says about the place would quote the page.
    return { id: null, fault: 'is no JSON' }
  }
  if (!isObject(record)) return { id: null, fault: 'is JSON, but no object' }
  const id = idOf(record['id'])
  const found = contentKeyIn(record)
  if (found === undefined) return { id, fault: 'has neither a page in "html" nor a text in "text"' }
  const [key, kind] = found
  const { extra, ...facts } = factsIn(record, key)
  const page: PageOfRecord = {
    format: 'jsonl',
    bytes: Buffer.from(String(record[key])),
    charset: 'utf-8',
    ...(kind === null ? {} : { kind }),
    ...facts,
    ...(extra === null ? {} : { extra }),
  }
  return { id, page }
}

function idOf(id: unknown): string | null {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}
