import { FURTHER_TRAITS, TRAIT, TRAIT_RANGES } from '../data/characters.ts'
import { codeAt } from '../data/code-at.ts'
import {
  BREVE_LETTERS,
  CYRILLIC_LETTERS,
  GREEK_LETTERS,
  RARE_LETTERS,
  STROKE_LETTERS,
} from '../data/look-alikes.ts'

/** The traits of all characters of a text, as the sum of `TRAIT` bits; one table look-up per UTF-16 unit. */
export function traits(text: string): number {
  return traitsBetween(text, 0, text.length)
}

/** The traits of the UTF-16 units from one place of a text to before another, those of two neighbours among them. */
export function traitsBetween(text: string, from: number, to: number): number {
  const table = TRAITS_OF
  let found = 0
  let inRow = 0
  let last = 0
  for (let index = from; index < to; index++) {
    const unit = table[codeAt(text, index)]!
    found |= unit
    inRow |= unit & last
    last = unit
  }
  if ((inRow & TRAIT.plainSpace) !== 0) found |= TRAIT.doubleSpace
  if ((found & RARE) === 0) return found
  if ((found & TRAIT.ampersand) !== 0 && !holdsEntity(text, from, to)) found &= ~TRAIT.ampersand
  return (found & PAIR) === PAIR && holdsPair(text, from, to) ? found | TRAIT.mojibake : found
}

const RARE = TRAIT.lead | TRAIT.ampersand

/** An ampersand with a semicolon not far behind it. */
function holdsEntity(text: string, from: number, to: number): boolean {
  for (let at = text.indexOf('&', from); at >= 0 && at < to; at = text.indexOf('&', at + 1)) {
    for (let end = at + 3; end < Math.min(to, at + LONGEST_ENTITY); end++)
      if (codeAt(text, end) === SEMICOLON) return true
  }
  return false
}

const LONGEST_ENTITY = 12
const SEMICOLON = 0x3b

const PAIR = TRAIT.lead | TRAIT.trail

/** Apart from the rest, since most texts lack the one or the other. */
function holdsPair(text: string, from: number, to: number): boolean {
  let last = 0
  for (let index = from; index < to; index++) {
    const unit = TRAITS_OF[codeAt(text, index)]!
    if ((last & TRAIT.lead) !== 0 && (unit & TRAIT.trail) !== 0) return true
    last = unit
  }
  return false
}

/** The traits of one UTF-16 unit. */
export function traitsOf(unit: number): number {
  return TRAITS_OF[unit]!
}

const TRAITS_OF: Int32Array = traitTable()

function traitTable(): Int32Array {
  const table = new Int32Array(0x1_0000)
  for (const [trait, ranges] of TRAIT_RANGES)
    for (const [first, last] of ranges) table.fill(TRAIT[trait], first, last + 1)
  for (const [trait, ranges] of FURTHER_TRAITS)
    for (const [first, last] of ranges)
      for (let unit = first; unit <= last; unit++) table[unit]! |= TRAIT[trait]
  for (const letters of [STROKE_LETTERS, BREVE_LETTERS, RARE_LETTERS, GREEK_LETTERS, CYRILLIC_LETTERS])
    for (const letter of Object.keys(letters)) table[lastUnit(letter)]! |= TRAIT.lookAlike
  return table
}

/** Of a letter written as base and mark only the mark tells. */
function lastUnit(letter: string): number {
  return codeAt(letter, letter.length - 1)
}
