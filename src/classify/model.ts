import { AT } from './feature-names.ts'
import { type BlockFeatures, blockFeatures, type FeatureInput } from './features.ts'
import { type Forest, HOPELESS, predict } from './forest.ts'
import type { TokenEvidence } from './path-features.ts'

/** What training leaves behind. */
export interface BlockModel {
  /** Log-odds of class and id words. */
  readonly tokens: TokenEvidence
  readonly forest: Forest
}

/** What the model says of blocks, and what it found out on the way. */
export interface BlockScores {
  /** Probability that each block belongs to the article. */
  readonly scores: ArrayLike<number>
  /** The kind of stock phrase that each block is or opens with (`phraseKind`). */
  readonly phrases: ArrayLike<number>
  /** Hashes by which blocks of the same words are known (`keyOf`); beyond their opening, by their length. */
  readonly keys: ArrayLike<number>
  /** Index of the block that prints the title; -1 when none does. */
  readonly title: number
}

/** Scores the text blocks of a page. */
export function scoreBlocks(
  { document, blocks, hints }: Omit<FeatureInput, 'tokens'>,
  { tokens, forest }: BlockModel,
): BlockScores {
  return scoreFeatures(blockFeatures({ document, blocks, hints, tokens }), forest)
}

/** Scores blocks that are measured already. */
export function scoreFeatures(
  { candidates, rows, rowAt, keys, title }: BlockFeatures,
  forest: Forest,
): BlockScores {
  const scores = new Float32Array(keys.length)
  const phrases = new Uint8Array(keys.length)
  for (let i = 0; i < keys.length; i++) {
    scores[i] = candidates[i] === 0 ? HOPELESS : predict(forest, rows, rowAt[i]!)
    phrases[i] = rows[rowAt[i]! + AT.phrase]!
  }
  return { scores, phrases, keys, title }
}
