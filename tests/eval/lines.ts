import { bagOf, shingles, words } from './tokens.ts'

/** A line of a text and which of its words are in no shingle of the other text. */
export interface Line {
  readonly text: string
  readonly words: readonly string[]
  /** One entry a word. */
  readonly isMatched: readonly boolean[]
}

/** The lines of a text, with the words marked that a shingle shared with the other text covers. */
export function matchLines(text: string, other: string): Line[] {
  const left = bagOf(shingles(words(other)))
  const lines = text.split('\n').flatMap(line => {
    const list = words(line)
    return list.length === 0 ? [] : [{ text: line.trim(), words: list }]
  })
  const all = lines.flatMap(line => line.words)
  const spans = shingles(all).map((shingle, start) => ({
    shingle,
    start,
    end: start + shingle.split(' ').length,
  }))
  const isMatched = new Array<boolean>(all.length).fill(false)
  const cover = (span: (typeof spans)[number]): void => {
    const count = left.get(span.shingle) ?? 0
    if (count === 0) return
    left.set(span.shingle, count - 1)
    isMatched.fill(true, span.start, span.end)
  }
  const ranges = rangesOf(lines)
  // Lines that are right from end to end first, lest a line like them above uses up what they share.
  const whole = ranges.flatMap(({ start, end }) => {
    const inside = spans.slice(start, end).filter(span => span.end <= end)
    return inside.every(span => (left.get(span.shingle) ?? 0) > 0) ? inside : []
  })
  const first = new Set(whole)
  for (const span of whole) cover(span)
  for (const span of spans) if (!first.has(span)) cover(span)
  return lines.map((line, i) => ({ ...line, isMatched: isMatched.slice(ranges[i]!.start, ranges[i]!.end) }))
}

/** Where each line's words stand among the words of the text. */
function rangesOf(lines: readonly { words: readonly string[] }[]): { start: number; end: number }[] {
  let end = 0
  return lines.map(line => {
    const start = end
    end += line.words.length
    return { start, end }
  })
}
