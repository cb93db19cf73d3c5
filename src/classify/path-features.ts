import { codeAt } from '../data/code-at.ts'
import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import { type HashTable, hashTable, lookUp } from '../text/hash-table.ts'
import { EMPTY_HASH, hashOf, nextHash } from '../text/word-hashes.ts'
import { AT } from './feature-names.ts'

/** Log-odds of class and id words by their hashes, in tenths, learned from labelled pages. */
export type TokenEvidence = HashTable

/** The log-odds of words as a table; they are rounded to tenths. */
export function tokenEvidence(odds: Iterable<readonly [word: string, odds: number]>): TokenEvidence {
  return hashTable(Array.from(odds, ([word, value]) => [hashOf(word), Math.round(TENTHS * value)] as const))
}

/** The elements from the root down to the last one asked about, and what is known below each; index 0 is the root. */
export interface Path {
  readonly document: Document
  readonly tokens: TokenEvidence
  /** Evidence of the `class` values met so far, by their numbers, and 1 where it is known. */
  readonly byClass: Float32Array
  readonly isKnown: Uint8Array
  readonly nodes: number[]
  /** Bits of `ANCESTORS`. */
  readonly ancestors: number[]
  /** Evidence of the element's own class and id words: log-odds that text below is of the article. */
  readonly own: number[]
  /** Own evidence of the nearest element that has any. */
  readonly nearest: number[]
  readonly lowest: number[]
  readonly highest: number[]
  readonly sum: number[]
  /** Hash that is the same for elements of the same tags and classes from the root down. */
  readonly signatures: number[]
}

/** The path of a page's root. */
export function pathOf(document: Document, tokens: TokenEvidence): Path {
  return {
    document,
    tokens,
    byClass: new Float32Array(document.classCount),
    isKnown: new Uint8Array(document.classCount),
    nodes: [0],
    ancestors: [0],
    own: [0],
    nearest: [0],
    lowest: [0],
    highest: [0],
    sum: [0],
    signatures: [0],
  }
}

/** Writes what the way from the root to an element says into a row; blocks asked about in order share their ways. */
export function fillPath(rows: Float32Array, row: number, path: Path, node: number): void {
  descend(path, node)
  const depth = path.document.depth[node]!
  const bits = path.ancestors[depth]!
  for (let rest = bits; rest !== 0; rest &= rest - 1)
    rows[row + AT.inArticle + 31 - Math.clz32(rest & -rest)] = 1
  rows[row + AT.own] = path.own[depth]!
  rows[row + AT.nearest] = path.nearest[depth]!
  rows[row + AT.lowest] = path.lowest[depth]!
  rows[row + AT.highest] = path.highest[depth]!
  rows[row + AT.sum] = path.sum[depth]!
  rows[row + AT.depth] = depth
}

/** The signature of an element that `fillPath` was asked about last. */
export function signatureOf({ document, signatures }: Path, node: number): number {
  return signatures[document.depth[node]!]!
}

/** Brings the path down to a node; where it was below the same elements before, nothing is looked at again. */
function descend(path: Path, node: number): void {
  const { document, nodes } = path
  const depth = document.depth[node]!
  let shared = depth
  for (let at = node; nodes[shared] !== at; at = document.parent[at]!) {
    nodes[shared] = at
    shared--
  }
  for (let level = shared + 1; level <= depth; level++) step(path, level)
}

function step(path: Path, level: number): void {
  const { document } = path
  const node = path.nodes[level]!
  const above = level - 1
  const number = document.classNumbers[node]!
  const id = document.hasAttributes(node) ? document.attribute(node, 'id') : undefined
  const own = classEvidence(path, number) + (id === undefined ? 0 : wordEvidence(id, path.tokens))
  const tag = document.tag[node]!
  path.ancestors[level] = path.ancestors[above]! | (ANCESTOR_BITS[tag] ?? 0)
  path.own[level] = own
  path.nearest[level] = own !== 0 ? own : path.nearest[above]!
  path.lowest[level] = Math.min(path.lowest[above]!, own)
  path.highest[level] = Math.max(path.highest[above]!, own)
  path.sum[level] = path.sum[above]! + own
  path.signatures[level] = (Math.imul(path.signatures[above]!, 31) + Math.imul(tag, 65_537) + number) | 0
}

function classEvidence({ document, byClass, isKnown, tokens }: Path, number: number): number {
  if (number === 0) return 0
  if (isKnown[number] === 1) return byClass[number]!
  isKnown[number] = 1
  const evidence = wordEvidence(document.classValue(number), tokens)
  byClass[number] = evidence
  return evidence
}

/** The strongest word for and the strongest word against; words as `classTokens` cuts them. */
function wordEvidence(value: string, tokens: TokenEvidence): number {
  const { length } = value
  let lowest = 0
  let highest = 0
  for (let at = 0; at < length; ) {
    let hash = EMPTY_HASH
    let last = 0
    for (; at < length; at++) {
      const code = codeAt(value, at)
      if (!isLetter(code) || (code < LOWER_A && last >= LOWER_A)) break
      hash = nextHash(hash, code | 32)
      last = code
    }
    if (last === 0) at++
    else {
      const odds = lookUp(tokens, hash)
      lowest = Math.min(lowest, odds)
      highest = Math.max(highest, odds)
    }
  }
  return oddsOf(lowest) + oddsOf(highest)
}

const TENTHS = 10

function oddsOf(tenths: number): number {
  return Math.fround(tenths / TENTHS)
}

const LOWER_A = 0x61

function isLetter(code: number): boolean {
  const lower = code | 32
  return lower >= LOWER_A && lower <= 0x7a
}

/** Kinds of elements around a block that matter, in the order of their features. */
const ANCESTORS: readonly (readonly number[])[] = [
  [TAG.article],
  [TAG.main],
  [TAG.nav],
  [TAG.header],
  [TAG.footer],
  [TAG.aside],
  [TAG.form],
  [TAG.table],
  [TAG.ul, TAG.ol, TAG.dl],
  [TAG.section],
  [TAG.blockquote],
]

const ANCESTOR_BITS: readonly number[] = bitsByTag()

function bitsByTag(): number[] {
  const bits: number[] = []
  ANCESTORS.forEach((tags, k) => {
    for (const tag of tags) bits[tag] = 1 << k
  })
  return bits
}
