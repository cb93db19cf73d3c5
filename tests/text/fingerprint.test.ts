import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FINGERPRINT_BYTES, fingerprintOf } from '../../src/text/fingerprint.ts'

const STORY =
  'Hợp tác xã trên núi hòa cùng bà con thu hái búp chè vụ xuân, giao từng hộ trông coi những gốc cổ thụ đã được đánh số từ bốn năm trước.'

function equalBytes(first: string, second: string): number {
  const [a, b] = [fingerprintOf(first)!, fingerprintOf(second)!]
  let equal = 0
  for (let i = 0; i < a.length; i += 2) if (a.slice(i, i + 2) === b.slice(i, i + 2)) equal++
  return equal
}

describe('fingerprintOf', () => {
  test('stays the same from version to version', () => {
    expect(fingerprintOf(STORY)).toBe(
      'a6d2ce5a12d54b777c24279d0cef58c35a9691f9b19f06580c61efd346b655759911530708041f81b2f42cb7ed295143a1c51b965e8df4c1ae8aacb1b3131a85',
    )
  })

  test.each([
    ['letters in another case', STORY.toUpperCase()],
    ['other signs and spaces', STORY.replaceAll(', ', ' – ').replaceAll(' ', '\n ')],
    ['the tone mark in its new place', STORY.replace('hòa', 'hoà')],
  ])('is the same with %s', (_, changed) => {
    expect(fingerprintOf(changed)).toBe(fingerprintOf(STORY))
  })

  test.each(['', ' \n', '… — !'])('is none for %j', text => {
    expect(fingerprintOf(text)).toBeNull()
  })

  test.each([
    ['another tone', 'hòa', 'hỏa'],
    ['another letter', 'núi', 'nui'],
    ['đ for d', 'đánh', 'dánh'],
  ])('differs in part by %s', (_, word, other) => {
    const equal = equalBytes(STORY, STORY.replace(word, other))
    expect(equal).toBeLessThan(FINGERPRINT_BYTES)
    expect(equal).toBeGreaterThan(FINGERPRINT_BYTES * 0.6)
  })

  test.each([
    ['one word', 'tin', 'sạch'],
    ['two words', 'tin sạch', 'sạch tin'],
    ['a Japanese line', '新しい橋が開通した', '古い駅が閉鎖された'],
  ])('tells apart texts of %s', (_, first, second) => {
    expect(equalBytes(first, first)).toBe(FINGERPRINT_BYTES)
    expect(equalBytes(first, second)).toBeLessThan(8)
  })

  test('has equal bytes as the runs of three words that both texts have, give or take', () => {
    const words = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 200, maxLength: 400 })
    fc.assert(
      fc.property(words, words, fc.double({ min: 0, max: 1, noNaN: true }), (own, others, share) => {
        const common = own.slice(0, Math.floor(share * own.length))
        const first = own.map(word => `w${word}`)
        const second = [...common, ...others].map(word => `w${word}`)
        const jaccard = jaccardOf(first, second)
        const estimate =
          (equalBytes(first.join(' '), second.join(' ')) / FINGERPRINT_BYTES) * (256 / 255) - 1 / 255
        // Five standard deviations.
        expect(Math.abs(estimate - jaccard)).toBeLessThan(0.32)
      }),
      { seed: 1, numRuns: 50 },
    )
  })

  test('takes time that grows as the text does, even of one word over and over', () => {
    const started = process.cpuUsage()
    fingerprintOf('a '.repeat(1_000_000))
    const { user, system } = process.cpuUsage(started)
    expect(user + system).toBeLessThan(2e6)
  })
})

function jaccardOf(first: readonly string[], second: readonly string[]): number {
  const runs = (words: readonly string[]): Set<string> =>
    new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`))
  const [a, b] = [runs(first), runs(second)]
  const shared = [...a].filter(run => b.has(run)).length
  return shared / (a.size + b.size - shared)
}
