import type { Blockquote, Heading, Paragraph, RootContent, Table } from 'mdast'
import type { ArticleBlock } from '../../model/article.ts'
import type { Mark } from '../../model/block.ts'
import type { ArticleRecord } from '../../model/record.ts'
import { figureNodes } from './figure.ts'
import { inline } from './inline.ts'
import { listNode } from './list.ts'
import { print } from './print.ts'

/** Prints title and blocks of a record as Markdown. */
export function renderBody(record: ArticleRecord): string {
  const children: RootContent[] = []
  if (record.title !== null) children.push(headingNode(1, record.title, []))
  const levels = headingLevels(record.blocks)
  for (const block of record.blocks) children.push(...blockNodes(block, { record, levels }))
  return print({ type: 'root', children })
}

interface Context {
  readonly record: ArticleRecord
  readonly levels: ReadonlyMap<number, Heading['depth']>
}

function blockNodes(block: ArticleBlock, { record, levels }: Context): readonly RootContent[] {
  switch (block.type) {
    case 'lead':
      return leadNodes(block.text, block.marks ?? [])
    case 'paragraph':
      return paragraphNodes(block.text, block.marks ?? [])
    case 'heading':
      return [headingNode(levels.get(block.level) ?? 2, block.text, block.marks ?? [])]
    case 'quote':
      return [quoteNode(block.text, block.marks ?? [])]
    case 'list':
      return block.items.length === 0 ? [] : [listNode(block.items, block.ordered)]
    case 'code':
      return [{ type: 'code', value: block.text }]
    case 'table':
      return block.rows.length === 0 ? [] : [tableNode(block.rows)]
    case 'figure':
      return figureNodes(record.images[block.image])
  }
}

/**
 * Gives the levels in use the depths from 2 on without gaps: the first belongs to the title, and pages choose the
 * rest by looks.
 */
function headingLevels(blocks: readonly ArticleBlock[]): ReadonlyMap<number, Heading['depth']> {
  const used = new Set(blocks.flatMap(block => (block.type === 'heading' ? [block.level] : [])))
  const ascending = [...used].sort((a, b) => a - b)
  return new Map(ascending.map((level, rank) => [level, Math.min(rank + 2, 6) as Heading['depth']]))
}

/** The sapo stands bold, as newspapers print it; bold inside it would end the bold around it. */
function leadNodes(text: string, marks: readonly Mark[]): readonly RootContent[] {
  const bold: Mark = { kind: 'strong', start: 0, end: text.length }
  return paragraphNodes(text, [...marks.filter(mark => mark.kind !== 'strong'), bold])
}

function paragraphNodes(text: string, marks: readonly Mark[]): readonly Paragraph[] {
  return text === '' ? [] : [{ type: 'paragraph', children: inline(text, marks) }]
}

/** A heading is bold by itself: marks that say so again are dropped, and it has no line breaks. */
function headingNode(depth: Heading['depth'], text: string, marks: readonly Mark[]): Heading {
  const telling = marks.filter(mark => mark.kind !== 'strong')
  return { type: 'heading', depth, children: inline(text.replaceAll('\n', ' '), telling) }
}

function quoteNode(text: string, marks: readonly Mark[]): Blockquote {
  return { type: 'blockquote', children: [...paragraphNodes(text, marks)] }
}

/** The first row is the head: GFM has no table without one. */
function tableNode(rows: readonly (readonly string[])[]): Table {
  return {
    type: 'table',
    children: rows.map(cells => ({
      type: 'tableRow',
      children: cells.map(cell => ({ type: 'tableCell', children: inline(cell.replaceAll('\n', ' '), []) })),
    })),
  }
}
