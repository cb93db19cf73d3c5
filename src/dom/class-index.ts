import { decodeAttribute } from './characters.ts'
import { fromByteString } from './source.ts'

const WHITE_SPACE = /[\t\n\f\r ]+/

/**
 * The distinct values of the `class` attributes of a page, numbered from 1; 0 is "no class". Most elements share their
 * value with others, so that what a value means has to be found out once a page, not once an element.
 */
export class ClassIndex {
  private readonly numbers = new Map<string, number>()
  /** The values as the source has them, a character a byte. */
  private readonly written: string[] = ['']
  private readonly listings = new Map<string, Uint8Array | null>()
  private known: ClassValues | undefined

  /** Number of distinct values, and the one for "no class". */
  get count(): number {
    return this.written.length
  }

  /** The number of a value as it stands in the source, a character a byte. */
  numberOf(written: string): number {
    if (written === '') return 0
    const known = this.numbers.get(written)
    if (known !== undefined) return known
    const number = this.written.push(written) - 1
    this.numbers.set(written, number)
    return number
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
    this.known ??= valuesOf(this.written)
    return this.known
  }
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
