import type { ArticleBlock } from '../model/article.ts'

/** The article as a reader reads it: blocks parted by one blank line, figures left out, a list's items and a table's rows on lines of their own. */
export function articleText(blocks: readonly ArticleBlock[]): string {
  return blocks
    .map(blockText)
    .filter(text => text !== '')
    .join('\n\n')
}

function blockText(block: ArticleBlock): string {
  switch (block.type) {
    case 'list':
      return block.items.map(item => item.text).join('\n')
    case 'table':
      return block.rows.map(row => row.join(' | ')).join('\n')
    case 'figure':
      return ''
    default:
      return block.text
  }
}
