import type { Article, ArticleBlock, ArticleImage } from '../model/article.ts'
import type { Mark } from '../model/block.ts'
import { articleText } from '../text/article-text.ts'
import { placeTones, type ToneStyle } from '../text/tone-style.ts'

/** The article with the tones of all its texts, metadata too, where a style puts them; code and addresses stay. */
export function placeArticleTones(article: Article, style: ToneStyle): Article {
  if (style === 'keep') return article
  const place = (text: string): string => placeTones(text, style)
  const orNull = (text: string | null): string | null => (text === null ? null : place(text))
  const blocks = article.blocks.map(block => placeInBlock(block, place))
  return {
    ...article,
    siteName: orNull(article.siteName),
    title: orNull(article.title),
    lead: orNull(article.lead),
    description: orNull(article.description),
    authors: article.authors.map(place),
    byline: orNull(article.byline),
    agency: orNull(article.agency),
    section: orNull(article.section),
    tags: article.tags.map(place),
    images: article.images.map(image => placeInImage(image, orNull)),
    blocks,
    text: articleText(blocks),
  }
}

function placeInImage(image: ArticleImage, orNull: (text: string | null) => string | null): ArticleImage {
  return {
    ...image,
    alt: orNull(image.alt),
    caption: orNull(image.caption),
    credit: orNull(image.credit),
  }
}

function placeInBlock(block: ArticleBlock, place: (text: string) => string): ArticleBlock {
  switch (block.type) {
    case 'code':
    case 'figure':
      return block
    case 'list':
      return { ...block, items: block.items.map(item => ({ ...item, text: placeOutsideCode(item, place) })) }
    case 'table':
      return { ...block, rows: block.rows.map(row => row.map(place)) }
    default:
      return { ...block, text: placeOutsideCode(block, place) }
  }
}

/** A style moves no letter, so that the marks stay right. */
function placeOutsideCode(
  { text, marks = [] }: { readonly text: string; readonly marks?: readonly Mark[] },
  place: (text: string) => string,
): string {
  let placed = place(text)
  for (const { kind, start, end } of marks)
    if (kind === 'code') placed = placed.slice(0, start) + text.slice(start, end) + placed.slice(end)
  return placed
}
