import type { List, ListItem } from 'mdast'
import type { ListItem as ArticleListItem } from '../../model/article.ts'
import { inline } from './inline.ts'

/** Deeper lists are an accident of markup; printing them would cost the square of their depth in spaces. */
const DEEPEST = 8

/**
 * Builds nested lists from items that know their depth; a depth that is skipped is closed up.
 *
 * @param items - At least one.
 */
export function listNode(items: readonly ArticleListItem[], ordered: boolean): List {
  const root = emptyList(ordered)
  const open: { readonly depth: number; readonly list: List }[] = [{ depth: 0, list: root }]
  for (const item of items) {
    const depth = Math.min(item.depth, DEEPEST)
    while (open.length > 1 && open.at(-1)!.depth > depth) open.pop()
    const above = open.at(-1)!
    const parent = above.list.children.at(-1)
    if (depth > above.depth && parent !== undefined) open.push({ depth, list: innerList(parent, ordered) })
    open.at(-1)!.list.children.push(itemNode(item))
  }
  return root
}

/** The list under an item: the one it has already, or a new one. */
function innerList(parent: ListItem, ordered: boolean): List {
  const last = parent.children.at(-1)
  if (last?.type === 'list') return last
  const list = emptyList(ordered)
  parent.children.push(list)
  return list
}

function emptyList(ordered: boolean): List {
  return { type: 'list', ordered, spread: false, children: [] }
}

function itemNode({ text, marks }: ArticleListItem): ListItem {
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: inline(text, marks ?? []) }],
  }
}
