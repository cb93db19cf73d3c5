import type { Gold, Prediction } from './gold.ts'
import { type Line, matchLines } from './lines.ts'
import { haveCommonName, isSame, isSameDay, leakedCaptions } from './score.ts'
import { shingles, simplify } from './tokens.ts'

/**
 * What one page got wrong, to be read by people: metadata that differ, then the text in reading order with missing
 * lines as `-`, extra lines as `+` and right lines counted. What is called missing or extra is what costs shingle
 * F1, so that other line breaks alone show nothing; of a line that is half right only the wrong words are shown.
 */
export function diffPage(gold: Gold, got: Prediction): string[] {
  return [
    ...diffMetadata(gold, got),
    ...(gold.text === undefined ? diffSegments(gold, got) : diffText(gold.text, got.text)),
  ]
}

function diffMetadata(gold: Gold, got: Prediction): string[] {
  const differ = (name: string, wanted: string, given: string | null): string[] => [
    `- ${name}: ${wanted}`,
    `+ ${name}: ${given ?? '(none)'}`,
  ]
  const captions = gold.captions ?? []
  const leaked = new Set(leakedCaptions(captions.map(simplify), gold, got))
  return [
    ...(got.error === null ? [] : [`! error: ${got.error}`]),
    ...(gold.empty && got.status !== 'empty' ? differ('status', 'empty', got.status) : []),
    ...(gold.title && !isSame(gold.title, got.title) ? differ('title', gold.title, got.title) : []),
    ...(gold.date && !isSameDay(gold.date, got.date) ? differ('date', gold.date, got.date) : []),
    ...(gold.authors?.length && !haveCommonName(gold.authors, got.authors)
      ? differ('authors', gold.authors.join('; '), got.authors.join('; ') || null)
      : []),
    ...(gold.lead && !isSame(gold.lead, got.lead ?? null) ? differ('lead', gold.lead, got.lead ?? null) : []),
    ...(gold.agency && !isSame(gold.agency, got.agency ?? null)
      ? differ('agency', gold.agency, got.agency ?? null)
      : []),
    ...captions
      .filter(caption => leaked.has(simplify(caption)))
      .map(caption => `+ caption in the text: ${caption}`),
  ]
}

function diffSegments(gold: Gold, got: Prediction): string[] {
  const given = simplify(got.text)
  return [
    ...(gold.with ?? []).filter(snippet => !given.includes(simplify(snippet))).map(snippet => `- ${snippet}`),
    ...(gold.without ?? [])
      .filter(snippet => given.includes(simplify(snippet)))
      .map(snippet => `+ ${snippet}`),
  ]
}

function diffText(wanted: string, given: string): string[] {
  const wantedLines = matchLines(wanted, given)
  const givenLines = matchLines(given, wanted)
  const before = missingBefore(wantedLines, givenLines)
  const out: string[] = []
  let right = 0
  const tell = (line: string): void => {
    if (right > 0) out.push(`  (${right} ${right === 1 ? 'line' : 'lines'} right)`)
    right = 0
    out.push(line)
  }
  for (let index = 0; index <= givenLines.length; index++) {
    for (const line of before.get(index) ?? []) tell(`- ${unmatched(line)}`)
    const line = givenLines[index]
    if (line === undefined) continue
    if (line.isMatched.every(Boolean)) right++
    else tell(`+ ${unmatched(line)}`)
  }
  if (right > 0) out.push(`  (${right} ${right === 1 ? 'line' : 'lines'} right)`)
  return out
}

/** Missing lines by the given line before which they belong: after the last given line that the gold has reached. */
function missingBefore(wantedLines: readonly Line[], givenLines: readonly Line[]): Map<number, Line[]> {
  const placeOf = new Map<string, number>()
  for (const [index, line] of givenLines.entries()) {
    for (const shingle of shingles(line.words)) if (!placeOf.has(shingle)) placeOf.set(shingle, index)
  }
  const before = new Map<number, Line[]>()
  let place = 0
  for (const line of wantedLines) {
    const places = shingles(line.words).flatMap(shingle => placeOf.get(shingle) ?? [])
    if (!line.isMatched.every(Boolean)) before.set(place, [...(before.get(place) ?? []), line])
    place = Math.max(place, ...places.map(index => index + 1))
  }
  return before
}

/** The line itself when less than half of it is right, else its wrong words with `…` for the right ones. */
function unmatched(line: Line): string {
  if (2 * line.isMatched.filter(Boolean).length < line.words.length) return line.text
  const parts = line.words.map((word, i) => (line.isMatched[i] ? '…' : word))
  return parts.filter((part, i) => part !== '…' || parts[i - 1] !== '…').join(' ')
}
