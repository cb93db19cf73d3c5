import type { PageBlock } from '../../src/blocks/types.ts'

/** A visible paragraph outside lists and figures, but for the facts given. */
export function block(facts: Partial<PageBlock> = {}): PageBlock {
  return {
    index: 0,
    kind: 'paragraph',
    text: '',
    marks: [],
    level: 0,
    figure: -1,
    node: 0,
    linkLength: 0,
    strongLength: 0,
    hidden: false,
    ...facts,
  }
}

/** A paragraph. */
export function paragraph(text: string, facts: Partial<PageBlock> = {}): PageBlock {
  return block({ text, ...facts })
}

/** A sub-heading, of the second level. */
export function heading(text: string, facts: Partial<PageBlock> = {}): PageBlock {
  return block({ kind: 'heading', level: 2, text, ...facts })
}

/** A paragraph that is a link throughout. */
export function link(text: string, facts: Partial<PageBlock> = {}): PageBlock {
  return block({ text, linkLength: text.length, ...facts })
}

/** A caption by its markup. */
export function caption(text: string, facts: Partial<PageBlock> = {}): PageBlock {
  return block({ kind: 'caption', text, ...facts })
}

/** An item of a list without numbers. */
export function item(text: string, list: Partial<NonNullable<PageBlock['list']>> = {}): PageBlock {
  return block({ kind: 'list-item', text, list: { depth: 0, ordered: false, id: 1, ...list } })
}

/** An image of an article's size. */
export function image(
  source: Partial<NonNullable<PageBlock['image']>> = {},
  facts: Partial<PageBlock> = {},
): PageBlock {
  const address = { url: 'https://bao.example/anh.jpg', alt: null, title: null }
  return block({ kind: 'image', image: { ...address, ...source }, ...facts })
}

/** Blocks in the order of a page: each with its index and, where none is given, a node of its own. */
export function inOrder<T extends PageBlock>(blocks: readonly T[]): T[] {
  return blocks.map((each, index) => ({ ...each, index, node: each.node === 0 ? index + 1 : each.node }))
}
