import type { ArticleBlock, ListItem } from '../model/article.ts'
import type { LabelledBlock } from '../model/block.ts'

/**
 * Gathers the list that opens at `start`: following list items, until anything else of the article comes between, or a
 * new list of the same depth begins.
 */
export function groupList(
  labelled: readonly LabelledBlock[],
  start: number,
): { readonly block: ArticleBlock; readonly next: number } {
  const first = labelled[start]!.block
  const items: ListItem[] = []
  let next = start
  for (; next < labelled.length; next++) {
    const { block, role } = labelled[next]!
    if (role !== 'body') continue
    if (block.kind !== 'list-item') break
    const depth = (block.list?.depth ?? 0) - (first.list?.depth ?? 0)
    if (depth < 0 || (depth === 0 && block.list?.id !== first.list?.id)) break
    const { text, marks } = block
    items.push(marks.length > 0 ? { text, depth, marks } : { text, depth })
  }
  return { block: { type: 'list', ordered: first.list?.ordered ?? false, items }, next }
}
