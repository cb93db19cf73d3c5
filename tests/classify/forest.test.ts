import { describe, expect, test } from 'vitest'
import { MODEL } from '../../src/classify/block-model.ts'
import { FEATURES } from '../../src/classify/feature-names.ts'
import { type Forest, predict } from '../../src/classify/forest.ts'
import { predictRows } from '../../src/classify/model.ts'

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

test('predictRows asks about each row', () => {
  const rows = new Float32Array(2 * FEATURES.length)
  rows[FEATURES.length + 1] = 11
  expect([...predictRows(STUMP, rows)].map(score => score > 0.5)).toEqual([false, true])
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
    expect(Math.max(...Array.from(forest.features))).toBeLessThan(FEATURES.length)
  })

  test('holds numbers only', () => {
    const numbers = [forest.bias, ...Array.from(forest.thresholds), ...Array.from(forest.leaves)]
    expect([...numbers, ...tokens.values()].every(Number.isFinite)).toBe(true)
  })
})

test('no two features have one name', () => {
  expect(new Set(FEATURES).size).toBe(FEATURES.length)
})
