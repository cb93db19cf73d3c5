import { codeAt } from '../data/code-at.ts'
import { ELEMENT_NAMES } from '../data/elements.ts'
import { FIRST_UNKNOWN_TAG, TAG, TAG_NUMBERS, tagName } from './tags.ts'

const SLOTS = 1024
const LONGEST_NAME = 16

const slotTag: Uint16Array = new Uint16Array(SLOTS)
const nameLength: Uint8Array = new Uint8Array(FIRST_UNKNOWN_TAG)
const nameCodes: Uint8Array = new Uint8Array(FIRST_UNKNOWN_TAG * LONGEST_NAME)
fillTables()

/**
 * Tag numbers of names as they stand in the source. Known names are found by hash without making a string; others get
 * a number of their own per page. The rare page with more than 3,900 unknown names shares the last number among the rest.
 */
export class TagNames {
  private readonly source: string
  private readonly numbers: Map<string, number> = new Map()
  private readonly names: string[] = []

  constructor(source: string) {
    this.source = source
  }

  /** Number of the name in `source[start, end)`, whose {@link hashStep} over all characters is `hash`. */
  numberAt(start: number, end: number, hash: number): number {
    const source = this.source
    const length = end - start
    for (let slot = hash & (SLOTS - 1); slotTag[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      const tag = slotTag[slot]!
      if (nameLength[tag] !== length) continue
      let at = 0
      for (let code = tag * LONGEST_NAME; at < length; at++, code++) {
        const character = codeAt(source, start + at)
        const known = nameCodes[code]!
        if (character !== known && (character + 32 !== known || character < 65 || character > 90)) break
      }
      if (at === length) return tag
    }
    const written = source.slice(start, end)
    return this.numbers.get(written) ?? this.unknown(written.toLowerCase())
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

/** Carries the hash of a tag name over one more character; letter case does not matter. Starts from 0. */
export function hashStep(hash: number, character: number): number {
  return (hash * 31 + (character | 32)) | 0
}

function fillTables(): void {
  for (const name of ELEMENT_NAMES) {
    const tag = TAG[name]
    let hash = 0
    for (let at = 0; at < name.length; at++) {
      const character = codeAt(name, at)
      nameCodes[tag * LONGEST_NAME + at] = character
      hash = hashStep(hash, character)
    }
    nameLength[tag] = name.length
    let slot = hash & (SLOTS - 1)
    while (slotTag[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    slotTag[slot] = tag
  }
}
