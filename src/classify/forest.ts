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

/**
 * A row is given up when its log-odds are below this after so many trees. Of 54,000 blocks of the pages that the model learned
 * from 38 % are; none of them was kept by all trees together.
 */
const STOP = { trees: 24, logOdds: -2.5 } as const

/** What all trees say of such rows, on average; and what is said of blocks that are not asked about. */
export const HOPELESS = 0.01

/** Probability that the row of features at `offset` is positive: the logistic function over the sum of all trees. */
export function predict(forest: Forest, row: Float32Array, offset: number): number {
  const trees = forest.features.length / ((1 << forest.depth) - 1)
  const stop = Math.min(STOP.trees, trees)
  let logOdds = forest.bias + sumOfTrees(forest, row, { offset, from: 0, to: stop })
  if (stop < trees) {
    if (logOdds < STOP.logOdds) return HOPELESS
    logOdds += sumOfTrees(forest, row, { offset, from: stop, to: trees })
  }
  return 1 / (1 + Math.exp(-logOdds))
}

interface Stretch {
  readonly offset: number
  readonly from: number
  readonly to: number
}

/** Four trees side by side, so that none waits for the memory of another; no branch on what a row says, which cannot be foretold. */
function sumOfTrees(
  { features, thresholds, leaves, depth }: Forest,
  row: Float32Array,
  { offset, from, to }: Stretch,
): number {
  const inner = (1 << depth) - 1
  const last = features.length - inner
  let sum = 0
  for (let tree = from; tree < to; tree += 4) {
    const first = tree * inner
    // Beyond the last tree it is asked again, and not counted.
    const second = Math.min(first + inner, last)
    const third = Math.min(second + inner, last)
    const fourth = Math.min(third + inner, last)
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let level = 0; level < depth; level++) {
      a = 2 * a + 1 + Number(row[offset + features[first + a]!]! > thresholds[first + a]!)
      b = 2 * b + 1 + Number(row[offset + features[second + b]!]! > thresholds[second + b]!)
      c = 2 * c + 1 + Number(row[offset + features[third + c]!]! > thresholds[third + c]!)
      d = 2 * d + 1 + Number(row[offset + features[fourth + d]!]! > thresholds[fourth + d]!)
    }
    const leaf = first + tree - inner
    sum += leaves[leaf + a]!
    if (tree + 1 < to) sum += leaves[leaf + inner + 1 + b]!
    if (tree + 2 < to) sum += leaves[leaf + 2 * (inner + 1) + c]!
    if (tree + 3 < to) sum += leaves[leaf + 3 * (inner + 1) + d]!
  }
  return sum
}
