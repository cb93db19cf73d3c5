import { codeAt } from '../data/code-at.ts'
import { decodeAttribute, decodeRawText, decodeText } from './characters.ts'
import { ClassIndex, isClass } from './class-index.ts'
import type { Document } from './document.ts'
import { enlarged } from './enlarged.ts'
import type { Source } from './source.ts'
import type { TagNames } from './tag-names.ts'
import { TEXT } from './tags.ts'

/** Numbers that describe one attribute: name from, name to, value from, value to. */
const ATTRIBUTE = 4

/** How much of the source a node takes, as a power of two: pages have 90 bytes a node. */
const BYTES_A_NODE = 6
/** How many of the numbers above a node has: pages have an attribute for one and a half nodes. */
const OF_ATTRIBUTES_A_NODE = 3

/**
 * The arrays of a document: filled by the tree builder, read through `Document`. Texts and attributes are kept as
 * offsets into the source and become strings only when asked for.
 */
export class Tree implements Document {
  size = 0
  tooDeep = false
  tag: Uint16Array
  parent: Int32Array
  end: Int32Array
  depth: Uint16Array
  /** Of a text, where it begins in the source; of an element, its first attribute (index into `attributes`). */
  from: Int32Array
  /** Of a text, where it ends, complemented (`~`) when it is raw; of an element, the end of its attributes. */
  to: Int32Array
  classNumbers: Int32Array
  attributes: Int32Array
  /** Where the attributes of the element to come begin and end. */
  private attributesFrom = 0
  private attributesEnd = 0
  /** The first of them that is a class, -1 for none. */
  private classAt = -1
  readonly source: Source
  readonly names: TagNames
  /** The source has a CR. */
  private readonly returns: boolean
  private readonly commentSpans: number[] = []
  private readonly holders: Map<string, number[]> = new Map()
  private readonly classes: ClassIndex

  constructor(source: Source, names: TagNames) {
    const capacity = Math.max(256, source.bytes.length >> BYTES_A_NODE)
    this.source = source
    this.names = names
    this.classes = new ClassIndex(source)
    this.returns = source.indexOf('\r') >= 0
    this.tag = new Uint16Array(capacity)
    this.parent = new Int32Array(capacity)
    this.end = new Int32Array(capacity)
    this.depth = new Uint16Array(capacity)
    this.from = new Int32Array(capacity)
    this.to = new Int32Array(capacity)
    this.classNumbers = new Int32Array(capacity)
    this.attributes = new Int32Array(capacity * OF_ATTRIBUTES_A_NODE)
  }

  /** Appends a node whose subtree is only itself so far. */
  add(tag: number, parent: number, depth: number): number {
    const node = this.size
    if (node === this.tag.length) this.grow()
    this.tag[node] = tag
    this.parent[node] = parent
    this.depth[node] = depth
    this.end[node] = node + 1
    this.size = node + 1
    return node
  }

  /** Notes an attribute of the element to come: where its name and its value stand in the source. */
  addAttribute(from: number, to: number, valueFrom: number, valueTo: number): void {
    const at = this.attributesEnd
    if (at + ATTRIBUTE > this.attributes.length) this.attributes = enlarged(this.attributes)
    const attributes = this.attributes
    attributes[at] = from
    attributes[at + 1] = to
    attributes[at + 2] = valueFrom
    attributes[at + 3] = valueTo
    this.attributesEnd = at + ATTRIBUTE
    if (to - from === 5 && this.classAt < 0 && isClass(this.source.bytes, from)) this.classAt = at
  }

  /** Hands the attributes noted since the last tag to an element. */
  giveAttributes(node: number): void {
    this.from[node] = this.attributesFrom
    this.to[node] = this.attributesEnd
    this.attributesFrom = this.attributesEnd
    const { attributes, classAt } = this
    if (classAt < 0) return
    this.classNumbers[node] = this.classes.numberOf(attributes[classAt + 2]!, attributes[classAt + 3]!)
    this.classAt = -1
  }

