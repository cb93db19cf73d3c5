import type { Document } from '../dom/document.ts'
import { TAG, TEXT } from '../dom/tags.ts'
import { isInvisible } from '../dom/text.ts'
import { findDate } from '../text/dates.ts'
import { startOfLine } from './beside-title.ts'
import { letterKey } from './letter-key.ts'
import type { PageIndex } from './page-index.ts'
import { plainText } from './plain-text.ts'

/** A title printed in no heading, and the element around it. */
export interface PrintedTitle {
  readonly value: string
  readonly node: number
}

/** The line of a page that says a title word for word, for pages whose title stands in no heading. */
export function lineThatSays({ document }: PageIndex, title: string): PrintedTitle | null {
  const key = letterKey(title)
  for (const node of linesOf(document)) {
    if (document.sourceLength(node) < title.length) continue
    const text = document.text(node)
    // Longer by references and white space at most.
    if (text.length < title.length || text.length > title.length + SLACK || isLinked(document, node)) continue
    if (letterKey(text) === key) return { value: plainText(text), node: document.parent[node]! }
  }
  return null
}

const SLACK = 100

/** Whether a page claims its rights under this name, which is then the site's and no article's. */
export function isOwnersName({ document }: PageIndex, name: string): boolean {
  const key = letterKey(name)
  for (const node of linesOf(document)) {
    const text = document.text(node)
    if (text.length <= LONGEST_NOTICE && RIGHTS.test(text) && letterKey(text).includes(key)) return true
  }
  return false
}

const LONGEST_NOTICE = 600
const RIGHTS = /©|copyright|\(c\)|bản quyền/i

const FEWEST_WORDS = 4
const LONGEST_TITLE = 200
const LONGEST_DATE_LINE = 60
const MOST_DATE_WORDS = 6

/** The line right above the first printed date line, which is the title of an article on pages without headings. */
export function lineAboveDate({ document }: PageIndex): PrintedTitle | null {
  let above = -1
  for (const node of linesOf(document)) {
    const text = document.text(node).trim()
    if (above >= 0 && isDateLine(text) && isTitleLine(document, above)) {
      return { value: plainText(document.text(above)), node: document.parent[above]! }
    }
    above = node
  }
  return null
}

function isTitleLine(document: Document, node: number): boolean {
  const text = document.text(node).trim()
  if (text.length > LONGEST_TITLE || SENTENCE_END.test(text) || isLinked(document, node)) return false
  return (text.match(WORDS)?.length ?? 0) >= FEWEST_WORDS
}

const SENTENCE_END = /[.,:;]$/
const WORDS = /\p{L}{2,}/gu

function isDateLine(text: string): boolean {
  if (
    text.length > LONGEST_DATE_LINE ||
    !YEAR.test(text) ||
    (text.match(WORDS)?.length ?? 0) > MOST_DATE_WORDS
  )
    return false
  return findDate(text, DAY_FIRST) !== null
}

const YEAR = /\d{4}/
/** Whichever figure is the day, `05/02/2024` is a date. */
const DAY_FIRST = { language: 'vi' }

/** Levels above a text at which a link may hold it. */
const LEVELS = 4

function isLinked({ tag, parent }: Document, node: number): boolean {
  let at = parent[node]!
  for (let level = 0; level < LEVELS && at > 0; level++, at = parent[at]!) if (tag[at] === TAG.a) return true
  return false
}

/** Text nodes of the body that a reader sees, in order. */
function* linesOf(document: Document): Generator<number> {
  for (let node = Math.max(1, document.tag.indexOf(TAG.body)); node < document.size; node++) {
    if (isInvisible[document.tag[node]!] === 1) node = document.end[node]! - 1
    else if (document.tag[node] === TEXT && startOfLine(document, node) >= 0) yield node
  }
}
