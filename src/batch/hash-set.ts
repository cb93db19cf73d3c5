/** Hashes seen so far, 32 bits each. */
export interface HashSet {
  /** Says whether it is new. */
  readonly add: (hash: number) => boolean
}

const FIRST_ROOM = 1 << 12

/** Makes an empty set: eight to sixteen bytes a hash, by open addressing. */
export function hashSet(): HashSet {
  let slots = new Uint32Array(FIRST_ROOM)
  let count = 0
  return {
    add: hash => {
      if (!put(slots, hash)) return false
      count++
      if (count > slots.length / 2) slots = grown(slots)
      return true
    },
  }
}

/** 0 marks a free place; the hash 0 shares the place of 1. */
function put(slots: Uint32Array, hash: number): boolean {
  const wanted = hash >>> 0 || 1
  const last = slots.length - 1
  let slot = Math.imul(wanted, 0x9e3779b1) & last
  while (slots[slot] !== 0) {
    if (slots[slot] === wanted) return false
    slot = (slot + 1) & last
  }
  slots[slot] = wanted
  return true
}

function grown(slots: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(slots.length * 2)
  for (const hash of slots) if (hash !== 0) put(more, hash)
  return more
}
