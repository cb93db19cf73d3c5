import { ELEMENT_NAMES, type ElementName } from '../data/elements.ts'

/** Tag number of text nodes. */
export const TEXT = 0

/** Tag number of the root. */
export const ROOT = 1

const FIRST_ELEMENT = 2

/** Numbers from here on belong to names that only one page knows: see `Document.name`. */
export const FIRST_UNKNOWN_TAG: number = FIRST_ELEMENT + ELEMENT_NAMES.length

/** One number more than the largest tag number; tables over all of them are small, and pages have few unknown names. */
export const TAG_NUMBERS = 4096

/**
 * Tag numbers of the known elements by name. The numbers stand on the prototype: V8 keeps an object of so many properties
 * as a hash table unless it is one.
 */
export const TAG: Readonly<Record<ElementName, number>> = Object.create(
  Object.fromEntries(ELEMENT_NAMES.map((name, index) => [name, FIRST_ELEMENT + index])),
)

/** Lower-case name of a known tag number; `undefined` for numbers that are a page's own. */
export function tagName(tag: number): string | undefined {
  if (tag === TEXT) return '#text'
  if (tag === ROOT) return '#root'
  return ELEMENT_NAMES[tag - FIRST_ELEMENT]
}

/** Table with 1 at the numbers of the given elements; any tag number may be looked up in it. */
export function tagSet(names: readonly ElementName[]): Uint8Array {
  const table = new Uint8Array(TAG_NUMBERS)
  for (const name of names) table[TAG[name]] = 1
  return table
}
