import { HEAD_ELEMENTS, VOID_ELEMENTS } from '../data/elements.ts'
import { isWhiteSpace } from './characters.ts'
import { isQuirky } from './doctype.ts'
import { endInNarrow, endRules } from './end-tags.ts'
import { endInForeign, startInForeign } from './foreign-content.ts'
import { OpenElements } from './open-elements.ts'
import { startInNarrow, startRules } from './start-tags.ts'
import { FIRST_UNKNOWN_TAG, TAG, TEXT, tagSet } from './tags.ts'
import type { Tree } from './tree.ts'

const isVoid: Uint8Array = tagSet(VOID_ELEMENTS)
const isHeadElement: Uint8Array = tagSet(HEAD_ELEMENTS)
/** Elements in which most tags are ignored or end them. */
const isNarrow: Uint8Array = tagSet(['select', 'colgroup'])

/** How far the page has come: each element is opened by its tag or by the first thing that needs it. */
const BEFORE_HTML = 0
const BEFORE_HEAD = 1
const IN_HEAD = 2
/** After `</head>`: what belongs in the head is still taken into it, as in browsers. */
const AFTER_HEAD = 3
const IN_BODY = 4

/**
 * Turns tags and texts in source order into nodes, by the rules of browsers (HTML Standard, 13.2.6) as far as nodes
 * can stay in source order. It differs from browsers in this:
 * - what stands between the rows of a table stays there instead of moving before the table;
 * - formatting left open is not opened again in the next block (`<p><b>one<p>two`: only `one` is bold), and a block in
 *   which formatting is closed moves out of it (`<b>one<p>two</b>three`: the paragraph is not bold). Blocks nest as in
 *   browsers; only such stretches of formatting are lost;
 * - an `a` that is never closed ends before the first block in it, so that it cannot make a link of the whole page;
 * - frames are ignored, and what is in a `template` is its content like any other.
 */
export class TreeBuilder {
  readonly tree: Tree
  readonly open: OpenElements
  /** The page has no standard doctype: tables may stand in paragraphs. */
  quirks = true
  /** A form was opened and its end tag not met. */
  formOpen = false
  private stage = BEFORE_HTML
  private html = 0
  private body = 0

  constructor(tree: Tree, maxDepth: number) {
    this.tree = tree
    this.open = new OpenElements(tree, maxDepth)
  }

  /** Takes in a start tag; its attributes are those that the tree was given since the last one. */
  startTag(tag: number, selfClosing: boolean): void {
    const open = this.open
    if (open.foreign[open.top] !== 0 && startInForeign(this, tag, selfClosing)) return
    if (this.stage < IN_BODY && open.find(TAG.template) === 0) this.startBeforeBody(tag, selfClosing)
    else this.startInBody(tag, selfClosing)
    this.tree.dropAttributes()
  }

  /** Takes in an end tag. */
  endTag(tag: number): void {
    const open = this.open
    if (open.html[open.top] !== open.top && endInForeign(this, tag)) return
    if (this.stage < IN_BODY && open.find(TAG.template) === 0 && this.endBeforeBody(tag)) return
    if (isNarrow[open.tags[open.special[open.top]!]!] === 1 && endInNarrow(this, tag)) return
    const rule = tag < FIRST_UNKNOWN_TAG ? endRules[tag] : undefined
    if (rule !== undefined) rule(this, tag)
    else this.closeOrdinary(tag)
  }

  /** Takes in the text `[from, to)` of the source. */
  text(from: number, to: number): void {
    if (this.stage < IN_BODY && this.open.find(TAG.template) === 0) this.textBeforeBody(from, to)
    else this.addText(from, to)
  }

  /** Takes in text without character references and closes the element it fills. */
  rawText(from: number, to: number, escapable: boolean): void {
    if (from < to) this.addText(from, escapable ? to : ~to)
    this.open.closeDownTo(this.open.top)
  }

  /** Takes in a CDATA section of `svg` or `math`. */
  literalText(from: number, to: number): void {
    if (from < to) this.addText(from, ~to)
  }

  /** Takes in what a doctype says after the word `doctype`; only one that opens the page counts. */
  doctype(text: string): void {
    if (this.stage === BEFORE_HTML) this.quirks = isQuirky(text)
  }

  /** Closes everything; afterwards the tree is complete. */
  finish(): void {
    this.openBody()
    this.open.closeDownTo(0)
    const tree = this.tree
    tree.end[0] = tree.size
    if (!this.open.moved) return
    for (let node = 1; node < tree.size; node++) tree.depth[node] = tree.depth[tree.parent[node]!]! + 1
  }

