import { ESCAPABLE_TEXT_ELEMENTS, RAW_TEXT_ELEMENTS } from '../data/elements.ts'
import { isWhiteSpace } from './characters.ts'
import type { Source } from './source.ts'
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
export function findEndTag(source: Source, name: string, from: number): number {
  const { bytes } = source
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    const after = at + 2 + name.length
    const next = bytes[after]!
    if (next !== 62 && next !== 47 && !isWhiteSpace(next)) continue
    if (source.slice(at + 2, after).toLowerCase() === name) return at
  }
  return bytes.length
}

/**
 * Where the end tag of a script begins; the end of the source when there is none. Behind `<!--` a whole
 * `<script>…</script>` is text (HTML Standard, 13.2.5.17 to 13.2.5.31).
 */
export function findScriptEnd(source: Source, from: number): number {
  const end = findEndTag(source, 'script', from)
  const comment = source.indexOf('<!--', from, end)
  if (comment < 0 || !SCRIPT_TAG.test(source.slice(comment, end))) return end
  return findEscapedScriptEnd(source.byteString, comment)
}

const SCRIPT_TAG = /<script/i

function findEscapedScriptEnd(source: string, from: number): number {
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
