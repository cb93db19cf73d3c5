import { codeAt } from '../data/code-at.ts'
import { once } from '../text/once.ts'
import type { Encoding } from './types.ts'
import { WINDOWS_1252_UNITS } from './windows-1252.ts'

/**
 * Reads a text anew whose bytes were taken for windows-1252 though they are in another encoding. Characters that
 * windows-1252 lacks stay. Linear.
 */
export function reread(text: string, encoding: Encoding): string {
  let result = ''
  for (let at = 0; at < text.length; ) {
    let end = at
    while (end < text.length && isByte(codeAt(text, end))) end++
    if (end > at) result += encoding.decode(bytesOf(text, at, end))
    at = end
    while (end < text.length && !isByte(codeAt(text, end))) end++
    result += text.slice(at, end)
    at = end
  }
  return result
}

/** Whether a UTF-16 unit can come from a byte read as windows-1252; control characters stand for themselves. */
export function isByte(unit: number): boolean {
  return unit < 0x100 || byteOf().has(unit)
}

function bytesOf(text: string, start: number, end: number): Uint8Array {
  const bytes = new Uint8Array(end - start)
  for (let at = start; at < end; at++) {
    const unit = codeAt(text, at)
    bytes[at - start] = unit < 0x100 ? unit : byteOf().get(unit)!
  }
  return bytes
}

/** The bytes of the characters beyond U+00FF. */
const byteOf = once(
  () =>
    new Map(
      Array.from(WINDOWS_1252_UNITS, (unit, byte) => [unit, byte] as const).filter(([unit]) => unit > 0xff),
    ),
)
