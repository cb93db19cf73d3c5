import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { PageBlock } from '../../blocks/types.ts'
import type { Document } from '../../dom/document.ts'
import { Source } from '../../dom/source.ts'
import { decodeMarkup } from '../../encodings/decode.ts'
import { type SegmentedPage, segmentPage } from '../../read-html.ts'
import type { PageHints } from '../machine-text.ts'
import { alignBlocks, type GoldPage, type Labels } from './labels.ts'
import { countTokens, type TokenCounts } from './token-evidence.ts'

/** A labelled page, ready to learn from. */
export interface TrainingPage {
  readonly gold: GoldPage
  /** Name of the gold set's folder. */
  readonly set: string
  readonly fold: number
  readonly page: SegmentedPage
  readonly document: Document
  /** The text blocks. */
  readonly blocks: readonly PageBlock[]
  readonly hints: PageHints
  readonly labels: Labels
  readonly counts: TokenCounts
}

/** Reads the gold sets in the given folders; pages of one host fall into one fold. */
export function readTrainingPages(folders: readonly string[], folds: number): TrainingPage[] {
  return folders.flatMap(folder =>
    readFileSync(join(folder, 'gold.jsonl'), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as GoldPage)
      .filter(gold => existsSync(join(folder, gold.file)))
      .map(gold => readPage(folder, gold, folds)),
  )
}

function readPage(folder: string, gold: GoldPage, folds: number): TrainingPage {
  const bytes = gunzipSync(readFileSync(join(folder, gold.file)))
  const { markup, encoding } = decodeMarkup(bytes)
  const page = segmentPage(Source.of(markup), {}, encoding)
  const { document, hints } = page
  const texts = page.blocks.filter(block => block.kind !== 'image')
  const labels = alignBlocks(texts, gold)
  return {
    gold,
    set: folder.split('/').at(-1)!,
    fold: foldOf(gold, folds),
    page,
    document,
    blocks: texts,
    hints,
    labels,
    counts: countTokens(document, texts, labels),
  }
}

function foldOf({ id, url }: GoldPage, folds: number): number {
  const host = /^(?:https?:\/\/|\w+::)?(?:www\.)?([^/-]+)/.exec(url ?? id.split('__')[0]!)?.[1] ?? id
  let hash = 0
  for (const letter of host) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0
  return Math.abs(hash) % folds
}
