import { describe, expect, test } from 'vitest'
import { predict } from '../../../src/classify/forest.ts'
import { type BoostOptions, boost, type Examples } from '../../../src/classify/training/boost.ts'

const OPTIONS: BoostOptions = {
  trees: 20,
  depth: 3,
  rate: 0.3,
  rowShare: 0.8,
  featureShare: 1,
  lambda: 1,
  leastLeaf: 1,
  seed: 7,
}

/** Rows of three features over a grid; the label is what `positive` says, the third feature says nothing. */
function grid(positive: (x: number, y: number) => boolean): Examples {
  const cells = Array.from({ length: 400 }, (_, i) => ({
    x: i % 20,
    y: Math.floor(i / 20),
    noise: (i * 7919) % 13,
  }))
  return {
    width: 3,
    rows: Float32Array.from(cells.flatMap(({ x, y, noise }) => [x, y, noise])),
    labels: Float32Array.from(cells, ({ x, y }) => (positive(x, y) ? 1 : 0)),
    weights: new Float32Array(cells.length).fill(1),
  }
}

/** Share of rows that a forest puts on the right side. */
function accuracy(examples: Examples, forest: ReturnType<typeof boost>): number {
  const right = Array.from(
    examples.labels,
    (label, i) => predict(forest, examples.rows, i * 3) > 0.5 === (label === 1),
  )
  return right.filter(Boolean).length / right.length
}

describe('boost learns', () => {
  test.each<[string, (x: number, y: number) => boolean]>([
    ['a threshold', x => x > 11],
    ['a box', (x, y) => x > 5 && y < 12],
    ['either but not both', (x, y) => x > 9 !== y > 9],
  ])('%s', (_, positive) => {
    const examples = grid(positive)
    expect(accuracy(examples, boost(examples, OPTIONS))).toBeGreaterThan(0.97)
  })

  test('the share of the positive where no feature tells them apart', () => {
    const examples = grid((x, y) => (x + y) % 4 === 0)
    const blind = { ...examples, rows: new Float32Array(examples.rows.length) }
    expect(predict(boost(blind, OPTIONS), blind.rows, 0)).toBeCloseTo(0.25, 2)
  })

  test('nothing from rows without weight', () => {
    const examples = grid(x => x > 11)
    const odd = { ...examples, weights: Float32Array.from(examples.labels, label => 1 - label) }
    expect(accuracy(examples, boost(odd, OPTIONS))).toBeLessThan(0.7)
  })

  test('from weights as from rows that stand as often', () => {
    const examples = grid(x => x > 11)
    const half = { ...examples, rows: new Float32Array(examples.rows.length) }
    const weights = Float32Array.from(examples.labels, label => (label === 1 ? 3 : 1))
    const [plain, heavy] = [boost(half, OPTIONS), boost({ ...half, weights }, OPTIONS)]
    expect(heavy.bias - plain.bias).toBeCloseTo(Math.log(3), 3)
  })
})

describe('the forest', () => {
  const examples = grid((x, y) => x > 5 && y < 12)

  test('is the same for the same examples and seed', () => {
    expect(boost(examples, OPTIONS)).toEqual(boost(examples, OPTIONS))
  })

  test('is another for another seed', () => {
    expect(boost(examples, { ...OPTIONS, seed: 8 })).not.toEqual(boost(examples, OPTIONS))
  })

  test('has as many whole trees as were asked for', () => {
    const { depth, features, thresholds, leaves } = boost(examples, { ...OPTIONS, trees: 4 })
    expect([depth, features.length, thresholds.length, leaves.length]).toEqual([3, 4 * 7, 4 * 7, 4 * 8])
  })

  test.each([0, 19])('splits off no leaf below the least: rows of %s alone', value => {
    const few = grid(x => x === value)
    const rowsOfLeaves = (leastLeaf: number): number[] => {
      const forest = boost(few, { ...OPTIONS, rowShare: 1, trees: 1, leastLeaf })
      const counts = new Map<number, number>()
      for (let i = 0; i < few.labels.length; i++) {
        const probability = predict(forest, few.rows, i * few.width)
        counts.set(probability, (counts.get(probability) ?? 0) + 1)
      }
      return [...counts.values()]
    }
    const curvature = 0.05 * 0.95
    expect(Math.min(...rowsOfLeaves(0.5))).toBeLessThanOrEqual(20)
    expect(Math.min(...rowsOfLeaves(2)) * curvature).toBeGreaterThanOrEqual(2)
  })

  test('learns slower at a lower rate', () => {
    const first = (rate: number) =>
      Math.max(...Array.from(boost(examples, { ...OPTIONS, trees: 1, rate }).leaves))
    expect(first(0.1)).toBeCloseTo(first(1) / 10, 5)
  })

  test('is surer with more trees', () => {
    const sure = (trees: number) =>
      predict(boost(examples, { ...OPTIONS, trees }), Float32Array.of(19, 0, 0), 0)
    expect(sure(20)).toBeGreaterThan(sure(2))
  })
})