  /** Forgets the attributes that no element took. */
  dropAttributes(): void {
    this.attributesEnd = this.attributesFrom
    this.classAt = -1
  }

  /** Notes a comment. */
  addComment(from: number, to: number): void {
    this.commentSpans.push(from, to)
  }

  get commentCount(): number {
    return this.commentSpans.length / 2
  }

  comment(number: number): string {
    const spans = this.commentSpans
    return decodeRawText(this.source.text(spans[2 * number]!, spans[2 * number + 1]!), this.returns)
  }

  name(node: number): string {
    return this.names.name(this.tag[node]!)
  }

  text(node: number): string {
    const to = this.to[node]!
    if (this.tag[node] !== TEXT) return ''
    if (to < 0) return decodeRawText(this.source.text(this.from[node]!, ~to), this.returns)
    return decodeText(this.source.text(this.from[node]!, to), this.returns)
  }

  sourceStart(node: number): number {
    return this.from[node]!
  }

  sourceLength(node: number): number {
    const to = this.to[node]!
    return (to < 0 ? ~to : to) - this.from[node]!
  }

  isBlank(node: number): boolean {
    return this.textStart(node) < 0
  }

  textStart(node: number): number {
    const to = this.to[node]!
    const stop = to < 0 ? ~to : to
    for (let at = this.from[node]!; at < stop; at++) if (this.source.bytes[at]! > 32) return at
    return -1
  }

  attribute(node: number, name: string): string | undefined {
    const at = this.find(node, name)
    if (at < 0) return undefined
    const from = this.attributes[at + 2]!
    const to = this.attributes[at + 3]!
    return from === to ? '' : decodeAttribute(this.source.text(from, to), this.returns)
  }

  valueStart(node: number, name: string): number {
    const at = this.find(node, name)
    return at < 0 ? -1 : this.attributes[at + 2]!
  }

  valueEnd(node: number, name: string): number {
    const at = this.find(node, name)
    return at < 0 ? -1 : this.attributes[at + 3]!
  }

  holdersOf(name: string): readonly number[] {
    let holders = this.holders.get(name)
    if (holders === undefined) {
      holders = []
      for (let node = 1; node < this.size; node++) if (this.find(node, name) >= 0) holders.push(node)
      this.holders.set(name, holders)
    }
    return holders
  }

  hasAttributes(node: number): boolean {
    if (this.tag[node] === TEXT) return false
    const count = (this.to[node]! - this.from[node]!) / ATTRIBUTE
    return count > 1 || (count === 1 && this.classNumbers[node] === 0)
  }

  get classCount(): number {
    return this.classes.count
  }

  classValue(number: number): string {
    return this.classes.value(number)
  }

  hasClass(node: number, name: string): boolean {
    const number = this.classNumbers[node]!
    return number !== 0 && this.classes.lists(number, name)
  }

  classListing(name: string): Uint8Array | null {
    return this.classCount > 1 ? this.classes.listing(name) : null
  }

  /** Index of the first attribute of that name, or -1. */
  private find(node: number, name: string): number {
    if (this.tag[node] === TEXT) return -1
    const attributes = this.attributes
    const length = name.length
    const stop = this.to[node]!
    for (let at = this.from[node]!; at < stop; at += ATTRIBUTE) {
      const from = attributes[at]!
      if (attributes[at + 1]! - from === length && this.isNamed(from, name)) return at
    }
    return -1
  }

  private isNamed(from: number, name: string): boolean {
    for (let at = 0; at < name.length; at++) {
      const character = this.source.bytes[from + at]!
      const wanted = codeAt(name, at)
      if (character !== wanted && (character + 32 !== wanted || character < 65 || character > 90))
        return false
    }
    return true
  }

  private grow(): void {
    this.tag = enlarged(this.tag)
    this.depth = enlarged(this.depth)
    this.parent = enlarged(this.parent)
    this.end = enlarged(this.end)
    this.from = enlarged(this.from)
    this.to = enlarged(this.to)
    this.classNumbers = enlarged(this.classNumbers)
  }
}
