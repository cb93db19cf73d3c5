import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOfShard, MOST_SHARDS, type Shard, shardAt } from '../../src/batch/shard.ts'
import type { Input } from '../../src/batch/types.ts'

function file(path: string, root: string | null = null): Input {
  return { kind: 'file', path, root }
}

function shardOf(input: Input, count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1).filter(index => isOfShard(input, { index, count }))
}

describe('a page', () => {
  test('is of exactly one shard', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (path, count) => {
        expect(shardOf(file(path), count)).toHaveLength(1)
      }),
    )
  })

  test('is of the same shard in every version: SHA-256 of its name, modulo the number of shards', () => {
    // From Python: int(sha256(b'2024/tin-1.html').hexdigest(), 16) % 12 + 1.
    expect(shardOf(file('a/2024/tin-1.html', 'a'), 12)).toEqual([5])
    expect(shardOf(file('a/2024/tin-2.html', 'a'), 12)).toEqual([3])
  })

  test.each([
    ['/mnt/a/2024/tin.html', '/mnt/a'],
    ['/mnt/a/2024/tin.html', '/mnt/a/'],
    ['a/2024/tin.html', 'a'],
    ['2024/tin.html', '.'],
    ['2024/tin.html', null],
  ])('is of the same shard wherever its folder is: %s in %s', (path, root) => {
    expect(shardOf(file(path, root), 1000)).toEqual(shardOf(file('b/2024/tin.html', 'b'), 1000))
  })

  test('is of the same shard whether its name is composed or not', () => {
    const name = 'tin tức.html'
    expect(shardOf(file(name.normalize('NFD')), 1000)).toEqual(shardOf(file(name.normalize('NFC')), 1000))
  })

  test('is in a shard of about the same size as others', () => {
    const sizes = new Map<number, number>()
    for (let page = 0; page < 6000; page++) {
      const [index] = shardOf(file(`${page}.html`), 12)
      sizes.set(index!, (sizes.get(index!) ?? 0) + 1)
    }
    expect(Math.min(...sizes.values())).toBeGreaterThan(420)
    expect(Math.max(...sizes.values())).toBeLessThan(580)
  })
})

test.each<[number, number, Shard | string]>([
  [1, 1, { index: 1, count: 1 }],
  [12, 12, { index: 12, count: 12 }],
  [0, 12, 'a shard from 1 to 12'],
  [13, 12, 'a shard from 1 to 12'],
  [1.5, 12, 'a shard from 1 to 12'],
  [1, 0, 'from 1 to 1000000 shards'],
  [1, MOST_SHARDS + 1, 'from 1 to 1000000 shards'],
])('shard %d of %d is %j', (index, count, expected) => {
  const shard = shardAt(index, count)
  if (typeof expected === 'string') expect(shard).toEqual({ problem: expect.stringContaining(expected) })
  else expect(shard).toEqual(expected)
})
