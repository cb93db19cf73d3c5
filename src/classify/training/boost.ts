import type { Forest } from '../forest.ts'

/** Rows to learn from: `width` features each, a label in 0 … 1 and a weight. */
export interface Examples {
  readonly width: number
  readonly rows: Float32Array
  readonly labels: Float32Array
  readonly weights: Float32Array
}

export interface BoostOptions {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** Share of rows and of features each tree sees. */
  readonly rowShare: number
  readonly featureShare: number
  /** L2 penalty on leaf values and least sum of second derivatives in a leaf. */
  readonly lambda: number
  readonly leastLeaf: number
  readonly seed: number
}

const BINS = 64

/**
 * Learns a forest by second-order gradient boosting on histograms (Chen and Guestrin 2016; Ke et al. 2017). The same
 * examples and seed give the same forest.
 */
export function boost(examples: Examples, options: BoostOptions): Forest {
  const { labels, weights } = examples
  const count = labels.length
  const cuts = quantileCuts(examples)
  const columns = binColumns(examples, cuts)
  const random = xorshift(options.seed)
  const bias = startingLogOdds(labels, weights)
  const scores = new Float32Array(count).fill(bias)
  const gradients = new Float32Array(count)
  const curvatures = new Float32Array(count)
  const forest = {
    depth: options.depth,
    bias,
    features: [] as number[],
    thresholds: [] as number[],
    leaves: [] as number[],
  }
  for (let tree = 0; tree < options.trees; tree++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!))
      const seen = random() < options.rowShare ? weights[i]! : 0
      gradients[i] = seen * (p - labels[i]!)
      curvatures[i] = seen * Math.max(p * (1 - p), 1e-6)
    }
    const grown = growTree({ columns, cuts, gradients, curvatures, random, options })
    forest.features.push(...grown.features)
    forest.thresholds.push(...grown.thresholds)
    forest.leaves.push(...grown.leaves)
    const firstLeaf = (1 << options.depth) - 1
    for (let i = 0; i < count; i++) scores[i] = scores[i]! + grown.leaves[grown.place[i]! - firstLeaf]!
  }
  return forest
}

interface Growth {
  readonly columns: readonly Uint8Array[]
  readonly cuts: readonly Float32Array[]
  readonly gradients: Float32Array
  readonly curvatures: Float32Array
  readonly random: () => number
  readonly options: BoostOptions
}

interface GrownTree {
  readonly features: number[]
  readonly thresholds: number[]
  readonly leaves: number[]
  /** Node each row came to. */
  readonly place: Uint16Array
}

function growTree(growth: Growth): GrownTree {
  const { columns, cuts, options, random } = growth
  const count = growth.gradients.length
  const inner = (1 << options.depth) - 1
  const features = new Array<number>(inner).fill(0)
  const thresholds = new Array<number>(inner).fill(Number.MAX_VALUE)
  const place = new Uint16Array(count)
  const chosen = columns.map((_, feature) => feature).filter(() => random() < options.featureShare)
  for (let level = 0; level < options.depth; level++) {
    const first = (1 << level) - 1
    const splits = bestSplits(growth, chosen, { place, first, nodes: 1 << level })
    const bins = new Int16Array(1 << level).fill(BINS)
    splits.forEach((split, node) => {
      if (split === null) return
      features[first + node] = split.feature
      thresholds[first + node] = cuts[split.feature]![split.bin]!
      bins[node] = split.bin
    })
    for (let i = 0; i < count; i++) {
      const node = place[i]!
      const split = columns[features[node]!]!
      place[i] = 2 * node + (split[i]! <= bins[node - first]! ? 1 : 2)
    }
  }
  return { features, thresholds, leaves: leafValues(growth, place, inner), place }
}

interface Split {
  readonly feature: number
  readonly bin: number
  readonly gain: number
}

