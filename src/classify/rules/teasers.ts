import type { PageBlock } from '../../blocks/types.ts'
import { type Draft, keptBlocks, label, type Rule } from '../draft.ts'
import { KEEP, LIST_PAGE, TEASER } from './thresholds.ts'

/**
 * Drops teasers of other articles: a text that stands alone in its box with a linked headline above it. Where nearly all
 * of the text is teasers the page is a list and holds no article; else those at the end of the text go.
 */
export const teasers: Rule = {
  name: 'teaser',
  apply(draft) {
    const kept = keptBlocks(draft).filter(i => draft.blocks[i]!.text.length >= TEASER.text)
    const found = findTeasers(draft, kept)
    if (found.length === 0) return
    if (isList(draft, kept, found) && isListWithoutDoubtful(draft, kept)) {
      for (const i of keptBlocks(draft)) label(draft, i, 'boilerplate', LIST_RULE)
    } else dropTail(draft, kept, new Set(found))
  },
}

/** What is kept only lest some of the article be lost does not make a page a list. */
function isListWithoutDoubtful(draft: Draft, kept: readonly number[]): boolean {
  const believed = kept.filter(i => draft.rules[i] !== 'model' || draft.scores[i]! >= KEEP.general)
  return believed.length === kept.length || isList(draft, believed, findTeasers(draft, believed))
}

/** Name in which the blocks of a list page are dropped. */
export const LIST_RULE = 'list-page'

/** Linked headlines, and the texts below one in a box that holds no other text; a heading between is none. */
function findTeasers(draft: Draft, kept: readonly number[]): number[] {
  const texts = kept.filter(i => !isHeadline(draft.blocks[i]!) || draft.blocks[i]!.kind !== 'heading')
  const below = new Set<number>()
  for (let k = 0; k < texts.length; k++) {
    if (standsBelowHeadline(draft, texts[k]!, { before: texts[k - 1], after: texts[k + 1] }))
      below.add(texts[k]!)
  }
  return kept.filter(i => below.has(i) || isHeadline(draft.blocks[i]!))
}

/** The kept texts right before and right after one. */
interface Neighbours {
  readonly before: number | undefined
  readonly after: number | undefined
}

function standsBelowHeadline(draft: Draft, i: number, neighbours: Neighbours): boolean {
  let box = -1
  let seen = 0
  for (let j = i - 1; j >= 0 && seen < TEASER.reach; j--) {
    const above = draft.blocks[j]!
    if (above.kind === 'image') continue
    seen++
    if (!isHeadline(above)) continue
    if (box < 0) box = ownBox(draft, draft.blocks[i]!.node, neighbours)
    if (within(draft, box, above.node)) return true
  }
  return false
}

/** The largest element around a block, some levels up, that holds none of the neighbours. */
function ownBox(draft: Draft, node: number, { before, after }: Neighbours): number {
  const holds = (up: number, other: number | undefined): boolean =>
    other !== undefined && within(draft, up, draft.blocks[other]!.node)
  let box = node
  for (let level = 0; level < TEASER.levels; level++) {
    const up = draft.document.parent[box]!
    if (up <= 0 || holds(up, before) || holds(up, after)) break
    box = up
  }
  return box
}

function within({ document }: Draft, box: number, node: number): boolean {
  return node >= box && node < document.end[box]!
}

function isHeadline({ text, linkLength }: PageBlock): boolean {
  const { shortest, longest } = TEASER.headline
  return text.length >= shortest && text.length <= longest && linkLength >= TEASER.linked * text.length
}

function isList(draft: Draft, kept: readonly number[], found: readonly number[]): boolean {
  if (found.length < LIST_PAGE.least || draft.rules[kept[0]!] === 'lead-description') return false
  const chars = (list: readonly number[]): number =>
    list.reduce((sum, i) => sum + draft.blocks[i]!.text.length, 0)
  const share = chars(found) / chars(kept)
  return (
    share >= LIST_PAGE.sureShare || (share >= LIST_PAGE.share && meanScore(draft, kept) < LIST_PAGE.score)
  )
}

function meanScore(draft: Draft, list: readonly number[]): number {
  return list.reduce((sum, i) => sum + draft.scores[i]!, 0) / list.length
}

/** Several teasers below the last paragraph of the article, with the headlines between them. */
function dropTail(draft: Draft, kept: readonly number[], found: ReadonlySet<number>): void {
  const last = kept.findLast(i => !found.has(i))
  if (last === undefined) return
  const tail = kept.filter(i => i > last)
  if (tail.length < TEASER.leastTail || meanScore(draft, tail) > TEASER.sureScore) return
  for (const i of keptBlocks(draft))
    if (i > last && draft.roles[i] === 'body') label(draft, i, 'boilerplate', 'teaser')
}
