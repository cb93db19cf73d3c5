import { type HashTable, hashTable, lookUp } from '../text/hash-table.ts'
import { FEWEST_WORDS, sharedWords, wordsOf } from '../text/word-hashes.ts'
import { AT } from './feature-names.ts'
import { OPENING as COUNTED, type OpeningCounts } from './opening-counts.ts'

/** What other rooms know about the page's article. */
export interface PageHints {
  readonly title: string | null
  readonly description: string | null
  /** `articleBody` of the structured data. */
  readonly articleBody: string | null
}

/** Structured bodies longer than this, in UTF-16 units, are compared by their beginning. */
const LONGEST_BODY = 100_000
/** Descriptions likewise. */
const LONGEST_DESCRIPTION = 4000
/** Lengths of a copy of the description against the description; it may be cut short at either end. */
const COPY = { least: 0.4, most: 2.5, spare: 40 } as const
/** A block linked to this share is the headline of another article. */
const LINKED = 0.9
/** So much of a text tells whether it stands in the structured data. */
const OPENING = 40
/** Shorter texts stand anywhere by chance. */
const SHORTEST = 12

/** What a page says of itself for machines, ready to be compared with its blocks. */
export interface MachineText {
  readonly body: string
  readonly description: string
  /** Hashes of the description's words, numbered from 0; the same as a table, numbered from 1. */
  readonly words: ReadonlyMap<number, number>
  readonly table: HashTable
  /** For each number the last text that has the word; texts are numbered as they are compared. */
  readonly lastWith: Int32Array
  compared: number
}

/** The texts for machines among a page's hints; empty where there are none. */
export function machineText({ articleBody, description }: PageHints): MachineText {
  const summary = description?.slice(0, LONGEST_DESCRIPTION) ?? ''
  const words = wordsOf(summary)
  return {
    body: articleBody?.slice(0, LONGEST_BODY).replace(WHITE_SPACE, ' ') ?? '',
    description: summary,
    words,
    table: hashTable(Array.from(words, ([hash, number]) => [hash, number + 1] as const)),
    lastWith: new Int32Array(words.size + 1),
    compared: 0,
  }
}

const WHITE_SPACE = /\s+/g

/** A text whose opening was counted. */
export interface CountedText {
  readonly text: string
  readonly counts: OpeningCounts
}

/**
 * Writes how a block's text compares with what the page says for machines: -1 where it says nothing. The row has the
 * text's own features already.
 */
export function fillLikeness(
  rows: Float32Array,
  row: number,
  machine: MachineText,
  { text, counts }: CountedText,
): void {
  const { body, description } = machine
  const length = rows[row + AT.chars]!
  const linked = rows[row + AT.linkDensity]! >= LINKED
  rows[row + AT.inArticleBody] = body === '' ? -1 : linked || length < SHORTEST ? 0 : contains(body, text)
  if (description === '') {
    rows[row + AT.inDescription] = -1
    return
  }
  const mayBeInside = length >= SHORTEST && length <= description.length + COPY.spare
  rows[row + AT.inDescription] = mayBeInside && !linked ? contains(description, text) : 0
  const isCopy = length > COPY.least * description.length && length < COPY.most * description.length
  rows[row + AT.likeDescription] = isCopy && !linked ? likeness(machine, text, counts, length) : 0
}

function likeness(machine: MachineText, text: string, counts: OpeningCounts, length: number): number {
  return length > COUNTED ? sharedWords(machine.words, text) : sharedCounted(machine, counts)
}

/** `sharedWords` for the words that were counted: without a branch on what cannot be foretold, and nothing made. */
function sharedCounted(machine: MachineText, { hashes, words: count }: OpeningCounts): number {
  const { table, lastWith, words } = machine
  const least = Math.min(words.size, count)
  if (least < FEWEST_WORDS) return 0
  const current = ++machine.compared
  // Where the words stand that the description has not.
  lastWith[0] = current
  let shared = 0
  for (let at = 0; at < count; at++) {
    const number = lookUp(table, hashes[at]!)
    shared += Number(lastWith[number] !== current)
    lastWith[number] = current
  }
  return shared / least
}

/** 1 when the opening of a text stands in the other, 0 when not. */
function contains(whole: string, text: string): number {
  return whole.includes(text.slice(0, OPENING)) ? 1 : 0
}
