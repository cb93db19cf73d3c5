import type { Mark } from '../../model/block.ts'
import { isPublicLink } from './addresses.ts'

const KINDS: readonly Mark['kind'][] = ['link', 'strong', 'emphasis', 'code']

/**
 * Turns the marks of a text into marks that Markdown can print: inside the text, without white space at their edges,
 * those of one kind apart from each other, links only to public addresses. Sorted by start.
 */
export function printableMarks(text: string, marks: readonly Mark[]): readonly Mark[] {
  return KINDS.flatMap(kind => ofOneKind(text, kind, marks)).sort((a, b) => a.start - b.start)
}

function ofOneKind(text: string, kind: Mark['kind'], marks: readonly Mark[]): readonly Mark[] {
  const sorted = marks
    .filter(mark => mark.kind === kind && (kind !== 'link' || isPublicLink(mark.url ?? '')))
    .map(mark => ({ ...mark, start: clip(text, mark.start), end: clip(text, mark.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const settled: Mark[] = []
  for (const mark of sorted) {
    const last = settled.at(-1)
    if (last === undefined) settled.push(mark)
    else if (joins(text, last, mark))
      settled[settled.length - 1] = { ...last, end: Math.max(last.end, mark.end) }
    else if (mark.end > last.end) settled.push({ ...mark, start: Math.max(mark.start, last.end) })
  }
  return settled.map(mark => tighten(text, mark)).filter(mark => mark.start < mark.end)
}

/** An offset inside the text that does not part a surrogate pair. */
function clip(text: string, offset: number): number {
  const inside = Math.max(0, Math.min(offset, text.length))
  return (text.codePointAt(inside - 1) ?? 0) > 0xffff ? inside - 1 : inside
}

const ONLY_WHITE_SPACE = /^\s*$/

/** Whether two marks of one kind are one: they touch, or nothing but white space parts them; links need one address. */
function joins(text: string, first: Mark, second: Mark): boolean {
  if (first.url !== second.url) return false
  return second.start <= first.end || ONLY_WHITE_SPACE.test(text.slice(first.end, second.start))
}

function tighten(text: string, mark: Mark): Mark {
  const trimmed = trimStart(text, trimEnd(text, mark, WHITE_SPACE), WHITE_SPACE)
  if (mark.kind !== 'strong' && mark.kind !== 'emphasis') return trimmed
  const opening = opens(text, trimmed.start) ? trimmed : trimStart(text, trimmed, NOT_A_WORD)
  return closes(text, opening.end) ? opening : trimEnd(text, opening, NOT_A_WORD)
}

const WHITE_SPACE = /\s/
const PUNCTUATION = /[\p{P}\p{S}]/u
const NOT_A_WORD = /[\s\p{P}\p{S}]/u

function trimStart(text: string, mark: Mark, unwanted: RegExp): Mark {
  let start = mark.start
  while (start < mark.end && unwanted.test(text[start]!)) start++
  return { ...mark, start }
}

function trimEnd(text: string, mark: Mark, unwanted: RegExp): Mark {
  let end = mark.end
  while (end > mark.start && unwanted.test(text[end - 1]!)) end--
  return { ...mark, end }
}

/** CommonMark reads `a**"b"**` as plain stars: beside a word, a delimiter needs a word on its other side too. */
function opens(text: string, start: number): boolean {
  return start === 0 || NOT_A_WORD.test(text[start - 1]!) || !PUNCTUATION.test(text[start] ?? '')
}

function closes(text: string, end: number): boolean {
  return end >= text.length || NOT_A_WORD.test(text[end]!) || !PUNCTUATION.test(text[end - 1] ?? '')
}
