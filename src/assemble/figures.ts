import type { ArticleImage } from '../model/article.ts'
import type { Block, LabelledBlock } from '../model/block.ts'
import { captionSet, isFileName, isHeadlineCopy, sameCaption } from '../text/captions.ts'
import { splitCredit } from '../text/credits.ts'

/** Images with their captions, and where each figure stands. */
export interface Figures {
  readonly images: readonly ArticleImage[]
  /** For each image the index of the block it stands at, ascending. */
  readonly places: readonly number[]
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

/** The figures so far, and how to find one without looking through all. */
interface Binding {
  readonly figures: Figure[]
  readonly urls: Set<string>
  readonly lastOfGroup: Map<number, Figure>
}

/**
 * Binds captions and credits to their images: those of the same figure element, else the image just before, else a
 * figure of their own. A caption stands once, however often the page repeats it.
 */
export function bindFigures(labelled: readonly LabelledBlock[], title: string | null): Figures {
  const binding: Binding = { figures: [], urls: new Set(), lastOfGroup: new Map() }
  let lastAt = -10
  for (const { block, role } of labelled) {
    if (role === 'figure') {
      if (!repeatsImage(binding, block)) addImage(binding, block)
      lastAt = block.index
    } else if (role === 'caption' || role === 'credit') {
      const texts = role === 'caption' ? 'captions' : 'credits'
      figureFor(binding, { block, texts, near: block.index - lastAt <= 2 })[texts].push(block.text)
      lastAt = block.index
    }
  }
  const { figures } = binding
  return {
    images: figures.map(figure => finishFigure(figure, title ?? '')),
    places: figures.map(figure => figure.at),
  }
}

/** A lazily loaded image and its copy are one. */
function repeatsImage({ urls }: Binding, { image }: Block): boolean {
  const url = image?.url ?? null
  if (url === null) return false
  const seen = urls.has(url)
  urls.add(url)
  return seen
}

/** The caption of a figure may stand above its image. */
function addImage(binding: Binding, block: Block): void {
  const captioned = block.figure < 0 ? undefined : binding.lastOfGroup.get(block.figure)
  if (captioned?.image === null) captioned.image = block.image ?? null
  else addFigure(binding, block, block.image ?? null)
}

function addFigure({ figures, lastOfGroup }: Binding, block: Block, image: Figure['image']): Figure {
  const figure: Figure = { at: block.index, group: block.figure, image, captions: [], credits: [] }
  figures.push(figure)
  lastOfGroup.set(block.figure, figure)
  return figure
}

interface Found {
  readonly block: Block
  readonly texts: 'captions' | 'credits'
  /** Right behind an image or what belongs to it. */
  readonly near: boolean
}

function figureFor(binding: Binding, { block, texts, near }: Found): Figure {
  const sameGroup = block.figure < 0 ? undefined : binding.lastOfGroup.get(block.figure)
  const last = binding.figures.at(-1)
  const free = near && last !== undefined && last[texts].length === 0
  return sameGroup ?? (free ? last : undefined) ?? addFigure(binding, block, null)
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

function distinct(captions: readonly string[]): readonly string[] {
  if (captions.length < 2) return captions
  const seen = captionSet()
  return captions.filter(caption => {
    if (seen.has(caption)) return false
    seen.add(caption)
    return true
  })
}

/** Alternative text that says something of its own: no file name, no copy of the headline or of the caption. */
function ownAlt(
  alt: string | null,
  said: { readonly caption: string; readonly title: string },
): string | null {
  if (alt === null || alt === said.caption || isFileName(alt) || isHeadlineCopy(alt, said.title)) return null
  return said.caption !== '' && sameCaption(alt, said.caption) ? null : alt
}
