import { bodyInData } from './data-body.ts'
import { parseData } from './json.ts'
import { readLiteral } from './literal.ts'
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

/** The rows of a stream; `$c` where one refers to another stays. */
function rowsOf(stream: string): unknown[] {
  const rows: unknown[] = []
  for (let at = 0; at < stream.length; ) {
    ROW.lastIndex = at
    const row = ROW.exec(stream)
    if (row?.[1] !== undefined) {
      at = endOfBytes(stream, ROW.lastIndex, Number.parseInt(row[1], 16))
      rows.push({ html: stream.slice(ROW.lastIndex, at) })
      continue
    }
    const end = stream.indexOf('\n', at)
    const next = end < 0 ? stream.length : end + 1
    if (row !== null && DATA.test(stream.charAt(ROW.lastIndex)))
      rows.push(parseData(stream.slice(ROW.lastIndex, next)))
    at = next
  }
  return rows
}

const ROW = /[\da-f]{1,6}:(?:T([\da-f]{1,7}),)?/y
const DATA = /[{[]/

/** Offset behind so many bytes of UTF-8. */
function endOfBytes(text: string, from: number, bytes: number): number {
  let at = from
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const code = text.charCodeAt(at)
    left -= code < 0x80 ? 1 : code < 0x8_00 ? 2 : code >= 0xd8_00 && code < 0xe0_00 ? 2 : 3
  }
  return at
}
