import { NOT_NAMES } from '../data/phrases/names.ts'
import type { Document } from '../dom/document.ts'
import { TEXT } from '../dom/tags.ts'
import { isInvisible, partsText, textOf } from '../dom/text.ts'
import { findDate } from '../text/dates.ts'
import { fold } from '../text/fold.ts'
import { once } from '../text/once.ts'
import { beginningsOf, mayBegin } from './beginnings.ts'
import type { Line, TitleLines } from './beside-title.ts'
import { lineOf } from './beside-title.ts'

/** A line that may be a byline, and the piece of it that may be a name. */
export interface LikelyByline {
  readonly byline: string
  readonly name: string
}

/** Such lines, looked for when they are first asked for. */
export type LikelyBylines = () => readonly LikelyByline[]

/**
 * Lines that are bylines by their words alone, in groups, the most likely first: `By Jane Doe` beside the title, `Jane
 * Doe | 3 May 2021` right after it, `Written by Jane Doe` anywhere behind it.
 */
export function bylinesInText(document: Document, title: number, lines: TitleLines): LikelyBylines[] {
  return [
    once(() => labelled(lines.after(), SHORT_LABEL)),
    once(() => labelled(lines.before().toReversed(), SHORT_LABEL)),
    once(() => dated(document, lines.after().slice(0, LINES_OF_HEAD))),
    once(() => labelled(labelLines(document, title), LONG_LABEL)),
  ]
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

function labelled(lines: readonly Line[], label: RegExp): LikelyByline[] {
  const found: LikelyByline[] = []
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]!.trimmed
    const match = text.length > LONGEST ? null : label.exec(text)
    if (match === null) continue
    const rest = text.slice(match[0].length).trim()
    const name = rest === '' && at + 1 < lines.length ? lines[at + 1]!.trimmed : rest
    if (name.length <= LONGEST) found.push({ byline: rest === '' ? `${text} ${name}` : text, name })
  }
  return found
}

/** A line of a name, a bar or a dot, and a date, in either order. */
function dated(document: Document, lines: readonly Line[]): LikelyByline[] {
  const found: LikelyByline[] = []
  for (const { node } of lines) {
    const byline = lineAround(document, node)
    if (!HAS_DIGIT.test(byline)) continue
    const pieces = byline.split(SEPARATOR)
    if (pieces.length < 2 || !pieces.some(piece => findDate(piece, DAY_FIRST) !== null)) continue
    for (const name of pieces)
      if (name.includes(' ') && !NOT_NAMES.has(fold(name))) found.push({ byline, name })
  }
  return found
}

const HAS_DIGIT = /\d/
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
function labelLines(document: Document, title: number): Line[] {
  const found: Line[] = []
  let wanted = false
  const { tag, end, size, source } = document
  for (let node = Math.max(1, title); node < size; node++) {
    if (tag[node] !== TEXT) {
      if (isInvisible[tag[node]!] === 1) node = end[node]! - 1
      continue
    }
    if (!wanted && !mayBegin(source, document.textStart(node), BEGINNINGS)) continue
    const line = lineOf(document, node)
    const label = MAYBE.test(line.trimmed)
    if (label || wanted) found.push(line)
    wanted = label || (wanted && line.trimmed === '')
  }
  return found
}

/** Cheap signs of a long label. */
const BEGINNINGS = beginningsOf(['article', 'story', 'written', 'posted', 'reported', 'author', 'tác'])
const MAYBE = /^(?:article|story|written|posted|reported|author|autor|tác)/i
