import { codeAt } from '../data/code-at.ts'
/** A stretch of a page's source and what is to stand there. */
export interface SourceEdit {
  readonly start: number
  readonly end: number
  /** Text, not markup: it is escaped. */
  readonly text: string
}

/** The source with edits that do not overlap, in any order. */
export function withEdits(source: string, edits: readonly SourceEdit[]): string {
  let result = ''
  let done = 0
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    result += source.slice(done, start) + text.replace(MARKUP, sign => `&#${codeAt(sign, 0)};`)
    done = end
  }
  return result + source.slice(done)
}

const MARKUP = /[&<>"']/g