function bestSplits(
  { columns, gradients, curvatures, options }: Growth,
  chosen: readonly number[],
  { place, first, nodes }: { place: Uint16Array; first: number; nodes: number },
): (Split | null)[] {
  const best = new Array<Split | null>(nodes).fill(null)
  const sums = new Float64Array(nodes * BINS)
  const curves = new Float64Array(nodes * BINS)
  for (const feature of chosen) {
    sums.fill(0)
    curves.fill(0)
    const column = columns[feature]!
    for (let i = 0; i < gradients.length; i++) {
      const at = (place[i]! - first) * BINS + column[i]!
      sums[at] = sums[at]! + gradients[i]!
      curves[at] = curves[at]! + curvatures[i]!
    }
    for (let node = 0; node < nodes; node++) {
      const split = bestBin(sums, curves, { from: node * BINS, options })
      if (split !== null && split.gain > (best[node]?.gain ?? 0)) best[node] = { feature, ...split }
    }
  }
  return best
}

function bestBin(
  sums: Float64Array,
  curves: Float64Array,
  { from, options }: { from: number; options: BoostOptions },
): { bin: number; gain: number } | null {
  const { lambda, leastLeaf } = options
  let g = 0
  let h = 0
  for (let bin = 0; bin < BINS; bin++) {
    g += sums[from + bin]!
    h += curves[from + bin]!
  }
  const whole = (g * g) / (h + lambda)
  let found: { bin: number; gain: number } | null = null
  let leftG = 0
  let leftH = 0
  for (let bin = 0; bin < BINS - 1; bin++) {
    leftG += sums[from + bin]!
    leftH += curves[from + bin]!
    const rightH = h - leftH
    if (leftH < leastLeaf) continue
    if (rightH < leastLeaf) break
    const rightG = g - leftG
    const gain = (leftG * leftG) / (leftH + lambda) + (rightG * rightG) / (rightH + lambda) - whole
    if (gain > (found?.gain ?? 1e-3)) found = { bin, gain }
  }
  return found
}

function leafValues({ gradients, curvatures, options }: Growth, place: Uint16Array, inner: number): number[] {
  const g = new Float64Array(inner + 1)
  const h = new Float64Array(inner + 1)
  for (let i = 0; i < gradients.length; i++) {
    const leaf = place[i]! - inner
    g[leaf] = g[leaf]! + gradients[i]!
    h[leaf] = h[leaf]! + curvatures[i]!
  }
  return Array.from(g, (sum, leaf) => (-options.rate * sum) / (h[leaf]! + options.lambda))
}

function startingLogOdds(labels: Float32Array, weights: Float32Array): number {
  let positive = 0
  let all = 0
  for (let i = 0; i < labels.length; i++) {
    positive += weights[i]! * labels[i]!
    all += weights[i]!
  }
  const share = Math.min(0.99, Math.max(0.01, positive / Math.max(all, 1e-9)))
  return Math.log(share / (1 - share))
}

/** Upper bounds of each feature's bins, at equal shares of the rows. */
function quantileCuts({ rows, width, labels }: Examples): Float32Array[] {
  const count = labels.length
  const step = Math.max(1, Math.floor(count / 20_000))
  return Array.from({ length: width }, (_, feature) => {
    const sample: number[] = []
    for (let i = 0; i < count; i += step) sample.push(rows[i * width + feature]!)
    sample.sort((a, b) => a - b)
    const cuts = new Set<number>()
    for (let bin = 1; bin < BINS; bin++) cuts.add(sample[Math.floor((bin / BINS) * sample.length)]!)
    return Float32Array.from([...cuts].slice(0, BINS - 1))
  })
}

function binColumns({ rows, width, labels }: Examples, cuts: readonly Float32Array[]): Uint8Array[] {
  return cuts.map((bounds, feature) => {
    const column = new Uint8Array(labels.length)
    for (let i = 0; i < column.length; i++) {
      const value = rows[i * width + feature]!
      let low = 0
      let high = bounds.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (value <= bounds[middle]!) high = middle
        else low = middle + 1
      }
      column[i] = low
    }
    return column
  })
}

/** Small repeatable generator of numbers in 0 … 1 (Marsaglia 2003). */
function xorshift(seed: number): () => number {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
}
