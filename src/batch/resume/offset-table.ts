/** A table from keys to offsets in a file: 32 bytes a key, so that a million inputs take 32 MB and no list of names. */
export interface OffsetTable {
  readonly set: (key: string, offset: number) => void
  /** The offset that was last set for a key, or for another that looks like it; `undefined` when there is none. */
  readonly get: (key: string) => number | undefined
}

const FIRST_SIZE = 1 << 10

/** Makes an empty table: open addressing, of which at most half is taken. */
export function offsetTable(): OffsetTable {
  let hashes = new Float64Array(FIRST_SIZE)
  let offsets = new Float64Array(FIRST_SIZE)
  let used = 0
  const place = (hash: number): number => {
    let at = hash % hashes.length
    while (hashes[at] !== 0 && hashes[at] !== hash) at = (at + 1) % hashes.length
    return at
  }
  const grow = (): void => {
    const old = { hashes, offsets }
    hashes = new Float64Array(old.hashes.length * 2)
    offsets = new Float64Array(old.hashes.length * 2)
    old.hashes.forEach((hash, from) => {
      if (hash === 0) return
      const at = place(hash)
      hashes[at] = hash
      offsets[at] = old.offsets[from]!
    })
  }
  return {
    set: (key, offset) => {
      const at = place(hashOf(key))
      if (hashes[at] === 0) used++
      hashes[at] = hashOf(key)
      offsets[at] = offset
      if (used * 2 > hashes.length) grow()
    },
    get: key => {
      const at = place(hashOf(key))
      return hashes[at] === 0 ? undefined : offsets[at]
    },
  }
}

/** 52 bits and never 0: two runs of FNV-1a (Fowler, Noll, Vo) from different starts, so that two paths hardly ever meet. */
function hashOf(key: string): number {
  let low = 0x811c9dc5
  let high = 0x01234567
  for (let index = 0; index < key.length; index++) {
    const unit = key.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x01000197)
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0) + 1
}
