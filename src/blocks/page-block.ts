import type { ImageSource } from '../model/block.ts'
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
export function textBlock({ index, node, context }: Place, taken: RunText): PageBlock {
  const { kind, level, list, figure, hidden } = context
  const { text, marks, linkLength, strongLength } = taken
  if (kind !== 'list-item' || list === undefined)
    return { index, kind, text, marks, level, figure, node, linkLength, strongLength, hidden }
  return { index, kind, text, marks, level, figure, node, linkLength, strongLength, hidden, list }
}

/** A block of an image. */
export function imageBlock({ index, node, context }: Place, image: ImageSource): PageBlock {
  const { figure, hidden } = context
  const { text, marks, level, linkLength, strongLength } = NO_TEXT
  return { index, kind: 'image', text, marks, level, figure, node, linkLength, strongLength, hidden, image }
}

/** A block of a data table. */
export function tableBlock({ index, node, context }: Place, rows: readonly (readonly string[])[]): PageBlock {
  const { figure, hidden } = context
  const text = rows.map(row => row.join(' | ')).join('\n')
  const { marks, level, linkLength, strongLength } = NO_TEXT
  return { index, kind: 'table', text, marks, level, figure, node, linkLength, strongLength, hidden, rows }
}

const NO_TEXT = { text: '', marks: [], level: 0, linkLength: 0, strongLength: 0 } as const
