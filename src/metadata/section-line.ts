import { codeAt } from '../data/code-at.ts'
import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import { textOf } from '../dom/text.ts'
import { isLetter } from '../text/letters.ts'
import { matchPhrase } from '../text/phrases.ts'
import { beginningsOf, mayBegin, textStartIn } from './beginnings.ts'
import type { Line, TitleLines } from './beside-title.ts'
import { letterKey } from './letter-key.ts'
import { FRONT_PAGES } from './section.ts'
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
  readonly document: Document
  readonly lines: TitleLines
  /** Element that prints the title, -1 when unknown. */
  readonly title: number
  /** Address of the page. */
  readonly url: string | null
  /** Elsewhere `Subscribe` stands in menus and beside titles too, so that the page's address must confirm the name. */
  readonly vietnamese: boolean
}

interface KeyedLine {
  readonly node: number
  readonly text: string
  /** Its letters; none (`''`) for what is too long to be the name of a section. */
  readonly key: string
}

/**
 * The section printed beside the title, known by standing in the site's menu as well; for breadcrumbs and lines above
 * the title that no name of an element gives away.
 */
export function sectionBeside(question: SectionLineQuestion): string | null {
  const { document, lines, title } = question
  if (title < 0 || !(question.vietnamese || liesInFolder(question.url))) return null
  const key = ({ node }: Line): KeyedLine => keyed(node, document.text(node))
  const before = lines.before.first().map(key).filter(hasLetter)
  const after = lines.after.first(LINES_AFTER).map(key)
  const menu = menuOf(question, new Set([...before, ...after].map(line => line.key)))
  if (menu.size === 0) return null
  const isNamed = (line: KeyedLine): boolean => repeatsLink(document, line, menu)
  const first = before.slice(0, LINES_BEFORE).findIndex(isNamed)
  const gap = before.findIndex((line, at) => at > first && !isNamed(line))
  const inMenu = (gap < 0 ? before.length : gap) - first > LONGEST_TRAIL
  const found = first >= 0 && !inMenu ? before[first] : after.find(isNamed)
  return found === undefined ? null : found.text.trim()
}

function keyed(node: number, text: string): KeyedLine {
  return { node, text, key: text.length > LONGEST ? '' : letterKey(text) }
}

function hasLetter({ text }: KeyedLine): boolean {
  for (let at = 0; at < text.length; at++) if (isLetter(codeAt(text, at))) return true
  return false
}

/** Whether a text says the name of a link that stands elsewhere. */
function repeatsLink(
  document: Document,
  { node, key }: KeyedLine,
  menu: ReadonlyMap<string, number>,
): boolean {
  const link = menu.get(key)
  return link !== undefined && (node < link || node >= document.end[link]!)
}

/** Links that stand before the title and bear one of the names; the first of each. */
function menuOf(
  { document, title, url, vietnamese }: SectionLineQuestion,
  names: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const folderOf = vietnamese ? null : url
  const menu = new Map<string, number>()
  const beginnings = beginningsOf(names)
  let left = MOST_LINKS
  for (let node = 1; node < title && left > 0; node++) {
    if (document.tag[node] !== TAG.a) continue
    left--
    if (!mayBegin(document.source, textStartIn(document, node), beginnings)) continue
    const address = folderOf === null ? null : (document.attribute(node, 'href') ?? null)
    if (folderOf !== null && !mayBeFolderOf(address, folderOf)) continue
    const text = textOf(document, node)
    const key = text.length > LONGEST ? '' : letterKey(text)
    if (key === '' || !names.has(key) || menu.has(key) || FRONT_PAGES.has(key)) continue
    const isSection = folderOf === null || isFolderOf(webAddress(address, folderOf), folderOf)
    if (isSection && matchPhrase(text) === null) menu.set(key, node)
  }
  return menu
}

function liesInFolder(url: string | null): boolean {
  return url !== null && IN_FOLDER.test(url)
}

const IN_FOLDER = /^https?:\/\/[^/]*\/[^/]*\//

/** A cheap test of an address as a link has it: whether a page may lie in a folder of that name. */
function mayBeFolderOf(address: string | null, url: string): boolean {
  if (address === null) return false
  const end = address.endsWith('/') ? address.length - 1 : address.length
  const name = address.slice(address.lastIndexOf('/', end - 1) + 1, end)
  return !PLAIN.test(name) || url.includes(`/${name}/`)
}

/** What no reader of addresses changes. */
const PLAIN = /^[\w-]+$/

/** Whether an address is that of a folder in which a page lies. */
function isFolderOf(address: string | null, url: string): boolean {
  if (address === null) return false
  const folder = address.replace(/[?#].*$/, '').replace(/\/?$/, '/')
  return url.startsWith(folder) && !ROOT.test(folder)
}

const ROOT = /^https?:\/\/[^/]*\/$/
