import { expect, test } from 'vitest'
import { growthOf } from './memory.ts'

test.each([
  ['flat memory, the warming up left out', [60, 80, 100, 100, 100, 100], 1],
  ['a leak', [60, 80, 100, 200, 300, 400], 350 / 150],
  ['ups and downs', [60, 80, 100, 120, 120, 100], 1],
])('growth of %s', (_, resident, growth) => {
  expect(growthOf(resident)).toBeCloseTo(growth)
})
