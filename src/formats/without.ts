import type { ArticleBlock, ArticleImage, ListItem } from '../model/article.ts'
import type { Mark } from '../model/block.ts'
import type { ArticleRecord } from '../model/record.ts'
import { articleText } from '../text/article-text.ts'

/** A part of the article that can be left out of what is printed. */
export type Part = 'captions' | 'images' | 'links' | 'tables' | 'lead'

/** Leaves one part out of a record; each touches nothing but its part. */
const LEAVE_OUT: Readonly<Record<Part, (record: ArticleRecord) => ArticleRecord>> = {
  captions: record => ({ ...record, images: record.images.map(withoutCaption) }),
  images: record => ({
    ...record,
    images: [],
    blocks: record.blocks.filter(block => block.type !== 'figure'),
  }),
  links: record => ({ ...record, blocks: record.blocks.map(withoutLinks) }),
  tables: record => withoutBlocks(record, 'table'),
  lead: record => ({ ...withoutBlocks(record, 'lead'), lead: null }),
}

/** The names of all parts, in the order of the help text. */
export const PARTS: readonly string[] = Object.keys(LEAVE_OUT)

/** Tells whether a name is that of a part. */
export function isPart(name: string): name is Part {
  return Object.hasOwn(LEAVE_OUT, name)
}

/** Leaves parts out of what is printed; what was found stays the same, and `text` stays the text of `blocks`. */
export function without(record: ArticleRecord, parts: readonly Part[]): ArticleRecord {
  return parts.reduce((rest, part) => LEAVE_OUT[part](rest), record)
}

function withoutBlocks(record: ArticleRecord, type: ArticleBlock['type']): ArticleRecord {
  const blocks = record.blocks.filter(block => block.type !== type)
  return blocks.length === record.blocks.length ? record : { ...record, blocks, text: articleText(blocks) }
}

/** An `alt` that says the caption again is a caption too. */
function withoutCaption(image: ArticleImage): ArticleImage {
  const alt = image.alt !== null && image.alt === image.caption ? null : image.alt
  return { ...image, alt, caption: null, credit: null }
}

function withoutLinks(block: ArticleBlock): ArticleBlock {
  if (block.type === 'list') return { ...block, items: block.items.map(withoutLinkMarks) }
  return 'marks' in block ? withoutLinkMarks(block) : block
}

function withoutLinkMarks<T extends ListItem | ArticleBlock>(
  holder: T & { readonly marks?: readonly Mark[] },
): T {
  if (holder.marks === undefined) return holder
  return { ...holder, marks: holder.marks.filter(mark => mark.kind !== 'link') }
}
