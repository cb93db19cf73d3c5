import { codeAt } from '../data/code-at.ts'
import { ELEMENT_NAMES } from '../data/elements.ts'
import { endsTagName } from './characters.ts'
import type { Source } from './source.ts'
import { FIRST_UNKNOWN_TAG, TAG, TAG_NUMBERS, tagName } from './tags.ts'

const SLOTS = 1024
const LONGEST_NAME = 16

/** Letters differ by less than 31, and six of them give less than 2 ** 32: such words of one length have a hash each. */
const LONGEST_SURE = 6
/** Letters come after all characters that end a name: one comparison passes most of them. */
const LAST_SIGN = 62

const slotTag: Uint16Array = new Uint16Array(SLOTS)
const slotHash: Int32Array = new Int32Array(SLOTS)
const nameLength: Uint8Array = new Uint8Array(FIRST_UNKNOWN_TAG)
const nameCodes: Uint8Array = new Uint8Array(FIRST_UNKNOWN_TAG * LONGEST_NAME)
fillTables()

/**
 * Tag numbers of names as they stand in the source. Known names are found by hash without making a string; others get
 * a number of their own per page. The rare page with more than 3,900 unknown names shares the last number among the rest.
 */
export class TagNames {
  private readonly source: Source
  private readonly bytes: Uint8Array
  private readonly numbers: Map<string, number> = new Map()
  private readonly names: string[] = []
  /** Where the name read last ends. */
  end = 0

  constructor(source: Source) {
    this.source = source
    this.bytes = source.bytes
  }

  /** Reads the name that begins there, up to `>`, `/`, white space or the end of the page; gives its number. */
  numberAt(start: number): number {
    const { bytes } = this
    let at = start
    let hash = 0
    let isWord = true
    let character = bytes[at]!
    while (character > LAST_SIGN || (at < bytes.length && !endsTagName(character))) {
      const letter = character | 32
      if (letter < 97 || letter > 122) isWord = false
      hash = hashStep(hash, letter)
      character = bytes[++at]!
    }
    this.end = at
    const length = at - start
    const isSure = isWord && length <= LONGEST_SURE
    for (let slot = hash & (SLOTS - 1); slotTag[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      const tag = slotTag[slot]!
      if (slotHash[slot] !== hash || nameLength[tag] !== length) continue
      if (isSure || this.isNamed(tag, start, length)) return tag
    }
    const written = this.source.text(start, at)
    return this.numbers.get(written) ?? this.unknown(written.toLowerCase())
  }

  private isNamed(tag: number, start: number, length: number): boolean {
    for (let at = 0; at < length; at++) {
      const character = this.bytes[start + at]!
      const known = nameCodes[tag * LONGEST_NAME + at]!
      if (character !== known && (character + 32 !== known || character < 65 || character > 90)) return false
    }
    return true
  }

  /** Lower-case name of a tag number. */
  name(tag: number): string {
    return tagName(tag) ?? this.names[tag - FIRST_UNKNOWN_TAG] ?? ''
  }

  private unknown(name: string): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    const tag = Math.min(FIRST_UNKNOWN_TAG + this.names.length, TAG_NUMBERS - 1)
    if (tag < TAG_NUMBERS - 1) {
      this.names.push(name)
      this.numbers.set(name, tag)
    }
    return tag
  }
}

function hashStep(hash: number, letter: number): number {
  return (hash * 31 + letter) | 0
}

function fillTables(): void {
  for (const name of ELEMENT_NAMES) {
    const tag = TAG[name]
    let hash = 0
    for (let at = 0; at < name.length; at++) {
      const character = codeAt(name, at)
      nameCodes[tag * LONGEST_NAME + at] = character
      hash = hashStep(hash, character | 32)
    }
    nameLength[tag] = name.length
    let slot = hash & (SLOTS - 1)
    while (slotTag[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    slotTag[slot] = tag
    slotHash[slot] = hash
  }
}
