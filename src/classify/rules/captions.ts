import type { Document } from '../../dom/document.ts'
import { TAG } from '../../dom/tags.ts'
import { readByline } from '../../text/bylines.ts'
import { captionSet, isHeadlineCopy, sameCaption } from '../../text/captions.ts'
import { splitCredit } from '../../text/credits.ts'
import { type Draft, keptBlocks, label, type Rule } from '../draft.ts'
import { CAPTION_STORY, KEEP, LENGTH } from './thresholds.ts'

/**
 * Finds captions among the blocks: by their markup, by a credit right after an image, by being the image's alternative
 * text or another caption said again. A story told in captions stays text.
 */
export function captions(options: { readonly dedupe: boolean }): Rule {
  return {
    name: 'caption',
    apply(draft) {
      if (isToldInCaptions(draft)) {
        tellStory(draft)
        return
      }
      const known = markedCaptions(draft)
      for (let i = 0; i < draft.blocks.length; i++) {
        if (draft.roles[i] !== 'body' && !isInDoubt(draft, i)) continue
        const rule = captionRule(draft, i)
        if (rule === null || (draft.roles[i] !== 'body' && rule !== CREDITED)) continue
        label(draft, i, 'caption', rule)
        known.push(draft.blocks[i]!.text)
      }
      if (options.dedupe) dropRepeats(draft, known)
    },
  }
}

/** A line that the model all but took for text: below an image, with a credit, it is a caption. */
function isInDoubt({ roles, scores }: Draft, i: number): boolean {
  return roles[i] === 'boilerplate' && scores[i]! >= KEEP.caption
}

const CREDITED = 'caption-has-credit'

/** Texts marked as captions in the stretch of the page that holds the article. */
function markedCaptions(draft: Draft): string[] {
  const kept = keptBlocks(draft)
  const first = firstNear(draft, kept[0] ?? 0)
  const last = (kept.at(-1) ?? -1) + 3
  const found: string[] = []
  for (let i = 0; i < draft.blocks.length; i++) {
    const { kind, text } = draft.blocks[i]!
    if (kind !== 'caption') continue
    const near = i >= first && i <= last && isOfArticle(draft, i)
    label(draft, i, near && kept.length > 0 ? 'caption' : 'boilerplate', 'caption-markup')
    if (near) found.push(text)
  }
  return found
}

/** Captions of other articles' pictures are links, or stand away from any picture. */
function isOfArticle({ document, blocks, roles, scores }: Draft, i: number): boolean {
  if (roles[i] !== 'boilerplate' || scores[i]! > SURE) return true
  const { text, linkLength, figure } = blocks[i]!
  // A link around the whole figure enlarges the picture.
  const enlarges = figure >= 0 && document.tag[document.parent[figure]!] === TAG.a
  return (
    (enlarges || linkLength < text.length / 2) &&
    [i - 3, i - 2, i - 1, i + 1].some(j => blocks[j]?.kind === 'image')
  )
}

/** Captions are rarely in the texts the model learned from; above this it takes one for text. */
const SURE = 0.02

/** The main picture stands anywhere between the title and the text. */
function firstNear({ title }: Draft, firstKept: number): number {
  return title >= 0 && title < firstKept && firstKept - title < REACH ? title : firstKept - 6
}

/** Blocks from the title to the text, at most. */
const REACH = 60

/** Captions are the text, all of them; credits that stand alone do not belong to the story told. */
function tellStory(draft: Draft): void {
  draft.blocks.forEach((block, i) => {
    if (draft.roles[i] === 'boilerplate' && isStory(draft, i)) label(draft, i, 'body', 'caption-story')
    if (
      (draft.roles[i] === 'body' || block.kind === 'caption') &&
      block.text.length < LENGTH.byline &&
      readByline(block.text).kind === 'credit'
    ) {
      label(draft, i, 'credit', 'caption-credit')
    }
  })
}

function isStory({ blocks, scores }: Draft, i: number): boolean {
  return (blocks[i]!.kind === 'caption' || blocks[i]!.figure >= 0) && scores[i]! > CAPTION_STORY.leastScore
}

/** Name of the rule by which a paragraph is a caption; `null` when it is none. */
function captionRule(draft: Draft, i: number): string | null {
  const image = i === 0 ? undefined : draft.blocks[i - 1]!.image
  if (image === undefined) return null
  const block = draft.blocks[i]!
  if (block.text.length > LENGTH.caption || block.kind === 'heading' || block.kind === 'quote') return null
  if (block.figure >= 0 && block.text.length < LENGTH.caption) return 'caption-in-figure'
  for (const text of [image.alt, image.title]) {
    if (text === null || text.length < 15 || isHeadlineCopy(text, draft.hints.title ?? '')) continue
    if (sameCaption(text, block.text)) return 'caption-is-alt'
  }
  if (splitCredit(block.text).credit !== null) return CREDITED
  return isSetApart(draft, i) ? 'caption-set-apart' : null
}

/** A short line right below a picture, set in italics or centred where the text around it is not. */
function isSetApart({ document, blocks }: Draft, i: number): boolean {
  const { text, marks, node } = blocks[i]!
  if (text.length > LENGTH.setApart) return false
  const italic = marks.some(mark => mark.kind === 'emphasis' && mark.end - mark.start >= text.length - 1)
  return italic || isCentred(document, node) > isCentred(document, blocks[i + 1]?.node ?? 0)
}

/** 1 for elements that centre their text, by attribute, style or class. */
function isCentred(document: Document, node: number): number {
  const style = document.attribute(node, 'style')
  if (document.attribute(node, 'align') === 'center') return 1
  if (style !== undefined && CENTRED_STYLE.test(style)) return 1
  return CENTRED_CLASS.test(document.classValue(document.classNumbers[node]!)) ? 1 : 0
}

const CENTRED_STYLE = /text-align\s*:\s*center/i
const CENTRED_CLASS =
  /(?:^|\s)(?:t-c|text-center|align-?center|has-text-align-center|txtcenter|center)(?:\s|$)/i

/** Texts of the body that say a caption again, and captions after the first of their kind. */
function dropRepeats(draft: Draft, known: readonly string[]): void {
  if (known.length === 0) return
  const captions = captionSet()
  for (const text of known) captions.add(text)
  const seen = captionSet()
  for (let i = 0; i < draft.blocks.length; i++) {
    const role = draft.roles[i]
    if (role !== 'caption' && role !== 'body') continue
    const { text, kind } = draft.blocks[i]!
    if (role === 'caption') {
      if (text.length >= LENGTH.shortestCaption && seen.has(text))
        label(draft, i, 'boilerplate', 'caption-repeated')
      else seen.add(text)
    } else if (text.length <= LENGTH.caption && kind !== 'heading' && captions.has(text))
      label(draft, i, 'boilerplate', 'caption-repeated')
  }
}

/** A photo story: outside its captions the article holds next to nothing. */
function isToldInCaptions(draft: Draft): boolean {
  let captionChars = 0
  let otherChars = 0
  for (let i = 0; i < draft.blocks.length; i++) {
    if (isStory(draft, i)) captionChars += draft.blocks[i]!.text.length
    else if (draft.roles[i] === 'body') otherChars += draft.blocks[i]!.text.length
  }
  return captionChars >= CAPTION_STORY.leastChars && captionChars > CAPTION_STORY.times * otherChars
}
