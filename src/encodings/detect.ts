import { ENCODINGS } from './index.ts'
import { countLetters, likeness } from './letters.ts'
import { reread } from './reread.ts'
import { sampleText } from './sample.ts'
import type { Encoding } from './types.ts'
import { bestReading, distinctWords, isProven, mayBeProven, weigh } from './vietnamese-evidence.ts'
import { VIQR } from './viqr.ts'
import { isViqr, mayBeViqr } from './viqr-evidence.ts'
import { WINDOWS_1252 } from './windows-1252.ts'

/** Finds the encoding of bytes that are not UTF-8 and declare nothing; `null` when the evidence is too thin. */
export function detect(bytes: Uint8Array): Encoding | null {
  const sample = sampleText(bytes)
  return detectVietnamese(sample, WINDOWS_1252) ?? detectByLetters(sample)
}

/**
 * Finds the Vietnamese encoding in which a page is really written although it declares another: pages shown by fonts
 * (TCVN3, VNI, VPS) said `iso-8859-1` or `x-user-defined`. `null` when the declared reading stands.
 */
export function contradict(bytes: Uint8Array, declared: Encoding): Encoding | null {
  if (declared !== WINDOWS_1252 && declared.vietnamese !== true) return null
  const found = detectVietnamese(sampleText(bytes), declared)
  return found === declared ? null : found
}

/** Finds Vietnamese typed as VIQR in bytes that are ASCII, given as a text too; `null` when it is not proven. */
export function detectViqr(bytes: Uint8Array, text: string): Encoding | null {
  return mayBeViqr(text) && isViqr(WINDOWS_1252.decode(sampleText(bytes))) ? VIQR : null
}

/** What a text proves to be that was read as windows-1252, rightly or wrongly. */
export interface TextEvidence {
  /** It is Vietnamese as it stands. */
  readonly vietnamese: boolean
  /** The encoding in which it proves to be Vietnamese; `null` when it is as it stands, or proves nothing. */
  readonly encoding: Encoding | null
}

/** Finds the Vietnamese encoding of a text that was read as windows-1252 (most of it may be beyond a page's bytes). */
export function detectInText(text: string): TextEvidence {
  const words = distinctWords(text)
  const asIs = weigh(words)
  if (asIs.right >= LEAST_RIGHT_AS_IS && asIs.marked >= LEAST_MARKED_AS_IS)
    return { vietnamese: true, encoding: null }
  if (isViqr(text)) return { vietnamese: false, encoding: VIQR }
  const best = mayBeProven(words) ? bestReading(words) : null
  const proven = best !== null && isProven(best.evidence, asIs)
  return { vietnamese: false, encoding: proven ? best.encoding : null }
}

const LEAST_RIGHT_AS_IS = 0.85
const LEAST_MARKED_AS_IS = 0.2

/** Share of the bytes that are not white space; Vietnamese has 0.2, English with its dashes and quotation marks 0.01. */
const LEAST_BEYOND_ASCII = 0.02

function detectVietnamese(sample: Uint8Array, replaced: Encoding): Encoding | null {
  if (!mayBeVietnamese(sample)) return null
  const words = distinctWords(WINDOWS_1252.decode(sample))
  const best = mayBeProven(words) ? bestReading(words) : null
  return best !== null && isProven(best.evidence, weigh(reread(words, replaced))) ? best.encoding : null
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
