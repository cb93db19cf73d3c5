import type { PageBlock } from '../blocks/types.ts'
import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import { AT, WIDTH } from './feature-names.ts'
import type { PageHints } from './machine-text.ts'
import type { BlockTable } from './page-shape.ts'
import { fillPath, pathOf, signatureOf, type TokenEvidence } from './path-features.ts'
import { fillPlaces } from './place-features.ts'
import { fillText, openingCounts } from './text-features.ts'
import { findTitle } from './title-place.ts'

/** What the features are taken from. */
export interface FeatureInput {
  readonly document: Document
  /** Text blocks only, in document order. */
  readonly blocks: readonly PageBlock[]
  readonly tokens: TokenEvidence
  readonly hints: PageHints
}

/** The measures of a page's text blocks. */
export interface BlockFeatures {
  /** One row of `WIDTH` numbers a block. */
  readonly rows: Float32Array
  /** Hashes by which blocks of the same words are known (`keyOf`); beyond their opening, by their length. */
  readonly keys: Int32Array
  /** Index of the block that prints the title; -1 when none does. */
  readonly title: number
}

/** Measures every block of a page. */
export function blockFeatures({ document, blocks, tokens, hints }: FeatureInput): BlockFeatures {
  const count = blocks.length
  const rows = new Float32Array(count * WIDTH)
  const keys = new Int32Array(count)
  const signatures = new Int32Array(count)
  const path = pathOf(document, tokens)
  const counts = openingCounts()
  for (let i = 0; i < count; i++) {
    const block = blocks[i]!
    fillText(rows, i * WIDTH, block, counts)
    fillMarkup(rows, i * WIDTH, block, document.tag[block.node]!)
    fillPath(rows, i * WIDTH, path, block.node)
    keys[i] = counts.key
    signatures[i] = signatureOf(path, block.node)
  }
  const title = findTitle(blocks, keys, hints.title)
  const table = { document, blocks, rows, keys, signatures }
  fillPlaces(table, { hints, title })
  fillNeighbours(table)
  return { rows, keys, title }
}

function fillMarkup(rows: Float32Array, row: number, block: PageBlock, tag: number): void {
  const { kind } = block
  rows[row + AT.heading] = kind === 'heading' ? 1 : 0
  rows[row + AT.level] = block.level
  rows[row + AT.listItem] = kind === 'list-item' ? 1 : 0
  rows[row + AT.quote] = kind === 'quote' ? 1 : 0
  rows[row + AT.caption] = kind === 'caption' ? 1 : 0
  rows[row + AT.table] = kind === 'table' ? 1 : 0
  rows[row + AT.code] = kind === 'code' ? 1 : 0
  rows[row + AT.tagP] = tag === TAG.p ? 1 : 0
  rows[row + AT.tagDiv] = tag === TAG.div ? 1 : 0
  rows[row + AT.hidden] = block.hidden ? 1 : 0
  rows[row + AT.figure] = block.figure >= 0 ? 1 : 0
  rows[row + AT.listDepth] = block.list ? block.list.depth + 1 : 0
}

/** Blocks on either side that make up the window. */
const WINDOW = 4

function fillNeighbours(table: BlockTable): void {
  const { blocks, rows } = table
  let chars = 0
  let linked = 0
  for (let i = -WINDOW; i < blocks.length; i++) {
    const entering = blocks[i + WINDOW]
    const leaving = i > WINDOW ? blocks[i - WINDOW - 1]! : undefined
    chars += (entering?.text.length ?? 0) - (leaving?.text.length ?? 0)
    linked += (entering?.linkLength ?? 0) - (leaving?.linkLength ?? 0)
    if (i < 0) continue
    fillBeside(table, i)
    rows[i * WIDTH + AT.windowChars] = chars
    rows[i * WIDTH + AT.windowLinks] = chars > 0 ? linked / chars : 0
  }
}

/** What stands right before and right behind; beyond the page's ends there are links without text. */
function fillBeside({ blocks, rows, signatures }: BlockTable, i: number): void {
  const row = i * WIDTH
  const hasPrevious = i > 0
  const hasNext = i + 1 < blocks.length
  const previous = row - WIDTH
  const next = row + WIDTH
  rows[row + AT.charsPrevious] = hasPrevious ? rows[previous + AT.chars]! : 0
  rows[row + AT.charsNext] = hasNext ? rows[next + AT.chars]! : 0
  rows[row + AT.linksPrevious] = hasPrevious ? rows[previous + AT.linkDensity]! : 1
  rows[row + AT.linksNext] = hasNext ? rows[next + AT.linkDensity]! : 1
  rows[row + AT.charsPrevious2] = i > 1 ? rows[previous - WIDTH + AT.chars]! : 0
  rows[row + AT.charsNext2] = i + 2 < blocks.length ? rows[next + WIDTH + AT.chars]! : 0
  rows[row + AT.samePathPrevious] = hasPrevious && signatures[i - 1] === signatures[i] ? 1 : 0
  rows[row + AT.samePathNext] = hasNext && signatures[i + 1] === signatures[i] ? 1 : 0
  rows[row + AT.stopWordsPrevious] = hasPrevious ? rows[previous + AT.stopWords]! : 0
  rows[row + AT.stopWordsNext] = hasNext ? rows[next + AT.stopWords]! : 0
  rows[row + AT.headingPrevious] = hasPrevious ? rows[previous + AT.heading]! : 0
  rows[row + AT.headingNext] = hasNext ? rows[next + AT.heading]! : 0
}
