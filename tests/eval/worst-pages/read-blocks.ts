import { Source } from '../../../src/dom/source.ts'
import { decode, decodeMarkup } from '../../../src/encodings/decode.ts'
import type { BlockKind, LabelledBlock, Role } from '../../../src/model/block.ts'
import type { ExtractOptions } from '../../../src/model/options.ts'
import { readPlainText } from '../../../src/plain/plain-text.ts'
import { readHtml } from '../../../src/read-html.ts'
import { recognize } from '../../../src/recognize/recognize.ts'

/** A block of a page and what was made of it. */
export interface SeenBlock {
  readonly kind: BlockKind
  readonly text: string
  readonly role: Role
  /** The rule that gave the role. */
  readonly rule: string
  /** How likely the block is of the article, by the model; `null` for images and plain texts. */
  readonly score: number | null
}

/** Reads a page as `extract` does, up to its labelled blocks; a file that is no page has none. */
export function readBlocks(bytes: Uint8Array, options: ExtractOptions): SeenBlock[] {
  const { kind } = recognize(bytes)
  if (kind === 'binary' || kind === 'empty') return []
  const { encoding, inputFormat = kind } = options
  const hints = encoding === undefined ? {} : { encoding }
  if (inputFormat === 'text') return readLines(decode(bytes, hints).text, options)
  const decoded = decodeMarkup(bytes, hints)
  const { labelled, scores } = readHtml(Source.of(decoded.markup), options, decoded.encoding).classified
  return labelled.map((block, i) => seen(block, block.block.kind === 'image' ? null : scores[i]!))
}

function readLines(text: string, options: ExtractOptions): SeenBlock[] {
  const { lines, decisions, blocks } = readPlainText(text, options)
  const kept = new Map(blocks.map(block => [block.block.index, seen(block, null)]))
  return lines.map(({ text }, i) => {
    const { role, rule } = decisions[i] ?? NO_ARTICLE
    return kept.get(i) ?? { kind: 'paragraph', text, role, rule, score: null }
  })
}

const NO_ARTICLE = { role: 'boilerplate', rule: 'no-article' } as const

function seen({ block, role, rule }: LabelledBlock, score: number | null): SeenBlock {
  const text = block.kind === 'image' ? (block.image?.alt ?? '') : block.text
  return { kind: block.kind, text, role, rule, score }
}
