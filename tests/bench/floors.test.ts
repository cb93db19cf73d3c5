import { describe, expect, test } from 'vitest'
import { type Section, single } from './figures.ts'
import { checkFloors, floorsKey, isWorse, updateFloors } from './floors.ts'

/** A part with pinned figures. */
function section(figures: Readonly<Record<string, number>>): Section {
  return {
    name: 'stages',
    title: '',
    basis: 'some pages',
    headings: [],
    figures: Object.entries(figures).map(([name, value]) => ({ name, value: single(value), notes: [] })),
    pinned: ['extract', 'parse'],
    remarks: [],
  }
}

const KEY = floorsKey(section({}), true)

describe('checkFloors', () => {
  test.each([
    ['the same', 1, false],
    ['a fifth worse', 1.2, false],
    ['a third worse', 1.34, true],
    ['better', 0.5, false],
  ])('a figure that is %s', (_, extract, failed) => {
    expect(checkFloors([section({ extract })], { [KEY]: { extract: 1 } }, true).failed).toBe(failed)
  })

  test('says for each pinned figure what it is and what its floor is', () => {
    const run = section({ htmlparser2: 1, extract: 3, parse: 0.3 })
    expect(checkFloors([run], { [KEY]: { extract: 2, parse: 0.3 } }, true).lines).toEqual([
      'not ok stages extract: 3.00, its floor is 2.00',
      'ok stages parse: 0.30, its floor is 0.30',
    ])
  })

  test('a part without floors of its kind is skipped, and that is said', () => {
    const { lines, failed } = checkFloors([section({ extract: 9 })], { [KEY]: { extract: 1 } }, false)
    expect([lines.length, lines[0]!.startsWith('skip '), failed]).toEqual([1, true, false])
  })

  test('a figure without a floor is skipped', () => {
    expect(checkFloors([section({ extract: 9 })], { [KEY]: {} }, true)).toEqual({
      lines: ['skip stages extract: it has no floor'],
      failed: false,
    })
  })
})

test('small figures get some slack, since noise is most of them', () => {
  expect([isWorse(0.05, 0.03), isWorse(0.5, 0.3)]).toEqual([false, true])
})

describe('updateFloors', () => {
  test('writes pinned figures and keeps the floors of what was not measured', () => {
    const floors = updateFloors([section({ extract: 1.23456, htmlparser2: 1 })], { other: { a: 1 } }, true)
    expect(floors).toEqual({ [KEY]: { extract: 1.235 }, other: { a: 1 } })
  })

  test('a run checked against the floors it wrote passes', () => {
    const run = section({ extract: 1.2345, parse: 0.0004 })
    expect(checkFloors([run], updateFloors([run], {}, false), false).failed).toBe(false)
  })
})
