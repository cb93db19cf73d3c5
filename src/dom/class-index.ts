import { decodeAttribute } from './characters.ts'
import { enlarged } from './enlarged.ts'
import { fromByteString, type Source } from './source.ts'

/** Few pages have more values: they have 160 on average. */
const ROOM = 512
const PLACE = 3
/**
 * A value that meets so many others gets a number of its own, whether it has one or not: so a page made of values with one
 * hash takes no longer than others.
 */
const MOST_TRIES = 64

const WHITE_SPACE = /[\t\n\f\r ]+/

/**
 * The distinct values of the `class` attributes of a page, numbered from 1; 0 is "no class". Most elements share their
 * value with others, so that what a value means has to be found out once a page, not once an element.
 */
export class ClassIndex {
  private readonly source: Source
  /** Number of distinct values, and the one for "no class". */
  count = 1
  /** Three numbers (`PLACE`) for each value: where it stands in the source first, from and to, and its hash. */
  private places: Int32Array = new Int32Array(PLACE * ROOM)
  /** Numbers of the values, by their hashes; 0 where there is none. Never more than half full. */
  private slots: Int32Array = new Int32Array(2 * ROOM)
  private readonly listings = new Map<string, Uint8Array | null>()
  private known: ClassValues | undefined

  constructor(source: Source) {
    this.source = source
  }

  /** The number of the value that stands between two offsets of the source. */
  numberOf(from: number, to: number): number {
    if (from === to) return 0
    const { slots } = this
    const hash = hashOf(this.source.bytes, from, to)
    const last = slots.length - 1
    let slot = hash & last
    for (let tries = 0; slots[slot] !== 0 && tries < MOST_TRIES; tries++) {
      const number = slots[slot]!
      if (this.isAt(number, from, to, hash)) return number
      slot = (slot + 1) & last
    }
    return this.add(slot, from, to, hash)
  }

  private isAt(number: number, from: number, to: number, hash: number): boolean {
    const { places } = this
    const { bytes } = this.source
    const start = places[PLACE * number]!
    if (places[PLACE * number + 2] !== hash || places[PLACE * number + 1]! - start !== to - from) return false
    for (let at = from; at < to; at++) if (bytes[at] !== bytes[start + at - from]) return false
    return true
  }

  private add(slot: number, from: number, to: number, hash: number): number {
    const number = this.count++
    if (this.slots[slot] === 0) this.slots[slot] = number
    this.places[PLACE * number] = from
    this.places[PLACE * number + 1] = to
    this.places[PLACE * number + 2] = hash
    if (2 * this.count === this.slots.length) this.grow()
    return number
  }

  private grow(): void {
    const { slots, places } = this
    const last = 2 * slots.length - 1
    this.slots = new Int32Array(last + 1)
    this.places = enlarged(places)
    for (const number of slots) {
      if (number === 0) continue
      let slot = places[PLACE * number + 2]! & last
      while (this.slots[slot] !== 0) slot = (slot + 1) & last
      this.slots[slot] = number
    }
  }

  /** The value with that number, character references decoded; `''` for 0. */
  value(number: number): string {
    return this.values.each[number] ?? ''
  }

  /** Whether the value with that number lists a name. */
  lists(number: number, name: string): boolean {
    return this.listing(name)?.[number] === 1
  }

  /** 1 at the numbers of the values that list a name; `null` when none does. */
  listing(name: string): Uint8Array | null {
    let listing = this.listings.get(name)
    if (listing === undefined) {
      listing = this.list(name)
      this.listings.set(name, listing)
    }
    return listing
  }

  private list(name: string): Uint8Array | null {
    const { each, all } = this.values
    if (!all.includes(name)) return null
    let listing: Uint8Array | null = null
    for (let number = 1; number < this.count; number++) {
      const value = each[number]!
      if (!value.includes(name) || !value.split(WHITE_SPACE).includes(name)) continue
      listing ??= new Uint8Array(this.count)
      listing[number] = 1
    }
    return listing
  }

  /** To be asked for when the page is read. */
  private get values(): ClassValues {
    this.known ??= valuesOf(this.written())
    return this.known
  }

  /** The values as the source has them, a character a byte. */
  private written(): readonly string[] {
    const { places, source } = this
    const written = ['']
    for (let number = 1; number < this.count; number++)
      written.push(source.slice(places[PLACE * number]!, places[PLACE * number + 1]!))
    return written
  }
}

/** Hash of the bytes between two offsets (Bernstein's, with exclusive or), its upper bits mixed into the lower ones. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from
  for (let at = from; at < to; at++) hash = Math.imul(hash, 33) ^ bytes[at]!
  return hash ^ (hash >>> 15)
}

/** The values of a page, character references decoded: each, and all with spaces between them. */
interface ClassValues {
  readonly each: readonly string[]
  readonly all: string
}

/** Whether any needs decoding is asked once of all. */
function valuesOf(written: readonly string[]): ClassValues {
  const all = written.join(' ')
  if (!NEEDS_DECODING.test(all)) return { each: written, all }
  const each = written.map(value => decodeAttribute(fromByteString(value), true))
  return { each, all: each.join(' ') }
}

const NEEDS_DECODING = /[&\r\x80-\xff]/

/** Whether the five bytes there are `class`, whatever their case; spelt out, since it is asked of most tags. */
export function isClass(bytes: Uint8Array, from: number): boolean {
  return (
    (bytes[from]! | 32) === 99 &&
    (bytes[from + 1]! | 32) === 108 &&
    (bytes[from + 2]! | 32) === 97 &&
    (bytes[from + 3]! | 32) === 115 &&
    (bytes[from + 4]! | 32) === 115
  )
}
