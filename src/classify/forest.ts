/** Trees of one depth, stored level by level: inner node `i` has children `2i + 1` (value ≤ threshold) and `2i + 2`. */
export interface Forest {
  readonly depth: number
  /** Log-odds before any tree speaks. */
  readonly bias: number
  /** Feature of each inner node, `2^depth - 1` a tree. */
  readonly features: ArrayLike<number>
  readonly thresholds: ArrayLike<number>
  /** Log-odds each leaf adds, `2^depth` a tree. */
  readonly leaves: ArrayLike<number>
}

/** Probability that the row of features at `offset` is positive: the logistic function over the sum of all trees. */
export function predict(forest: Forest, row: Float32Array, offset: number): number {
  const { features, thresholds, leaves, depth } = forest
  const inner = (1 << depth) - 1
  const trees = features.length / inner
  let score = forest.bias
  for (let tree = 0; tree < trees; tree++) {
    const base = tree * inner
    let node = 0
    for (let level = 0; level < depth; level++) {
      const at = base + node
      node = 2 * node + (row[offset + features[at]!]! <= thresholds[at]! ? 1 : 2)
    }
    score += leaves[tree * (inner + 1) + node - inner]!
  }
  return 1 / (1 + Math.exp(-score))
}
