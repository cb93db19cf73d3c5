/** How often each item stands in a text; order does not count. */
export type Bag = ReadonlyMap<string, number>

/** The overlap of what a page should give and what it gave, in counted items. */
export interface Overlap {
  readonly both: number
  /** Given, but not wanted. */
  readonly extra: number
  /** Wanted, but not given. */
  readonly missing: number
}

const WORD = /[\p{L}\p{N}\p{M}_]+/gu

/** Words of a shingle, as in scrapinghub's article-extraction-benchmark. */
const SHINGLE_LENGTH = 4

/** Words of a text in order: runs of letters, digits, marks and underscores, in NFC. */
export function words(text: string): string[] {
  return text.normalize('NFC').match(WORD) ?? []
}

/** The `SHINGLE_LENGTH`-word runs of a word list in order; one short shingle when there are fewer words, none without words. */
export function shingles(list: readonly string[]): string[] {
  if (list.length === 0) return []
  const last = Math.max(0, list.length - SHINGLE_LENGTH)
  return Array.from({ length: last + 1 }, (_, start) => list.slice(start, start + SHINGLE_LENGTH).join(' '))
}

/** Counts equal items. */
export function bagOf(items: Iterable<string>): Map<string, number> {
  const bag = new Map<string, number>()
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1)
  return bag
}

/** Compares two bags item by item. */
export function overlap(wanted: Bag, given: Bag): Overlap {
  let both = 0
  for (const [item, count] of wanted) both += Math.min(count, given.get(item) ?? 0)
  return { both, extra: total(given) - both, missing: total(wanted) - both }
}

function total(bag: Bag): number {
  let sum = 0
  for (const count of bag.values()) sum += count
  return sum
}

/** NFC on one line with single spaces: how with/without snippets are looked up. */
export function squash(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** `squash` without case, quotes, dots and dashes: how titles, names and captions are compared. */
export function simplify(text: string): string {
  return squash(text)
    .toLowerCase()
    .replace(/[“”"'’‘.…–—-]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
