/** Whole numbers by the hashes of words: open addressing in typed arrays, several times faster than a `Map`. */
export interface HashTable {
  readonly hashes: Int32Array
  /** 0 where the slot is free. */
  readonly values: Int32Array
}

/** Builds a table with at least two slots an entry, or as many as are asked for; entries whose value is 0 are left out. */
export function hashTable(
  entries: readonly (readonly [hash: number, value: number])[],
  slotsAnEntry = 2,
): HashTable {
  let size = 16
  while (size < slotsAnEntry * entries.length) size *= 2
  const both = new Int32Array(2 * size)
  const table = { hashes: both.subarray(0, size), values: both.subarray(size) }
  for (const [hash, value] of entries) {
    if (value === 0) continue
    let slot = slotOf(hash, size)
    while (table.values[slot] !== 0 && table.hashes[slot] !== hash) slot = (slot + 1) & (size - 1)
    table.hashes[slot] = hash
    table.values[slot] = value
  }
  return table
}

/** The value kept under a hash; 0 when there is none. Whether there is one cannot be foretold, so that no branch asks. */
export function lookUp({ hashes, values }: HashTable, hash: number): number {
  const size = hashes.length
  let slot = slotOf(hash, size)
  while ((Number(values[slot] !== 0) & Number(hashes[slot] !== hash)) !== 0) slot = (slot + 1) & (size - 1)
  return values[slot]!
}

function slotOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1)
}
