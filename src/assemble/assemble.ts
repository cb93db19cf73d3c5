import type { Article, ArticleBlock } from '../model/article.ts'
import type { Block, LabelledBlock, Mark } from '../model/block.ts'
import type { Metadata } from '../model/metadata.ts'
import { splitAgency } from '../text/agency.ts'
import { articleText } from '../text/article-text.ts'
import { bindFigures } from './figures.ts'
import { groupList } from './lists.ts'

/** Builds the article from labelled blocks and metadata: agency tag off the lead, figures bound, lists gathered. */
export function assemble(labelled: readonly LabelledBlock[], metadata: Metadata): Article {
  const figures = bindFigures(labelled, metadata.title)
  const { blocks, agency } = stripAgency(buildBlocks(labelled, figures.places))
  const lead = blocks.find(block => block.type === 'lead')
  return {
    ...published(metadata),
    lead: lead?.type === 'lead' ? lead.text : null,
    agency,
    blocks,
    images: figures.images,
    text: articleText(blocks),
  }
}

/** All but when the page was saved. Written out, since V8 is slow to copy all keys but one. */
function published(metadata: Metadata): Omit<Metadata, 'savedAt'> {
  return {
    url: metadata.url,
    canonicalUrl: metadata.canonicalUrl,
    hostname: metadata.hostname,
    siteName: metadata.siteName,
    language: metadata.language,
    title: metadata.title,
    description: metadata.description,
    authors: metadata.authors,
    byline: metadata.byline,
    datePublished: metadata.datePublished,
    dateModified: metadata.dateModified,
    section: metadata.section,
    tags: metadata.tags,
    image: metadata.image,
    type: metadata.type,
    license: metadata.license,
  }
}

/** Article blocks in the order of the page, the lead first. */
function buildBlocks(labelled: readonly LabelledBlock[], places: readonly number[]): ArticleBlock[] {
  const blocks: ArticleBlock[] = []
  const leads: ArticleBlock[] = []
  let image = 0
  const placeFigures = (before: number): void => {
    while (image < places.length && places[image]! < before) blocks.push({ type: 'figure', image: image++ })
  }
  for (let i = 0; i < labelled.length; ) {
    const { block, role } = labelled[i]!
    let next = i + 1
    if (role === 'lead') {
      leads.push(running('lead', block.text, block.marks))
    } else if (role === 'body') {
      placeFigures(block.index + 1)
      const list = block.kind === 'list-item' ? groupList(labelled, i) : null
      blocks.push(list === null ? bodyBlock(block) : list.block)
      next = list?.next ?? next
    }
    i = next
  }
  placeFigures(Number.POSITIVE_INFINITY)
  return [...joinLeads(leads), ...blocks]
}

function bodyBlock(block: Block): ArticleBlock {
  const { text, marks } = block
  switch (block.kind) {
    case 'heading':
      return marks.length > 0
        ? { type: 'heading', level: block.level, text, marks }
        : { type: 'heading', level: block.level, text }
    case 'quote':
      return running('quote', text, marks)
    case 'code':
      return { type: 'code', text }
    case 'table':
      return { type: 'table', rows: block.rows ?? [[text]] }
    default:
      return running('paragraph', text, marks)
  }
}

function running(
  type: 'lead' | 'paragraph' | 'quote',
  text: string,
  marks: readonly Mark[],
): Extract<ArticleBlock, { readonly type: 'lead' | 'paragraph' | 'quote' }> {
  return marks.length > 0 ? { type, text, marks } : { type, text }
}

/** A lead of several paragraphs is one block, its paragraphs on lines of their own. */
function joinLeads(leads: readonly ArticleBlock[]): ArticleBlock[] {
  if (leads.length < 2) return [...leads]
  const texts = leads.flatMap(lead => (lead.type === 'lead' ? [lead.text] : []))
  return [{ type: 'lead', text: texts.join('\n') }]
}

/** Number of UTF-16 units with which both texts begin, where the rest of the shorter ends the longer. */
function sharedStart(text: string, rest: string): number {
  if (text.endsWith(rest)) return 0
  let at = 0
  while (at < rest.length && text[at] === rest[at]) at++
  return at
}

/** Takes the agency tag off the block that opens the text. */
function stripAgency(blocks: readonly ArticleBlock[]): { blocks: ArticleBlock[]; agency: string | null } {
  const opening = blocks.findIndex(block => block.type === 'lead' || block.type === 'paragraph')
  const block = blocks[opening]
  if (block === undefined || (block.type !== 'lead' && block.type !== 'paragraph'))
    return { blocks: [...blocks], agency: null }
  const { agency, rest } = splitAgency(block.text)
  if (agency === null) return { blocks: [...blocks], agency: null }
  // The tag is one stretch of the text: at its start, or behind the place of a dateline.
  const kept = sharedStart(block.text, rest)
  const cut = block.text.length - rest.length
  const moved = (at: number): number => (at <= kept ? at : Math.max(kept, at - cut))
  const marks = (block.marks ?? [])
    .map(mark => ({ ...mark, start: moved(mark.start), end: moved(mark.end) }))
    .filter(mark => mark.end > mark.start)
  return { blocks: blocks.with(opening, running(block.type, rest, marks)), agency }
}
