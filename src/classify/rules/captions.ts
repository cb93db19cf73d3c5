import { readByline } from '../../text/bylines.ts'
import { captionSet, isHeadlineCopy, sameCaption, splitCredit } from '../../text/captions.ts'
import { type Draft, keptBlocks, label, type Rule } from '../draft.ts'
import { findTitle } from '../title-place.ts'
import { CAPTION_STORY, LENGTH } from './thresholds.ts'

/**
 * Finds captions among the blocks: by their markup, by a credit right after an image, by being the image's alternative
 * text or another caption said again. A story told in captions stays text.
 */
export function captions(options: { readonly dedupe: boolean }): Rule {
  return {
    name: 'caption',
    apply(draft) {
      if (isToldInCaptions(draft)) {
        labelCredits(draft)
        return
      }
      const known = markedCaptions(draft)
      for (let i = 0; i < draft.blocks.length; i++) {
        if (draft.roles[i] !== 'body') continue
        const rule = captionRule(draft, i)
        if (rule === null) continue
        label(draft, i, 'caption', rule)
        known.push(draft.blocks[i]!.text)
      }
      if (options.dedupe) dropRepeats(draft, known)
    },
  }
}

/** Texts marked as captions in the stretch of the page that holds the article. */
function markedCaptions(draft: Draft): string[] {
  const kept = keptBlocks(draft)
  const first = firstNear(draft, kept[0] ?? 0)
  const last = (kept.at(-1) ?? -1) + 3
  const found: string[] = []
  draft.blocks.forEach((block, i) => {
    if (block.kind !== 'caption') return
    const near = i >= first && i <= last && (draft.roles[i] !== 'boilerplate' || draft.scores[i]! > 0.02)
    label(draft, i, near && kept.length > 0 ? 'caption' : 'boilerplate', 'caption-markup')
    if (near) found.push(block.text)
  })
  return found
}

/** The main picture stands anywhere between the title and the text. */
function firstNear(draft: Draft, firstKept: number): number {
  const title = findTitle(draft.blocks, draft.hints.title)
  return title >= 0 && title < firstKept && firstKept - title < REACH ? title : firstKept - 6
}

/** Blocks from the title to the text, at most. */
const REACH = 60

/** Credits that stand alone do not belong to the story told. */
function labelCredits(draft: Draft): void {
  draft.blocks.forEach((block, i) => {
    if (
      draft.roles[i] === 'body' &&
      block.text.length < LENGTH.byline &&
      readByline(block.text).kind === 'credit'
    ) {
      label(draft, i, 'credit', 'caption-credit')
    }
  })
}

/** Name of the rule by which a paragraph is a caption; `null` when it is none. */
function captionRule(draft: Draft, i: number): string | null {
  const block = draft.blocks[i]!
  if (block.text.length > LENGTH.caption || block.kind === 'heading') return null
  const image = draft.blocks[i - 1]?.kind === 'image' ? draft.blocks[i - 1]!.image : undefined
  if (image === undefined) return null
  if (block.figure >= 0 && block.text.length < LENGTH.caption) return 'caption-in-figure'
  for (const text of [image.alt, image.title]) {
    if (text === null || text.length < 15 || isHeadlineCopy(text, draft.hints.title ?? '')) continue
    if (sameCaption(text, block.text)) return 'caption-is-alt'
  }
  return splitCredit(block.text).credit === null ? null : 'caption-has-credit'
}

/** Texts of the body that say a caption again, and captions after the first of their kind. */
function dropRepeats(draft: Draft, known: readonly string[]): void {
  if (known.length === 0) return
  const captions = captionSet()
  for (const text of known) captions.add(text)
  const seen = captionSet()
  draft.blocks.forEach((block, i) => {
    if (draft.roles[i] === 'caption') {
      if (block.text.length >= LENGTH.shortestCaption && seen.has(block.text)) {
        label(draft, i, 'boilerplate', 'caption-repeated')
      } else seen.add(block.text)
      return
    }
    if (draft.roles[i] !== 'body' || block.text.length > LENGTH.caption || block.kind === 'heading') return
    if (captions.has(block.text)) label(draft, i, 'boilerplate', 'caption-repeated')
  })
}

/** A photo story: outside its captions the article holds next to nothing. */
function isToldInCaptions(draft: Draft): boolean {
  let captionChars = 0
  let otherChars = 0
  draft.blocks.forEach((block, i) => {
    if (block.kind === 'caption' || block.figure >= 0)
      captionChars += draft.scores[i]! > 0.1 ? block.text.length : 0
    else if (draft.roles[i] === 'body') otherChars += block.text.length
  })
  return captionChars >= CAPTION_STORY.leastChars && captionChars > CAPTION_STORY.times * otherChars
}
