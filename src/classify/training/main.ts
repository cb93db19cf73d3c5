import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { WIDTH } from '../feature-names.ts'
import { type BlockFeatures, blockFeatures } from '../features.ts'
import type { Forest } from '../forest.ts'
import { type BlockScores, scoreFeatures } from '../model.ts'
import { tokenEvidence } from '../path-features.ts'
import { type BoostOptions, boost, type Examples } from './boost.ts'
import { readTrainingPages, type TrainingPage } from './pages.ts'
import { reportScores } from './report.ts'
import { learnTokens } from './token-evidence.ts'

const FOLDS = 5
const OPTIONS: BoostOptions = {
  trees: 80,
  depth: 5,
  rate: 0.16,
  rowShare: 0.6,
  featureShare: 0.5,
  lambda: 40,
  leastLeaf: 40,
  seed: 20_231_110,
}

/** Where gold sets stand when none are named, and where the model goes. */
const GOLD_SETS = '../shared/eval'
const MODEL_FILE = 'src/classify/block.model.json'

/**
 * Learns the block model from gold sets: `main [--out FILE] [FOLDER…]`. Everything a block is judged by comes from folds
 * that do not hold its host, so that the printed scores are of pages never seen. The same sets give the same file.
 */
function main(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string', default: MODEL_FILE } },
    allowPositionals: true,
  })
  const out = values.out
  const folders = positionals.length > 0 ? positionals : goldSets()
  const log = (text: string): void => console.error(`${process.uptime().toFixed(0)} s  ${text}`)
  const pages = readTrainingPages(folders, FOLDS)
  log(`${pages.length} pages, ${pages.reduce((sum, page) => sum + page.blocks.length, 0)} blocks`)

  const features = outOfFoldFeatures(pages)
  log('features')
  const scores = outOfFoldScores(pages, features)
  const about = reportScores(pages.map((page, i) => ({ page, found: scores[i]! })))
  log('scores out of fold')
  const model = {
    about,
    tokens: Object.fromEntries(learnTokens(pages.map(page => page.counts))),
    forest: compact(boost(examples(pages, features), OPTIONS)),
  }
  writeFileSync(out, `${JSON.stringify(model)}\n`)
  log(`written to ${out}`)
}

function goldSets(): string[] {
  const found = existsSync(GOLD_SETS) ? readdirSync(GOLD_SETS).map(name => join(GOLD_SETS, name)) : []
  return found.filter(folder => existsSync(join(folder, 'gold.jsonl'))).sort()
}

function outOfFoldFeatures(pages: readonly TrainingPage[]): BlockFeatures[] {
  const tokens = Array.from({ length: FOLDS }, (_, fold) =>
    tokenEvidence(learnTokens(pages.filter(page => page.fold !== fold).map(page => page.counts))),
  )
  return pages.map(page => blockFeatures({ ...page, tokens: tokens[page.fold]! }))
}

function outOfFoldScores(pages: readonly TrainingPage[], features: readonly BlockFeatures[]): BlockScores[] {
  const scores = new Array<BlockScores>(pages.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = pages.flatMap((page, i) => (page.fold === fold ? [] : [i]))
    const seen = examples(
      others.map(i => pages[i]!),
      others.map(i => features[i]!),
    )
    const forest = boost(seen, OPTIONS)
    pages.forEach((page, i) => {
      if (page.fold === fold) scores[i] = scoreFeatures(features[i]!, forest)
    })
  }
  return scores
}

/** All labelled blocks that the model is asked about, as one table. */
function examples(pages: readonly TrainingPage[], features: readonly BlockFeatures[]): Examples {
  const width = WIDTH
  const isExample = (page: number, block: number): boolean =>
    pages[page]!.labels.weights[block]! > 0 && features[page]!.candidates[block] === 1
  const labelled = pages.reduce(
    (sum, page, p) => sum + page.blocks.filter((_, i) => isExample(p, i)).length,
    0,
  )
  const table = {
    width,
    rows: new Float32Array(labelled * width),
    labels: new Float32Array(labelled),
    weights: new Float32Array(labelled),
  }
  let at = 0
  pages.forEach((page, p) => {
    const { labels, weights } = page.labels
    for (let i = 0; i < labels.length; i++) {
      if (!isExample(p, i)) continue
      const { rows, rowAt } = features[p]!
      table.rows.set(rows.subarray(rowAt[i]!, rowAt[i]! + width), at * width)
      table.labels[at] = labels[i]!
      table.weights[at] = weights[i]!
      at++
    }
  })
  return table
}

/** Rounds what the model file holds: thresholds to 5 digits, leaves to 3 decimals. */
function compact(forest: Forest): Forest {
  return {
    depth: forest.depth,
    bias: Number(forest.bias.toFixed(4)),
    features: Array.from(forest.features),
    thresholds: Array.from(forest.thresholds, value => (value > 1e30 ? 1e9 : Number(value.toPrecision(5)))),
    leaves: Array.from(forest.leaves, value => Number(value.toFixed(3))),
  }
}

main(process.argv.slice(2))
