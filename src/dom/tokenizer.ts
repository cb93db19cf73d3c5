import { endsTagName, isWhiteSpace } from './characters.ts'
import { contentKind, ESCAPABLE, findEndTag, findScriptEnd, TO_THE_END } from './raw-text.ts'
import type { Source } from './source.ts'
import type { TagNames } from './tag-names.ts'
import { TAG, tagSet } from './tags.ts'
import type { Tree } from './tree.ts'
import type { TreeBuilder } from './tree-builder.ts'

/** Letters come after all characters that end a name: one comparison passes most of them. */
const LAST_SIGN = 62

const dropsFirstLineEnd: Uint8Array = tagSet(['pre', 'listing', 'textarea'])

/**
 * Cuts the source into tags, texts and comments and hands them to the tree builder (HTML Standard, 13.2.5). It jumps
 * from `<` to `<`; texts and attribute values are not looked at, only their limits are noted.
 */
export class Tokenizer {
  private readonly bytes: Uint8Array
  private readonly source: Source
  private readonly names: TagNames
  private readonly tree: Tree
  private readonly builder: TreeBuilder
  /** The start tag at hand ended with `/>`. */
  private selfClosing = false

  constructor(builder: TreeBuilder) {
    this.bytes = builder.tree.source.bytes
    this.source = builder.tree.source
    this.builder = builder
    this.tree = builder.tree
    this.names = builder.tree.names
  }

  /** Reads the whole source. */
  run(): void {
    const { bytes, source, builder } = this
    const length = bytes.length
    let textFrom = 0
    for (let mark = source.indexOf('<'); mark >= 0; ) {
      const next = bytes[mark + 1]!
      const isLetter = (next | 32) >= 97 && (next | 32) <= 122
      if (!isLetter && !this.opensMarkup(mark, next)) {
        mark = source.indexOf('<', mark + 1)
        continue
      }
      if (mark > textFrom) builder.text(textFrom, mark)
      if (isLetter) textFrom = this.startTag(mark + 1)
      else textFrom = next === 47 ? this.endTag(mark + 2) : this.declaration(mark + 2, next)
      mark = source.indexOf('<', textFrom)
    }
    if (textFrom < length) builder.text(textFrom, length)
    builder.finish()
  }

  /** True for `<!`, `<?` and for `</` unless it ends the page. */
  private opensMarkup(mark: number, next: number): boolean {
    return next === 33 || next === 63 || (next === 47 && mark + 2 < this.bytes.length)
  }

  /** Reads a start tag from its name on; gives the place after it and, for raw text, after its element. */
  private startTag(from: number): number {
    const { bytes, names } = this
    const tag = names.numberAt(from)
    const { end } = names
    this.selfClosing = false
    const after = bytes[end]! === 62 ? end + 1 : this.attributes(end)
    if (after > bytes.length) return after
    this.builder.startTag(tag, this.selfClosing)
    return contentKind[tag] !== 0 || dropsFirstLineEnd[tag] === 1 ? this.content(tag, after) : after
  }

  private endTag(from: number): number {
    const { bytes, names } = this
    const first = bytes[from]!
    const letter = first | 32
    if (letter < 97 || letter > 122) return first === 62 ? from + 1 : this.bogusComment(from)
    const tag = names.numberAt(from)
    const { end } = names
    const after = bytes[end]! === 62 ? end + 1 : this.skipAttributes(end)
    if (after <= bytes.length) this.builder.endTag(tag)
    return after
  }

  private skipAttributes(from: number): number {
    const after = this.attributes(from)
    this.tree.dropAttributes()
    return after
  }

  /** Reads attributes up to the `>`; beyond the source when the page ends first: then browsers drop the tag. */
  private attributes(from: number): number {
    const { bytes } = this
    const { length } = bytes
    let at = from
    while (at < length) {
      const character = bytes[at]!
      if (character > LAST_SIGN) at = this.attribute(at)
      else if (character === 62) return at + 1
      else if (character === 47) {
        this.selfClosing = bytes[at + 1]! === 62
        at++
      } else if (isWhiteSpace(character)) at++
      else at = this.attribute(at)
    }
    return length + 1
  }

