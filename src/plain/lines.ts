import { codeAt } from '../data/code-at.ts'
import { isWordUnit } from '../text/letters.ts'
import { normalizeText, type TextContext } from '../text/normalize.ts'
import { collapse } from '../text/whitespace.ts'
import type { Line } from './line.ts'
import { isMarkdown, readInline } from './markdown.ts'
import { joinTables, type Rows, readTable } from './markdown-tables.ts'
import { unwrap } from './unwrap.ts'

/** Cuts a text into its lines: any line end, wrapped paragraphs joined, blank lines and rules only as distance. */
export function readLines(text: string, context: TextContext): Line[] {
  const markdown = isMarkdown(text)
  const lines: Line[] = []
  let afterBlank = true
  for (const source of unwrap(joinTables(text.split(LINE_END).map(trimEnd)))) {
    const rows = readTable(source)
    const line: Line | null =
      rows === null
        ? readLine(normalizeText(source, context), { markdown, afterBlank })
        : tableLine(cleanRows(rows, context), afterBlank)
    if (line !== null) lines.push(line)
    afterBlank = line === null
  }
  return lines
}

function cleanRows(rows: Rows, context: TextContext): Rows {
  return rows.map(row => row.map(cell => collapse(readInline(normalizeText(cell, context)).text)))
}

function tableLine(rows: Rows, afterBlank: boolean): Line {
  const text = rows.map(row => row.join(' ')).join(' ')
  return { text, marks: NO_MARKS, afterBlank, level: 0, sign: 'none', depth: 0, image: null, rows }
}

const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/

function trimEnd(line: string): string {
  const trimmed = line.trimEnd()
  return BLANK.test(trimmed) ? '' : trimmed
}

/** Nothing but space, which may be no-break or of no width. */
const BLANK = /^[\s\u200b\u2060\ufeff\u00ad]*$/

interface Place {
  readonly markdown: boolean
  readonly afterBlank: boolean
}

/** Null for blank lines, lone dots and rules of signs. */
function readLine(source: string, { markdown, afterBlank }: Place): Line | null {
  const plain = collapse(source)
  if (!holdsWord(plain)) return null
  const bullet = BULLET.exec(plain)
  if (!markdown) {
    const text = bullet === null ? plain : plain.slice(bullet[0].length)
    return {
      text,
      marks: NO_MARKS,
      afterBlank,
      level: 0,
      sign: bullet === null ? 'none' : 'bullet',
      depth: 0,
      image: null,
    }
  }
  const image = plain.startsWith('![') ? IMAGE.exec(plain) : null
  const sign = signOf(plain)
  const { text, marks } = readInline(image === null ? plain.slice(sign.length) : image[1]!)
  const depth = sign.kind === 'bullet' || sign.kind === 'number' ? depthOf(source) : 0
  const kind = sign.kind === 'heading' ? 'none' : sign.kind
  return {
    text: text.trim(),
    marks,
    afterBlank,
    level: sign.level,
    sign: kind,
    depth,
    image: image?.[2] ?? null,
  }
}

const NO_MARKS: Line['marks'] = []
function holdsWord(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (isWordUnit(codeAt(text, index))) return true
  return SURROGATE.test(text) && /[\p{L}\p{N}]/u.test(text)
}

const SURROGATE = /[\ud800-\udfff]/
/** Signs that are a list's anywhere; a hyphen also opens speech, so that it counts in Markdown only. */
const BULLET = /^[•◦▪‣●○■]\s*(?=\S)/
const IMAGE = /^!\[([^[\]]{0,300})\]\(([^\s()]{1,500})(?: "[^"]{0,200}")?\)$/

interface Sign {
  readonly kind: Line['sign'] | 'heading'
  readonly length: number
  readonly level: number
}

const NO_SIGN: Sign = { kind: 'none', length: 0, level: 0 }
const SIGNED = /^[#>*+•\d-]/

function signOf(plain: string): Sign {
  if (!SIGNED.test(plain)) return NO_SIGN
  const heading = /^(#{1,6})\s+/.exec(plain)
  if (heading !== null) return { kind: 'heading', length: heading[0].length, level: heading[1]!.length }
  const other = /^(?:([-*+•])|(>)|(\d{1,3}[.)]))\s+/.exec(plain)
  if (other === null) return NO_SIGN
  const kind = other[1] !== undefined ? 'bullet' : other[2] !== undefined ? 'quote' : 'number'
  return { kind, length: other[0].length, level: 0 }
}

/** Two blanks or a tab a level, as most write them. */
function depthOf(source: string): number {
  const indent = /^[ \t]*/.exec(source)![0].replaceAll('\t', '  ').length
  return Math.min(Math.floor(indent / 2), 8)
}
