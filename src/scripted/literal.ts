/**
 * Value of the JavaScript string literal whose opening quote stands at `open`; `null` when it never ends. Escapes as in
 * ECMA-262 section 12.9.4; substitutions of template literals stay as they are.
 */
export function readLiteral(script: string, open: number): string | null {
  const quote = script.charCodeAt(open)
  let value = ''
  let from = open + 1
  for (let at = from; at < script.length; at++) {
    const code = script.charCodeAt(at)
    if (code === quote) return value + script.slice(from, at)
    if (code !== BACKSLASH) continue
    value += script.slice(from, at)
    const escape = readEscape(script, at + 1)
    value += escape.value
    from = escape.next
    at = from - 1
  }
  return null
}

const BACKSLASH = 92

function readEscape(script: string, at: number): { readonly value: string; readonly next: number } {
  const letter = script.charAt(at)
  const hex = letter === 'u' || letter === 'x' ? script.slice(at + 1, at + (letter === 'u' ? 5 : 3)) : ''
  if (hex !== '' && HEX.test(hex)) {
    return { value: String.fromCharCode(Number.parseInt(hex, 16)), next: at + 1 + hex.length }
  }
  return { value: SINGLE[letter] ?? letter, next: at + 1 }
}

const HEX = /^(?:[\da-f]{2}|[\da-f]{4})$/i
const SINGLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '\n': '' }
