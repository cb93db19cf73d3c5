import type { ScriptedPage } from './types.ts'

/** Whether an object tells of the page's own article, by its title and address; `unknown` when it tells nothing. */
export type Subject = 'own' | 'other' | 'unknown'

/** An object of data that a page holds: values are whatever JSON can hold. The properties named are those that are read. */
export interface DataObject {
  readonly [key: string]: unknown
  readonly type?: unknown
  readonly id?: unknown
  readonly __ref?: unknown
  readonly content?: unknown
  readonly style?: unknown
  readonly listItem?: unknown
  readonly uri?: unknown
  readonly data?: unknown
  readonly attributes?: unknown
  readonly attribs?: unknown
  readonly attrs?: unknown
  readonly image?: unknown
  readonly asset?: unknown
  readonly file?: unknown
  readonly url?: unknown
  readonly src?: unknown
  readonly href?: unknown
  readonly caption?: unknown
  readonly rendered?: unknown
  readonly basic?: unknown
  readonly text?: unknown
}

/** What the page's own article is known by: the title's letters, the last part of the address; `''` where unknown. */
export interface OwnSubject {
  readonly title: string
  readonly address: string
}

const TITLES = ['title', 'headline', 'headlines', 'pageTitle', 'articleTitle', 'seoTitle', 'name'] as const
const ADDRESSES = [
  'url',
  'slug',
  'canonical_url',
  'canonicalUrl',
  'website_url',
  'link',
  'path',
  'href',
] as const
/** Summaries written for readers; `description` and the like may be for machines. */
const LEADS = ['sapo', 'lead', 'lede', 'standfirst', 'dek', 'subheadline', 'subheadlines'] as const
const LONGEST_LEAD = 1000
/** Shorter titles and parts of addresses fit anything, in UTF-16 units. */
const SHORTEST = 10
const LONGEST = 300

/** What a page's own article is known by. */
export function ownSubject({ title, url }: ScriptedPage): OwnSubject {
  return { title: lettersOf(title ?? ''), address: lastPart(url ?? '') }
}

/** Judges an object of the page's data. */
export function subjectOf(object: DataObject, own: OwnSubject): Subject {
  let hasTitle = false
  for (const key of TITLES) {
    for (const title of textsOf(object[key])) {
      const letters = lettersOf(title)
      if (letters.length < SHORTEST) continue
      if (isSameTitle(letters, own.title)) return 'own'
      if (key !== 'name') hasTitle = true
    }
  }
  if (own.address !== '') {
    for (const key of ADDRESSES) {
      const address = object[key]
      if (typeof address === 'string' && lastPart(address) === own.address) return 'own'
    }
  }
  return hasTitle && own.title !== '' ? 'other' : 'unknown'
}

/** The lead that stands beside an article's text, as markup or plain text; `null` without one. */
export function leadOf(object: DataObject): string | null {
  for (const key of LEADS) {
    const lead = textsOf(object[key]).find(text => text.length > SHORTEST && text.length < LONGEST_LEAD)
    if (lead !== undefined) return lead
  }
  return null
}

/** Whether an object shows another page: it has a title and an address. */
export function isTeaser(object: DataObject): boolean {
  const hasTitle = TITLES.some(key => key !== 'name' && textsOf(object[key]).length > 0)
  return hasTitle && ADDRESSES.some(key => typeof object[key] === 'string')
}

function isSameTitle(one: string, other: string): boolean {
  if (one.length < SHORTEST || other.length < SHORTEST) return false
  return one.startsWith(other) || other.startsWith(one)
}

/** A text, or those of an object that holds variants of it (`{"rendered": …}`, `{"basic": …}`). */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const { rendered, basic, text } = value as DataObject
  return [rendered, basic, text].filter(variant => typeof variant === 'string')
}

function lettersOf(text: string): string {
  return text.slice(0, LONGEST).normalize('NFC').toLowerCase().replace(NO_LETTER, '')
}

const NO_LETTER = /&#?\w{1,10};|[^\p{L}\p{N}]+/gu

/** The last part of an address's path, in lower case; `''` when it is too short to tell. */
function lastPart(address: string): string {
  if (address.length > 1000) return ''
  const path = address.split(QUERY, 1)[0]!.replace(ORIGIN, '')
  const last =
    path
      .split('/')
      .findLast(part => part !== '')
      ?.toLowerCase() ?? ''
  return last.length < SHORTEST ? '' : last
}

const QUERY = /[?#]/
const ORIGIN = /^(?:https?:)?\/\/[^/]*/i
