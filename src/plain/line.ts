import type { Mark } from '../model/block.ts'
import type { Rows } from './markdown-tables.ts'

/** A line of a text as its typography shows it: what becomes one block. */
export interface Line {
  /** Normalized, one line, single spaces, without Markdown's signs. */
  readonly text: string
  readonly marks: readonly Mark[]
  /** A blank line stands before it, or nothing. */
  readonly afterBlank: boolean
  /** 1 to 6 for a Markdown heading, 0 otherwise. */
  readonly level: number
  /** Sign of a list or a quotation before the text. */
  readonly sign: 'bullet' | 'number' | 'quote' | 'none'
  /** Depth of a list item, from 0. */
  readonly depth: number
  /** Address of the image, for a line that is a Markdown image; its text is the alternative text. */
  readonly image: string | null
  /** Cells, for a line that stands for a Markdown table; its text is all of them. */
  readonly rows?: Rows
}
