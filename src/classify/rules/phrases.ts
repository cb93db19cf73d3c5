import type { PageBlock } from '../../blocks/types.ts'
import { codeAt } from '../../data/code-at.ts'
import { letterOf } from '../../text/word-hashes.ts'
import { type Draft, label, type Rule } from '../draft.ts'
import { phraseKind } from '../phrase-evidence.ts'
import { SURE_BELOW_RELATED } from './thresholds.ts'

/** Share of a block inside links from which it is a link to another article. */
const LINKED = 0.6

/** First characters of `>> Tin khác`, `» Read on`: a link that leads away. */
const POINTERS: ReadonlySet<number | undefined> = new Set(
  Array.from('>»›→►▶☛👉', sign => sign.codePointAt(0)),
)

/** Drops pointers to other articles, stock phrases, and the links that a phrase such as "Related articles" heads. */
export const phrases: Rule = {
  name: 'phrase',
  apply(draft) {
    let dropped = 0
    for (let i = 0; i < draft.blocks.length; i++) {
      // What is dropped already and no phrase changes nothing: most blocks, whose texts are let be.
      if (draft.roles[i] !== 'body' && (draft.roles[i] === 'lead' || draft.phrases[i] === 0)) continue
      const block = draft.blocks[i]!
      if (block.kind === 'image') continue
      if (isPointer(block)) {
        if (draft.roles[i] === 'body') label(draft, i, 'boilerplate', 'pointer')
        continue
      }
      const kind = phraseKind(draft.phrases[i]!)
      if (kind === null) continue
      if (draft.roles[i] === 'body') label(draft, i, 'boilerplate', `phrase-${kind}`)
      if (kind === 'related' && i >= dropped) dropped = dropLinksAfter(draft, i)
    }
  },
}

function isPointer({ text, linkLength }: PageBlock): boolean {
  if (linkLength === 0 || linkLength < LINKED * (text.length - 3)) return false
  return letterOf(codeAt(text, 0)) === 0 && POINTERS.has(text.codePointAt(0))
}

/**
 * Drops the links below a heading of other articles, with the line of text that each may bring along.
 *
 * @returns Index of the block where the links end.
 */
function dropLinksAfter(draft: Draft, heading: number): number {
  let afterLink = false
  let i = heading + 1
  for (; i < draft.blocks.length; i++) {
    const block = draft.blocks[i]!
    if (block.kind === 'image') continue
    const linked = isLinked(block)
    if (!linked && !(afterLink && isSummary(draft, i))) break
    if (draft.roles[i] === 'body') label(draft, i, 'boilerplate', 'phrase-related-links')
    afterLink = linked
  }
  return i
}

/** A short text above the next link that the model is not sure to be the article's. */
function isSummary(draft: Draft, i: number): boolean {
  const { length } = draft.blocks[i]!.text
  return length <= LONGEST_SUMMARY && draft.scores[i]! < SURE_BELOW_RELATED && isLinked(nextText(draft, i))
}

/** A longer text between two links is no summary of the first, in UTF-16 units. */
const LONGEST_SUMMARY = 200

function nextText({ blocks }: Draft, i: number): PageBlock | undefined {
  let next = i + 1
  while (blocks[next]?.kind === 'image') next++
  return blocks[next]
}

function isLinked(block: PageBlock | undefined): boolean {
  return block !== undefined && block.text !== '' && block.linkLength >= LINKED * block.text.length
}
