import { decodeAttribute, type SourceTraits } from './characters.ts'

const WHITE_SPACE = /[\t\n\f\r ]+/

/**
 * The distinct values of the `class` attributes of a page, numbered from 1; 0 is "no class". Most elements share their
 * value with others, so that what a value means has to be found out once a page, not once an element.
 */
export class ClassIndex {
  /** Number of distinct values, and the one for "no class". */
  count = 1
  private readonly source: string
  private readonly traits: SourceTraits
  private readonly spans: number[] = [0, 0]
  private slots: Int32Array = new Int32Array(512)
  private readonly values: string[] = ['']
  private readonly listings = new Map<string, Uint8Array | null>()
  private allValues: string | undefined

  constructor(source: string, traits: SourceTraits) {
    this.source = source
    this.traits = traits
  }

  /** The number of the value that stands between two offsets of the source. */
  numberOf(from: number, to: number): number {
    if (from === to) return 0
    if (this.count * 2 > this.slots.length) this.enlarge()
    const mask = this.slots.length - 1
    let slot = this.hash(from, to) & mask
    while (this.slots[slot] !== 0) {
      if (this.equals(this.slots[slot]!, from, to)) return this.slots[slot]!
      slot = (slot + 1) & mask
    }
    this.slots[slot] = this.count
    this.spans.push(from, to)
    return this.count++
  }

  /** The value with that number, character references decoded; `''` for 0. */
  value(number: number): string {
    const known = this.values[number]
    if (known !== undefined) return known
    const raw = this.source.slice(this.spans[2 * number]!, this.spans[2 * number + 1]!)
    const value = decodeAttribute(raw, this.traits)
    this.values[number] = value
    return value
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
    this.allValues ??= this.joinValues()
    if (!this.allValues.includes(name)) return null
    let listing: Uint8Array | null = null
    for (let number = 1; number < this.count; number++) {
      const value = this.value(number)
      if (!value.includes(name) || !value.split(WHITE_SPACE).includes(name)) continue
      listing ??= new Uint8Array(this.count)
      listing[number] = 1
    }
    return listing
  }

  private joinValues(): string {
    let all = ''
    for (let number = 1; number < this.count; number++) all += ` ${this.value(number)}`
    return all
  }

  private hash(from: number, to: number): number {
    let hash = to - from
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + this.source.charCodeAt(at)) | 0
    return hash ^ (hash >>> 15)
  }

  private equals(number: number, from: number, to: number): boolean {
    const start = this.spans[2 * number]!
    if (this.spans[2 * number + 1]! - start !== to - from) return false
    for (let at = 0; at < to - from; at++) {
      if (this.source.charCodeAt(start + at) !== this.source.charCodeAt(from + at)) return false
    }
    return true
  }

  private enlarge(): void {
    this.slots = new Int32Array(this.slots.length * 2)
    const mask = this.slots.length - 1
    for (let number = 1; number < this.count; number++) {
      let slot = this.hash(this.spans[2 * number]!, this.spans[2 * number + 1]!) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = number
    }
  }
}
