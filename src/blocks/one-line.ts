import { Disorder, disorder } from '../text/tidy.ts'
import { singleSpaced } from '../text/whitespace.ts'

/** A text normalized, white space of all kinds to single spaces, its ends trimmed. */
export function oneLine(text: string, normalize: (text: string) => string): string {
  if (text === '') return ''
  const trimmed = text.trim()
  const found = disorder(trimmed, 0, trimmed.length)
  if (found === Disorder.none) return trimmed
  // Not trimmed before: a no-break space may be half of a letter there.
  return found === Disorder.spaces ? singleSpaced(trimmed) : singleSpaced(normalize(text)).trim()
}
