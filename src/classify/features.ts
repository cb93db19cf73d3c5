import type { PageBlock } from '../blocks/types.ts'
import type { Document } from '../dom/document.ts'
import { TAG } from '../dom/tags.ts'
import { candidateBlocks, proseBlocks, textLengths } from './candidates.ts'
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
  /** Rows of `WIDTH` numbers: an empty one, then one for each block that is to be judged. */
  readonly rows: Float32Array
  /** Where the row of each block starts. */
  readonly rowAt: Int32Array
  /** Hashes by which blocks of the same words are known (`keyOf`); beyond their opening, by their length. */
  readonly keys: Int32Array
  /** Index of the block that prints the title; -1 when none does. */
  readonly title: number
}

/** Measures the blocks of a page that may be of its article. */
export function blockFeatures({ document, blocks, tokens, hints }: FeatureInput): BlockFeatures {
  const count = blocks.length
  const lengths = textLengths(blocks)
  const prose = proseBlocks(blocks, lengths)
  const candidates = candidateBlocks(blocks, { lengths, prose })
  // One piece of memory: to get and to free three takes longer.
  const numbers = new Int32Array(3 * count)
  const keys = numbers.subarray(0, count)
  const signatures = numbers.subarray(count, 2 * count)
  const rowAt = numbers.subarray(2 * count)
  const rows = new Float32Array(placeRows(candidates, rowAt))
  const path = pathOf(document, tokens)
  const machine = machineText(hints)
  const counts = openingCounts()
  for (let i = 0; i < count; i++) {
    if (candidates[i] === 0) continue
    const block = blocks[i]!
    const row = rowAt[i]!
    fillText(rows, row, block, counts)
    fillLikeness(rows, row, machine, { text: block.text, counts })
    fillMarkup(rows, row, block, document.tag[block.node]!)
    fillPath(rows, row, path, block.node)
    keys[i] = counts.key
    signatures[i] = signatureOf(path, block.node)
  }
  const title = findTitle(blocks, keys, hints.title)
  const table = { document, blocks, prose, lengths, candidates, rows, rowAt, keys, signatures }
  fillPlaces(table, title)
  fillNeighbours(table)
  return { candidates, rows, rowAt, keys, title }
}

/** Gives each candidate a row behind the empty one, which all others share; tells where the last ends. */
function placeRows(candidates: Uint8Array, rowAt: Int32Array): number {
  let end = WIDTH
  for (let i = 0; i < candidates.length; i++) {
    if (candidates[i] === 0) continue
    rowAt[i] = end
    end += WIDTH
  }
  return end
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
  const { blocks, rows, rowAt, lengths } = table
  const { length } = blocks
  let chars = 0
  let linked = 0
  for (let i = -WINDOW; i < length; i++) {
    const entering = i + WINDOW
    if (entering < length) {
      chars += lengths[entering]!
      linked += blocks[entering]!.linkLength
    }
    const leaving = i - WINDOW - 1
    if (leaving >= 0) {
      chars -= lengths[leaving]!
      linked -= blocks[leaving]!.linkLength
    }
    if (i < 0 || table.candidates[i] === 0) continue
    fillBeside(table, i)
    rows[rowAt[i]! + AT.windowChars] = chars
    rows[rowAt[i]! + AT.windowLinks] = chars > 0 ? linked / chars : 0
  }
}

/** What stands right before and right behind; beyond the page's ends there are links without text. */
function fillBeside(table: BlockTable, i: number): void {
  const { rows, rowAt, lengths, signatures, blocks } = table
  const row = rowAt[i]!
  const last = blocks.length - 1
  rows[row + AT.charsPrevious] = i > 0 ? lengths[i - 1]! : 0
  rows[row + AT.charsNext] = i < last ? lengths[i + 1]! : 0
  rows[row + AT.charsPrevious2] = i > 1 ? lengths[i - 2]! : 0
  rows[row + AT.charsNext2] = i + 1 < last ? lengths[i + 2]! : 0
  rows[row + AT.linksPrevious] = i > 0 ? linkDensity(table, i - 1) : 1
  rows[row + AT.linksNext] = i < last ? linkDensity(table, i + 1) : 1
  if (i > 0) {
    const previous = rowAt[i - 1]!
    rows[row + AT.headingPrevious] = blocks[i - 1]!.kind === 'heading' ? 1 : 0
    rows[row + AT.samePathPrevious] = signatures[i - 1] === signatures[i] ? 1 : 0
    rows[row + AT.stopWordsPrevious] = rows[previous + AT.stopWords]!
    rows[row + AT.datePrevious] = rows[previous + AT.hasDate]!
    rows[row + AT.phrasePrevious] = rows[previous + AT.phrase]!
  }
  if (i < last) {
    const next = rowAt[i + 1]!
    rows[row + AT.headingNext] = blocks[i + 1]!.kind === 'heading' ? 1 : 0
    rows[row + AT.samePathNext] = signatures[i + 1] === signatures[i] ? 1 : 0
    rows[row + AT.stopWordsNext] = rows[next + AT.stopWords]!
    rows[row + AT.dateNext] = rows[next + AT.hasDate]!
  }
}

function linkDensity({ blocks, lengths }: BlockTable, i: number): number {
  return blocks[i]!.linkLength / Math.max(1, lengths[i]!)
}
