import { hasSameKey, letterKey } from './letter-key.ts'
import { type Cut, cutsOf } from './separators.ts'
import type { SiteKeys } from './site-names.ts'
import { isSiteName, mentionsSite } from './site-names.ts'

/** What may be taken off a title. */
export interface TitleContext {
  readonly site: SiteKeys
  /** Names of sections, as breadcrumbs and metadata print them, by their letters. */
  readonly sectionKeys: () => readonly string[]
}

/**
 * Takes the names of site and section off both ends of a title. Separators inside real titles stay: a piece goes only
 * when it names the site or a section, or stands after a bar, which no headline has.
 */
export function stripSite(title: string, context: TitleContext): string {
  let rest = title
  for (let round = 0; round < MOST_PIECES; round++) {
    const cuts = cutsOf(rest)
    const shorter = withoutLast(rest, cuts, context) ?? withoutFirst(rest, cuts[0], context)
    if (shorter === null) break
    rest = shorter
  }
  return rest
}

const MOST_PIECES = 6

/** The pieces of a title between its separators; none when it is of one piece. */
export function piecesOf(title: string): string[] {
  const cuts = cutsOf(title)
  if (cuts.length === 0 || cuts.length > MOST_PIECES) return []
  const starts = [0, ...cuts.map(cut => cut.end)]
  return starts.map((start, at) => title.slice(start, cuts[at]?.start ?? title.length).trim())
}

/** Ends with the quotation mark that an earlier one opened. */
const QUOTED = /[«»][^«»]+[«»]$/

function withoutLast(title: string, cuts: readonly Cut[], context: TitleContext): string | null {
  // The whole name of a section may hold separators itself, so longer tails are tried too.
  for (let back = 1; back <= Math.min(3, cuts.length); back++) {
    const cut = cuts[cuts.length - back]!
    const tail = title.slice(cut.end)
    const head = title.slice(0, cut.start).trim()
    if (head === '') continue
    if (tail.trim() === '') return QUOTED.test(title) ? null : head
    if (isNamed(tail, context) && !isSiteName(head, context.site)) return head
  }
  return null
}

function withoutFirst(title: string, first: Cut | undefined, context: TitleContext): string | null {
  const cut = first ?? colonCut(title)
  if (cut === null) return null
  const head = title.slice(0, cut.start).trim()
  const tail = title.slice(cut.end).trim()
  if (tail === '' || tail.length < head.length / 2) return null
  if (head === '' || (isSameAsSite(head, context) && !isSiteName(tail, context.site))) return tail
  return cut.bar && isNamed(head, context) ? tail : null
}

/** `VnExpress: …` */
function colonCut(title: string): Cut | null {
  const at = title.indexOf(': ')
  return at < 0 ? null : { start: at, end: at + 2, bar: false }
}

function isNamed(piece: string, { site, sectionKeys }: TitleContext): boolean {
  if (mentionsSite(piece, site)) return true
  return sectionKeys().some(key => key !== '' && hasSameKey(piece, key))
}

/** At the front only the whole name counts, since titles begin with the names of companies. */
function isSameAsSite(piece: string, { site }: TitleContext): boolean {
  return isSiteName(piece, site) || BLOG_ARCHIVE.has(letterKey(piece))
}

/** Words that old blog systems set between the blog's name and the title. */
const BLOG_ARCHIVE: ReadonlySet<string> = new Set(['blogarchive', 'blogarchiv', 'archive', 'blog'])
