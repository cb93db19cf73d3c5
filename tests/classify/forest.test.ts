import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MODEL } from '../../src/classify/block-model.ts'
import { WIDTH } from '../../src/classify/feature-names.ts'
import { type Forest, predict } from '../../src/classify/forest.ts'
import { CAPTION_STORY, KEEP } from '../../src/classify/rules/thresholds.ts'

/** One question: is feature 1 at most 10? */
const STUMP: Forest = { depth: 1, bias: 0, features: [1], thresholds: [10], leaves: [-2, 3] }

/** Feature 0 at most 5? Then feature 1 at most 1, else feature 2 at most 7? */
const TREE: Forest = {
  depth: 2,
  bias: 0.5,
  features: [0, 1, 2],
  thresholds: [5, 1, 7],
  leaves: [-4, -1, 1, 4],
}

const row = (...values: number[]): Float32Array => Float32Array.from(values)
const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

describe('predict', () => {
  test.each([
    ['below the threshold: the left leaf', row(0, 9), -2],
    ['on the threshold: the left leaf', row(0, 10), -2],
    ['above the threshold: the right leaf', row(0, 11), 3],
  ])('%s', (_, values, logOdds) => {
    expect(predict(STUMP, values, 0)).toBeCloseTo(probability(logOdds))
  })

  test.each([
    [row(5, 1, 0), -4],
    [row(5, 2, 0), -1],
    [row(6, 0, 7), 1],
    [row(6, 0, 8), 4],
  ])('walks down two levels: %j', (values, leaf) => {
    expect(predict(TREE, values, 0)).toBeCloseTo(probability(0.5 + leaf))
  })

  test('adds up the trees', () => {
    const two = { ...STUMP, features: [1, 0], thresholds: [10, 0], leaves: [-2, 3, 0.5, -1] }
    expect(predict(two, row(0, 11), 0)).toBeCloseTo(probability(3 + 0.5))
    expect(predict(two, row(1, 9), 0)).toBeCloseTo(probability(-2 - 1))
  })

  test('begins at the offset of its row', () => {
    expect(predict(STUMP, row(0, 9, 0, 11), 2)).toBeCloseTo(probability(3))
  })

  test('a forest without trees knows its bias alone', () => {
    expect(predict({ depth: 3, bias: -1, features: [], thresholds: [], leaves: [] }, row(1), 0)).toBeCloseTo(
      probability(-1),
    )
  })
})

/** A forest of which each tree adds one number to every row. */
function constants(bias: number, ...logOdds: number[]): Forest {
  return {
    depth: 1,
    bias,
    features: logOdds.map(() => 0),
    thresholds: logOdds.map(() => 0),
    leaves: logOdds.flatMap(each => [each, each]),
  }
}

/** What a forest of such trees says of a row. */
function say(bias: number, ...logOdds: number[]): number {
  return predict(constants(bias, ...logOdds), row(0), 0)
}

const times = (count: number, logOdds: number): number[] => Array(count).fill(logOdds)
const HOPELESS = 0.01

describe('a row without hope', () => {
  test('is given up after 24 trees, whatever the others would say', () => {
    expect(say(0, ...times(24, -0.25), ...times(70, 10))).toBe(HOPELESS)
    expect(say(-3, ...times(24, 0), ...times(70, 10))).toBe(HOPELESS)
  })

  test.each([
    ['on the brink after 24 trees', [...times(8, 0), ...times(16, -0.15625), 4]],
    ['with hope regained by the 24th tree', [...times(8, -1), ...times(16, 0.5), 1]],
    ['before the 24th tree', [...times(23, -1), 23, 1]],
    ['behind the stop', [...times(24, 0), ...times(20, -1)]],
  ])('is not given up %s', (_, trees) => {
    const sum = trees.reduce((total, each) => total + each, 0)
    expect(say(0, ...trees)).toBeCloseTo(probability(sum), 10)
  })

  test.each([8, 24])('is judged by all trees where there are no more than %s', count => {
    const trees = [...times(count - 1, 0), -5]
    expect(say(0, ...trees)).toBeCloseTo(probability(-5), 10)
  })

  test('is no row of which any rule asks whether it may be text', () => {
    const asked = [
      ...[KEEP.general, KEEP.insideLayout, KEEP.caption],
      ...Object.values(KEEP.lead),
      CAPTION_STORY.leastScore,
    ]
    expect(say(0, ...times(25, -1))).toBeLessThan(Math.min(...asked))
  })

  test('is the only one of which less than all trees are asked', () => {
    /** Such fractions add up without a rounding error. */
    const number = fc.integer({ min: -32, max: 24 }).map(each => each / 64)
    fc.assert(
      fc.property(number, fc.array(number, { minLength: 1, maxLength: 60 }), (bias, trees) => {
        const sumOf = (count: number): number =>
          trees.slice(0, count).reduce((total, each) => total + each, bias)
        const hopeless = trees.length > 24 && sumOf(24) < -2.5
        const expected = hopeless ? HOPELESS : probability(sumOf(trees.length))
        expect(say(bias, ...trees)).toBeCloseTo(expected, 6)
      }),
    )
  })
})

describe('the model that comes with the code', () => {
  const { forest, tokens } = MODEL
  const inner = 2 ** forest.depth - 1

  test('has whole trees', () => {
    expect(forest.features.length % inner).toBe(0)
    expect(forest.thresholds.length).toBe(forest.features.length)
    expect(forest.leaves.length).toBe((forest.features.length / inner) * (inner + 1))
  })

  test('asks about features that are measured', () => {
    expect(Math.max(...Array.from(forest.features))).toBeLessThan(WIDTH)
  })

  test('knows words', () => {
    expect(tokens.values.filter(odds => odds !== 0).length).toBeGreaterThan(100)
  })

  test('holds numbers only', () => {
    const numbers = [forest.bias, ...Array.from(forest.thresholds), ...Array.from(forest.leaves)]
    expect([...numbers, ...tokens.values].every(Number.isFinite)).toBe(true)
  })
})
