import { describe, expect, test } from 'vitest'
import type { Prediction } from './gold.ts'
import { samplePrediction } from './sample-prediction.ts'
import { trustOf, trustTable } from './trust.ts'

/** The trust in pages given as pairs of confidence and F1. */
function trust(...pairs: [confidence: number | null, f1: number][]) {
  const pages = pairs.map(([, f1], i) => ({ id: String(i), f1, precision: f1, recall: f1 }))
  const gold = pages.map(({ id }) => ({ id, file: '', text: 'một hai' }))
  const predictions = pairs.map(([confidence], i): [string, Prediction] => [
    String(i),
    samplePrediction({ confidence }),
  ])
  return trustOf(gold, new Map(predictions), pages)
}

describe('the rank correlation of confidence and F1', () => {
  test.each<[string, number, [number, number][]]>([
    [
      'is 1 where both rise together, however fast',
      1,
      [
        [0.1, 0.5],
        [0.2, 0.9],
        [0.9, 0.91],
      ],
    ],
    [
      'is -1 where one falls',
      -1,
      [
        [0.1, 0.9],
        [0.2, 0.5],
        [0.9, 0.1],
      ],
    ],
    // Ranks 1.5 1.5 3 4 and 1 2 3.5 3.5: covariance 4, variances 4.5 and 4.5.
    [
      'gives equal values the mean of their ranks',
      4 / 4.5,
      [
        [0.1, 0.2],
        [0.1, 0.3],
        [0.5, 1],
        [0.6, 1],
      ],
    ],
  ])('%s', (_, rank, pairs) => expect(trust(...pairs)?.rank).toBeCloseTo(rank, 12))

  test('is not told where all pages are alike', () => {
    expect(trust([0.5, 1], [0.6, 1])).not.toHaveProperty('rank')
  })
})

test('sure pages are counted, and their F1 told apart from that of the others', () => {
  expect(trust([0.9, 1], [0.95, 0.8], [0.89, 0.5], [0.1, 0.1])).toMatchObject({
    pages: 4,
    sure: 0.5,
    sureF1: 0.9,
    otherF1: 0.3,
  })
})

test('pages without a confidence or without a gold text say nothing', () => {
  expect(trust([null, 0.5], [0.9, 1])).toEqual({ pages: 1, sure: 1, sureF1: 1 })
  expect(trust([null, 0.5])).toBeNull()
  const page = { id: 'a', f1: 1, precision: 1, recall: 1 }
  expect(trustOf([{ id: 'a', file: '', with: ['một'] }], new Map(), [page])).toBeNull()
})

test('the table leaves empty what is not known', () => {
  expect(trustTable([['news', { pages: 1, sure: 1, sureF1: 1 }]]).split('\n')).toEqual([
    'confidence  pages  >= 0.9  their F1  F1 of others  rank correlation',
    'news            1   1.000    1.0000',
  ])
})
