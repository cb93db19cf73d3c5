import type { PageBlock } from '../blocks/types.ts'
import type { Document } from '../dom/document.ts'
import type { LabelledBlock } from '../model/block.ts'

/** A teaser's text is at least this long, its headline between these lengths, in UTF-16 units. */
const TEXT = 50
const HEADLINE = { shortest: 15, longest: 220 } as const
/** A headline is a link nearly throughout. */
const LINKED = 0.8
/** Levels above a teaser's text within which its box ends, and blocks back within which its headline stands. */
const LEVELS = 4
const REACH = 4

/** How many kept texts are teasers of other articles, and their share of the kept text. */
export interface Teasers {
  readonly count: number
  readonly share: number
}

/**
 * Counts teasers, of which list pages are made: a kept text that stands alone in its box with a linked headline above
 * it. The paragraphs of an article share their box.
 */
export function countTeasers(document: Document, labelled: readonly LabelledBlock[]): Teasers {
  const texts = labelled.filter(({ block }) => block.kind !== 'image')
  const kept = texts.flatMap(({ role, block }, i) =>
    (role === 'body' || role === 'lead') && block.text.length >= TEXT ? [i] : [],
  )
  let count = 0
  let chars = 0
  let all = 0
  kept.forEach((i, k) => {
    const block = nodeOf(texts[i]!)
    all += block.text.length
    const neighbours = [kept[k - 1], kept[k + 1]].flatMap(n => (n === undefined ? [] : [nodeOf(texts[n]!).node]))
    const box = ownBox(document, block.node, neighbours)
    const above = texts.slice(Math.max(0, i - REACH), i).map(nodeOf)
    if (!above.some(other => isHeadline(other) && within(document, box, other.node))) return
    count++
    chars += block.text.length
  })
  return { count, share: all === 0 ? 0 : chars / all }
}

/** Blocks of an HTML page know their node. */
function nodeOf({ block }: LabelledBlock): PageBlock {
  return block as PageBlock
}

/** The largest element around a block, some levels up, that holds none of the neighbours. */
function ownBox(document: Document, node: number, neighbours: readonly number[]): number {
  let box = node
  for (let level = 0; level < LEVELS; level++) {
    const up = document.parent[box]!
    if (up <= 0 || neighbours.some(other => within(document, up, other))) break
    box = up
  }
  return box
}

function within(document: Document, box: number, node: number): boolean {
  return node >= box && node < document.end[box]!
}

function isHeadline({ text, linkLength }: PageBlock): boolean {
  return text.length >= HEADLINE.shortest && text.length <= HEADLINE.longest && linkLength >= LINKED * text.length
}
