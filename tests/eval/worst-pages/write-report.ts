import { readFileSync, writeFileSync } from 'node:fs'
import type { GoldSet, Prediction } from '../gold.ts'
import { pagePath } from '../run.ts'
import { isEmpty, type PageScore } from '../score.ts'
import { judgeBlocks } from './judge-blocks.ts'
import type { ShownPage } from './page-section.ts'
import { passedOptions } from './passed-options.ts'
import { readBlocks } from './read-blocks.ts'
import { worstPagesReport } from './report.ts'

/** What was measured on a set: its pages stand worst first. */
export interface MeasuredSet {
  readonly set: GoldSet
  readonly predictions: ReadonlyMap<string, Prediction>
  readonly pages: readonly PageScore[]
}

export interface ReportOptions {
  readonly file: string
  /** Pages of each set. */
  readonly worst: number
  /** Flags that the program was given. */
  readonly pass: readonly string[]
  /** Where pages lie unpacked. */
  readonly scratch: string
}

/** Writes the report on the worst pages of the sets; their blocks are read anew, from these sources and not from a build. */
export async function writeReport(measured: readonly MeasuredSet[], options: ReportOptions): Promise<void> {
  const extractOptions = await passedOptions(options.pass)
  const shown = measured.flatMap(({ set, predictions, pages }) =>
    pages.slice(0, options.worst).map((score): ShownPage => {
      const gold = set.gold.find(page => page.id === score.id)!
      const got = predictions.get(score.id)
      const path = pagePath(set, gold, options.scratch)
      const blocks = readBlocks(readFileSync(path), extractOptions)
      const isArticle = got !== undefined && !isEmpty(got)
      return { set: set.name, path, gold, got, score, ...judgeBlocks(blocks, gold, isArticle) }
    }),
  )
  writeFileSync(options.file, worstPagesReport(shown))
}
