import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import { textOf } from '../dom/text.ts'
import { matchPhrase } from '../text/phrases.ts'
import { textsAfter, textsBefore } from './beside-title.ts'
import type { PageIndex } from './page-index.ts'
import { FRONT_PAGES } from './section.ts'
import { letterKey } from './letter-key.ts'
import { webAddress } from './url.ts'

/** Texts on either side of the title among which the section may stand. */
const LINES_BEFORE = 6
const LINES_AFTER = 6
/** A step before the title beside its parents and the front page; more names of sections in a row are the menu. */
const LONGEST_TRAIL = 3
/** A name of a section is this long at most, in UTF-16 units. */
const LONGEST = 40
/** Links before the title that are looked at. */
const MOST_LINKS = 400

/** What the section is looked for in. */
interface SectionLineQuestion {
  readonly index: PageIndex
  /** Element that prints the title, -1 when unknown. */
  readonly title: number
  /** Address of the page. */
  readonly url: string | null
  /** Elsewhere `Subscribe` stands in menus and beside titles too, so that the page's address must confirm the name. */
  readonly vietnamese: boolean
}

/**
 * The section printed beside the title, known by standing in the site's menu as well; for breadcrumbs and lines above
 * the title that no name of an element gives away.
 */
export function sectionBeside({ index, title, url, vietnamese }: SectionLineQuestion): string | null {
  if (title < 0) return null
  const { document } = index
  const menu = menuOf(document, title, { url, vietnamese })
  if (menu.size === 0) return null
  const isNamed = (node: number): boolean => repeatsLink(document, node, menu)
  const before = textsBefore(index, title).filter(node => LETTER.test(document.text(node)))
  const first = before.slice(0, LINES_BEFORE).findIndex(isNamed)
  const gap = before.findIndex((node, at) => at > first && !isNamed(node))
  const inMenu = (gap < 0 ? before.length : gap) - first > LONGEST_TRAIL
  const found =
    first >= 0 && !inMenu ? before[first] : textsAfter(index, title).slice(0, LINES_AFTER).find(isNamed)
  return found === undefined ? null : document.text(found).trim()
}

const LETTER = /\p{L}/u

/** Whether a text says the name of a link that stands elsewhere. */
function repeatsLink(document: Document, node: number, menu: ReadonlyMap<string, number>): boolean {
  const text = document.text(node)
  const link = text.length > LONGEST ? undefined : menu.get(letterKey(text))
  return link !== undefined && (node < link || node >= document.end[link]!)
}

/** Links that stand before a node, by name; the first of each. */
function menuOf(
  document: Document,
  stop: number,
  { url, vietnamese }: Pick<SectionLineQuestion, 'url' | 'vietnamese'>,
): ReadonlyMap<string, number> {
  const menu = new Map<string, number>()
  let left = MOST_LINKS
  for (let node = 1; node < stop && left > 0; node++) {
    if (document.tag[node] !== TAG.a) continue
    left--
    const text = textOf(document, node)
    if (text === '' || text.length > LONGEST || matchPhrase(text) !== null) continue
    const key = letterKey(text)
    if (menu.has(key) || FRONT_PAGES.has(key)) continue
    if (vietnamese || isFolderOf(webAddress(document.attribute(node, 'href'), url), url)) menu.set(key, node)
  }
  return menu
}

/** Whether an address is that of a folder in which a page lies. */
function isFolderOf(address: string | null, url: string | null): boolean {
  if (address === null || url === null) return false
  const folder = address.replace(/[?#].*$/, '').replace(/\/?$/, '/')
  return url.startsWith(folder) && !ROOT.test(folder)
}

const ROOT = /^https?:\/\/[^/]*\/$/
