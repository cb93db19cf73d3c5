import type { ArticleRecord } from '../../model/record.ts'
import { renderBody } from './body.ts'
import { renderFrontMatter } from './front-matter.ts'

/**
 * Prints a record as Markdown: front matter, the title as the only first-level heading, then the blocks. A record
 * without an article gives its front matter alone, with what is known; nothing known, nothing printed.
 */
export function renderMarkdown(record: ArticleRecord): string {
  const frontMatter = renderFrontMatter(record)
  if (record.status === 'empty' || record.status === 'error') return frontMatter
  return [frontMatter, renderBody(record)].filter(part => part !== '').join('\n')
}
