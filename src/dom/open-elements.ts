import { MATH_INTEGRATION_POINTS, SVG_INTEGRATION_POINTS } from '../data/elements.ts'
import { enlarged } from './enlarged.ts'
import { FIRST_UNKNOWN_TAG, ROOT, TAG, tagSet } from './tags.ts'
import type { Tree } from './tree.ts'
import {
  BLOCK,
  BUTTON_SCOPE,
  FOREIGN_WALLS,
  ITEM_SEARCH,
  LIST_SCOPE,
  SCOPE,
  SPECIAL,
  TABLE_SCOPE,
  wallsOf,
} from './walls.ts'

const svgIntegrationPoints: Uint8Array = tagSet(SVG_INTEGRATION_POINTS)
const mathIntegrationPoints: Uint8Array = tagSet(MATH_INTEGRATION_POINTS)

/** Languages of foreign content. */
export const SVG = 1
export const MATH = 2

/** How the elements of an open slot live on: as usual, or dropped from the stack while others above stay open. */
const ALIVE = 0
const REMOVED = 1

/**
 * The stack of open elements. Every question asked for each tag is answered in constant time: the topmost open
 * element of each tag is known, and every slot knows the nearest wall of each kind at or below itself. So nothing
 * depends on how deep or how misnested the page is.
 */
export class OpenElements {
  /** Slot of the current element; slot 0 is the root. */
  top = 0
  /** Tag of each slot. */
  readonly tags: number[] = [ROOT]
  /** Node under which the content of a slot goes: its own, or at the depth cap an ancestor's. */
  readonly nodes: number[] = [0]
  /** Depth that a child of the slot gets. */
  readonly childDepth: number[] = [1]
  /** Nearest slot, at or below, that stops the search named. */
  readonly special: number[] = [0]
  readonly scope: number[] = [0]
  readonly buttonScope: number[] = [0]
  readonly listScope: number[] = [0]
  readonly tableScope: number[] = [0]
  readonly itemSearch: number[] = [0]
  /** Nearest slot, at or below, whose element is HTML, not `svg` or `math`. */
  readonly html: number[] = [0]
  /** What the content of the slot is: 0 HTML, `SVG`, or `MATH`. */
  readonly foreign: number[] = [0]
  /** True when misnesting moved nodes, so that depths need a second look. */
  moved = false
  private readonly tree: Tree
  private readonly maxDepth: number
  /** Topmost open slot of each tag, 0 for none. */
  private topmost: Int32Array = new Int32Array(FIRST_UNKNOWN_TAG + 32)
  /** The next slot below with the same tag. */
  private readonly below: number[] = [0]
  /** Node whose subtree ends when the slot is popped; -1 when it is ended already. */
  private readonly ending: number[] = [0]
  private readonly state: number[] = [0]
  /** Of a removed slot, the first slot above that may still be alive. */
  private readonly skip: number[] = [0]

  constructor(tree: Tree, maxDepth: number) {
    this.tree = tree
    this.maxDepth = maxDepth
    this.ending[0] = tree.add(ROOT, -1, 0)
  }

  /** Topmost open slot with the tag, 0 for none. */
  find(tag: number): number {
    return tag < this.topmost.length ? this.topmost[tag]! : 0
  }

  /** Appends an element that has no content. */
  addLeaf(tag: number): number {
    const top = this.top
    if (this.childDepth[top]! > this.maxDepth) this.tree.tooDeep = true
    return this.tree.add(tag, this.nodes[top]!, Math.min(this.childDepth[top]!, this.maxDepth))
  }

  /** Appends an HTML element and makes it the current one. */
  push(tag: number): number {
    const node = this.pushSlot(tag, wallsOf(tag))
    this.html[this.top] = this.top
    this.foreign[this.top] = 0
    return node
  }

  /** Appends an element of `SVG` or `MATH`; at an integration point its content is HTML again. */
  pushForeign(tag: number, language: number): number {
    const integrationPoint = (language === SVG ? svgIntegrationPoints : mathIntegrationPoints)[tag] === 1
    const node = this.pushSlot(tag, integrationPoint ? FOREIGN_WALLS : 0)
    this.html[this.top] = this.html[this.top - 1]!
    this.foreign[this.top] = integrationPoint ? 0 : language
    return node
  }

  /** Closes a slot and all above it. */
  closeDownTo(slot: number): void {
    let top = this.top
    const size = this.tree.size
    const end = this.tree.end
    while (top > 0 && (top >= slot || this.state[top] === REMOVED)) {
      const node = this.ending[top]!
      if (node >= 0) end[node] = size
      if (this.state[top] === ALIVE) {
        this.topmost[this.tags[top]!] = this.liveBelow(top)
        if (this.tags[top] === TAG.a && top > slot && node >= 0) this.unlink(node)
      }
      top--
    }
    this.top = top
  }

