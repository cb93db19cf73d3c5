import { type ClassTest, classTest } from '../dom/class-test.ts'
import type { Document } from '../dom/document.ts'
import { FIRST_UNKNOWN_TAG, TAG } from '../dom/tags.ts'
import type { Mark } from '../model/block.ts'
import { findCaptions } from './captions.ts'
import { type Context, contextInside, OUTERMOST } from './context.ts'
import { DISPLAY, Display, LINES_ARE_BLOCKS } from './display.ts'
import { hiddenTest } from './hidden.ts'
import { imageSource, isTrackingPixel } from './images.ts'
import { createRun, type Run, type RunText } from './run.ts'
import { readTable } from './tables.ts'
import type { PageBlock } from './types.ts'

/** What segmentation needs to know apart from the tree. */
export interface SegmentOptions {
  /** Cleans the joined text of a block (see `text/normalize.ts`). */
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
  const { tag, end } = document
  for (let node = 1; node < document.size; ) {
    while (node >= pass.openEnd) closeElement(pass)
    const display = DISPLAY[tag[node]!] ?? Display.inline
    if (display === Display.text) {
      if (pass.context.kind !== 'code' && document.isBlank(node)) pass.run.space()
      else pass.run.append(document.text(node))
      node++
    } else {
      node = openElement(pass, node, display) ? node + 1 : end[node]!
    }
  }
  while (pass.open.length > 0) closeElement(pass)
  flush(pass)
  return pass.blocks
}

/** An element whose end still has to be seen. */
interface OpenElement {
  readonly node: number
  readonly end: number
  readonly block: boolean
  /** Closes a link, a formatting range or a dateline of the run. */
  readonly mark: Mark['kind'] | 'dateline' | null
  readonly outer: Context
}

interface Pass {
  readonly document: Document
  readonly options: SegmentOptions
  readonly blocks: PageBlock[]
  readonly open: OpenElement[]
  openEnd: number
  context: Context
  readonly run: Run
  /** Images met inside a running text; they follow it. */
  readonly images: PageBlock[]
  readonly captions: ReadonlySet<number>
  readonly isHidden: ClassTest
  readonly isDateline: ClassTest
}

function startPass(document: Document, options: SegmentOptions): Pass {
  return {
    document,
    options,
    blocks: [],
    open: [],
    openEnd: Number.POSITIVE_INFINITY,
    context: OUTERMOST,
    run: createRun(options),
    images: [],
    captions: findCaptions(document, options.captionNodes),
    isHidden: hiddenTest(document),
    isDateline: classTest(document, DATELINE_CLASS),
  }
}

/** Enters an element; false when its subtree is not to be walked. */
function openElement(pass: Pass, node: number, display: number): boolean {
  const { document } = pass
  switch (display) {
    case Display.none:
      return false
    case Display.lineBreak:
      if (pass.run.lineBreak() || LINES_ARE_BLOCKS[document.tag[pass.context.node]!] === 1) flush(pass)
      return false
    case Display.rule:
      flush(pass)
      return false
    case Display.image:
      addImage(pass, node)
      return false
    case Display.table:
      return openTable(pass, node)
    case Display.block:
      flush(pass)
      push(pass, node, true, null)
      pass.context = contextInside(pass, node)
      return true
    default:
      return openInline(pass, node)
  }
}

function openInline(pass: Pass, node: number): boolean {
  const { document, run } = pass
  const tag = document.tag[node]!
  if (tag >= FIRST_UNKNOWN_TAG && document.name(node) === 'amp-img') {
    addImage(pass, node)
    return false
  }
  const kind = MARK_OF_TAG.get(tag) ?? null
  if (kind === 'link') {
    run.open(kind, document.attribute(node, 'href') ?? null)
  } else if (kind !== null) {
    run.open(kind, null)
  }
  const hidden = !pass.context.hidden && pass.isHidden(node)
  if (kind === null && tag === TAG.span && pass.isDateline(node)) {
    push(pass, node, false, 'dateline')
    return true
  }
  if (kind === null && !hidden && !pass.captions.has(node)) return true
  if (hidden || pass.captions.has(node)) flush(pass)
  push(pass, node, hidden || pass.captions.has(node), kind)
  if (hidden) pass.context = { ...pass.context, hidden }
  if (pass.captions.has(node)) pass.context = { ...pass.context, node, kind: 'caption' }
  return true
}

