import { expect, test } from 'vitest'
import { growth } from './memory.ts'

/** Readings of the memory, in MB. */
const readings = (...resident: number[]) =>
  resident.map((mb, step) => ({ pages: step, resident: mb, heap: 0 }))

test.each([
  ['flat memory, the warming up left out', readings(60, 100, 100, 100, 100), 1],
  ['a leak', readings(60, 100, 200, 300, 400), 350 / 150],
  ['ups and downs', readings(60, 100, 120, 120, 100), 1],
])('growth of %s', (_, lines, expected) => {
  expect(growth(lines)).toBeCloseTo(expected)
})
