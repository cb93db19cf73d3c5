import type { Root } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { defaultHandlers, type Handle, type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown'

/** Prints a Markdown tree: CommonMark with GFM tables, one line a paragraph, everything escaped that has to be. */
export function print(root: Root): string {
  return root.children.length === 0 ? '' : toMarkdown(root, PRINT_OPTIONS)
}

/** `&` means something only where a character reference is complete (CommonMark, section 6.2). */
const AMPERSAND: Unsafe = {
  character: '&',
  after: '(?:#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\\d]{1,31});',
  inConstruct: 'phrasing',
}

/** `~~text~~` is struck through on GitHub; CommonMark leaves it alone, and so does the printer without this. */
const TILDE: Unsafe = { character: '~', inConstruct: 'phrasing' }

/** The printer escapes every `&` before a letter, which riddles addresses with backslashes; options can only add. */
const printRoot: Handle = (node, parent, state, info) => {
  state.unsafe = [...state.unsafe.filter(each => each.character !== '&'), AMPERSAND, TILDE]
  return defaultHandlers.root(node, parent, state, info)
}

const PRINT_OPTIONS: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  strong: '*',
  handlers: { root: printRoot },
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
}
