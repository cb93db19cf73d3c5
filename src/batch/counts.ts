import { isLetterOrNumber } from '../text/letters.ts'
import { isWhiteSpace } from '../text/whitespace.ts'

/** Sizes of a text. */
export interface Counts {
  /** Tokens between white space that hold a letter or a digit; in Vietnamese these are syllables. */
  readonly wordCount: number
  /** Unicode code points. */
  readonly charCount: number
}

/** Counts words and characters of a text in one pass. */
export function countsOf(text: string): Counts {
  let words = 0
  let pairs = 0
  let counted = false
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (isWhiteSpace(unit)) counted = false
    else if (!counted && isLetterOrNumber(text, index)) {
      counted = true
      words++
    }
    if (startsPair(unit, text, index)) pairs++
  }
  return { wordCount: words, charCount: text.length - pairs }
}

function startsPair(unit: number, text: string, index: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00 && text.codePointAt(index)! > 0xffff
}
