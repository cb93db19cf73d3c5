import type { ArticleRecord, Source } from '../model/record.ts'

/** Keys of a record in the order they are printed; the record maker follows it, a test holds it against the schema. */
export const RECORD_KEYS: readonly (keyof ArticleRecord)[] = [
  'schemaVersion',
  'status',
  'confidence',
  'source',
  'url',
  'canonicalUrl',
  'hostname',
  'siteName',
  'language',
  'title',
  'lead',
  'description',
  'authors',
  'byline',
  'agency',
  'datePublished',
  'dateModified',
  'section',
  'tags',
  'image',
  'type',
  'license',
  'text',
  'blocks',
  'images',
  'wordCount',
  'charCount',
  'fingerprint',
  'warnings',
  'error',
  'id',
]

const SOURCE_KEYS: readonly (keyof Source)[] = [
  'path',
  'member',
  'format',
  'encoding',
  'encodingFrom',
  'bytes',
  'sha256',
  'savedAt',
  'extra',
]

const ERROR_KEYS: readonly string[] = ['code', 'message']

/** Every name that selects something: the keys of a record, and with a dot those of its `source` and `error`. */
export const FIELD_NAMES: readonly string[] = [
  ...RECORD_KEYS,
  ...SOURCE_KEYS.map(key => `source.${key}`),
  ...ERROR_KEYS.map(key => `error.${key}`),
]

/**
 * Takes the named fields of a record, in the order of the names; a dotted one keeps its place inside its parent, so
 * that selecting never changes where a reader looks.
 *
 * @param fields - Names out of {@link FIELD_NAMES}; `null` for the whole record.
 */
export function selectFields(record: ArticleRecord, fields: readonly string[] | null): unknown {
  if (fields === null) return record
  const selected: Record<string, unknown> = {}
  for (const field of fields) {
    const [key, inner] = field.split('.') as [keyof ArticleRecord, string | undefined]
    selected[key] = inner === undefined ? record[key] : withInner(selected[key], record[key], inner)
  }
  return selected
}

function withInner(selected: unknown, parent: unknown, inner: string): unknown {
  if (parent === null) return null
  return { ...(selected as object | undefined), [inner]: (parent as Record<string, unknown>)[inner] }
}
