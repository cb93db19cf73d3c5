import { describe, expect, test } from 'vitest'
import { growthOf, isBeyond, lastSeconds, leastOf, type Measured } from './growth.ts'

/** An input that took these times at sizes that grow by four. */
function input(...seconds: number[]): Measured {
  const points = seconds.map((time, step) => ({ name: 'a', size: 4 ** step, seconds: time }))
  return { name: 'a', points, trouble: null }
}

const TELLING = { telling: 0.3 }

describe('isBeyond', () => {
  test.each([
    ['a linear one', input(0.1, 0.4, 1.6), false],
    ['a quadratic one', input(0.01, 0.16, 2.56), true],
    ['one that is quadratic only at its end', input(0.1, 0.2, 1.6), true],
    ['one that is a little steeper at its end', input(0.1, 0.2, 1.1), false],
    ['a slow one, linear or not', input(0.8, 1.6, 3.2), true],
    ['a steep one that is over too soon to tell', input(0.001, 0.016, 0.256), false],
    ['one that did not end', { ...input(0.1), trouble: 'stuck' } as const, true],
  ])('%s', (_, measured, beyond) => {
    expect(isBeyond(measured, TELLING)).toBe(beyond)
  })
})

test('growth is the steeper of all sizes and the last step', () => {
  expect(growthOf(input(1, 4, 64))).toBeCloseTo(2)
  expect(growthOf(input(1, 16, 64))).toBeCloseTo(1.5)
})

test('the better time of each size counts', () => {
  const better = leastOf(input(1, 5, 9), input(2, 4, 10))
  expect(better.points.map(({ seconds }) => seconds)).toEqual([1, 4, 9])
})

test('what does not end lasts endlessly', () => {
  expect(lastSeconds({ name: 'a', points: [], trouble: 'died' })).toBe(Number.POSITIVE_INFINITY)
})
