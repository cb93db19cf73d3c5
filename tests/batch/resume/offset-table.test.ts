import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetTable } from '../../../src/batch/resume/offset-table.ts'

test('a table of offsets gives what was last set for a key, and nothing for others', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.nat())), fc.string(), (pairs, other) => {
      const table = offsetTable()
      const map = new Map(pairs)
      for (const [key, offset] of pairs) table.set(key, offset)
      for (const key of [...map.keys(), other]) expect(table.get(key)).toBe(map.get(key))
    }),
  )
})

test('a table of offsets grows to a hundred thousand paths that differ in a digit', () => {
  const table = offsetTable()
  const pathOf = (number: number): string => `pages/2024/tin-${number}.html`
  for (let number = 0; number < 100_000; number++) table.set(pathOf(number), number)
  for (let number = 0; number < 100_000; number += 997) expect(table.get(pathOf(number))).toBe(number)
  expect(table.get('pages/2024/tin-100000.html')).toBe(undefined)
})
