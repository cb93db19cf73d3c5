import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashTable, lookUp } from '../../src/text/hash-table.ts'

/** Hashes of which many fall into one slot. */
const hash = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -20, max: 20 }).map(high => high << 20),
  fc.integer(),
)
const value = fc.integer({ min: -99, max: 99 })

describe('a table of hashes', () => {
  test('gives what a Map would give, and 0 for what is not in it', () => {
    const entries = fc.array(
      fc.tuple(
        hash,
        value.filter(each => each !== 0),
      ),
    )
    fc.assert(
      fc.property(entries, fc.array(hash), (entries, others) => {
        const table = hashTable(entries)
        const map = new Map(entries)
        for (const key of [...map.keys(), ...others]) expect(lookUp(table, key)).toBe(map.get(key) ?? 0)
      }),
    )
  })

  test('gives 0 for an entry of 0, and loses no other by it', () => {
    const entries = fc.uniqueArray(fc.tuple(hash, value), { selector: ([key]) => key })
    fc.assert(
      fc.property(entries, entries => {
        const table = hashTable(entries)
        for (const [key, value] of entries) expect(lookUp(table, key)).toBe(value)
      }),
    )
  })

  test.each([0, 1, 8, 9, 1000])('of %s entries is at most half full', count => {
    const { values } = hashTable(Array.from({ length: count }, (_, i) => [i * 7919, 1] as const))
    expect(values.filter(value => value !== 0)).toHaveLength(count)
    expect(values.length).toBeGreaterThanOrEqual(2 * count)
  })

  test('has as many slots as are asked for', () => {
    const { values } = hashTable(
      Array.from({ length: 100 }, (_, i) => [i, 1] as const),
      8,
    )
    expect(values.length).toBeGreaterThanOrEqual(800)
  })
})
