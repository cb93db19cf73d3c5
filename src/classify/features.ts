import type { PageBlock } from '../blocks/types.ts'
import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import { candidateBlocks, proseBlocks } from './candidates.ts'
import { AT, WIDTH } from './feature-names.ts'
import { fillLikeness, machineText, type PageHints } from './machine-text.ts'
import { openingCounts } from './opening-counts.ts'
import type { BlockTable } from './page-shape.ts'
import { fillPath, pathOf, signatureOf, type TokenEvidence } from './path-features.ts'
import { fillPlaces } from './place-features.ts'
import { fillText } from './text-features.ts'
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
  /** 1 for blocks that are to be judged; the others have no measures. */
  readonly candidates: Uint8Array
  /** One row of `WIDTH` numbers a block. */
  readonly rows: Float32Array
  /** Hashes by which blocks of the same words are known (`keyOf`); beyond their opening, by their length. */
  readonly keys: Int32Array
  /** Index of the block that prints the title; -1 when none does. */
  readonly title: number
}

/** Measures the blocks of a page that may be of its article. */
export function blockFeatures({ document, blocks, tokens, hints }: FeatureInput): BlockFeatures {
  const count = blocks.length
  const rows = new Float32Array(count * WIDTH)
  const keys = new Int32Array(count)
  const signatures = new Int32Array(count)
  const path = pathOf(document, tokens)
  const machine = machineText(hints)
  const counts = openingCounts()
  const prose = proseBlocks(blocks)
  const candidates = candidateBlocks(blocks, prose)
  for (let i = 0; i < count; i++) {
    if (candidates[i] === 0) continue
    const block = blocks[i]!
    fillText(rows, i * WIDTH, block, counts)
    fillLikeness(rows, i * WIDTH, machine, { text: block.text, counts })
    fillMarkup(rows, i * WIDTH, block, document.tag[block.node]!)
    fillPath(rows, i * WIDTH, path, block.node)
    keys[i] = counts.key
    signatures[i] = signatureOf(path, block.node)
  }
  const title = findTitle(blocks, keys, hints.title)
  const table = { document, blocks, prose, candidates, rows, keys, signatures }
  fillPlaces(table, title)
  fillNeighbours(table)
  return { candidates, rows, keys, title }
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
    if (i < 0 || table.candidates[i] === 0) continue
    fillBeside(table, i)
    rows[i * WIDTH + AT.windowChars] = chars
    rows[i * WIDTH + AT.windowLinks] = chars > 0 ? linked / chars : 0
  }
}

/** What stands right before and right behind; beyond the page's ends there are links without text. */
function fillBeside({ blocks, rows, signatures }: BlockTable, i: number): void {
  const row = i * WIDTH
  const previous = blocks[i - 1]
  const next = blocks[i + 1]
  rows[row + AT.charsPrevious] = previous?.text.length ?? 0
  rows[row + AT.charsNext] = next?.text.length ?? 0
  rows[row + AT.charsPrevious2] = blocks[i - 2]?.text.length ?? 0
  rows[row + AT.charsNext2] = blocks[i + 2]?.text.length ?? 0
  rows[row + AT.linksPrevious] = linkDensity(previous)
  rows[row + AT.linksNext] = linkDensity(next)
  rows[row + AT.headingPrevious] = previous?.kind === 'heading' ? 1 : 0
  rows[row + AT.headingNext] = next?.kind === 'heading' ? 1 : 0
  if (i > 0) {
    rows[row + AT.samePathPrevious] = signatures[i - 1] === signatures[i] ? 1 : 0
    rows[row + AT.stopWordsPrevious] = rows[row - WIDTH + AT.stopWords]!
    rows[row + AT.datePrevious] = rows[row - WIDTH + AT.hasDate]!
    rows[row + AT.phrasePrevious] = rows[row - WIDTH + AT.phrase]!
  }
  if (i + 1 < blocks.length) {
    rows[row + AT.samePathNext] = signatures[i + 1] === signatures[i] ? 1 : 0
    rows[row + AT.stopWordsNext] = rows[row + WIDTH + AT.stopWords]!
    rows[row + AT.dateNext] = rows[row + WIDTH + AT.hasDate]!
  }
}

function linkDensity(block: PageBlock | undefined): number {
  return block === undefined ? 1 : block.linkLength / Math.max(1, block.text.length)
}
