import type { Warning } from '../../model/diagnostic.ts'
import { damaged, tooLarge } from '../failure.ts'
import type { Damaged, Entry, UnpackLimits } from '../types.ts'
import { decodeBody } from './body.ts'
import { hasDigest } from './digest.ts'
import type { RecordHeader } from './header.ts'
import { type HttpResponse, parseHttp } from './http.ts'
import { charsetOf, isPageType, isTextOfSite, looksLikeMarkup, typeOf } from './media-type.ts'
import type { Found, Gap, LargeRecord, WarcRecord } from './records.ts'

/** What a record is when it is no page: its kind, for people who wonder where a page is. */
export type NoPage = { readonly skipped: string }

/** Makes of what was found in a WARC file a page, a damaged entry, or nothing, with the reason. */
export async function toEntry(
  found: Found,
  outer: Entry,
  limits: UnpackLimits,
): Promise<Entry | Damaged | NoPage> {
  if (found.kind === 'gap') return lost(found, outer)
  if (found.kind === 'large') return largeRecord(found, outer, limits)
  const faults = [...found.faults]
  if (
    (await hasDigest(found.block, found.header.fields.get('warc-block-digest'))) === false &&
    !isShort(found)
  )
    faults.push('its checksum differs from the one that was written')
  const content = contentOf(found, faults)
  if ('skipped' in content) return faults.length > 0 ? brokenRecord(found, faults, outer) : content
  const { body, faults: broken, isTooLarge } = await decodeBody(content, limits)
  if (isTooLarge) return { ...placeOf(found, outer), failure: tooLarge(limits.maxSize) }
  if (found.header.fields.has('warc-truncated')) faults.push('it was cut off when it was saved')
  const facts = factsOf(found.header, faults)
  const charset = charsetOf(content.type)
  const page = { ...placeOf(found, outer), format: 'warc' as const, ...facts, bytes: body }
  return { ...page, ...(charset === undefined ? {} : { charset }), ...warningOf([...faults, ...broken]) }
}

/** A block that is not whole has another checksum as a matter of course. */
function isShort({ block, header }: WarcRecord): boolean {
  const length = header.fields.get('content-length')
  return length !== undefined && Number(length) > block.length
}

function lost({ offset, size, reason, url }: Gap, outer: Entry): Damaged {
  const failure = damaged(`${size} bytes from byte ${offset} on were skipped: ${reason}`)
  return { name: outer.name, member: url === undefined ? `byte ${offset}` : bare(url), failure }
}

function brokenRecord(found: WarcRecord, faults: readonly string[], outer: Entry): Damaged {
  const type = found.header.fields.get('warc-type') ?? 'unknown'
  const message = `a ${type} record of ${found.block.length} bytes is damaged and no page: ${faults.join(', ')}`
  return { ...placeOf(found, outer), failure: damaged(message) }
}

function largeRecord(found: LargeRecord, outer: Entry, { maxSize }: UnpackLimits): Damaged | NoPage {
  const content = contentOf(found, [])
  return 'skipped' in content ? content : { ...placeOf(found, outer), failure: tooLarge(maxSize) }
}

type Content = HttpResponse & { readonly type: string | undefined }

/** The answer or the document in a record, if it can be a page. */
function contentOf({ header, block }: WarcRecord | LargeRecord, faults: string[]): Content | NoPage {
  const kind = (header.fields.get('warc-type') ?? '').toLowerCase()
  const said = header.fields.get('content-type')
  const http = kind === 'resource' || kind === 'conversion' ? undefined : parseHttp(block)
  if (OTHER_KINDS.has(kind)) return { skipped: recordsOf(kind) }
  if (!PAGE_KINDS.has(kind)) faults.push(`its kind, ${JSON.stringify(kind)}, is not known`)
  if (kind !== 'response' && OTHER_SCHEME.test(bare(header.fields.get('warc-target-uri') ?? '')))
    return { skipped: `${kind} records without an address on the web` }
  const isHttp = kind === 'response' && /^application\/http\b/i.test(said ?? '')
  if (http === undefined && isHttp) faults.push('the header of the answer is missing')
  const type = http === undefined ? (isHttp ? undefined : said) : http.fields.get('content-type')
  const content = http ?? { status: 200, fields: NO_FIELDS, body: block }
  const { status } = content
  if (status === undefined) faults.push('the first line of the answer is damaged')
  else if (status < 200 || status > 299) return { skipped: 'answers without a page (redirections, errors)' }
  const isText = isPageType(typeOf(type)) || (isUntyped(type) && looksLikeMarkup(content.body))
  if (!isText || isTextOfSite(typeOf(type), header.fields.get('warc-target-uri')))
    return { skipped: 'files that are no pages' }
  return { ...content, type }
}

function recordsOf(kind: string): string {
  return `${kind} records`
}

/** The reason why a page that was not kept again is none here. */
export const REVISITS: string = recordsOf('revisit')

const NO_FIELDS: ReadonlyMap<string, string> = new Map()
const PAGE_KINDS: ReadonlySet<string> = new Set(['response', 'resource', 'conversion'])
/** What a page was asked for with, what is known about it, and pages that are kept elsewhere (`revisit`). */
const OTHER_KINDS: ReadonlySet<string> = new Set([
  'warcinfo',
  'request',
  'metadata',
  'revisit',
  'continuation',
])

/** Crawlers keep their settings and their log as resources under addresses they make up: wget's `metadata://gnu.org/…`. */
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z0-9+.-]*:/i

function isUntyped(type: string | undefined): boolean {
  return type === undefined || typeOf(type) === '' || typeOf(type) === 'application/octet-stream'
}

type Place = Pick<Entry, 'name' | 'member'>

function placeOf({ header, offset }: WarcRecord | LargeRecord, { name }: Entry): Place {
  const url = header.fields.get('warc-target-uri')
  return { name, member: url === undefined ? `byte ${offset}` : bare(url) }
}

/** Address and date, which every page in a crawl has. */
function factsOf({ fields }: RecordHeader, faults: string[]): Pick<Entry, 'url' | 'savedAt'> {
  const url = bare(fields.get('warc-target-uri') ?? '')
  const savedAt = momentOf(fields.get('warc-date'))
  if (!ADDRESS.test(url)) faults.push('its address is missing or damaged')
  if (savedAt === undefined) faults.push('its date is missing or damaged')
  return {
    ...(/^https?:/i.test(url) && URL.canParse(url) ? { url } : {}),
    ...(savedAt === undefined ? {} : { savedAt }),
  }
}

/** Of any scheme: crawlers make up their own for what has no address on the web. */
const ADDRESS = /^[a-z][a-z0-9+.-]*:[^\s<>"]+$/i

/** Old writers put addresses into angle brackets. */
function bare(url: string): string {
  return url.replace(/^<(.*)>$/s, '$1')
}

/** As ISO 8601 with seconds: WARC 1.1 allows fractions, and less, which says too little; old writers joined the digits. */
function momentOf(date = ''): string | undefined {
  const [, y, mo, d, h, mi, s] =
    /^(\d{4})-?(\d\d)-?(\d\d)T?(\d\d):?(\d\d):?(\d\d)(?:\.\d+)?Z?$/.exec(date) ?? []
  const moment = `${y}-${mo}-${d}T${h}:${mi}:${s}Z`
  return Number.isNaN(Date.parse(moment)) ? undefined : moment
}

function warningOf(faults: readonly string[]): { readonly warnings?: readonly Warning[] } {
  if (faults.length === 0) return {}
  return { warnings: [{ code: 'entry-damaged', message: `the record is damaged: ${faults.join(', ')}` }] }
}