  private attribute(from: number): number {
    const { bytes } = this
    let at = from + 1
    let character = bytes[at]!
    while (character > LAST_SIGN || (at < bytes.length && character !== 61 && !endsTagName(character))) {
      character = bytes[++at]!
    }
    const to = at
    while (isWhiteSpace(character)) character = bytes[++at]!
    if (character !== 61) {
      this.tree.addAttribute(from, to, to, to)
      return at
    }
    do character = bytes[++at]!
    while (isWhiteSpace(character))
    if (character === 34 || character === 39) {
      const close = this.source.indexOf(character === 34 ? '"' : "'", at + 1)
      if (close < 0) return bytes.length + 1
      this.tree.addAttribute(from, to, at + 1, close)
      return close + 1
    }
    const valueFrom = at
    while (character !== 62 && !isWhiteSpace(character) && at < bytes.length) {
      character = bytes[++at]!
    }
    this.tree.addAttribute(from, to, valueFrom, at)
    return at
  }

  /** Reads what begins with `<!` or `<?`. */
  private declaration(from: number, opener: number): number {
    const { bytes, source } = this
    if (opener === 33) {
      if (bytes[from]! === 45 && bytes[from + 1]! === 45) return this.comment(from + 2)
      if (this.builder.inForeign && source.slice(from, from + 7) === '[CDATA[') return this.literal(from + 7)
      if (source.slice(from, from + 7).toLowerCase() === 'doctype') return this.doctype(from + 7)
      return this.bogusComment(from)
    }
    return this.bogusComment(from - 1)
  }

  /** Ends at `-->` or `--!>`; `<!-->` and `<!--->` are empty comments. */
  private comment(from: number): number {
    const { bytes, source } = this
    if (bytes[from]! === 62) return this.addComment(from, from, from + 1)
    if (bytes[from]! === 45 && bytes[from + 1]! === 62) {
      return this.addComment(from, from, from + 2)
    }
    for (let at = source.indexOf('--', from); at >= 0; at = source.indexOf('--', at + 1)) {
      const next = bytes[at + 2]!
      if (next === 62) return this.addComment(from, at, at + 3)
      if (next === 33 && bytes[at + 3]! === 62) return this.addComment(from, at, at + 4)
    }
    return this.addComment(from, bytes.length, bytes.length)
  }

  private bogusComment(from: number): number {
    const close = this.source.indexOf('>', from)
    const to = close < 0 ? this.bytes.length : close
    return this.addComment(from, to, to + 1)
  }

  private addComment(from: number, to: number, after: number): number {
    this.tree.addComment(from, to)
    return after
  }

  private literal(from: number): number {
    const close = this.source.indexOf(']]>', from)
    const to = close < 0 ? this.bytes.length : close
    this.builder.literalText(from, to)
    return to + 3
  }

  private doctype(from: number): number {
    const close = this.source.indexOf('>', from)
    const to = close < 0 ? this.bytes.length : close
    this.builder.doctype(this.source.slice(from, to))
    return to + 1
  }

  /** Reads the text of an element that holds no markup. */
  private content(tag: number, from: number): number {
    const { bytes, builder } = this
    if (builder.open.tags[builder.open.top] !== tag || builder.inForeign) return from
    let start = from
    if (dropsFirstLineEnd[tag] === 1) {
      if (bytes[start]! === 13) start++
      if (bytes[start]! === 10) start++
    }
    const kind = contentKind[tag]
    if (kind === 0) return start
    const close = kind === TO_THE_END ? bytes.length : this.endOfRawText(tag, start)
    builder.rawText(start, close, kind === ESCAPABLE)
    if (close === bytes.length) return close
    return this.skipAttributes(close + 2 + builder.tree.names.name(tag).length)
  }

  private endOfRawText(tag: number, from: number): number {
    return tag === TAG.script
      ? findScriptEnd(this.source, from)
      : findEndTag(this.source, this.names.name(tag), from)
  }
}
