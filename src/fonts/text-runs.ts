import { codeAt } from '../data/code-at.ts'
import { RAW_TEXT_ELEMENTS } from '../data/elements.ts'
import type { Document } from '../dom/document.ts'
import { TEXT, tagSet } from '../dom/tags.ts'
import { findEncoding } from '../encodings/index.ts'
import { isByte, reread } from '../encodings/reread.ts'
import type { Encoding } from '../encodings/types.ts'
import { isLetter } from '../text/letters.ts'
import { fontsInEffect } from './fonts-in-effect.ts'

/** A text of a page with its font. */
export interface TextRun {
  /** Where it stands in the source. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** The encoding that its legacy font stands for; `null` in other fonts. */
  readonly encoding: Encoding | null
  /** The font shows small letters as capitals. */
  readonly capitals: boolean
}

/** The texts of a page that readers see, in document order. */
export function textRuns(document: Document): readonly TextRun[] {
  const fonts = fontsInEffect(document)
  const runs: TextRun[] = []
  for (let node = 1; node < document.size; node++) {
    if (document.tag[node] !== TEXT || document.isBlank(node)) continue
    if (isRaw[document.tag[document.parent[node]!]!] === 1) continue
    const start = document.sourceStart(node)
    const font = fonts[node]!
    runs.push({
      start,
      end: start + document.sourceLength(node),
      text: document.text(node),
      encoding: font === null ? null : (findEncoding(font.encoding) ?? null),
      capitals: font?.capitals === true,
    })
  }
  return runs
}

const isRaw: Uint8Array = tagSet(RAW_TEXT_ELEMENTS)

/**
 * What a text says that was taken for windows-1252; `null` when it holds letters that windows-1252 lacks, since then it
 * is Unicode already. A no-break space stays one, though some fonts have a letter there: editors put it for a blank.
 */
export function readAs(text: string, encoding: Encoding): string | null {
  for (let at = 0; at < text.length; at++) {
    const unit = codeAt(text, at)
    if (unit > 0xff && !isByte(unit) && isLetter(unit)) return null
  }
  return text
    .split(NO_BREAK_SPACE)
    .map(part => reread(part, encoding))
    .join(NO_BREAK_SPACE)
}

const NO_BREAK_SPACE = '\xa0'
