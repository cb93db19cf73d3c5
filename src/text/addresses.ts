import { TRAIT } from '../data/characters.ts'
import { traitsOf } from './traits.ts'

/** A range of UTF-16 units of a text: start, and end after the last. */
type Range = readonly [start: number, end: number]

/** Web and e-mail addresses in a text, in order; they end at white space, brackets, quotes and invisible characters. */
export function findAddresses(text: string): Range[] {
  const found: Range[] = []
  let done = 0
  SIGN.lastIndex = 0
  for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
    const range = sign[0] === '@' ? mailAddress(text, sign.index, done) : webAddress(text, sign.index, done)
    if (range === null) continue
    found.push(range)
    done = SIGN.lastIndex = range[1]
  }
  return found
}

function webAddress(text: string, sign: number, earliest: number): Range | null {
  let start = sign
  const limit = Math.max(earliest, sign - LONGEST_SCHEME)
  if (text[sign] === ':') {
    while (start > limit && isSchemeUnit(text.charCodeAt(start - 1))) start--
    if (start === sign) return null
  }
  let end = sign
  while (end < text.length && !endsAddress(text.charCodeAt(end))) end++
  return [start, end]
}

function mailAddress(text: string, sign: number, earliest: number): Range | null {
  let start = sign
  const limit = Math.max(earliest, sign - LONGEST_LOCAL_PART)
  while (start > limit && text[start - 1] !== '@' && !endsAddress(text.charCodeAt(start - 1))) start--
  if (start === sign) return null
  DOMAIN.lastIndex = sign + 1
  return DOMAIN.test(text) ? [start, DOMAIN.lastIndex] : null
}

const SIGN = /:\/\/|www\.|@/gi
const DOMAIN = /[\p{L}\p{M}\p{N}-]{1,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63}){1,8}/uy
const LONGEST_SCHEME = 16
const LONGEST_LOCAL_PART = 64

const BRACKETS_AND_QUOTES = new Set(Array.from('<>"“”«»', sign => sign.charCodeAt(0)))
const NO_ADDRESS = TRAIT.control | TRAIT.space | TRAIT.hidden

function endsAddress(unit: number): boolean {
  return (
    unit <= 0x20 || (traitsOf(unit) & NO_ADDRESS) !== 0 || unit === 0x3000 || BRACKETS_AND_QUOTES.has(unit)
  )
}

function isSchemeUnit(unit: number): boolean {
  const lower = unit | 0x20
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x2b || unit === 0x2d
}
