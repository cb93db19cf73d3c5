import { codeAt } from '../data/code-at.ts'
import { windows1252Byte } from '../text/windows-1252-bytes.ts'
import type { Encoding } from './types.ts'

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
  return windows1252Byte(unit) !== undefined
}

function bytesOf(text: string, start: number, end: number): Uint8Array {
  const bytes = new Uint8Array(end - start)
  for (let at = start; at < end; at++) bytes[at - start] = windows1252Byte(codeAt(text, at))!
  return bytes
}
