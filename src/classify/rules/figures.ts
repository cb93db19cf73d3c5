import { type Draft, keptBlocks, label, type Rule } from '../draft.ts'

/** Keeps the images that stand among the article's blocks: not those of boxes, link lists and widgets. */
export const figures: Rule = {
  name: 'figure',
  apply(draft) {
    const kept = keptBlocks(draft)
    if (kept.length === 0) return
    const { title } = draft
    const span = { first: Math.min(kept[0]! - 4, title < 0 ? kept[0]! : title), last: kept.at(-1)! + 1 }
    const home = commonElement(draft, kept)
    const last = Math.min(span.last, draft.blocks.length - 1)
    for (let i = Math.max(0, span.first); i <= last; i++) {
      const { kind, hidden } = draft.blocks[i]!
      if (kind !== 'image' || hidden) continue
      if (hasCaption(draft, i)) label(draft, i, 'figure', 'figure-caption')
      else if (isContentImage(draft, i, home)) label(draft, i, 'figure', 'figure-place')
    }
  },
}

function hasCaption(draft: Draft, i: number): boolean {
  const { figure } = draft.blocks[i]!
  const next = i + 1
  if (draft.roles[next] === 'caption') return true
  if (figure < 0) return false
  for (let j = Math.max(0, i - 3); j < Math.min(draft.blocks.length, i + 6); j++) {
    if (draft.roles[j] === 'caption' && draft.blocks[j]!.figure === figure) return true
  }
  return false
}

/** Blocks on either side that decide whether an image's box is foreign. */
const WINDOW = 20
/** Icons and avatars are smaller, in pixels. */
const SMALLEST = 100

function isContentImage(draft: Draft, i: number, home: number): boolean {
  const { document, blocks, roles } = draft
  const { node, image } = blocks[i]!
  if (image?.url == null || (image.width ?? SMALLEST) < SMALLEST || (image.height ?? SMALLEST) < SMALLEST)
    return false
  const end = document.end[home]!
  if (node < home || node >= end) return false
  let box = node
  while (document.parent[box]! !== home && document.parent[box]! > 0) box = document.parent[box]!
  const inBox = (j: number): boolean => blocks[j]!.node >= box && blocks[j]!.node < document.end[box]!
  let foreign = false
  for (let j = i - 1; j >= Math.max(0, i - WINDOW) && inBox(j); j--)
    if (blocks[j]!.kind !== 'image') foreign ||= roles[j] === 'boilerplate'
  for (let j = i + 1; j < Math.min(blocks.length, i + WINDOW) && inBox(j); j++)
    if (blocks[j]!.kind !== 'image') foreign ||= roles[j] === 'boilerplate'
  return !foreign
}

/** The deepest element that holds most of the kept blocks; it holds the middle one of their parents. */
function commonElement({ document, blocks }: Draft, kept: readonly number[]): number {
  const { parent, end } = document
  const holders = kept.map(i => parent[blocks[i]!.node]!).sort((a, b) => a - b)
  const least = kept.length * MOST
  let node = holders[holders.length >> 1]!
  while (node > 0 && countWithin(holders, node, end[node]!) < least) node = parent[node]!
  return Math.max(0, node)
}

/** How many of the numbers, which ascend, lie from one to before another. */
function countWithin(numbers: readonly number[], from: number, to: number): number {
  let count = 0
  for (let at = 0; at < numbers.length && numbers[at]! < to; at++) if (numbers[at]! >= from) count++
  return count
}

/** Share of the kept blocks that the article's element holds. */
const MOST = 0.7
