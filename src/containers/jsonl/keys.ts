/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>

/**
 * Names under which records keep what is known here, the likeliest first: our own, those of datatrove (`text`, `id`,
 * `metadata`), CC-Net (`raw_content`, `date_download`), OSCAR (`content`, `warc_headers`) and scripts about Common Crawl.
 */
const KEYS = {
  content: [
    ['html', 'html'],
    ['raw_html', 'html'],
    ['html_content', 'html'],
    ['text', 'text'],
    ['raw_content', 'text'],
    // OSCAR keeps text in it, scripts keep pages: the bytes decide.
    ['content', null],
  ],
  url: ['url', 'uri', 'warc-target-uri', 'warc_target_uri', 'target_uri', 'source_url'],
  savedAt: [
    'savedAt',
    'saved_at',
    'warc-date',
    'warc_date',
    'date_download',
    'crawl_date',
    'fetch_time',
    'timestamp',
  ],
} as const

/** Objects in a record in which its facts may stand. */
const NESTED = ['metadata', 'warc_headers', 'warc']

/** Where the page of a record stands, and what it is; `null` where its bytes are to decide. */
export type ContentKey = readonly [key: string, kind: 'html' | 'text' | null]

/** The key of the page or text in a record; `undefined` when it has none, or is no object. */
export function contentKeyIn(record: unknown): ContentKey | undefined {
  return isObject(record) ? KEYS.content.find(([key]) => typeof record[key] === 'string') : undefined
}

/** What a record says of its page. */
export interface RecordFacts {
  readonly url?: string
  readonly savedAt?: string
  /** Keys without a meaning here, as they came; those that nest whole. `null` when there are none. */
  readonly extra: JsonObject | null
}

/** Parts a record into what is known here and the others; what cannot be an address or a moment stays with the others. */
export function factsIn(record: JsonObject, contentKey: string): RecordFacts {
  const used = new Set([contentKey])
  const find = <T>(keys: readonly string[], read: (value: unknown) => T | undefined): T | undefined => {
    const key = keys.find(each => read(record[each]) !== undefined)
    if (key !== undefined) used.add(key)
    return key === undefined ? nested(record, keys, read) : read(record[key])
  }
  const url = find(KEYS.url, addressOf)
  const savedAt = find(KEYS.savedAt, momentOf)
  const rest = Object.entries(record).filter(([key]) => !used.has(key))
  return {
    ...(url === undefined ? {} : { url }),
    ...(savedAt === undefined ? {} : { savedAt }),
    extra: rest.length === 0 ? null : Object.fromEntries(rest),
  }
}

function nested<T>(
  record: JsonObject,
  keys: readonly string[],
  read: (value: unknown) => T | undefined,
): T | undefined {
  for (const name of NESTED) {
    const inner = record[name]
    if (!isObject(inner)) continue
    const key = keys.find(each => read(inner[each]) !== undefined)
    if (key !== undefined) return read(inner[key])
  }
  return undefined
}

/** Whether a value is a JSON object, no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function addressOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : undefined
}

/** A moment with its offset; the fourteen digits of crawls are in UTC. A day alone says too little. */
function momentOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const [, y, mo, d, h, mi, s, zone = 'Z'] = MOMENT.exec(value) ?? []
  const moment = `${y}-${mo}-${d}T${h}:${mi}:${s}${zone}`
  return Number.isNaN(Date.parse(moment)) ? undefined : moment
}

const MOMENT = /^(\d{4})-?(\d\d)-?(\d\d)[T ]?(\d\d):?(\d\d):?(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/
