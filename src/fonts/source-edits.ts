import { codeAt } from '../data/code-at.ts'
import { Source, toByteString } from '../dom/source.ts'

/** A stretch of a page's source and what is to stand there. */
export interface SourceEdit {
  readonly start: number
  readonly end: number
  /** Text, not markup: it is escaped. */
  readonly text: string
}

/** The source with edits that do not overlap, in any order. */
export function withEdits({ byteString }: Source, edits: readonly SourceEdit[]): Source {
  let result = ''
  let done = 0
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    const escaped = text.replace(MARKUP, sign => `&#${codeAt(sign, 0)};`)
    result += byteString.slice(done, start) + toByteString(escaped)
    done = end
  }
  return Source.ofByteString(result + byteString.slice(done))
}

const MARKUP = /[&<>"']/g
