import type { Document } from '../dom/document.ts'
import { FIRST_UNKNOWN_TAG, TAG } from '../dom/tags.ts'
import type { Mark } from '../model/block.ts'
import { captionTest } from './captions.ts'
import { CLASS_SIGN, classSigns } from './class-signs.ts'
import {
  type Context,
  captionInside,
  contextInside,
  hiddenInside,
  OUTERMOST,
  SHAPE_OF_TAG,
} from './context.ts'
import { DISPLAY, Display, LINES_ARE_BLOCKS } from './display.ts'
import { hasHidingAttribute } from './hidden.ts'
import { readImage } from './images.ts'
import { imageBlock, tableBlock, textBlock } from './page-block.ts'
import { Run } from './run.ts'
import { readTable } from './tables.ts'
import type { PageBlock } from './types.ts'

/** What segmentation needs to know apart from the tree. */
export interface SegmentOptions {
  /** Cleans the joined text of a block (see `text/normalize.ts`); not asked for texts that are clean as they stand. */
  readonly normalize: (text: string) => string
  /** Selects the elements a site layout calls captions. */
  readonly captionNodes?: ReadonlySet<number>
}

/**
 * Cuts a page into blocks: the text between two block-level boundaries, images, data tables. One pass over the flat
 * tree; text of inline elements is joined before it is normalized. After jusText's segmentation.
 */
export function segment(document: Document, options: SegmentOptions): PageBlock[] {
  const pass = startPass(document, options)
  const { tag, end, size } = document
  for (let node = 1; node < size; ) {
    while (node >= pass.openEnd) closeElement(pass)
    const display = DISPLAY[tag[node]!]!
    if (display === Display.text) readText(pass, node++)
    else node = openElement(pass, node, display) ? node + 1 : end[node]!
  }
  while (pass.open.length > 0) closeElement(pass)
  flush(pass)
  return pass.blocks
}

/** An element whose end still has to be seen. */
interface OpenElement {
  readonly end: number
  readonly block: boolean
  /** Closes a link, a formatting range or a dateline of the run. */
  readonly mark: Mark['kind'] | 'dateline' | null
  readonly outerBox: number
  readonly outerContext: Context
}

interface Pass {
  readonly document: Document
  readonly normalize: (text: string) => string
  readonly isCaption: (node: number, signs: number) => boolean
  /** The number of each element's class. */
  readonly classNumbers: Int32Array
  /** What the class of an element says, by that number. */
  readonly signs: Uint8Array
  readonly blocks: PageBlock[]
  readonly open: OpenElement[]
  openEnd: number
  /** The nearest block-level element, and what it and those around it make of a text. */
  box: number
  context: Context
  readonly run: Run
  /** Images met inside a running text; they follow it. */
  images: { readonly node: number; readonly context: Context }[]
}

function startPass(document: Document, { normalize, captionNodes }: SegmentOptions): Pass {
  return {
    document,
    normalize,
    isCaption: captionTest(document, captionNodes),
    classNumbers: document.classNumbers,
    signs: classSigns(document),
    blocks: [],
    open: [],
    openEnd: document.size,
    box: 0,
    context: OUTERMOST,
    run: new Run(normalize),
    images: [],
  }
}

function readText({ document, run, context }: Pass, node: number): void {
  if (context.kind !== 'code' && document.isBlank(node)) run.space()
  else run.append(document.text(node))
}

/** Enters an element; false when its subtree is not to be walked. */
function openElement(pass: Pass, node: number, display: number): boolean {
  switch (display) {
    case Display.inline:
      return openInline(pass, node)
    case Display.block:
      flush(pass)
      openBox(pass, node)
      return true
    case Display.none:
      return false
    case Display.lineBreak:
      if (pass.run.lineBreak() || LINES_ARE_BLOCKS[pass.document.tag[pass.box]!] === 1) flush(pass)
      return false
    case Display.rule:
      flush(pass)
      return false
    case Display.image:
      addImage(pass, node)
      return false
    default:
      return openTable(pass, node)
  }
}

function openBox(pass: Pass, node: number): void {
  const { document, context } = pass
  const shape = SHAPE_OF_TAG[document.tag[node]!]!
  const signs = signsOf(pass, node)
  push(pass, node, true, null)
  pass.box = node
  const inside = pass.isCaption(node, signs)
    ? captionInside(context, node, shape)
    : contextInside(context, node, shape)
  pass.context = isHidden(pass, node, signs) ? hiddenInside(inside) : inside
}

