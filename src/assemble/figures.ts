import type { ArticleImage } from '../model/article.ts'
import type { Block, LabelledBlock } from '../model/block.ts'
import { isFileName, isHeadlineCopy, sameCaption, splitCredit } from '../text/captions.ts'

/** Images with their captions, and before which block each figure stands. */
export interface Figures {
  readonly images: readonly ArticleImage[]
  /** Indexes into `images` by the index of the block they stand at. */
  readonly placed: ReadonlyMap<number, readonly number[]>
}

interface Figure {
  /** Index of the block at which it stands. */
  readonly at: number
  /** Number of the enclosing figure element; -1 outside. */
  readonly group: number
  image: Block['image'] | null
  captions: string[]
  credits: string[]
}

/**
 * Binds captions and credits to their images: those of the same figure element, else the image just before, else a
 * figure of their own. A caption stands once, however often the page repeats it.
 */
export function bindFigures(labelled: readonly LabelledBlock[], title: string | null): Figures {
  const figures: Figure[] = []
  let lastAt = -10
  labelled.forEach(({ block, role }, position) => {
    if (role === 'figure') {
      if (!repeatsImage(figures, block)) addImage(figures, block)
      lastAt = position
    } else if (role === 'caption' || role === 'credit') {
      const texts = role === 'caption' ? 'captions' : 'credits'
      figureFor(figures, { block, texts, near: position - lastAt <= 2 })[texts].push(block.text)
      lastAt = position
    }
  })
  const images = figures.map(figure => finishFigure(figure, title ?? ''))
  const placed = new Map<number, number[]>()
  figures.forEach(({ at }, i) => {
    placed.set(at, [...(placed.get(at) ?? []), i])
  })
  return { images, placed }
}

/** A lazily loaded image and its copy are one. */
function repeatsImage(figures: readonly Figure[], block: Block): boolean {
  const url = block.image?.url ?? null
  return figures.some(figure => url !== null && figure.image?.url === url)
}

/** The caption of a figure may stand above its image. */
function addImage(figures: Figure[], block: Block): void {
  const { index, figure: group, image = null } = block
  const captioned = figures.find(figure => group >= 0 && figure.group === group && figure.image === null)
  if (captioned === undefined) figures.push({ at: index, group, image, captions: [], credits: [] })
  else captioned.image = image
}

interface Found {
  readonly block: Block
  readonly texts: 'captions' | 'credits'
  /** Right behind an image or what belongs to it. */
  readonly near: boolean
}

function figureFor(figures: Figure[], { block, texts, near }: Found): Figure {
  const sameGroup = block.figure < 0 ? undefined : figures.findLast(figure => figure.group === block.figure)
  const last = figures.at(-1)
  const free = near && last !== undefined && last[texts].length === 0
  const found = sameGroup ?? (free ? last : undefined)
  if (found !== undefined) return found
  const own: Figure = { at: block.index, group: block.figure, image: null, captions: [], credits: [] }
  figures.push(own)
  return own
}

function finishFigure({ image, captions, credits }: Figure, title: string): ArticleImage {
  const parts = distinct(captions)
  const split = splitCredit(parts.join(' '))
  const caption = split.caption === '' ? null : split.caption
  const credit =
    split.credit ?? (credits.length > 0 ? (splitCredit(credits[0]!).credit ?? credits[0]!) : null)
  return {
    url: image?.url ?? null,
    alt: ownAlt(image?.alt ?? image?.title ?? null, { caption: parts.join(' '), title }),
    caption,
    credit,
    ...(image?.width === undefined ? {} : { width: image.width }),
    ...(image?.height === undefined ? {} : { height: image.height }),
  }
}

function distinct(captions: readonly string[]): string[] {
  const kept: string[] = []
  for (const caption of captions) if (!kept.some(other => sameCaption(other, caption))) kept.push(caption)
  return kept
}

/** Alternative text that says something of its own: no file name, no copy of the headline or of the caption. */
function ownAlt(
  alt: string | null,
  said: { readonly caption: string; readonly title: string },
): string | null {
  if (alt === null || isFileName(alt) || isHeadlineCopy(alt, said.title)) return null
  return said.caption !== '' && sameCaption(alt, said.caption) ? null : alt
}
