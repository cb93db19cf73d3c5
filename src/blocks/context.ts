import type { ClassTest } from '../dom/class-test.ts'
import type { Document } from '../dom/document.ts'
import { TAG, TAG_NUMBERS } from '../dom/tags.ts'
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
  const hidden = context.hidden || isHidden(node)
  const shape = SHAPE_OF_TAG[document.tag[node]!]!
  if (shape === Shape.plain && !captions.has(node)) return { ...context, node, hidden }
  const figure = shape === Shape.figure && context.figure < 0 ? node : context.figure
  const inside = { ...context, node, hidden, figure }
  if (captions.has(node)) return { ...inside, kind: 'caption' }
  switch (shape) {
    case Shape.item:
      return { ...inside, kind: 'list-item', level: 0 }
    case Shape.list:
    case Shape.orderedList: {
      const depth = context.list ? context.list.depth + 1 : 0
      return { ...inside, list: { depth, ordered: shape === Shape.orderedList, id: node } }
    }
    case Shape.quote:
      return { ...inside, kind: 'quote' }
    case Shape.code:
      return { ...inside, kind: 'code' }
    default:
      return shape <= 6 ? { ...inside, kind: 'heading', level: shape } : inside
  }
}

/** What an element makes of the text in it; headings are their level. */
const Shape = { plain: 0, item: 7, list: 8, orderedList: 9, quote: 10, code: 11, figure: 12 } as const

const SHAPE_OF_TAG: Uint8Array = new Uint8Array(TAG_NUMBERS)
for (const [tag, shape] of [
  [TAG.h1, 1],
  [TAG.h2, 2],
  [TAG.h3, 3],
  [TAG.h4, 4],
  [TAG.h5, 5],
  [TAG.h6, 6],
  [TAG.li, Shape.item],
  [TAG.ul, Shape.list],
  [TAG.ol, Shape.orderedList],
  [TAG.blockquote, Shape.quote],
  [TAG.pre, Shape.code],
  [TAG.figure, Shape.figure],
] as const) {
  SHAPE_OF_TAG[tag] = shape
}