function openInline(pass: Pass, node: number): boolean {
  const { document, run, context } = pass
  const tag = document.tag[node]!
  if (tag >= FIRST_UNKNOWN_TAG && document.name(node) === 'amp-img') {
    addImage(pass, node)
    return false
  }
  const kind = MARK_OF_TAG[tag]
  const signs = signsOf(pass, node)
  if (kind === 'link') run.startMark(kind, document.attribute(node, 'href') ?? null)
  else if (kind !== undefined) run.startMark(kind, null)
  else if (tag === TAG.span && (signs & CLASS_SIGN.dateline) !== 0) {
    push(pass, node, false, 'dateline')
    return true
  }
  const hidden = isHidden(pass, node, signs)
  const caption = pass.isCaption(node, signs)
  if (hidden || caption) flush(pass)
  if (hidden || caption || kind !== undefined) push(pass, node, hidden || caption, kind ?? null)
  if (hidden) pass.context = hiddenInside(context)
  if (caption) {
    pass.box = node
    pass.context = captionInside(pass.context, node, 0)
  }
  return true
}

const MARK_OF_TAG: readonly (Mark['kind'] | undefined)[] = markOfTag()

function markOfTag(): (Mark['kind'] | undefined)[] {
  const marks = new Array<Mark['kind'] | undefined>(FIRST_UNKNOWN_TAG).fill(undefined)
  marks[TAG.a] = 'link'
  for (const tag of [TAG.b, TAG.strong]) marks[tag] = 'strong'
  for (const tag of [TAG.i, TAG.em]) marks[tag] = 'emphasis'
  for (const tag of [TAG.code, TAG.kbd, TAG.samp]) marks[tag] = 'code'
  return marks
}

function signsOf({ classNumbers, signs }: Pass, node: number): number {
  return signs[classNumbers[node]!]!
}

/** True for the outermost elements that are not shown. */
function isHidden({ document, context }: Pass, node: number, signs: number): boolean {
  if (context.hidden) return false
  return (signs & CLASS_SIGN.hidden) !== 0 || hasHidingAttribute(document, node)
}

function push(pass: Pass, node: number, block: boolean, mark: OpenElement['mark']): void {
  const end = pass.document.end[node]!
  pass.open.push({ end, block, mark, outerBox: pass.box, outerContext: pass.context })
  pass.openEnd = end
}

function closeElement(pass: Pass): void {
  const { open, run } = pass
  const { block, mark, outerBox, outerContext } = open.pop()!
  pass.openEnd = open.length === 0 ? pass.document.size : open[open.length - 1]!.end
  if (mark === 'dateline') run.dateline()
  else if (mark !== null) run.endMark(mark)
  if (block) flush(pass)
  pass.box = outerBox
  pass.context = outerContext
}

/** A data table becomes one block; any other table is layout and is walked as boxes. */
function openTable(pass: Pass, node: number): boolean {
  flush(pass)
  const rows = readTable(pass.document, node, pass.normalize)
  if (rows === null) {
    openBox(pass, node)
    return true
  }
  const context = isHidden(pass, node, signsOf(pass, node)) ? hiddenInside(pass.context) : pass.context
  pass.blocks.push(tableBlock({ index: pass.blocks.length, node, context }, rows))
  return false
}

function addImage(pass: Pass, node: number): void {
  const context = isHidden(pass, node, signsOf(pass, node)) ? hiddenInside(pass.context) : pass.context
  if (pass.run.isEmpty) pushImage(pass, node, context)
  else pass.images.push({ node, context })
}

function pushImage(pass: Pass, node: number, context: Context): void {
  const image = readImage(pass.document, node, pass.normalize)
  if (image !== null) pass.blocks.push(imageBlock({ index: pass.blocks.length, node, context }, image))
}

/** Ends a block, if one was begun. */
function flush(pass: Pass): void {
  const { blocks, run, box, context, images } = pass
  const taken = run.take(context.kind === 'code')
  if (taken !== null) blocks.push(textBlock({ index: blocks.length, node: box, context }, taken))
  if (images.length === 0) return
  for (const { node, context } of images) pushImage(pass, node, context)
  pass.images = []
}
