import type { Warning } from '../../model/diagnostic.ts'
import type { Entry } from '../types.ts'
import { parameterOf } from './header-block.ts'
import { isoDate } from './mail-date.ts'
import type { Part } from './parts.ts'
import { decodeBody } from './transfer-encoding.ts'

/** Where parts stand, and what their message says of them. */
export interface PartFacts {
  /** What the message came as. */
  readonly entry: Entry
  /** Of the message. */
  readonly bytes: Buffer
  readonly format: 'mhtml' | 'eml'
  readonly url?: string | undefined
  /** The value of the field `Date`. */
  readonly date?: string | undefined
  readonly title?: string | undefined
  readonly isTruncated: boolean
}

/**
 * Makes a page of parts, one as a rule: their bodies decoded to the bytes that were sent, with charset, address and date.
 *
 * @param parts - At least one; further ones are in the charset of the first.
 */
export function entryOf(parts: readonly Part[], facts: PartFacts): Entry {
  const { rest: _, warnings = [], ...known } = facts.entry
  return {
    ...known,
    ...present({
      charset: charsetOf(parts[0]!),
      url: webAddress(facts.url),
      savedAt: isoDate(facts.date),
      title: facts.title,
    }),
    bytes: contentOf(parts, facts.bytes),
    format: facts.format,
    warnings: facts.isTruncated ? [...warnings, TRUNCATED] : warnings,
  }
}

/** What a part says its text is in; `undefined` when it does not. */
export function charsetOf(part: Part): string | undefined {
  return parameterOf(part.fields.get('content-type'), 'charset')?.toLowerCase()
}

/** The bodies of parts, decoded, one below the other. */
export function contentOf(parts: readonly Part[], bytes: Buffer): Uint8Array {
  const bodies = parts.map(({ start, end, fields }) =>
    decodeBody(bytes.subarray(start, end), fields.get('content-transfer-encoding')),
  )
  return bodies.length === 1 ? bodies[0]! : Buffer.concat(bodies.flatMap(body => [body, LINE_FEED]))
}

const LINE_FEED = Uint8Array.of(10)

const TRUNCATED: Warning = {
  code: 'entry-damaged',
  message: 'the file breaks off; what is there of the page was read',
}

/** Pages saved from a disk have the address of that disk, frames that of their part. */
function webAddress(value: string | undefined): string | undefined {
  const address = value?.replace(/\s+/g, '')
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined
}

type Hints = Pick<Entry, 'charset' | 'url' | 'savedAt' | 'title'>

function present(hints: { readonly [Key in keyof Hints]: Hints[Key] | undefined }): Hints {
  return Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== undefined))
}
