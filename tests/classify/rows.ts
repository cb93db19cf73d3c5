import type { PageBlock } from '../../src/blocks/types.ts'
import { type AT, FEATURES, WIDTH } from '../../src/classify/feature-names.ts'
import { type BlockFeatures, blockFeatures } from '../../src/classify/features.ts'
import type { PageHints } from '../../src/classify/machine-text.ts'
import { openingCounts } from '../../src/classify/opening-counts.ts'
import { tokenEvidence } from '../../src/classify/path-features.ts'
import { fillText } from '../../src/classify/text-features.ts'
import type { Document } from '../../src/dom/document.ts'
import { parse } from '../../src/dom/parse.ts'
import { paragraph } from '../blocks/block.ts'
import { cutDocument } from '../blocks/cut.ts'

/** The features of a block by their names. */
export type Row = Readonly<Record<keyof typeof AT, number>>

/** A page that is measured. */
export interface Measured extends BlockFeatures {
  readonly document: Document
  readonly blocks: readonly PageBlock[]
}

/** Measures the text blocks of a page on which the class word `body` speaks for the article with 2. */
export function measure(html: string, hints: Partial<PageHints> = {}): Measured {
  const document = parse(html)
  const blocks = cutDocument(document).filter(({ kind }) => kind !== 'image')
  const tokens = tokenEvidence([['body', 2]])
  const all = { title: null, description: null, articleBody: null, ...hints }
  return { document, blocks, ...blockFeatures({ document, blocks, tokens, hints: all }) }
}

/** The features of each text block of a page. */
export function rowsOf(html: string, hints: Partial<PageHints> = {}): Row[] {
  const { rows, rowAt, blocks } = measure(html, hints)
  return blocks.map((_, i) => named(rows.subarray(rowAt[i]!, rowAt[i]! + WIDTH)))
}

/** The features that the text of a paragraph has by itself; the others are 0. */
export function textRow(text: string, block: Partial<PageBlock> = {}): Row {
  const row = new Float32Array(WIDTH)
  fillText(row, 0, paragraph(text, block), openingCounts())
  return named(row)
}

/** The numbers of one row by their names. */
export function named(row: ArrayLike<number>): Row {
  return Object.fromEntries(FEATURES.map((name, k) => [name, row[k]!])) as Row
}
