import type { PageBlock } from '../blocks/types.ts'
import type { Document } from '../dom/document.ts'

/** The text blocks of a page while their rows are being filled. */
export interface BlockTable {
  readonly document: Document
  /** Text blocks only, in document order. */
  readonly blocks: readonly PageBlock[]
  /** 1 for blocks of prose that is shown. */
  readonly prose: Uint8Array
  /** UTF-16 units of each block: to ask a string for its length takes several times as long. */
  readonly lengths: Int32Array
  /** 1 for blocks that are to be judged. */
  readonly candidates: Uint8Array
  /** Rows of `WIDTH` features: an empty one, then one for each block that is to be judged. */
  readonly rows: Float32Array
  /** Where the row of each block starts. */
  readonly rowAt: Int32Array
  /** Hash of each block's words. */
  readonly keys: Int32Array
  /** Hash of each block's tags and classes from the root down. */
  readonly signatures: Int32Array
}

/** How the text of a page lies in its tree. */
export interface PageShape {
  /** UTF-16 units below each node: of prose, of all text, of links. */
  readonly prose: Float32Array
  readonly chars: Float32Array
  readonly linked: Float32Array
  /** Blocks directly in each node's children, and how many of them are prose. */
  readonly count: Uint32Array
  readonly proseCount: Uint32Array
  /** The element that holds most of the prose, and the one that holds nearly half. */
  readonly core: number
  readonly dense: number
}

/** The core holds at least this share of the page's prose; the dense core this one. */
const CORE_SHARE = 0.72
const DENSE_SHARE = 0.42

/**
 * Finds the element that holds most of the page's prose (after Readability's and Kohlschütter's densities).
 */
export function pageShape({ document, blocks, prose: isProse, lengths }: BlockTable): PageShape {
  const { parent, size } = document
  // One piece of memory: to get and to free five takes longer than to fill them.
  const memory = new ArrayBuffer(5 * BYTES * size)
  const prose = new Float32Array(memory, 0, size)
  const chars = new Float32Array(memory, BYTES * size, size)
  const linked = new Float32Array(memory, 2 * BYTES * size, size)
  const count = new Uint32Array(memory, 3 * BYTES * size, size)
  const proseCount = new Uint32Array(memory, 4 * BYTES * size, size)
  for (let i = 0; i < blocks.length; i++) {
    const { node, linkLength } = blocks[i]!
    const length = lengths[i]!
    const holder = parent[node]!
    if (isProse[i] === 1) {
      prose[node]! += length
      proseCount[holder]! += 1
    }
    chars[node]! += length
    linked[node]! += linkLength
    count[holder]! += 1
  }
  for (let node = size - 1; node > 0; node--) {
    if (chars[node] === 0) continue
    const up = parent[node]!
    prose[up]! += prose[node]!
    chars[up]! += chars[node]!
    linked[up]! += linked[node]!
  }
  return { prose, chars, linked, count, proseCount, ...coresOf(document, prose) }
}

/** Of one number. */
const BYTES = 4

/** The deepest elements whose mass is at least the shares of the core and of the dense core; the heaviest where several are as deep. */
function coresOf({ depth, size }: Document, mass: Float32Array): Pick<PageShape, 'core' | 'dense'> {
  const found = { core: 0, dense: 0 }
  const least = DENSE_SHARE * mass[0]!
  const leastOfCore = CORE_SHARE * mass[0]!
  if (least <= 0) return found
  const isBetter = (node: number, than: number): boolean =>
    depth[node]! > depth[than]! || (depth[node] === depth[than] && mass[node]! > mass[than]!)
  for (let node = 1; node < size; node++) {
    if (mass[node]! < least) continue
    if (isBetter(node, found.dense)) found.dense = node
    if (mass[node]! >= leastOfCore && isBetter(node, found.core)) found.core = node
  }
  return found
}
