import type { Failure } from '../model/diagnostic.ts'
import type { Entry } from './types.ts'

/** A page that came as a JSON object, and what the object says it is. */
export interface JsonRecord {
  readonly entry: Entry
  readonly inputFormat: 'html' | 'text'
}

/** What stands in the way of a page, and the name the record gave itself. */
export interface BadRecord {
  readonly id: string | null
  readonly failure: Failure
}

/**
 * Reads one JSON object `{"id"?, "url"?, "html" | "text"}` as a page in UTF-8. Its `id` becomes the name inside the
 * stream; keys without a meaning here are kept as they came.
 *
 * @param line - The object in UTF-8, with or without a byte order mark.
 * @param name - Of the file or stream, for messages.
 */
export function readJsonRecord(line: Uint8Array, name: string): JsonRecord | BadRecord {
  const value = parse(line)
  if (typeof value === 'string') return bad(null, value)
  const { id: givenId, url: givenUrl, ...others } = value
  const id = typeof givenId === 'number' ? String(givenId) : (givenId ?? null)
  const url = givenUrl ?? null
  if (id !== null && typeof id !== 'string') return bad(null, 'its id is neither a text nor a number')
  if (url !== null && typeof url !== 'string') return bad(id, 'its url is not a text')
  const inputFormat = typeof others['html'] === 'string' ? 'html' : 'text'
  const { [inputFormat]: content, ...extra } = others
  if (typeof content !== 'string') return bad(id, 'it has neither html nor text')
  const entry: Entry = {
    name,
    member: id,
    format: 'jsonl',
    bytes: Buffer.from(content),
    charset: 'utf-8',
    ...(url === null ? {} : { url }),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  }
  return { entry, inputFormat }
}

/** The object, or what is wrong with it; what the parser says about the place would quote the page. */
function parse(line: Uint8Array): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(line))
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Record<string, unknown>) : 'it is JSON, but no object'
  } catch {
    return 'it is not JSON'
  }
}

function bad(id: string | null, message: string): BadRecord {
  return { id, failure: { code: 'bad-line', message } }
}
