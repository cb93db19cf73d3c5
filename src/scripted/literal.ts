import { codeAt } from '../data/code-at.ts'
/** A string of a script, and the offset behind its closing quote. */
export interface Literal {
  readonly value: string
  readonly end: number
}

/**
 * The JavaScript string literal whose opening quote stands at `open`; `null` when it never ends. Escapes as in
 * ECMA-262 section 12.9.4; substitutions of template literals stay as they are.
 */
export function readLiteral(script: string, open: number): Literal | null {
  const quote = codeAt(script, open)
  let value = ''
  let from = open + 1
  for (let at = from; at < script.length; at++) {
    const code = codeAt(script, at)
    if (code === quote) return { value: value + script.slice(from, at), end: at + 1 }
    if (code !== BACKSLASH) continue
    value += script.slice(from, at)
    const read = readEscape(script, at + 1)
    value += read.value
    from = read.next
    at = from - 1
  }
  return null
}

const BACKSLASH = 92

function readEscape(script: string, at: number): { readonly value: string; readonly next: number } {
  const letter = script.charAt(at)
  if (script.startsWith('u{', at)) {
    POINT.lastIndex = at
    const point = POINT.exec(script)
    const code = point === null ? Number.NaN : Number.parseInt(point[1]!, 16)
    if (code <= 0x10_ff_ff) return { value: String.fromCodePoint(code), next: POINT.lastIndex }
  }
  const hex = letter === 'u' || letter === 'x' ? script.slice(at + 1, at + (letter === 'u' ? 5 : 3)) : ''
  if (hex !== '' && HEX.test(hex)) {
    return { value: String.fromCharCode(Number.parseInt(hex, 16)), next: at + 1 + hex.length }
  }
  return { value: SINGLE[letter] ?? letter, next: at + 1 }
}

const POINT = /u\{([\da-f]{1,6})\}/iy
const HEX = /^(?:[\da-f]{2}|[\da-f]{4})$/i
const SINGLE: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
  '\n': '',
}
