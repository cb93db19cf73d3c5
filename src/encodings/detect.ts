import { type Measure, markedSyllableShare, measure, syllableShareOfMarked } from '../text/measure.ts'
import { ENCODINGS } from './index.ts'
import { countLetters, likeness } from './letters.ts'
import { sampleText } from './sample.ts'
import type { Encoding } from './types.ts'
import { WINDOWS_1252 } from './windows-1252.ts'

/** Finds the encoding of bytes that are not UTF-8 and declare nothing; `null` when the evidence is too thin. */
export function detect(bytes: Uint8Array): Encoding | null {
  const sample = sampleText(bytes)
  return detectVietnamese(sample, WINDOWS_1252, FEWEST_WORDS) ?? detectByLetters(sample)
}

/**
 * Finds the Vietnamese encoding in which a page is really written although it declares another: pages shown by fonts
 * (TCVN3, VNI, VPS) said `iso-8859-1` or `x-user-defined`. `null` when the declared reading stands.
 */
export function contradict(bytes: Uint8Array, declared: Encoding): Encoding | null {
  if (declared !== WINDOWS_1252 && declared.vietnamese !== true) return null
  const found = detectVietnamese(sampleText(bytes), declared, FEWEST_WORDS_DECLARED)
  return found === declared ? null : found
}

/** Fewer words than these prove nothing: against a declaration, and where there is none. */
const FEWEST_WORDS_DECLARED = 30
const FEWEST_WORDS = 10
/** ND of `measure`, over distinct words: right readings of news pages have 0.73 and more, French read wrongly 0.07. */
const LEAST_MARKED_SYLLABLES = 0.35
/** D of `measure`: right readings have 0.96 and more, wrong ones 0.1 to 0.7. */
const LEAST_SYLLABLES_OF_MARKED = 0.85
/** Share of the bytes that are not white space; Vietnamese has 0.2, English with its dashes and quotation marks 0.01. */
const LEAST_BEYOND_ASCII = 0.02
/** By how much ND must exceed that of the reading it replaces. */
const LEAST_GAIN = 0.2

function detectVietnamese(sample: Uint8Array, replaced: Encoding, fewestWords: number): Encoding | null {
  if (!mayBeVietnamese(sample)) return null
  const least = Math.max(
    LEAST_MARKED_SYLLABLES,
    markedSyllableShare(measureDistinct(replaced.decode(sample))) + LEAST_GAIN,
  )
  let best: Encoding | null = null
  let bestScore = 0
  for (const encoding of ENCODINGS) {
    if (encoding.vietnamese !== true) continue
    const reading = measureDistinct(encoding.decode(sample))
    const marked = markedSyllableShare(reading)
    const right = syllableShareOfMarked(reading)
    if (reading.words < fewestWords || marked < least || right < LEAST_SYLLABLES_OF_MARKED) continue
    if (marked * right <= bestScore) continue
    best = encoding
    bestScore = marked * right
  }
  return best
}

function mayBeVietnamese(sample: Uint8Array): boolean {
  let text = 0
  let beyondAscii = 0
  for (let at = 0; at < sample.length; at++) {
    if (sample[at]! > 0x20) text++
    if (sample[at]! > 0x7f) beyondAscii++
  }
  return beyondAscii >= text * LEAST_BEYOND_ASCII
}

/** Distinct words, for a page full of no-break spaces is no Vietnamese though VISCII reads each as the syllable `Õ`. */
function measureDistinct(text: string): Measure {
  return measure([...new Set(text.split(BETWEEN_WORDS))].join(' '))
}

const BETWEEN_WORDS = /[\s/-]+/

/** The encoding whose reading looks most like one of its languages. */
function detectByLetters(sample: Uint8Array): Encoding | null {
  let best: Encoding | null = null
  let bestScore = 0
  for (const encoding of ENCODINGS) {
    if (encoding.languages === undefined) continue
    const counts = countLetters(encoding.decode(sample))
    for (const language of encoding.languages) {
      const score = likeness(language, counts)
      if (score <= bestScore) continue
      best = encoding
      bestScore = score
    }
  }
  return best
}
