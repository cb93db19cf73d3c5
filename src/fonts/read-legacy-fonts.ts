import { codeAt } from '../data/code-at.ts'
import type { Document } from '../dom/document.ts'
import type { Source } from '../dom/source.ts'
import { detectInText } from '../encodings/detect.ts'
import type { Encoding } from '../encodings/types.ts'
import { VIQR } from '../encodings/viqr.ts'
import type { Warning } from '../model/diagnostic.ts'
import { measure, syllableShareOfMarked } from '../text/measure.ts'
import { mayNameLegacyFont } from './legacy-fonts.ts'
import { type SourceEdit, withEdits } from './source-edits.ts'
import { readAs, type TextRun, textRuns } from './text-runs.ts'

/** A parsed page whose text may be legible only by its fonts. */
export interface FontPage {
  readonly document: Document
  /** Text of the page to judge it by. */
  readonly sample: string
  /** The sample is Vietnamese as it stands. */
  readonly vietnamese: boolean
  /** Name of the encoding of the page's bytes: TCVN3 has no capitals with a tone, only the fonts tell where they were meant. */
  readonly decodedBy: string
}

/** The source of a page as Unicode, and what is to be said of it. */
export interface FontReading {
  readonly source: Source
  readonly warnings: readonly Warning[]
}

/**
 * Reads the text of a page that is Vietnamese only by its fonts (`<font face=".VnTime">`): gives the source with that
 * text as Unicode, `null` when there is none. A font is believed when what stands in it turns into syllables; then titles
 * and attributes, which have no font, are asked one by one. A page that names no such font, since its style sheet was not
 * saved, must prove itself by its words. Linear; never throws.
 */
export function readLegacyFonts(page: FontPage): FontReading | null {
  const { document, sample, vietnamese, decodedBy } = page
  if (!vietnamese && sample !== '' && !hasWesternLetters(sample)) return null
  const isNamed = mayNameLegacyFont(document.source, vietnamese && decodedBy === 'utf-8')
  const unnamed = isNamed || vietnamese ? null : detectInText(sample.slice(0, LONGEST_EVIDENCE)).encoding
  if (!isNamed && (unnamed === null || unnamed === VIQR)) return null
  const runs = textRuns(document)
  const proven = unnamed === null ? provenEncodings(runs) : [unnamed]
  const edits = runs.flatMap(run => editOf(run, proven, decodedBy))
  if (proven.length > 0) edits.push(...attributeEdits(document, proven))
  if (edits.length === 0) return null
  const names = proven.map(({ name }) => name)
  const message = `Text whose letters come from fonts was read as ${names.join(' and ')}.`
  const warnings: readonly Warning[] = names.length > 0 ? [{ code: 'legacy-font', message }] : []
  return { source: withEdits(document.source, edits), warnings }
}

/** Whether a text has so many letters of Latin-1 as old Vietnamese encodings show. */
function hasWesternLetters(sample: string): boolean {
  let letters = 0
  for (let at = 0; at < sample.length; at++) {
    const unit = codeAt(sample, at)
    if (unit > 0xa0 && unit < 0x100) letters++
  }
  return letters >= sample.length * LEAST_WESTERN
}

/** Vietnamese has one in five or six, in windows-1252 half of them below U+0100; English next to none. */
const LEAST_WESTERN = 0.02
/** In UTF-16 units. */
const LONGEST_EVIDENCE = 2_000

/** D of `measure`: right readings have 0.96 and more, wrong ones 0.1 to 0.7. */
const LEAST_RIGHT = 0.85
/** A text without a font is read anew only where as it stands it is as far from Vietnamese as a wrong reading. */
const MOST_RIGHT = 0.6
/** Words with a mark that can tell for themselves; shorter texts follow the others in their font. */
const ENOUGH_MARKED = 3

/** The encodings in whose fonts stands text that is right only when it is so read; the one with most text first. */
function provenEncodings(runs: readonly TextRun[]): readonly Encoding[] {
  const tallies = new Map<Encoding, { marked: number; syllables: number; before: number }>()
  for (const { text, encoding } of runs) {
    if (encoding === null) continue
    const tally = tallies.get(encoding) ?? { marked: 0, syllables: 0, before: 0 }
    tallies.set(encoding, tally)
    const before = measure(text)
    const reading = readAs(text, encoding)
    // Unicode in such a font speaks against it.
    const after = reading === null ? { ...before, syllables: 0 } : measure(reading)
    tally.marked += after.marked
    tally.syllables += after.syllables
    tally.before += before.syllables
  }
  return [...tallies]
    .filter(([, { marked, syllables, before }]) => syllables > before && syllables >= marked * LEAST_RIGHT)
    .sort(([, one], [, other]) => other.syllables - one.syllables)
    .map(([encoding]) => encoding)
}

function editOf(run: TextRun, proven: readonly Encoding[], decodedBy: string): readonly SourceEdit[] {
  const { start, end, text, encoding, capitals } = run
  const isProven = encoding !== null && proven.includes(encoding)
  const reading = isProven ? readingInFont(text, encoding) : readingWithoutFont(text, proven)
  const read = reading ?? (encoding?.name === decodedBy ? text : null)
  if (read === null) return []
  const shown = capitals ? read.toUpperCase() : read
  return shown === text ? [] : [{ start, end, text: shown }]
}

function readingInFont(text: string, encoding: Encoding): string | null {
  const reading = readAs(text, encoding)
  if (reading === null) return null
  const after = measure(reading)
  return after.marked < ENOUGH_MARKED || syllableShareOfMarked(after) >= LEAST_RIGHT ? reading : null
}

function readingWithoutFont(text: string, proven: readonly Encoding[]): string | null {
  if (proven.length === 0) return null
  const before = measure(text)
  if (before.marked === 0 && !/[\x80-\xff]/.test(text)) return null
  if (syllableShareOfMarked(before) > MOST_RIGHT) return null
  for (const encoding of proven) {
    const reading = readAs(text, encoding)
    const after = reading === null ? null : measure(reading)
    if (after !== null && after.syllables > 0 && syllableShareOfMarked(after) >= LEAST_RIGHT) return reading
  }
  return null
}

/** Attributes that are sentences. */
const SENTENCES = ['alt', 'title', 'content', 'summary']

function attributeEdits(document: Document, proven: readonly Encoding[]): readonly SourceEdit[] {
  return SENTENCES.flatMap(name =>
    document.holdersOf(name).flatMap(node => {
      const reading = readingWithoutFont(document.attribute(node, name) ?? '', proven)
      if (reading === null) return []
      return [{ start: document.valueStart(node, name), end: document.valueEnd(node, name), text: reading }]
    }),
  )
}
