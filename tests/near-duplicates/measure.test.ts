import { expect, test } from 'vitest'
import { fixtureTexts } from './articles.ts'
import { makePairs } from './made-pairs.ts'
import { measure } from './measure.ts'

const score = measure(makePairs(fixtureTexts(), 40, 7))

test('no two different articles are taken for one', () => {
  expect(score.precision).toBe(1)
  expect(score.kinds.filter(({ same }) => !same).map(({ closest }) => closest < 0.45)).not.toContain(false)
})

test('nearly all copies of an article are found', () => {
  expect(score.recall).toBeGreaterThan(0.96)
})

test.each(score.kinds.filter(({ same, kind }) => same && kind !== 'short, wire story'))(
  'copies of the kind $kind are found',
  ({ found, pairs }) => {
    expect(found / pairs).toBeGreaterThanOrEqual(0.97)
  },
)
