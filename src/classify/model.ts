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

/** Probability that each block belongs to the article. */
export function scoreBlocks(input: Omit<FeatureInput, 'tokens'>, model: BlockModel): Float32Array {
  return predictRows(model.forest, blockFeatures({ ...input, tokens: model.tokens }))
}

/** Probabilities of all rows of features. */
export function predictRows(forest: Forest, rows: Float32Array): Float32Array {
  const scores = new Float32Array(rows.length / FEATURES.length)
  for (let i = 0; i < scores.length; i++) scores[i] = predict(forest, rows, i * FEATURES.length)
  return scores
}
