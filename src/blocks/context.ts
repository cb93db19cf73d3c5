import { TAG, TAG_NUMBERS } from '../dom/tags.ts'
import type { Block, BlockKind } from '../model/block.ts'

/** What the enclosing elements make of a text; plain boxes share that of the element around them. */
export interface Context {
  readonly kind: BlockKind
  /** Of headings; 0 otherwise. */
  readonly level: number
  readonly list: NonNullable<Block['list']> | undefined
  /** The outermost figure; -1 outside figures. */
  readonly figure: number
  readonly hidden: boolean
}

/** The context at the root of a page. */
export const OUTERMOST: Context = { kind: 'paragraph', level: 0, list: undefined, figure: -1, hidden: false }

/** What an element makes of the text in it; headings are their level. */
const Shape = { plain: 0, item: 7, list: 8, orderedList: 9, quote: 10, code: 11, figure: 12 } as const

/** The shape of each tag by its number. */
export const SHAPE_OF_TAG: Uint8Array = new Uint8Array(TAG_NUMBERS)
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

/** The context inside an element of that shape. */
export function contextInside(outer: Context, node: number, shape: number): Context {
  switch (shape) {
    case Shape.plain:
      return outer
    case Shape.item:
      return ofKind('list-item', outer)
    case Shape.list:
    case Shape.orderedList: {
      const { kind, level, figure, hidden } = outer
      const depth = outer.list === undefined ? 0 : outer.list.depth + 1
      return { kind, level, list: { depth, ordered: shape === Shape.orderedList, id: node }, figure, hidden }
    }
    case Shape.quote:
      return ofKind('quote', outer)
    case Shape.code:
      return ofKind('code', outer)
    case Shape.figure:
      return inFigure(outer, node)
    default:
      return ofKind('heading', outer, shape)
  }
}

/** The context inside an element that holds a caption. */
export function captionInside(outer: Context, node: number, shape: number): Context {
  return ofKind('caption', shape === Shape.figure ? inFigure(outer, node) : outer)
}

/** The context inside an element that is not shown. */
export function hiddenInside({ kind, level, list, figure }: Context): Context {
  return { kind, level, list, figure, hidden: true }
}

function ofKind(kind: BlockKind, { list, figure, hidden }: Context, level = 0): Context {
  return { kind, level, list, figure, hidden }
}

function inFigure(outer: Context, node: number): Context {
  const { kind, level, list, figure, hidden } = outer
  return figure < 0 ? { kind, level, list, figure: node, hidden } : outer
}
