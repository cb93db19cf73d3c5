import { FEATURES } from './feature-names.ts'
import { blockFeatures, type FeatureInput } from './features.ts'
import { type Forest, predict } from './forest.ts'
import type { TokenEvidence } from './path-evidence.ts'

/** What training leaves behind. */
export interface BlockModel {
  /** Log-odds of class and id words. */
  readonly tokens: TokenEvidence
  readonly forest: Forest
}

/** What the model says of the blocks of a page. */
export interface BlockScores {
  /** Probability that each block belongs to the article. */
  readonly scores: Float32Array
  /** 1 for blocks that are a stock phrase or open with one. */
  readonly phrases: Uint8Array
}

/** Scores the text blocks of a page. */
export function scoreBlocks(input: Omit<FeatureInput, 'tokens'>, model: BlockModel): BlockScores {
  const rows = blockFeatures({ ...input, tokens: model.tokens })
  return { scores: predictRows(model.forest, rows), phrases: phrasesIn(rows) }
}

/** 1 for the rows of blocks that are a stock phrase or open with one. */
export function phrasesIn(rows: Float32Array): Uint8Array {
  const phrases = new Uint8Array(rows.length / FEATURES.length)
  for (let i = 0; i < phrases.length; i++) if (rows[i * FEATURES.length + PHRASE]! > 0) phrases[i] = 1
  return phrases
}

const PHRASE = FEATURES.indexOf('phrase')

/** Probabilities of all rows of features. */
export function predictRows(forest: Forest, rows: Float32Array): Float32Array {
  const scores = new Float32Array(rows.length / FEATURES.length)
  for (let i = 0; i < scores.length; i++) scores[i] = predict(forest, rows, i * FEATURES.length)
  return scores
}
