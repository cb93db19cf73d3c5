import type { Root } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'

/** Prints a Markdown tree: CommonMark with GFM tables, one line a paragraph, everything escaped that has to be. */
export function print(root: Root): string {
  return root.children.length === 0 ? '' : toMarkdown(root, PRINT_OPTIONS)
}

const PRINT_OPTIONS: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  strong: '*',
  // `~~text~~` is struck through on GitHub; CommonMark leaves it alone, and so does the printer without this.
  unsafe: [{ character: '~', inConstruct: 'phrasing' }],
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
}
