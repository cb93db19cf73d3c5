import type { Document } from '../dom/document.ts'
import { AT } from './feature-names.ts'
import { type BlockTable, type PageShape, pageShape } from './page-shape.ts'

/** Writes where every block stands in the page as a whole. */
export function fillPlaces(table: BlockTable, title: number): void {
  const { blocks, candidates, rows, rowAt, keys, lengths } = table
  const shape = pageShape(table)
  const titleKey = title < 0 ? null : keys[title]!
  let before = 0
  for (let i = 0; i < blocks.length; i++) {
    const start = before
    before += lengths[i]!
    if (candidates[i] === 0) continue
    const row = rowAt[i]!
    rows[row + AT.position] = i / blocks.length
    rows[row + AT.blocks] = blocks.length
    rows[row + AT.charsBefore] = start / Math.max(1, shape.chars[0]!)
    rows[row + AT.sinceTitle] = clip(i - title)
    rows[row + AT.isTitle] = i === title || keys[i] === titleKey ? 1 : 0
    rows[row + AT.afterTitle] = title < 0 ? -1 : i > title ? 1 : 0
    fillBox(rows, row, { document: table.document, shape, node: blocks[i]!.node })
  }
  fillGroups(table, Math.max(1, shape.prose[0]!))
  fillRepeats(table)
  fillCoreDistances(table)
  fillSections(table)
}

/** Blocks farther off count as this far. */
const FARTHEST = 60

function clip(distance: number): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, distance))
}

interface Box {
  readonly document: Document
  readonly shape: PageShape
  readonly node: number
}

/** The elements right above a block, and how far it is from the core. */
function fillBox(rows: Float32Array, row: number, { document, shape, node }: Box): void {
  const { prose, chars, linked, count, proseCount, core, dense } = shape
  const up = document.parent[node]!
  const total = Math.max(1, prose[0]!)
  const coreLevels = levelsUp(document, node, core)
  const denseLevels = dense === core ? coreLevels : levelsUp(document, node, dense)
  rows[row + AT.inCore] = coreLevels === 0 ? 1 : 0
  rows[row + AT.coreLevels] = coreLevels
  rows[row + AT.inDenseCore] = denseLevels === 0 ? 1 : 0
  rows[row + AT.denseLevels] = denseLevels
  rows[row + AT.parentShare] = prose[up]! / total
  rows[row + AT.grandparentShare] = prose[Math.max(0, document.parent[up]!)]! / total
  rows[row + AT.siblings] = count[up]!
  rows[row + AT.siblingProse] = proseCount[up]!
  rows[row + AT.parentLinks] = linked[up]! / Math.max(1, chars[up]!)
  rows[row + AT.coreShare] = prose[core]! / total
  rows[row + AT.pageProse] = prose[0]!
  rows[row + AT.pageLinks] = linked[0]! / Math.max(1, chars[0]!)
}

/** More levels make no difference. */
const MOST_LEVELS = 20

/** Levels up from a node to an element that holds the target; 0 inside the target. */
function levelsUp({ parent, end }: Document, node: number, target: number): number {
  if (target <= node && node < end[target]!) return 0
  let levels = 1
  for (let at = parent[node]!; !(at <= target && target < end[at]!) && levels < MOST_LEVELS; at = parent[at]!)
    levels++
  return levels
}

/** Blocks whose elements have the same tags and classes from the root down: how many, how long, how linked. */
function fillGroups(
  { blocks, candidates, prose: isProse, rows, rowAt, signatures, lengths }: BlockTable,
  total: number,
): void {
  const { groupOf, sums } = groupsOf(candidates, signatures, 4)
  for (let i = 0; i < blocks.length; i++) {
    if (candidates[i] === 0) continue
    const length = lengths[i]!
    const at = 4 * groupOf[i]!
    sums[at]! += 1
    sums[at + 1]! += length
    sums[at + 2]! += blocks[i]!.linkLength
    if (isProse[i] === 1) sums[at + 3]! += length
  }
  for (let i = 0; i < blocks.length; i++) {
    if (candidates[i] === 0) continue
    const at = 4 * groupOf[i]!
    const row = rowAt[i]!
    rows[row + AT.groupSize] = sums[at]!
    rows[row + AT.groupMeanChars] = sums[at + 1]! / sums[at]!
    rows[row + AT.groupLinks] = sums[at + 2]! / Math.max(1, sums[at + 1]!)
    rows[row + AT.groupShare] = sums[at + 3]! / total
  }
}

