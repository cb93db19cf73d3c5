import { FINGERPRINT_BYTES } from '../text/fingerprint.ts'

/** A fingerprint that was found. */
export interface Found {
  /** In the order of adding, from 0. */
  readonly number: number
  /** Estimated share of runs of three syllables that both texts have, 0 to 1. */
  readonly similarity: number
}

/** Fingerprints in memory, to be found by likeness. */
export interface FingerprintIndex {
  /** Finds the most similar one, of several the first; `null` when none is similar enough. */
  readonly find: (bytes: Uint8Array) => Found | null
  readonly add: (bytes: Uint8Array) => void
}

/**
 * Bands of three bytes, by which fingerprints are found that are equal in all of one. With 32 of them a text that shares
 * half of its runs is found with 0.98, one that shares 0.6 with 0.999.
 */
const BANDS = 32
/** Fingerprints behind one key that are looked at, the newest first: what whole archives share makes no run quadratic. */
const MOST_IN_BAND = 16
const FIRST_ROOM = 1024
const NONE = -1

/**
 * Makes an empty index: about 350 bytes a fingerprint, twice that while it grows; time does not depend on how many there are.
 *
 * @param least - Similarity from which a fingerprint is found, 0 to 1.
 */
export function fingerprintIndex(least: number): FingerprintIndex {
  let size = 0
  let searches = 0
  let table = tableFor(FIRST_ROOM)
  return {
    find: bytes => mostSimilar(table, bytes, { least, search: ++searches }),
    add: bytes => {
      if (size === table.room) table = grown(table, size)
      table.fingerprints.set(bytes, size * FINGERPRINT_BYTES)
      link(table, size)
      size++
    },
  }
}

/** Chains of fingerprints, one through each band. */
interface Table {
  readonly room: number
  readonly fingerprints: Uint8Array
  /** By key: the newest fingerprint of the chain. */
  readonly newest: Int32Array
  /** By fingerprint and band: the one before it. */
  readonly before: Int32Array
  /** By fingerprint: the search that looked at it last. */
  readonly lookedAt: Uint32Array
}

function tableFor(room: number): Table {
  return {
    room,
    fingerprints: new Uint8Array(room * FINGERPRINT_BYTES),
    newest: new Int32Array(room * BANDS).fill(NONE),
    before: new Int32Array(room * BANDS),
    lookedAt: new Uint32Array(room),
  }
}

function grown(old: Table, size: number): Table {
  const table = tableFor(old.room * 2)
  table.fingerprints.set(old.fingerprints)
  for (let number = 0; number < size; number++) link(table, number)
  return table
}

function link({ fingerprints, newest, before }: Table, number: number): void {
  for (let band = 0; band < BANDS; band++) {
    const slot = keyOf(fingerprints, number * FINGERPRINT_BYTES, band) & (newest.length - 1)
    before[number * BANDS + band] = newest[slot]!
    newest[slot] = number
  }
}

function mostSimilar(
  { newest, before, fingerprints, lookedAt }: Table,
  bytes: Uint8Array,
  { least, search }: { readonly least: number; readonly search: number },
): Found | null {
  let best: Found | null = null
  for (let band = 0; band < BANDS; band++) {
    const key = keyOf(bytes, 0, band)
    let number = newest[key & (newest.length - 1)]!
    for (let steps = 0; number !== NONE && steps < MOST_IN_BAND; steps++) {
      if (lookedAt[number] !== search && keyOf(fingerprints, number * FINGERPRINT_BYTES, band) === key) {
        lookedAt[number] = search
        const similarity = similarityOf(bytes, fingerprints, number)
        if (similarity >= least && isBetter(best, { number, similarity })) best = { number, similarity }
      }
      number = before[number * BANDS + band]!
    }
    if (best?.similarity === 1) break
  }
  return best
}

function isBetter(best: Found | null, found: Found): boolean {
  if (best === null || found.similarity !== best.similarity)
    return best === null || found.similarity > best.similarity
  return found.number < best.number
}

/** Neighbouring bytes make the first 21 bands, bytes a third apart the others. */
function keyOf(bytes: Uint8Array, start: number, band: number): number {
  const apart = band < THIRD ? 1 : THIRD
  const first = start + (band < THIRD ? band * 3 : band - THIRD)
  const key = bytes[first]! | (bytes[first + apart]! << 8) | (bytes[first + 2 * apart]! << 16)
  const mixed = Math.imul(key ^ (band << 24), 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

const THIRD = 21

/** Bytes of different texts are equal by chance once in 256. */
function similarityOf(bytes: Uint8Array, others: Uint8Array, number: number): number {
  const start = number * FINGERPRINT_BYTES
  let equal = 0
  for (let i = 0; i < FINGERPRINT_BYTES; i++) if (bytes[i] === others[start + i]) equal++
  return Math.max(0, ((equal / FINGERPRINT_BYTES) * 256 - 1) / 255)
}
