/** Numbers by the hashes of words: open addressing in typed arrays, several times faster than a `Map`. */
export interface HashTable {
  readonly hashes: Int32Array
  /** 0 where the slot is free. */
  readonly values: Float32Array
}

/** Builds a table that is at most half full; entries whose value is 0 are left out. */
export function hashTable(entries: readonly (readonly [hash: number, value: number])[]): HashTable {
  let size = 16
  while (size < 2 * entries.length) size *= 2
  const table = { hashes: new Int32Array(size), values: new Float32Array(size) }
  for (const [hash, value] of entries) {
    if (value === 0) continue
    let slot = slotOf(hash, size)
    while (table.values[slot] !== 0 && table.hashes[slot] !== hash) slot = (slot + 1) & (size - 1)
    table.hashes[slot] = hash
    table.values[slot] = value
  }
  return table
}

/** The value kept under a hash; 0 when there is none. */
export function lookUp({ hashes, values }: HashTable, hash: number): number {
  const size = hashes.length
  let slot = slotOf(hash, size)
  while (values[slot] !== 0) {
    if (hashes[slot] === hash) return values[slot]!
    slot = (slot + 1) & (size - 1)
  }
  return 0
}

function slotOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1)
}
