import type { Paragraph } from 'mdast'
import type { ArticleImage } from '../../model/article.ts'
import { isPublicImage } from './addresses.ts'

/**
 * Prints an image and, under it, its caption in emphasis with the credit in parentheses. No text is said twice: `alt`
 * stays empty when the caption says it, the credit is left out when the caption ends in it.
 */
export function figureNodes(image: ArticleImage | undefined): readonly Paragraph[] {
  if (image === undefined) return []
  const caption = captionLine(image)
  const nodes: Paragraph[] = []
  if (image.url !== null && isPublicImage(image.url)) {
    const alt = saysTheSame(image.alt ?? '', caption) ? '' : (image.alt ?? '')
    nodes.push({ type: 'paragraph', children: [{ type: 'image', url: image.url, alt: oneLine(alt) }] })
  }
  if (caption !== '') {
    nodes.push({
      type: 'paragraph',
      children: [{ type: 'emphasis', children: [{ type: 'text', value: oneLine(caption) }] }],
    })
  }
  return nodes
}

function captionLine({ caption, credit }: ArticleImage): string {
  if (credit === null) return caption ?? ''
  if (caption === null) return `(${credit})`
  return bareWords(caption).includes(bareWords(credit)) ? caption : `${caption} (${credit})`
}

/** Whether one text holds the other, apart from case and punctuation. */
function saysTheSame(alt: string, caption: string): boolean {
  const bareAlt = bareWords(alt)
  const bareCaption = bareWords(caption)
  return bareCaption !== '' && (bareCaption.includes(bareAlt) || bareAlt.includes(bareCaption))
}

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu

function bareWords(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(BETWEEN_WORDS, ' ').trim()
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ')
}
