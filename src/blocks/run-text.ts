import { codeAt } from '../data/code-at.ts'
import type { Mark } from '../model/block.ts'
import { Disorder, disorder } from '../text/tidy.ts'
import { isWhiteSpace } from '../text/whitespace.ts'
import { mapOffsets } from './offsets.ts'
import { afterCuts, cutsOf, isSpace, squeeze } from './squeeze.ts'

/** The text of one block, normalized, with its marks. */
export interface RunText {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly linkLength: number
  readonly strongLength: number
}

/** A range of a text on its way from raw to tidy. */
export interface RawMark {
  readonly kind: Mark['kind']
  start: number
  end: number
  readonly url: string | null
}

/** The inline content of one block as it was met. */
export interface RawRun {
  readonly raw: string
  /** In the order in which they ended; they move along with their text. */
  readonly marks: readonly RawMark[]
  /** UTF-16 units in links for which no mark is kept. */
  readonly linkedBeyond: number
  readonly normalize: (text: string) => string
}

/** Tidies the text of a run up and places its marks in it; `null` when nothing is left. */
export function finishRun(run: RawRun): RunText | null {
  const { raw, marks } = run
  let from = 0
  let to = raw.length
  if (isSpace(codeAt(raw, 0))) from = endOfSpace(raw)
  while (to > from && isSpace(codeAt(raw, to - 1))) to--
  const found = disorder(raw, from, to)
  if (found === Disorder.characters) return repaired(run)
  const text = to - from === raw.length ? raw : raw.slice(from, to)
  if (found === Disorder.none) {
    for (const mark of marks) move(mark, mark.start - from, mark.end - from)
    return withMarks(text, run)
  }
  // Most texts are one link from end to end, which no cut inside moves.
  const cuts = marks.some(({ start, end }) => start > from || end < to) ? cutsOf(raw, from, to) : []
  for (const mark of marks) move(mark, afterCuts(mark.start, cuts) - from, afterCuts(mark.end, cuts) - from)
  return withMarks(squeeze(text), run)
}

function endOfSpace(raw: string): number {
  const { length } = raw
  let at = 1
  while (at < length && isSpace(codeAt(raw, at))) at++
  return at
}

/** The text of a preformatted run: code, which keeps its characters and white space and has no marks. */
export function finishPreformatted({ raw }: RawRun): RunText | null {
  const text = raw
    .replace(ANY_BREAK, '\n')
    .replaceAll('\u00a0', ' ')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
  return text === '' ? null : { text, marks: [], linkLength: 0, strongLength: 0 }
}

const ANY_BREAK = /\r\n?|\u2028/g

function repaired(run: RawRun): RunText | null {
  const { raw, marks } = run
  const normalize = outsideCode(run)
  const clean = normalize(raw, 0)
  const whole = squeeze(clean).trimStart()
  const text = whole.trimEnd()
  if (text === '') return null
  if (marks.length > 0) {
    const length = clean === raw ? null : whole.length
    const offsets = mapOffsets({
      raw,
      places: marks.flatMap(({ start, end }) => [start, end]),
      length,
      normalize,
    })
    for (const mark of marks) move(mark, offsets.get(mark.start)!, offsets.get(mark.end)!)
  }
  return withMarks(text, run)
}

/** Cleans a part of the raw text, from a place on, and leaves code in it as it is. */
function outsideCode({ marks, normalize }: RawRun): (part: string, from: number) => string {
  const codes = marks.filter(mark => mark.kind === 'code').sort((a, b) => a.start - b.start)
  if (codes.length === 0) return normalize
  return (part, from) => {
    let clean = ''
    let done = 0
    for (const { start, end } of codes) {
      const first = Math.max(start - from, done)
      const last = Math.min(end - from, part.length)
      if (last <= first) continue
      clean += normalize(part.slice(done, first)) + part.slice(first, last)
      done = last
    }
    return clean + normalize(part.slice(done))
  }
}

function move(mark: RawMark, start: number, end: number): void {
  mark.start = start
  mark.end = end
}

/** The text with the marks that cover something visible, in order. */
function withMarks(text: string, { marks, linkedBeyond }: RawRun): RunText {
  if (marks.length === 0) return { text, marks: [], linkLength: 0, strongLength: 0 }
  const { length } = text
  const kept: Mark[] = []
  let linkLength = linkedBeyond
  let strongLength = 0
  for (const mark of marks) {
    const { kind, url } = mark
    let start = Math.max(0, Math.min(mark.start, length))
    let end = Math.max(start, Math.min(mark.end, length))
    while (start < end && isWhiteSpace(codeAt(text, start))) start++
    while (end > start && isWhiteSpace(codeAt(text, end - 1))) end--
    if (start === end) continue
    if (kind === 'link') linkLength += end - start
    if (kind === 'strong') strongLength += end - start
    if (kind !== 'link') kept.push({ kind, start, end })
    else if (url !== null) kept.push({ kind, start, end, url })
  }
  if (kept.length > 1) kept.sort((a, b) => a.start - b.start || b.end - a.end)
  return {
    text,
    marks: kept,
    linkLength: Math.min(linkLength, length),
    strongLength: Math.min(strongLength, length),
  }
}
