import {
  BLOCK_ELEMENTS,
  type ElementName,
  SCOPE_WALLS,
  SPECIAL_ELEMENTS,
  TRANSPARENT_TO_ITEMS,
} from '../data/elements.ts'
import { FIRST_UNKNOWN_TAG, TAG } from './tags.ts'

/** Stops the end tags of ordinary inline elements. */
export const SPECIAL = 1
/** Stops end tags that look for their element "in scope". */
export const SCOPE = 2
/** Stops whatever would close a paragraph. */
export const BUTTON_SCOPE = 4
/** Stops `</li>`. */
export const LIST_SCOPE = 8
/** Stops tags of table parts. */
export const TABLE_SCOPE = 16
/** Stops a new `li`, `dt` or `dd` that looks for the one it ends. */
export const ITEM_SEARCH = 32
/** Stops nothing; the element is shown as a block. */
export const BLOCK = 64

/** What elements of `svg` and `math` stop whose content is HTML. */
export const FOREIGN_WALLS: number = SPECIAL | SCOPE | BUTTON_SCOPE | LIST_SCOPE | ITEM_SEARCH

const walls: Uint8Array = wallTable()

/** What an open element stops: bits from above, by its tag (HTML Standard, 13.2.4.2). */
export function wallsOf(tag: number): number {
  return tag < FIRST_UNKNOWN_TAG ? walls[tag]! : 0
}

function wallTable(): Uint8Array {
  const table = new Uint8Array(FIRST_UNKNOWN_TAG)
  const build = (names: readonly ElementName[], bits: number) => {
    for (const name of names) table[TAG[name]]! |= bits
  }
  build(SPECIAL_ELEMENTS, SPECIAL | ITEM_SEARCH)
  for (const name of TRANSPARENT_TO_ITEMS) table[TAG[name]]! &= ~ITEM_SEARCH
  build(SCOPE_WALLS, SCOPE | BUTTON_SCOPE | LIST_SCOPE)
  build(['button'], BUTTON_SCOPE)
  build(['ol', 'ul'], LIST_SCOPE)
  build(['html', 'table', 'template'], TABLE_SCOPE)
  build(BLOCK_ELEMENTS, BLOCK)
  return table
}
