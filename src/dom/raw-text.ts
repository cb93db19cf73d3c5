import { codeAt } from '../data/code-at.ts'
import { ESCAPABLE_TEXT_ELEMENTS, RAW_TEXT_ELEMENTS } from '../data/elements.ts'
import { isWhiteSpace } from './characters.ts'
import { TAG, tagSet } from './tags.ts'

/** Content is one text without markup and without character references. */
const RAW = 1
/** Content is one text without markup; character references count. */
export const ESCAPABLE = 2
/** Content is the rest of the page. */
export const TO_THE_END = 3

/** Kind of the content of elements without markup, by tag; 0 for all others. */
export const contentKind: Uint8Array = contentKinds()

const SCRIPT_STEP = /<!--|-->|<(\/?)script(?=[\t\n\f\r />])/gi

/** Where the end tag `</name` begins, at or after `from`; the end of the source when there is none. */
export function findEndTag(source: string, name: string, from: number): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    const after = at + 2 + name.length
    const next = codeAt(source, after)
    if (next !== 62 && next !== 47 && !isWhiteSpace(next)) continue
    if (source.slice(at + 2, after).toLowerCase() === name) return at
  }
  return source.length
}

/**
 * Where the end tag of a script begins that holds `<!--`: in such a "comment" a whole `<script>…</script>` is text
 * (HTML Standard, 13.2.5.17 to 13.2.5.31); the end of the source when there is none.
 */
export function findEscapedScriptEnd(source: string, from: number): number {
  let escaped = false
  let nested = false
  SCRIPT_STEP.lastIndex = from
  for (let step = SCRIPT_STEP.exec(source); step !== null; step = SCRIPT_STEP.exec(source)) {
    if (step[0] === '-->') {
      escaped = false
      nested = false
    } else if (step[1] === undefined) {
      if (!escaped) SCRIPT_STEP.lastIndex -= 2
      escaped = true
    } else if (step[1] === '') nested = escaped
    else if (nested) nested = false
    else return step.index
  }
  return source.length
}

function contentKinds(): Uint8Array {
  const table = tagSet([])
  for (const name of RAW_TEXT_ELEMENTS) table[TAG[name]] = RAW
  for (const name of ESCAPABLE_TEXT_ELEMENTS) table[TAG[name]] = ESCAPABLE
  table[TAG.plaintext] = TO_THE_END
  return table
}
