import { describe, expect, test } from 'vitest'
import { fingerprintIndex } from '../../src/batch/fingerprint-index.ts'
import { nameStore } from '../../src/batch/name-store.ts'
import { isFingerprint, nearDuplicates, nearDuplicateWarning } from '../../src/batch/near-duplicates.ts'
import { seeded } from '../near-duplicates/random.ts'

const BYTES = 64

/** A fingerprint of random bytes; with another one, that with so many bytes exchanged. */
function sample(seed: number, of?: Uint8Array, changed = BYTES): Uint8Array {
  const random = seeded(seed)
  const bytes = Uint8Array.from(of ?? new Uint8Array(BYTES))
  const places = Array.from(bytes, (_, place) => place).sort(() => random.next() - 0.5)
  for (const place of places.slice(0, changed)) bytes[place] = (bytes[place]! + 1 + random.below(255)) % 256
  return bytes
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

describe('fingerprintIndex', () => {
  test('finds among thousands the one that is most similar', () => {
    const index = fingerprintIndex(0.5)
    for (let seed = 0; seed < 3000; seed++) index.add(sample(seed))
    index.add(sample(7, sample(1234), 8))
    const found = index.find(sample(9, sample(1234), 12))
    expect(found?.number).toBe(1234)
    expect(found?.similarity).toBeCloseTo(1 - 12 / 64, 2)
    expect(index.find(sample(99_999))).toBeNull()
  })

  test('finds 97 of 100 that share 0.55, and all that share 0.7', () => {
    const rate = (changed: number): number => {
      const index = fingerprintIndex(0.5)
      for (let seed = 0; seed < 400; seed++) index.add(sample(seed))
      const hits = Array.from({ length: 400 }, (_, seed) =>
        index.find(sample(seed + 5000, sample(seed), changed)),
      )
      return hits.filter((hit, seed) => hit?.number === seed).length / 400
    }
    expect(rate(29)).toBeGreaterThan(0.97)
    expect(rate(19)).toBe(1)
  })

  test('of equal ones gives the first', () => {
    const index = fingerprintIndex(0.5)
    for (let i = 0; i < 5; i++) index.add(sample(1))
    for (let i = 0; i < 5; i++) index.add(sample(2))
    expect(index.find(sample(2))).toEqual({ number: 5, similarity: 1 })
  })

  test('does not slow down by what thousands have in common', () => {
    const index = fingerprintIndex(0.5)
    const tail = sample(0)
    const started = process.cpuUsage()
    for (let seed = 1; seed < 20_000; seed++) {
      const bytes = sample(seed)
      bytes.set(tail.subarray(0, 20))
      expect(index.find(bytes)).toBeNull()
      index.add(bytes)
    }
    expect(process.cpuUsage(started).user).toBeLessThan(20e6)
  })
})

describe('nameStore', () => {
  test('gives every name back, however many and long', () => {
    const store = nameStore()
    const names = Array.from({ length: 3000 }, (_, i) => `tin/${'ế'.repeat(i % 90)}-${i}.html`)
    for (const name of [...names, '', 'x'.repeat(200_000)]) store.add(name)
    expect(names.map((_, number) => store.get(number))).toEqual(names)
    expect([store.get(3000), store.get(3001).length]).toEqual(['', 200_000])
  })
})

describe('nearDuplicates', () => {
  const first = sample(1)

  test('names the earlier article', () => {
    const met = nearDuplicates()
    expect(met.meet(hex(first), 'a.html')).toBeNull()
    expect(met.meet(hex(sample(2)), 'b.html')).toBeNull()
    const earlier = met.meet(hex(sample(3, first, 6)), 'c.html')!
    expect(nearDuplicateWarning(earlier)).toEqual({ code: 'near-duplicate', message: '91 % like a.html' })
  })

  test('does not chain: what is like a copy only is new', () => {
    const met = nearDuplicates()
    const copy = sample(2, first, 25)
    const copyOfCopy = sample(5, copy, 25)
    met.meet(hex(first), 'a')
    expect(met.meet(hex(copy), 'b')?.name).toBe('a')
    expect(met.meet(hex(copyOfCopy), 'c')).toBeNull()
  })

  test('asks for the similarity it is told', () => {
    const met = nearDuplicates(0.9)
    met.meet(hex(first), 'a')
    expect(met.meet(hex(sample(2, first, 12)), 'b')).toBeNull()
    expect(met.meet(hex(sample(2, first, 4)), 'c')?.name).toBe('a')
  })
})

test.each([
  ['a'.repeat(128), true],
  ['a'.repeat(127), false],
  ['A'.repeat(128), false],
  [null, false],
])('%j is a fingerprint: %j', (value, expected) => {
  expect(isFingerprint(value)).toBe(expected)
})
