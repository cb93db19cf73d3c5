import { detect } from './detect.ts'
import type { Encoding } from './types.ts'
import { UTF_8 } from './utf-8.ts'
import { countSequences } from './utf-8-validity.ts'

/** A page of UTF-8 some of whose passages are in another encoding. */
export interface MixedText {
  readonly text: string
  /** The encoding of those passages. */
  readonly other: Encoding
}

/**
 * Reads a page of UTF-8 into which passages of another encoding were put, as templates do with old articles: a passage
 * runs from tag to tag or to the end of its line. `null` when no passage is broken throughout, or when these prove no
 * encoding together; a character cut short in a passage that is right otherwise is damage. Linear.
 */
export function decodeMixed(bytes: Uint8Array): MixedText | null {
  const strange = passages(bytes).filter(passage => isStrange(bytes, passage))
  if (strange.length === 0) return null
  const other = detect(evidenceOf(bytes, strange))
  if (other === null) return null
  const parts: string[] = []
  let done = 0
  for (const { start, end } of strange) {
    parts.push(UTF_8.decode(bytes.subarray(done, start)), other.decode(bytes.subarray(start, end)))
    done = end
  }
  parts.push(UTF_8.decode(bytes.subarray(done)))
  return { text: parts.join(''), other }
}

interface Passage {
  readonly start: number
  readonly end: number
}

/** The stretches that hold bytes beyond ASCII. */
function passages(bytes: Uint8Array): readonly Passage[] {
  const found: Passage[] = []
  let start = 0
  let isAscii = true
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at]
    if (byte !== undefined && !BORDERS.has(byte)) {
      if (byte >= 0x80) isAscii = false
      continue
    }
    if (!isAscii) found.push({ start, end: at })
    start = at + 1
    isAscii = true
  }
  return found
}

/** `<`, `>` and the ends of lines. */
const BORDERS: ReadonlySet<number> = new Set([0x3c, 0x3e, 0x0a, 0x0d])

/** Two broken places at least: one is what cutting a text short leaves. */
function isStrange(bytes: Uint8Array, { start, end }: Passage): boolean {
  const { sound, broken } = countSequences(bytes.subarray(start, end))
  return broken >= FEWEST_BROKEN && broken > sound
}

const FEWEST_BROKEN = 2

/** The passages as lines. */
function evidenceOf(bytes: Uint8Array, strange: readonly Passage[]): Uint8Array {
  const evidence = new Uint8Array(strange.reduce((sum, { start, end }) => sum + end - start + 1, 0))
  let to = 0
  for (const { start, end } of strange) {
    evidence.set(bytes.subarray(start, end), to)
    to += end - start
    evidence[to++] = LINE_END
  }
  return evidence
}

const LINE_END = 0x0a
