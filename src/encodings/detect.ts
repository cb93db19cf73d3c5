import { markedSyllableShare, measure, syllableShareOfMarked } from '../text/measure.ts'
import { ENCODINGS } from './index.ts'
import { countLetters, likeness } from './letters.ts'
import { sampleText } from './sample.ts'
import type { Encoding } from './types.ts'
import { WINDOWS_1252 } from './windows-1252.ts'

/** Finds the encoding of bytes that are not UTF-8 and declare nothing; `null` when the evidence is too thin. */
export function detect(bytes: Uint8Array): Encoding | null {
  const sample = sampleText(bytes)
  return detectVietnamese(sample, WINDOWS_1252, UNDECLARED) ?? detectByLetters(sample)
}

/**
 * Finds the Vietnamese encoding in which a page is really written although it declares another: pages shown by fonts
 * (TCVN3, VNI, VPS) said `iso-8859-1` or `x-user-defined`. `null` when the declared reading stands.
 */
export function contradict(bytes: Uint8Array, declared: Encoding): Encoding | null {
  if (declared !== WINDOWS_1252 && declared.vietnamese !== true) return null
  const found = detectVietnamese(sampleText(bytes), declared, DECLARED)
  return found === declared ? null : found
}

/** What a reading needs to be taken for Vietnamese. */
interface Thresholds {
  readonly words: number
  /** ND of `measure`: the share of words that are marked syllables. */
  readonly markedSyllables: number
}

/** Together with those below, these turned none of 27,628 windows of 30 words in 15 other languages into Vietnamese. */
const DECLARED: Thresholds = { words: 30, markedSyllables: 0.35 }
/** Without a declaration less will do: the bytes are of some old encoding anyway, and French has 0.07 at most. */
const UNDECLARED: Thresholds = { words: 10, markedSyllables: 0.2 }
/** D of `measure`: right readings have 0.97, wrong ones 0.1 to 0.58 in the median. */
const LEAST_SYLLABLES_OF_MARKED = 0.85
/** By how much ND must exceed that of the reading it replaces. */
const LEAST_GAIN = 0.15

/** No-break spaces and quotes are letters in VISCII, and `Õ` is a syllable; a sentence has more letters than these. */
const FEWEST_LETTERS = 6
const BEYOND_ASCII = /[^\x00-\x7f]/g

function detectVietnamese(sample: Uint8Array, replaced: Encoding, needed: Thresholds): Encoding | null {
  const least = Math.max(
    needed.markedSyllables,
    markedSyllableShare(measure(replaced.decode(sample))) + LEAST_GAIN,
  )
  let best: Encoding | null = null
  let bestScore = 0
  for (const encoding of ENCODINGS) {
    if (encoding.vietnamese !== true) continue
    const text = encoding.decode(sample)
    const reading = measure(text)
    const marked = markedSyllableShare(reading)
    const right = syllableShareOfMarked(reading)
    if (reading.words < needed.words || marked < least || right < LEAST_SYLLABLES_OF_MARKED) continue
    if (marked * right <= bestScore || new Set(text.match(BEYOND_ASCII)).size < FEWEST_LETTERS) continue
    best = encoding
    bestScore = marked * right
  }
  return best
}

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
