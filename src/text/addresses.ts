import { TRAIT } from '../data/characters.ts'
import { codeAt } from '../data/code-at.ts'
import { isWordUnit } from './letters.ts'
import { traitsOf } from './traits.ts'

/** A range of UTF-16 units of a text: start, and end after the last. */
type Range = readonly [start: number, end: number]

/** The characters that stand before and after a part of a text; `''` at the ends of the text. */
export interface Edges {
  readonly before: string
  readonly after: string
}

/** Changes the parts of a text that stand between its addresses. */
export function outsideAddresses(text: string, change: (part: string, edges: Edges) => string): string {
  if (!SIGNS.some(sign => text.includes(sign))) return change(text, NO_EDGES)
  let result = ''
  let done = 0
  for (const [start, end] of findAddresses(text)) {
    result += change(text.slice(done, start), { before: text.charAt(done - 1), after: text.charAt(start) })
    result += text.slice(start, end)
    done = end
  }
  return result + change(text.slice(done), { before: text.charAt(done - 1), after: '' })
}

/** Web and e-mail addresses in a text, in order; they end at white space, brackets, quotes and invisible characters. */
export function findAddresses(text: string): Range[] {
  const found: Range[] = []
  let done = 0
  SIGN.lastIndex = 0
  for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
    const range = sign[0] === '@' ? mailAddress(text, sign.index) : webAddress(text, sign.index)
    if (range === null) continue
    const [start, end] = range
    found.push([Math.max(start, done), end])
    done = end
    if (sign[0] !== '@') SIGN.lastIndex = end
  }
  return found
}

function webAddress(text: string, sign: number): Range | null {
  let start = sign
  if (text[sign] === ':') {
    while (sign - start < LONGEST_SCHEME && isSchemeUnit(codeAt(text, start - 1))) start--
    if (start === sign) return null
  }
  let end = sign
  while (end < text.length && !endsAddress(codeAt(text, end))) end++
  return [start, end]
}

function mailAddress(text: string, sign: number): Range | null {
  let start = sign
  while (start > 0 && sign - start < LONGEST_LOCAL_PART && isLocalUnit(codeAt(text, start - 1))) start--
  if (start === sign) return null
  const end = endOfDomain(text, sign + 1)
  return end < 0 ? null : [start, end]
}

/** Where the domain that starts at a place ends: labels with a dot between any two; -1 when there is none. */
function endOfDomain(text: string, start: number): number {
  let end = endOfLabel(text, start)
  let labels = end === start ? 0 : 1
  while (labels > 0 && labels < MOST_LABELS && codeAt(text, end) === DOT) {
    const next = endOfLabel(text, end + 1)
    if (next === end + 1) break
    end = next
    labels++
  }
  return labels < 2 ? -1 : end
}

function endOfLabel(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start < LONGEST_LABEL && isLabelUnit(codeAt(text, end))) end++
  return end
}

function isLabelUnit(unit: number): boolean {
  return unit === HYPHEN || (unit >= 0x300 && unit <= 0x34e) || isWordUnit(unit)
}

function isLocalUnit(unit: number): boolean {
  return unit !== AT && !endsAddress(unit)
}

const NO_EDGES: Edges = { before: '', after: '' }
/** What every address holds; to look for each alone is several times as fast as the pattern. */
const SIGNS = ['://', 'www.', 'WWW.', '@']
const SIGN = /:\/\/|www\.|WWW\.|@/g
const AT = 0x40
const DOT = 0x2e
const HYPHEN = 0x2d
const LONGEST_LABEL = 63
const MOST_LABELS = 9
const LONGEST_SCHEME = 16
const LONGEST_LOCAL_PART = 64

const BRACKETS_AND_QUOTES = new Set(Array.from('<>"“”«»', sign => codeAt(sign, 0)))
const NO_ADDRESS = TRAIT.control | TRAIT.space | TRAIT.hidden

function endsAddress(unit: number): boolean {
  return (
    unit <= 0x20 || (traitsOf(unit) & NO_ADDRESS) !== 0 || unit === 0x3000 || BRACKETS_AND_QUOTES.has(unit)
  )
}

function isSchemeUnit(unit: number): boolean {
  const lower = unit | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x2b || unit === 0x2d
}