/** Numbers the hashes of the blocks in the order in which they are met, with room for some sums over each group. */
function groupsOf(
  candidates: Uint8Array,
  hashes: Int32Array,
  sumsOfEach: number,
): { readonly groupOf: Int32Array; readonly sums: Float32Array } {
  const { length } = hashes
  const numbers = new Map<number, number>()
  // One piece of memory: to get and to free two takes longer.
  const memory = new ArrayBuffer((1 + sumsOfEach) * BYTES * length)
  const groupOf = new Int32Array(memory, 0, length)
  let group = -1
  let last = 0
  for (let i = 0; i < length; i++) {
    if (candidates[i] === 0) continue
    const hash = hashes[i]!
    // Most blocks are made like the one before.
    if (group < 0 || hash !== last) {
      const known = numbers.get(hash)
      group = known ?? numbers.size
      if (known === undefined) numbers.set(hash, group)
      last = hash
    }
    groupOf[i] = group
  }
  return { groupOf, sums: new Float32Array(memory, BYTES * length) }
}

/** Of one number. */
const BYTES = 4

/** How often a text stands on the page, and how often it was met before. */
function fillRepeats({ blocks, candidates, rows, rowAt, keys }: BlockTable): void {
  const { groupOf, sums } = groupsOf(candidates, keys, 1)
  for (let i = 0; i < blocks.length; i++) {
    if (candidates[i] === 0) continue
    rows[rowAt[i]! + AT.repeatsEarlier] = sums[groupOf[i]!]!
    sums[groupOf[i]!]! += 1
  }
  for (let i = 0; i < blocks.length; i++)
    if (candidates[i] === 1) rows[rowAt[i]! + AT.repeats] = sums[groupOf[i]!]!
}

/** How far a block is from the first and the last prose of the core. */
function fillCoreDistances({ blocks, candidates, prose, rows, rowAt }: BlockTable): void {
  const inCore = (i: number): boolean => prose[i] === 1 && rows[rowAt[i]! + AT.inCore] === 1
  let first = 0
  while (first < blocks.length && !inCore(first)) first++
  if (first === blocks.length) first = 0
  let last = blocks.length - 1
  while (last >= 0 && !inCore(last)) last--
  if (last < 0) last = blocks.length - 1
  for (let i = 0; i < blocks.length; i++) {
    if (candidates[i] === 0) continue
    rows[rowAt[i]! + AT.sinceCore] = clip(i - first)
    rows[rowAt[i]! + AT.untilCoreEnd] = clip(last - i)
  }
}

/** What a block stands below: the last stock phrase (comments, related, share …), the last heading, prose of the core. */
function fillSections({ blocks, candidates, prose, rows, rowAt }: BlockTable): void {
  let phrases = 0
  let lastPhrase = -FARTHEST
  let lastHeading = -FARTHEST
  let coreProse = 0
  for (let i = 0; i < blocks.length; i++) {
    if (candidates[i] === 0) continue
    const row = rowAt[i]!
    rows[row + AT.sincePhrase] = Math.min(FARTHEST, i - lastPhrase)
    rows[row + AT.phrasesBefore] = phrases
    rows[row + AT.headingAbove] = Math.min(FARTHEST, i - lastHeading)
    rows[row + AT.proseSinceCore] = coreProse
    if (rows[row + AT.phrase]! > 0) {
      lastPhrase = i
      // Above the text stand phrases of every page: menus, share bars.
      if (coreProse > 0) phrases++
    }
    if (blocks[i]!.kind === 'heading') lastHeading = i
    if (prose[i] === 1 && rows[row + AT.inCore] === 1) coreProse++
  }
}
