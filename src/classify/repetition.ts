import type { PageBlock } from '../blocks/types.ts'
import type { PathEvidence } from './path-evidence.ts'
import { isProseLike, type TextFacts } from './text-facts.ts'

interface GroupInput {
  readonly paths: readonly PathEvidence[]
  readonly facts: readonly TextFacts[]
}

/** Blocks whose elements have the same tags and classes from the root down. */
export interface Group {
  size: number
  chars: number
  linked: number
  prose: number
}

/** Groups blocks by the signature of their path. */
export function groupBySignature({ paths, facts }: GroupInput): Map<number, Group> {
  const groups = new Map<number, Group>()
  paths.forEach(({ signature }, i) => {
    const { chars, linkDensity } = facts[i]!
    let group = groups.get(signature)
    if (group === undefined) {
      group = { size: 0, chars: 0, linked: 0, prose: 0 }
      groups.set(signature, group)
    }
    group.size++
    group.chars += chars
    group.linked += chars * linkDensity
    if (isProseLike(facts[i]!)) group.prose += chars
  })
  return groups
}

/** How often a text stands on the page, and how often it was met so far. */
export interface Repeats {
  all: number
  seen: number
}

/** Counts equal texts. */
export function countRepeats(blocks: readonly PageBlock[]): Map<string, Repeats> {
  const repeats = new Map<string, Repeats>()
  for (const { text } of blocks) {
    const key = repeatKey(text)
    const known = repeats.get(key)
    if (known === undefined) repeats.set(key, { all: 1, seen: 0 })
    else known.all++
  }
  return repeats
}

/** Long texts with the same opening and length are taken for equal. */
export function repeatKey(text: string): string {
  return text.length <= OPENING ? text : `${text.length}:${text.slice(0, OPENING)}`
}

const OPENING = 80
