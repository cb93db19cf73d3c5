import type { Block } from '../model/block.ts'

/** A block together with where it stands in the page's tree; stays inside the extraction. */
export interface PageBlock extends Block {
  /** The nearest block-level element. */
  readonly node: number
  /** UTF-16 units of `text` inside links. */
  readonly linkLength: number
  /** UTF-16 units of `text` set strong. */
  readonly strongLength: number
  /** Inside an element that the page hides. */
  readonly hidden: boolean
}
