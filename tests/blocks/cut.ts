import { expect } from 'vitest'
import { withAddresses } from '../../src/blocks/addresses.ts'
import { segment } from '../../src/blocks/segment.ts'
import type { PageBlock } from '../../src/blocks/types.ts'
import type { Document } from '../../src/dom/document.ts'
import { parse } from '../../src/dom/parse.ts'
import { compileSelector, select } from '../../src/dom/select.ts'
import { webAddress } from '../../src/metadata/url.ts'
import type { Mark } from '../../src/model/block.ts'
import { normalizeText } from '../../src/text/normalize.ts'

const VIETNAMESE = { vietnamese: true, rightToLeft: false }
const BASE = 'https://bao.example/tin/bai.html'

/** Blocks of a page, its texts normalized as Vietnamese, its addresses resolved against `https://bao.example/tin/`. */
export function cut(html: string, captions?: string): PageBlock[] {
  return cutDocument(parse(html), captions)
}

/** Blocks of a parsed page, in the same way. */
export function cutDocument(document: Document, captions?: string): PageBlock[] {
  const blocks = segment(document, {
    normalize: text => normalizeText(text, VIETNAMESE),
    ...(captions === undefined ? {} : { captionNodes: new Set(select(document, compileSelector(captions))) }),
  })
  const resolve = (address: string): string | null => webAddress(address, BASE)
  return blocks.map(block => ({
    ...block,
    ...withAddresses({ block, role: 'body', rule: 'test' }, resolve).block,
  }))
}

/** Expects that a page is cut into these blocks, each as `show` writes it. */
export function check(html: string, ...blocks: string[]): void {
  expect(cut(html).map(show)).toEqual(blocks)
}

/**
 * A block in one line: its kind (`p`, `h2`, `-` or `1.` for items, one `>` before them for each level of nesting), its
 * text with marks as in Markdown and `⏎` for line breaks.
 */
export function show(block: PageBlock): string {
  const hidden = block.hidden ? 'hidden ' : ''
  if (block.kind === 'image') return `${hidden}image ${block.image?.url}`
  return `${hidden}${sign(block)} ${marked(block).replaceAll('\n', '⏎')}`
}

function sign({ kind, level, list }: PageBlock): string {
  if (kind === 'paragraph') return 'p'
  if (kind === 'heading') return `h${level}`
  if (kind === 'list-item' && list !== undefined)
    return `${'>'.repeat(list.depth)}${list.ordered ? '1.' : '-'}`
  return kind
}

const SIGNS: Readonly<Record<Mark['kind'], string>> = { strong: '**', emphasis: '_', code: '`', link: '' }

/** A text with its marks as in Markdown, `[text](address)` for links. */
export function marked({ text, marks }: Pick<PageBlock, 'text' | 'marks'>): string {
  const ends = marks.map((mark, order) => ({ at: mark.end, order, text: closing(mark) }))
  const starts = marks.map((mark, order) => ({ at: mark.start, order, text: opening(mark) }))
  let shown = ''
  for (let at = 0; at <= text.length; at++) {
    const closed = ends.filter(end => end.at === at).sort((a, b) => b.order - a.order)
    const opened = starts.filter(start => start.at === at)
    for (const each of [...closed, ...opened]) shown += each.text
    shown += text.charAt(at)
  }
  return shown
}

function opening(mark: Mark): string {
  return mark.kind === 'link' ? '[' : SIGNS[mark.kind]
}

function closing(mark: Mark): string {
  return mark.kind === 'link' ? `](${mark.url})` : SIGNS[mark.kind]
}
