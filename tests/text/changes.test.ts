import { describe, expect, test } from 'vitest'
import { countChanges } from '../../src/text/changes.ts'

describe('countChanges', () => {
  test.each([
    ['nothing', 'abc', 'abc', 0],
    ['a character', 'một hai ba', 'một hại ba', 1],
    ['what is gone', 'a\u200bbc và a\u200bbc', 'abc và abc', 2],
    ['what is gone at the end', 'abc\u200b', 'abc', 1],
    ['what is longer', 'oﬃce và ﬁle', 'office và file', 2],
    ['what is shorter', 'Tiáº¿ng Viá»‡t', 'Tiếng Việt', 2],
    ['all', 'abc', '', 1],
  ])('counts places: %s', (_, before, after, count) => {
    expect(countChanges(before, after)).toBe(count)
  })

  test('takes time in proportion to the texts', () => {
    expect(countChanges('ab'.repeat(300_000), 'c'.repeat(500_000))).toBeGreaterThan(0)
  })
})
