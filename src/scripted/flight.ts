import { codeAt } from '../data/code-at.ts'
import { bodyInData } from './data-body.ts'
import { parseData } from './json.ts'
import { readLiteral } from './literal.ts'
import { inPlaces } from './references.ts'
import { scriptsOf } from './scripts.ts'
import type { ScriptedMarkup, ScriptedPage } from './types.ts'

/**
 * What Next.js sends to its router: `self.__next_f.push([1,"…"])`. The strings make one stream of rows, `a:{…}` or
 * `b:["$","p",null,{…}]` with data and elements, `c:T4d2,…` with text of that many bytes.
 */
export function flight(page: ScriptedPage): ScriptedMarkup | null {
  const pieces: string[] = []
  for (const { text } of scriptsOf(page.document)) {
    for (const push of text.matchAll(PUSH)) {
      const literal = readLiteral(text, push.index + push[0].length - 1)
      if (literal !== null) pieces.push(literal.value)
    }
  }
  return pieces.length === 0 ? null : bodyInData(rowsOf(pieces.join('')), page)
}

const PUSH = /__next_f\.push\(\[1,\s?"/g

/** The rows of a stream, each where another first refers to it; text that stands alone as `html`. */
function rowsOf(stream: string): unknown[] {
  const trees = inPlaces(rowsByName(stream), '0', nameIn)
  return trees.map(tree => (typeof tree === 'string' ? { html: tree } : tree))
}

/** `$c`, `$Lc` (loaded when it is needed), `$@c` (promised). */
function nameIn(value: unknown): string | null {
  return typeof value === 'string' ? (REFERENCE.exec(value)?.[1] ?? null) : null
}

const REFERENCE = /^\$[L@]?([\da-f]{1,6})$/

function rowsByName(stream: string): Map<string, unknown> {
  const rows = new Map<string, unknown>()
  for (let at = 0; at < stream.length; ) {
    ROW.lastIndex = at
    const row = ROW.exec(stream)
    if (row?.[2] !== undefined) {
      at = endOfBytes(stream, ROW.lastIndex, Number.parseInt(row[2], 16))
      rows.set(row[1]!, stream.slice(ROW.lastIndex, at))
      continue
    }
    const end = stream.indexOf('\n', at)
    const next = end < 0 ? stream.length : end + 1
    if (row !== null && DATA.test(stream.charAt(ROW.lastIndex)))
      rows.set(row[1]!, parseData(stream.slice(ROW.lastIndex, next)))
    at = next
  }
  return rows
}

const ROW = /([\da-f]{1,6}):(?:T([\da-f]{1,7}),)?/y
const DATA = /[{[]/

/** Offset behind so many bytes of UTF-8. */
function endOfBytes(text: string, from: number, bytes: number): number {
  let at = from
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const code = codeAt(text, at)
    left -= code < 0x80 ? 1 : code < 0x8_00 ? 2 : code >= 0xd8_00 && code < 0xe0_00 ? 2 : 3
  }
  return at
}
