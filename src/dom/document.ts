import type { Source } from './source.ts'

/**
 * A parsed page as a flat tree: nodes are numbers in document order (preorder), facts about them stand in typed
 * arrays. Node 0 is the root, node 1 `html`; `head` and `body` always exist. The subtree of `n` is the range
 * `n … end[n] - 1`, so that a pass over a subtree is a loop, never a recursion. The arrays may be longer than `size`.
 */
export interface Document {
  /** The number of nodes. */
  readonly size: number
  /** Tag number of an element (see `tags.ts`), `TEXT` for a text node. */
  readonly tag: Uint16Array
  readonly parent: Int32Array
  /** First node after the subtree. */
  readonly end: Int32Array
  /** Depth of the node; the root has 0. */
  readonly depth: Uint16Array
  /** True when the page nests deeper than the cap and was flattened there. */
  readonly tooDeep: boolean
  /** What was parsed; offsets below are of bytes in it. */
  readonly source: Source
  /** Lower-case name of an element, `#text` for text, `#root` for the root. */
  name(node: number): string
  /**
   * Text of a text node, character references decoded; as it stands for the content of `script`, `style`, `noscript` …
   * The string may be a slice that keeps more of the page in memory: copy what outlives the page.
   */
  text(node: number): string
  /** Offset in the source of a text node. */
  sourceStart(node: number): number
  /** Length of a text node in the source, in bytes; its text never has more UTF-16 units. */
  sourceLength(node: number): number
  /** True when a text node holds nothing but white space as it stands in the source. */
  isBlank(node: number): boolean
  /** Offset in the source of a text node's first character behind white space and control characters; -1 without one. */
  textStart(node: number): number
  /** Value of an attribute (lower-case name), character references decoded; `undefined` when absent, `''` when bare. */
  attribute(node: number, name: string): string | undefined
  /** Offset in the source of an attribute's value (lower-case name), -1 when it is absent. */
  valueStart(node: number, name: string): number
  /** Offset in the source behind an attribute's value, -1 when it is absent. */
  valueEnd(node: number, name: string): number
  /** The elements that have an attribute (lower-case name), in document order. */
  holdersOf(name: string): readonly number[]
  /** True when an element has any attribute besides `class`. */
  hasAttributes(node: number): boolean
  /** For each node the number of its `class` value among the page's distinct ones, from 1; 0 without a class. */
  readonly classNumbers: Int32Array
  /** One more than the largest class number. */
  readonly classCount: number
  /** The `class` value with that number; `''` for 0. */
  classValue(number: number): string
  /** True when the `class` attribute lists the name; letter case matters. */
  hasClass(node: number, name: string): boolean
  /** 1 at the numbers of the class values that list the name; `null` when none of the page's does. */
  classListing(name: string): Uint8Array | null
  /** The number of comments. */
  readonly commentCount: number
  /** Text of a comment, numbered from 0 in document order. */
  comment(number: number): string
}
