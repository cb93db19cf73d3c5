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
  /** Evidence of the `class` values by their numbers; not a number where it is not asked for yet. */
  readonly byClass: Float64Array
  readonly nodes: number[]
  /** Bits of `ANCESTORS`. */
  readonly ancestors: number[]
  /** Hash that is the same for elements of the same tags and classes from the root down. */
  readonly signatures: number[]
  /** `ODDS` numbers a level: log-odds that text below is of the article. */
  odds: Float64Array
}

/** What `Path.odds` holds of a level, in the order of the features from `AT.own` on. */
const ODDS = {
  /** Evidence of the element's own class and id words. */
  own: 0,
  /** Own evidence of the nearest element that has any. */
  nearest: 1,
  lowest: 2,
  highest: 3,
  sum: 4,
  width: 5,
} as const

/** Few pages nest deeper; there is made more room when one does. */
const LEVELS = 64

/** The path of a page's root. */
export function pathOf(document: Document, tokens: TokenEvidence): Path {
  return {
    document,
    tokens,
    byClass: new Float64Array(document.classCount).fill(Number.NaN),
    nodes: [0],
    ancestors: [0],
    signatures: [0],
    odds: new Float64Array(LEVELS * ODDS.width),
  }
}

/** Writes what the way from the root to an element says into a row; blocks asked about in order share their ways. */
export function fillPath(rows: Float32Array, row: number, path: Path, node: number): void {
  descend(path, node)
  const depth = path.document.depth[node]!
  const bits = path.ancestors[depth]!
  for (let rest = bits; rest !== 0; rest &= rest - 1)
    rows[row + AT.inArticle + 31 - Math.clz32(rest & -rest)] = 1
  const level = depth * ODDS.width
  for (let k = 0; k < ODDS.width; k++) rows[row + AT.own + k] = path.odds[level + k]!
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
  if (path.odds.length <= depth * ODDS.width) path.odds = roomier(path.odds, depth)
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
  path.signatures[level] = (Math.imul(path.signatures[above]!, 31) + Math.imul(tag, 65_537) + number) | 0
  const { odds } = path
  const from = above * ODDS.width
  const to = level * ODDS.width
  odds[to + ODDS.own] = own
  odds[to + ODDS.nearest] = own !== 0 ? own : odds[from + ODDS.nearest]!
  odds[to + ODDS.lowest] = Math.min(odds[from + ODDS.lowest]!, own)
  odds[to + ODDS.highest] = Math.max(odds[from + ODDS.highest]!, own)
  odds[to + ODDS.sum] = odds[from + ODDS.sum]! + own
}

function roomier(odds: Float64Array, depth: number): Float64Array {
  const more = new Float64Array(2 * (depth + 1) * ODDS.width)
  more.set(odds)
  return more
}

function classEvidence({ document, byClass, tokens }: Path, number: number): number {
  if (number === 0) return 0
  const known = byClass[number]!
  if (!Number.isNaN(known)) return known
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
      if (odds < lowest) lowest = odds
      else if (odds > highest) highest = odds
    }
  }
  return oddsOf(lowest) + oddsOf(highest)
}

const TENTHS = 10

/** As a 32-bit number: the trees were learned from such, and some of their thresholds lie right beside them. */
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
