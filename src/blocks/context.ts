import type { ClassTest } from '../dom/class-test.ts'
import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import type { BlockKind } from '../model/block.ts'

/** What the enclosing elements make of a text. */
export interface Context {
  readonly node: number
  readonly kind: BlockKind
  readonly level: number
  readonly list: { readonly depth: number; readonly ordered: boolean; readonly id: number } | undefined
  readonly figure: number
  readonly hidden: boolean
}

/** The context at the root of a page. */
export const OUTERMOST: Context = {
  node: 0,
  kind: 'paragraph',
  level: 0,
  list: undefined,
  figure: -1,
  hidden: false,
}

/** What the context of an element depends on besides the element. */
interface Surroundings {
  readonly document: Document
  /** The context around the element. */
  readonly context: Context
  /** Elements that hold captions. */
  readonly captions: ReadonlySet<number>
  readonly isHidden: ClassTest
}

/** The context inside a block-level element. */
export function contextInside(around: Surroundings, node: number): Context {
  const { document, context, captions, isHidden } = around
  const tag = document.tag[node]!
  const hidden = context.hidden || isHidden(node)
  const figure = tag === TAG.figure && context.figure < 0 ? node : context.figure
  if (captions.has(node)) return { ...context, node, kind: 'caption', hidden, figure }
  const level = headingLevel(tag)
  if (level > 0) return { ...context, node, kind: 'heading', level, hidden, figure }
  if (tag === TAG.li) return { ...context, node, kind: 'list-item', level: 0, hidden, figure }
  if (tag === TAG.ul || tag === TAG.ol) {
    const depth = context.list ? context.list.depth + 1 : 0
    return { ...context, node, hidden, list: { depth, ordered: tag === TAG.ol, id: node } }
  }
  if (tag === TAG.blockquote) return { ...context, node, kind: 'quote', hidden, figure }
  if (tag === TAG.pre) return { ...context, node, kind: 'code', hidden, figure }
  return { ...context, node, hidden, figure }
}

function headingLevel(tag: number): number {
  switch (tag) {
    case TAG.h1:
      return 1
    case TAG.h2:
      return 2
    case TAG.h3:
      return 3
    case TAG.h4:
      return 4
    case TAG.h5:
      return 5
    case TAG.h6:
      return 6
    default:
      return 0
  }
}
