import { NOT_NAMES } from '../data/phrases/names.ts'
import type { Document } from '../dom/document.ts'
import { TEXT } from '../dom/tags.ts'
import { isInvisible, partsText, textOf } from '../dom/text.ts'
import { findDate } from '../text/dates.ts'
import { fold } from '../text/fold.ts'
import { textsAfter, textsBefore } from './beside-title.ts'
import { peopleOfByline } from './byline-names.ts'
import type { PageIndex } from './page-index.ts'
import type { SiteKeys } from './site-names.ts'

/** A byline as printed, and the people it names. */
export interface Signed {
  readonly byline: string
  readonly people: readonly string[]
}

/**
 * Finds a byline by its words alone: `By Jane Doe` beside the title, `Jane Doe | 3 May 2021` right after it, or
 * `Written by Jane Doe` anywhere behind it.
 */
export function signedInText(index: PageIndex, title: number, site: SiteKeys): Signed | null {
  const { document } = index
  const after = textsAfter(index, title)
  return (
    labelled(document, after, SHORT_LABEL, site) ??
    labelled(document, textsBefore(index, title).reverse(), SHORT_LABEL, site) ??
    dated(document, after.slice(0, LINES_OF_HEAD), site) ??
    labelled(document, texts(document, title), LONG_LABEL, site)
  )
}

/** What a byline beside the title begins with; the name follows, in the same text or the next. */
const SHORT_LABEL =
  /^(?:(?:written |posted |words |story |text |article |reported |published )?by|von|par|por|authors?|contributors?|autor|tác giả)(?:\s*:\s*|\s+|$)/i
/** What a byline may begin with anywhere: words that no sentence begins with. */
const LONG_LABEL =
  /^(?:(?:article by|(?:article |story )?(?:written|posted|reported) by)(?=\s|:|$)|(?:author|autor|autorin|tác giả)\s*:)[:\s]*/i
/** Longest byline, in UTF-16 units. */
const LONGEST = 80
/** Texts behind the title among which a byline without a label may stand. */
const LINES_OF_HEAD = 8

function labelled(
  document: Document,
  nodes: readonly number[],
  label: RegExp,
  site: SiteKeys,
): Signed | null {
  for (let at = 0; at < nodes.length; at++) {
    const text = document.text(nodes[at]!).trim()
    const match = text.length > LONGEST ? null : label.exec(text)
    if (match === null) continue
    const rest = text.slice(match[0].length).trim()
    const name = rest === '' && at + 1 < nodes.length ? document.text(nodes[at + 1]!).trim() : rest
    const people = name.length > LONGEST ? [] : peopleOf(name, nodes[at]!, site)
    if (people.length > 0) return { byline: rest === '' ? `${text} ${name}` : text, people }
  }
  return null
}

function peopleOf(text: string, node: number, site: SiteKeys): string[] {
  return peopleOfByline({ node, text, parts: [], lines: [] }, site)
}

/** A line of a name, a bar or a dot, and a date, in either order. */
function dated(document: Document, nodes: readonly number[], site: SiteKeys): Signed | null {
  for (const node of nodes) {
    const byline = lineAround(document, node)
    const pieces = byline.split(SEPARATOR)
    if (pieces.length < 2 || !pieces.some(piece => findDate(piece, DAY_FIRST) !== null)) continue
    for (const piece of pieces) {
      const people = piece.includes(' ') && !NOT_NAMES.has(fold(piece)) ? peopleOf(piece, node, site) : []
      if (people.length > 0) return { byline, people }
    }
  }
  return null
}

const SEPARATOR = /\s[|·•–—-]\s/
/** Whichever figure is the day, `05/02/2024` is a date. */
const DAY_FIRST = { language: 'vi' }
/** Nodes of a line: a few spans and links. */
const MOST_NODES = 16

/** The text of the line in which a text stands; empty for what is too long to be a byline. */
function lineAround(document: Document, node: number): string {
  let line = document.parent[node]!
  while (line > 0 && partsText[document.tag[line]!] === 0) line = document.parent[line]!
  if (document.end[line]! - line > MOST_NODES) line = node
  const text = textOf(document, line)
  return text.length > LONGEST ? '' : text
}

/** Texts behind the title that begin like a label, each with the text after it. */
function texts(document: Document, title: number): number[] {
  const found: number[] = []
  let wanted = false
  for (let node = Math.max(1, title); node < document.size; node++) {
    if (isInvisible[document.tag[node]!] === 1) node = document.end[node]! - 1
    if (document.tag[node] !== TEXT) continue
    const text = document.text(node)
    const label = MAYBE.test(text)
    if (label || wanted) found.push(node)
    wanted = label || (wanted && text.trim() === '')
  }
  return found
}

/** Cheap sign of a long label. */
const MAYBE = /^\s*(?:article|story|written|posted|reported|author|autor|tác)/i
