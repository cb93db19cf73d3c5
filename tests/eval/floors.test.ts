import { describe, expect, test } from 'vitest'
import { belowFloor, floorOf, updateFloors } from './floors.ts'
import type { Scores } from './score.ts'

const floor = (scores: Partial<Scores>, gold = 'g1') => ({ gold, scores: { pages: 9, errors: 0, ...scores } })
const measured = (scores: Partial<Scores>, gold = 'g1') => ({ name: 'news', ...floor(scores, gold) })

describe('belowFloor', () => {
  test.each([
    ['the same score', { f1: 0.9 }, { f1: 0.9 }, []],
    ['a better score', { f1: 0.9 }, { f1: 0.95 }, []],
    ['a fall within the tolerance', { f1: 0.9 }, { f1: 0.8985 }, []],
    ['a fall beyond it', { f1: 0.9 }, { f1: 0.897 }, ['f1 is 0.8970, its floor is 0.9000']],
    ['one more error', { errors: 0 }, { errors: 1 }, ['errors is 1, its floor is 0']],
    ['one caption less in the text', { captionsInText: 3 }, { captionsInText: 2 }, []],
    ['a figure that is gone', { title: 0.5 }, {}, ['title is gone, its floor is 0.5000']],
    ['precision alone', { precision: 0.9 }, { precision: 0.8 }, []],
  ])('%s', (_, was, is, expected) => {
    expect(belowFloor(measured(is), floor(was))).toEqual(expected)
  })

  test('scores on another gold do not compare', () => {
    expect(floorOf(measured({ f1: 0.9 }, 'g2'), { news: floor({ f1: 0.9 }) })).toBeNull()
  })
})

describe('updateFloors', () => {
  const before = { news: floor({ f1: 0.9, title: 0.5, errors: 1 }), other: floor({ f1: 0.3 }) }

  test('raises what got better and keeps the rest', () => {
    const after = updateFloors(before, [measured({ f1: 0.95, title: 0.4, errors: 0, date: 1 })], false)
    expect(after).toEqual({ news: floor({ f1: 0.95, title: 0.5, errors: 0, date: 1 }), other: before.other })
  })

  test('lowers only when told to', () => {
    const after = updateFloors(before, [measured({ f1: 0.8, title: 0.4, errors: 2 })], true)
    expect(after).toMatchObject({ news: floor({ f1: 0.8, title: 0.4, errors: 2 }) })
  })

  test('starts anew when the gold changed', () => {
    expect(updateFloors(before, [measured({ f1: 0.1 }, 'g2')], false)).toMatchObject({
      news: floor({ f1: 0.1 }, 'g2'),
    })
  })

  test('a run checked against the floors it wrote passes', () => {
    const run = measured({ f1: 0.123_456_789, captionsTwice: 3 })
    expect(belowFloor(run, floorOf(run, updateFloors({}, [run], false)))).toEqual([])
  })
})
