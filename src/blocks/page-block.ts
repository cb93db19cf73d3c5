import type { Block, ImageSource } from '../model/block.ts'
import type { Context } from './context.ts'
import type { RunText } from './run-text.ts'
import type { PageBlock } from './types.ts'

/** Where a block stands. */
export interface Place {
  readonly index: number
  /** The nearest block-level element; of images and tables their own. */
  readonly node: number
  readonly context: Context
}

/** A block of text. */
export function textBlock(place: Place, taken: RunText): PageBlock {
  const { kind, level, list } = place.context
  return block(place, taken, { kind, level, list: kind === 'list-item' ? list : undefined })
}

/** A block of an image. */
export function imageBlock(place: Place, image: ImageSource): PageBlock {
  return block(place, NO_TEXT, { kind: 'image', level: 0, image })
}

/** A block of a data table. */
export function tableBlock(place: Place, rows: readonly (readonly string[])[]): PageBlock {
  const text = rows.map(row => row.join(' | ')).join('\n')
  return block(place, { ...NO_TEXT, text }, { kind: 'table', level: 0, rows })
}

const NO_TEXT: RunText = { text: '', marks: [], linkLength: 0, strongLength: 0 }

/** Every block has every field: V8 reads objects of one shape several times faster than those of five. */
function block(
  { index, node, context: { figure, hidden } }: Place,
  { text, marks, linkLength, strongLength }: RunText,
  { kind, level, list, rows, image }: Pick<Block, 'kind' | 'level' | 'list' | 'rows' | 'image'>,
): PageBlock {
  return {
    index,
    kind,
    text,
    marks,
    level,
    figure,
    node,
    linkLength,
    strongLength,
    hidden,
    list,
    rows,
    image,
  }
}