const MARK_OF_TAG: ReadonlyMap<number, Mark['kind']> = new Map([
  [TAG.a, 'link'],
  [TAG.b, 'strong'],
  [TAG.strong, 'strong'],
  [TAG.i, 'emphasis'],
  [TAG.em, 'emphasis'],
  [TAG.code, 'code'],
  [TAG.kbd, 'code'],
  [TAG.samp, 'code'],
])

/** Class words of the place that opens a text (`location-stamp` at VnExpress). */
const DATELINE_CLASS = /(?:^|[\s_-])(?:location-?stamp|dateline)(?:$|[\s_-])/i

function push(pass: Pass, node: number, block: boolean, mark: OpenElement['mark']): void {
  const end = pass.document.end[node]!
  pass.open.push({ node, end, block, mark, outer: pass.context })
  pass.openEnd = end
}

function closeElement(pass: Pass): void {
  const closed = pass.open.pop()!
  pass.openEnd = pass.open.at(-1)?.end ?? Number.POSITIVE_INFINITY
  if (closed.mark === 'dateline') pass.run.dateline()
  else if (closed.mark !== null) pass.run.close(closed.mark)
  if (closed.block) flush(pass)
  pass.context = closed.outer
}

/** A data table becomes one block; any other table is layout and is walked as boxes. */
function openTable(pass: Pass, node: number): boolean {
  flush(pass)
  const rows = readTable(pass.document, node, pass.options.normalize)
  if (rows === null) {
    push(pass, node, true, null)
    pass.context = contextInside(pass, node)
    return true
  }
  const text = rows.map(row => row.join(' | ')).join('\n')
  const { figure, hidden } = pass.context
  pass.blocks.push({
    ...emptyBlock(pass, node),
    kind: 'table',
    text,
    rows,
    figure,
    hidden: hidden || pass.isHidden(node),
  })
  return false
}

function addImage(pass: Pass, node: number): void {
  if (isTrackingPixel(pass.document, node)) return
  const image = imageSource(pass.document, node, pass.options.normalize)
  const { figure, hidden } = pass.context
  const block: PageBlock = {
    ...emptyBlock(pass, node),
    kind: 'image',
    image,
    figure,
    hidden: hidden || pass.isHidden(node),
  }
  if (pass.run.isEmpty()) pass.blocks.push(block)
  else pass.images.push(block)
}

function emptyBlock(pass: Pass, node: number): PageBlock {
  return {
    index: pass.blocks.length,
    kind: 'paragraph',
    text: '',
    marks: [],
    level: 0,
    figure: -1,
    node,
    linkLength: 0,
    strongLength: 0,
    hidden: false,
  }
}

function flush(pass: Pass): void {
  const taken = pass.run.take(pass.context.kind === 'code')
  if (taken !== null) pass.blocks.push(textBlock(pass, taken))
  for (const image of pass.images) pass.blocks.push({ ...image, index: pass.blocks.length })
  pass.images.length = 0
}

function textBlock(pass: Pass, taken: RunText): PageBlock {
  const { node, kind, level, list, figure, hidden } = pass.context
  return {
    index: pass.blocks.length,
    kind,
    text: taken.text,
    marks: taken.marks,
    level: kind === 'heading' ? level : 0,
    ...(list !== undefined && kind === 'list-item' ? { list } : {}),
    figure,
    node,
    linkLength: taken.linkLength,
    strongLength: taken.strongLength,
    hidden,
  }
}