  /** Appends an HTML element, open unless it is void. */
  insert(tag: number): void {
    this.tree.giveAttributes(isVoid[tag] === 1 ? this.open.addLeaf(tag) : this.open.push(tag))
  }

  /** Appends an HTML element without content. */
  insertLeaf(tag: number): void {
    this.tree.giveAttributes(this.open.addLeaf(tag))
  }

  /** Appends an element that the page left out. */
  insertImplied(tag: number): number {
    const node = this.open.push(tag)
    this.tree.from[node] = 0
    this.tree.to[node] = 0
    return node
  }

  /** Appends an element of `SVG` or `MATH`. */
  insertForeign(tag: number, language: number, selfClosing: boolean): void {
    this.tree.giveAttributes(selfClosing ? this.open.addLeaf(tag) : this.open.pushForeign(tag, language))
  }

  /** Hands the attributes of the tag at hand to an element opened earlier, if it has none of its own. */
  giveMissingAttributes(tag: number): void {
    const node = tag === TAG.html ? this.html : this.body
    if (this.tree.to[node] === this.tree.from[node]) this.tree.giveAttributes(node)
  }

  /** True when the current element is one of `svg` or `math`. */
  get inForeign(): boolean {
    return this.open.html[this.open.top] !== this.open.top
  }

  /** Closes the open paragraph, if it is in scope. */
  closeParagraph(): void {
    const slot = this.open.find(TAG.p)
    if (slot > this.open.buttonScope[this.open.top]!) this.open.closeDownTo(slot)
  }

  /** Closes the nearest open element of the tag unless a block stands between. */
  closeOrdinary(tag: number): void {
    const slot = this.open.find(tag)
    if (slot > 0 && slot >= this.open.special[this.open.top]!) this.open.closeDownTo(slot)
  }

  /** Ends a formatting element; when a block was opened in it, before that block. */
  closeFormatting(tag: number): void {
    const open = this.open
    const slot = open.find(tag)
    if (slot <= open.scope[open.top]!) return
    if (open.special[open.top]! < slot) open.closeDownTo(slot)
    else open.endBefore(slot)
  }

  private addText(from: number, to: number): void {
    const tree = this.tree
    const node = this.open.addLeaf(TEXT)
    tree.from[node] = from
    tree.to[node] = to
  }

  private startInBody(tag: number, selfClosing: boolean): void {
    const open = this.open
    if (isNarrow[open.tags[open.special[open.top]!]!] === 1 && startInNarrow(this, tag)) return
    const rule = tag < FIRST_UNKNOWN_TAG ? startRules[tag] : undefined
    if (rule !== undefined) rule(this, tag, selfClosing)
    else this.insert(tag)
  }

  private startBeforeBody(tag: number, selfClosing: boolean): void {
    if (tag === TAG.html) {
      this.openHtml()
      this.giveMissingAttributes(tag)
    } else if (tag === TAG.head) {
      if (this.stage < IN_HEAD) this.tree.giveAttributes(this.openHead())
    } else if (tag === TAG.body) {
      this.openBody()
      this.giveMissingAttributes(tag)
    } else if (isHeadElement[tag] === 1 && (tag !== TAG.noscript || this.stage < AFTER_HEAD)) {
      this.openHead()
      this.insert(tag)
    } else {
      this.openBody()
      this.startInBody(tag, selfClosing)
    }
  }

  /** True when the tag is dealt with; false when it opened the body and is to be read there. */
  private endBeforeBody(tag: number): boolean {
    if (tag === TAG.head) {
      this.openHead()
      this.stage = AFTER_HEAD
      return true
    }
    if (tag !== TAG.br && tag !== TAG.body && tag !== TAG.html) return true
    this.openBody()
    return false
  }

  /** White space is kept in the head and dropped before it; any other text opens the body. */
  private textBeforeBody(from: number, to: number): void {
    const { bytes } = this.tree.source
    let at = from
    while (at < to && isWhiteSpace(bytes[at]!)) at++
    if (at > from && this.stage >= IN_HEAD) this.addText(from, at)
    if (at === to) return
    this.openBody()
    this.addText(at, to)
  }

  private openHtml(): void {
    if (this.stage > BEFORE_HTML) return
    this.stage = BEFORE_HEAD
    this.html = this.insertImplied(TAG.html)
  }

  private openHead(): number {
    this.openHtml()
    if (this.stage > BEFORE_HEAD) return -1
    this.stage = IN_HEAD
    return this.insertImplied(TAG.head)
  }

  private openBody(): void {
    if (this.stage === IN_BODY) return
    this.openHead()
    this.open.closeDownTo(this.open.find(TAG.head))
    this.stage = IN_BODY
    this.body = this.insertImplied(TAG.body)
  }
}
