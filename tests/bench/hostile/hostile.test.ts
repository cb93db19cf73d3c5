import { expect, test } from 'vitest'
import { extract } from '../../../src/extract.ts'
import { HOSTILE, ORDINARY } from './index.ts'

const SIZE = 20_000

test('every hostile page has a name of its own', () => {
  const names = [ORDINARY, ...HOSTILE.map(({ name }) => name)]
  expect(new Set(names).size).toBe(names.length)
})

test.each(HOSTILE.map(input => [input.name, input] as const))(
  '%s: as large as asked for, and no throw',
  (_, input) => {
    const page = input.make(SIZE)
    expect(page.length).toBeGreaterThan(SIZE * 0.9)
    expect(page.length).toBeLessThan(SIZE * 2)
    const bytes = typeof page === 'string' ? Buffer.from(page) : page
    expect(extract({ name: input.name, bytes }).error).toBeNull()
  },
)
