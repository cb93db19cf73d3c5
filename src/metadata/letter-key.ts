import { codeAt } from '../data/code-at.ts'
import { once } from '../text/once.ts'

/** Letters and digits alone, lower case, without marks: `Tuổi Trẻ Online` gives `tuoitreonline`. */
export function letterKey(text: string): string {
  const units: number[] = []
  for (let at = 0; at < text.length; at++) {
    const key = keyOf(codeAt(text, at))
    if (key === UNKNOWN || units.length === LONGEST) return keyOfAnyScript(text)
    if (key !== NONE) units.push(key)
  }
  return String.fromCharCode.apply(null, units)
}

/** Whether two texts have the same key; most are told apart by their first letters. */
export function hasSameKey(first: string, second: string): boolean {
  for (let at = -1, other = -1; ; ) {
    at = nextKey(first, at + 1)
    other = nextKey(second, other + 1)
    const key = at < first.length ? keyOf(codeAt(first, at)) : NONE
    const otherKey = other < second.length ? keyOf(codeAt(second, other)) : NONE
    if (key === UNKNOWN || otherKey === UNKNOWN) return letterKey(first) === letterKey(second)
    if (key !== otherKey) return false
    if (key === NONE) return true
  }
}

/** Where the next unit with a key stands. */
function nextKey(text: string, from: number): number {
  let at = from
  while (at < text.length && keyOf(codeAt(text, at)) === NONE) at++
  return at
}

function keyOf(unit: number): number {
  return unit < 0x80 ? ASCII_KEYS[unit]! : otherKey(unit)
}

/** Longer texts are passages; arguments of a call have a limit. */
const LONGEST = 1000

const NONE = 0
const UNKNOWN = 1

/** Small letters and digits of ASCII by unit. */
const ASCII_KEYS: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  if ((unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122)) return unit
  return unit >= 65 && unit <= 90 ? unit + 32 : NONE
})

function otherKey(unit: number): number {
  if (unit < FIRST_LETTER) return LETTERS_AMONG_SIGNS.includes(unit) ? UNKNOWN : NONE
  if (unit < 0x250) return latinKeys()[unit - FIRST_LETTER]!
  if (unit >= 0x300 && unit < 0x370) return NONE
  if (unit >= FIRST_ADDITIONAL && unit <= LAST_ADDITIONAL) return additionalKeys()[unit - FIRST_ADDITIONAL]!
  return unit >= 0x2000 && unit < 0x2070 ? NONE : UNKNOWN
}

const FIRST_LETTER = 0xc0
/** ª, µ and º are letters between signs. */
const LETTERS_AMONG_SIGNS: readonly number[] = [0xaa, 0xb5, 0xba]
/** Latin Extended Additional, where the Vietnamese letters stand. */
const FIRST_ADDITIONAL = 0x1e00
const LAST_ADDITIONAL = 0x1eff

const latinKeys = once(() => keysOfRange(FIRST_LETTER, 0x24f))
const additionalKeys = once(() => keysOfRange(FIRST_ADDITIONAL, LAST_ADDITIONAL))

function keysOfRange(first: number, last: number): Uint16Array {
  let letters = ''
  for (let unit = first; unit <= last; unit++) letters += `${String.fromCharCode(unit)} `
  // A letter and its marks; × and ÷ are signs.
  const forms = letters.normalize('NFD').toLowerCase().split(' ')
  return Uint16Array.from({ length: last - first + 1 }, (_, at) => {
    if (first + at === 0xd7 || first + at === 0xf7) return NONE
    const form = forms[at]!
    return form.startsWith('đ') ? 0x64 : codeAt(form, 0)
  })
}

function keyOfAnyScript(text: string): string {
  return text.normalize('NFD').toLowerCase().replaceAll('đ', 'd').replace(NOT_LETTERS, '')
}

const NOT_LETTERS = /[^\p{L}\d]+/gu
