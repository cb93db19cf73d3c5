import { NOT_NAMES } from '../data/phrases/names.ts'
import type { Document } from '../dom/document.ts'
import { TEXT } from '../dom/tags.ts'
import { isInvisible, partsText, textOf } from '../dom/text.ts'
import { findDate } from '../text/dates.ts'
import { fold } from '../text/fold.ts'
import { isDigit } from '../text/letters.ts'
import { once } from '../text/once.ts'
import { beginningsOf, mayOpen } from './beginnings.ts'
import type { Line, TitleLines } from './beside-title.ts'
import type { Labels } from './labels.ts'
import { AMPERSAND } from './may-hold-year.ts'

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
export function bylinesInText(document: Document, lines: TitleLines, labels: () => Labels): LikelyBylines[] {
  return [
    once(() => labelledBeside(document, lines.after.first())),
    once(() => labelledBeside(document, lines.before.first().toReversed())),
    once(() => dated(document, lines.after.first(LINES_OF_HEAD))),
    once(() => labelledBehind(document, labels().bylines)),
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

/** What any of the short labels begins with. */
const SHORT_BEGINNINGS = beginningsOf(
  'written posted words story text article reported published by von par por author contributor autor tác'.split(
    ' ',
  ),
)

function labelledBeside(document: Document, lines: readonly Line[]): LikelyByline[] {
  const found: LikelyByline[] = []
  for (let at = 0; at < lines.length; at++) {
    const { node, start } = lines[at]!
    if (!mayOpen(document.source, start, SHORT_BEGINNINGS)) continue
    const next = lines[at + 1]
    addLabelled(found, SHORT_LABEL, {
      text: document.text(node).trim(),
      next: () => (next === undefined ? '' : document.text(next.node).trim()),
    })
  }
  return found
}

/** A text, and the one behind it. */
interface TextAndNext {
  readonly text: string
  readonly next: () => string
}

/** Adds a text that begins with the label; its name follows in the same text, or is the next. */
function addLabelled(found: LikelyByline[], label: RegExp, { text, next }: TextAndNext): void {
  const match = text.length > LONGEST ? null : label.exec(text)
  if (match === null) return
  const rest = text.slice(match[0].length).trim()
  const name = rest === '' ? next() : rest
  if (name !== '' && name.length <= LONGEST)
    found.push({ byline: rest === '' ? `${text} ${name}` : text, name })
}

/** A line of a name, a bar or a dot, and a date, in either order. */
function dated(document: Document, lines: readonly Line[]): LikelyByline[] {
  const found: LikelyByline[] = []
  let last = -1
  for (const { node } of lines) {
    const line = lineAround(document, node)
    if (line === last) continue
    last = line
    const byline = mayHoldDigit(document, line) ? textOf(document, line) : ''
    if (byline.length > LONGEST || !HAS_DIGIT.test(byline)) continue
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

/** The element that holds the line in which a text stands; the text itself where that is more than a line. */
function lineAround(document: Document, node: number): number {
  let line = document.parent[node]!
  while (line > 0 && partsText[document.tag[line]!] === 0) line = document.parent[line]!
  return document.end[line]! - line > MOST_NODES ? node : line
}

/** Whether a figure stands in the texts of a line, or a character reference, which may be one. */
function mayHoldDigit(document: Document, line: number): boolean {
  const { tag, end } = document
  const { bytes } = document.source
  for (let node = line; node < end[line]!; node++) {
    if (tag[node] !== TEXT) continue
    const start = document.sourceStart(node)
    const stop = start + document.sourceLength(node)
    for (let at = start; at < stop; at++) {
      const byte = bytes[at]!
      if (isDigit(byte) || byte === AMPERSAND) return true
    }
  }
  return false
}

function labelledBehind(document: Document, likely: readonly number[]): LikelyByline[] {
  const found: LikelyByline[] = []
  for (const label of likely) {
    addLabelled(found, LONG_LABEL, {
      text: document.text(label).trim(),
      next: () => {
        const node = nextText(document, label)
        return node < 0 ? '' : document.text(node).trim()
      },
    })
  }
  return found
}

/** The next text node that a reader sees; -1 behind the last. */
function nextText({ tag, end, size }: Document, text: number): number {
  for (let node = text + 1; node < size; node++) {
    if (tag[node] === TEXT) return node
    if (isInvisible[tag[node]!] === 1) node = end[node]! - 1
  }
  return -1
}
