import { codeAt } from '../data/code-at.ts'
import { isWhiteSpace } from '../text/whitespace.ts'

/** A separator in a title. */
export interface Cut {
  readonly start: number
  readonly end: number
  /** Whether it holds a bar. */
  readonly bar: boolean
}

/** Separators with white space around them, or those that need none; each alternative begins with white space or a sign. */
const SEPARATOR = /\s{1,9}(?:[-–—|·•:›~]+|[»«/\\]{1,2})\s+|\s{0,9}[|›]+\s*|\s{0,9}::\s*|\s{1,9}[-–—»«]+$/y
/** White space of a separator in front of its signs. */
const MOST_SPACES = 9
const SIGNS = '-–—|·•:›~»«/\\'

/** The separators of a title, in order. The pattern is tried at its signs only, which texts hold few of. */
export function cutsOf(title: string): Cut[] {
  const cuts: Cut[] = []
  const { length } = title
  let done = 0
  for (let at = 0; at < length; at++) {
    if (!isSign(codeAt(title, at))) continue
    let start = at
    const first = Math.max(done, at - MOST_SPACES)
    while (start > first && isWhiteSpace(codeAt(title, start - 1))) start--
    SEPARATOR.lastIndex = start
    const match = SEPARATOR.exec(title)
    if (match === null) continue
    done = SEPARATOR.lastIndex
    cuts.push({ start, end: done, bar: match[0].includes('|') })
    at = done - 1
  }
  return cuts
}

function isSign(unit: number): boolean {
  if (unit < 0x80) return ASCII_SIGNS[unit] === 1
  return (
    unit === 0xab ||
    unit === 0xbb ||
    unit === 0xb7 ||
    (unit >= 0x2013 && unit <= 0x203a && SIGNS.includes(String.fromCharCode(unit)))
  )
}

const ASCII_SIGNS: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  SIGNS.includes(String.fromCharCode(unit)) ? 1 : 0,
)
