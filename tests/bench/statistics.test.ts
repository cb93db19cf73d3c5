import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exponent, median, ratios, spreadOf } from './statistics.ts'

describe('median', () => {
  test.each([
    [[3], 3],
    [[9, 1, 4], 4],
    [[4, 1, 9, 2], 3],
    [[10, 9, 100], 10],
  ])('of %j is %d', (figures, middle) => {
    expect(median(figures)).toBe(middle)
  })

  test('of nothing is no figure', () => {
    expect(() => median([])).toThrow('no figures')
  })
})

test('a spread goes from the least to the most, whatever the order', () => {
  expect(spreadOf([5, 1, 3])).toEqual({ median: 3, least: 1, most: 5 })
})

describe('ratios', () => {
  test('are taken round by round, so that a slow round does not count', () => {
    expect(ratios([2, 20, 2], [1, 10, 1])).toEqual({ median: 2, least: 2, most: 2 })
  })

  test('need a yardstick for every round', () => {
    expect(() => ratios([1, 2], [1])).toThrow('yardstick')
  })
})

describe('exponent', () => {
  const grow = (power: number): { size: number; seconds: number }[] =>
    [1000, 4000, 16_000].map(size => ({ size, seconds: 1e-6 * size ** power }))

  test('is the power with which time grows', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3, noNaN: true }), power => {
        expect(exponent(grow(power))).toBeCloseTo(power, 6)
      }),
    )
  })

  test('of two sizes is the slope between them', () => {
    const points = [
      { size: 10, seconds: 1 },
      { size: 100, seconds: 1000 },
    ]
    expect(exponent(points)).toBeCloseTo(3)
  })

  test('needs two sizes', () => {
    expect(() => exponent([{ size: 1, seconds: 1 }])).toThrow('two sizes')
  })
})