  /** Takes one slot off the stack while the elements opened in it stay open and stay its content (`</form>`). */
  remove(slot: number): void {
    if (slot === this.top) {
      this.closeDownTo(slot)
      return
    }
    this.kill(slot)
    this.skip[slot] = slot + 1
  }

  /**
   * Ends an inline element over the head of a block that was opened in it, as in `<b>one<p>two</b>three`: the block
   * and what is in it move out of the inline element, which keeps what stood before. The block's content so far loses
   * the formatting; its structure is what browsers make of it.
   */
  endBefore(slot: number): void {
    let block = slot + 1
    while (block <= this.top && (this.state[block] === REMOVED || this.special[block] !== block)) {
      block = this.state[block] === REMOVED ? this.skip[block]! : block + 1
    }
    if (block > this.top) {
      this.closeDownTo(slot)
      return
    }
    const blockNode = this.ending[block]!
    const below = this.endRemovedBelow(slot, blockNode)
    for (let at = slot; at < block; at = this.state[at] === REMOVED ? this.skip[at]! : at + 1) {
      if (blockNode >= 0 && this.ending[at]! >= 0) this.endAt(at, blockNode)
      if (this.state[at] === ALIVE) {
        this.kill(at)
        this.skip[at] = at + 1
      }
    }
    this.skip[slot] = block
    if (blockNode >= 0) this.tree.parent[blockNode] = this.nodes[below]!
    this.moved = true
    this.closeDownTo(this.special[this.top]! + 1)
  }

  /** Ends the elements off the stack that stand right below a slot; gives the slot below them. */
  private endRemovedBelow(slot: number, node: number): number {
    let below = slot - 1
    for (; this.state[below] === REMOVED; below--)
      if (node >= 0 && this.ending[below]! >= 0) this.endAt(below, node)
    return below
  }

  private pushSlot(tag: number, wall: number): number {
    const below = this.top
    const slot = below + 1
    this.top = slot
    const depth = this.childDepth[below]!
    const tooDeep = depth > this.maxDepth
    const node = this.tree.add(tag, this.nodes[below]!, tooDeep ? this.maxDepth : depth)
    if (tooDeep) this.tree.tooDeep = true
    const closed = depth >= this.maxDepth
    this.tags[slot] = tag
    this.nodes[slot] = closed ? this.nodes[below]! : node
    this.ending[slot] = closed ? -1 : node
    this.childDepth[slot] = depth + 1
    this.special[slot] = wall & SPECIAL ? slot : this.special[below]!
    this.scope[slot] = wall & SCOPE ? slot : this.scope[below]!
    this.buttonScope[slot] = wall & BUTTON_SCOPE ? slot : this.buttonScope[below]!
    this.listScope[slot] = wall & LIST_SCOPE ? slot : this.listScope[below]!
    this.tableScope[slot] = wall & TABLE_SCOPE ? slot : this.tableScope[below]!
    this.itemSearch[slot] = wall & ITEM_SEARCH ? slot : this.itemSearch[below]!
    this.state[slot] = ALIVE
    this.skip[slot] = 0
    if (tag >= this.topmost.length) this.growTags(tag)
    this.below[slot] = this.topmost[tag]!
    this.topmost[tag] = slot
    return node
  }

  /** Ends an `a` that was never closed before the first block in it: else it would make one link of all that follows. */
  private unlink(node: number): void {
    const { tag, parent, end } = this.tree
    const stop = end[node]!
    let block = node + 1
    while (block < stop && (wallsOf(tag[block]!) & BLOCK) === 0) block++
    if (block === stop) return
    while (parent[block] !== node) block = parent[block]!
    end[node] = block
    for (; block < stop; block = end[block]!) parent[block] = parent[node]!
    this.moved = true
  }

  private endAt(slot: number, node: number): void {
    this.tree.end[this.ending[slot]!] = node
    this.ending[slot] = -1
  }

  private kill(slot: number): void {
    const tag = this.tags[slot]!
    this.state[slot] = REMOVED
    if (this.topmost[tag] === slot) this.topmost[tag] = this.liveBelow(slot)
  }

  private liveBelow(slot: number): number {
    let below = this.below[slot]!
    while (this.state[below] === REMOVED) below = this.below[below]!
    return below
  }

  private growTags(tag: number): void {
    while (tag >= this.topmost.length) this.topmost = enlarged(this.topmost)
  }
}
