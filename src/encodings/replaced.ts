import { codeAt } from '../data/code-at.ts'
/** Counts the U+FFFD of a text and, if there are any, all its UTF-16 units beyond ASCII, these among them. */
export function countReplaced(text: string): { readonly replaced: number; readonly beyondAscii: number } {
  if (!text.includes('\ufffd')) return NONE
  let replaced = 0
  let beyondAscii = 0
  for (let at = 0; at < text.length; at++) {
    const unit = codeAt(text, at)
    if (unit > 0x7f) beyondAscii++
    if (unit === 0xfffd) replaced++
  }
  return { replaced, beyondAscii }
}

const NONE = { replaced: 0, beyondAscii: 0 }
