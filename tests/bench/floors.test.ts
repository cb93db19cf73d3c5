import { describe, expect, test } from 'vitest'
import { checkFloors, floorsKey, isBelowFloors, measureToFloors, updateFloors } from './floors.ts'
import { type Section, single } from './section.ts'

/** A part whose figures `extract` and `parse` are pinned, from 0.1 on. */
function section(figures: Readonly<Record<string, number>>, basis = 'some pages'): Section {
  return {
    name: 'stages',
    title: '',
    basis,
    headings: [],
    figures: Object.entries(figures).map(([name, value]) => ({ name, value: single(value), notes: [] })),
    pinned: { extract: 0.1, parse: 0.1 },
    remarks: [],
  }
}

const KEY = floorsKey(section({}))

describe('a figure that is', () => {
  test.each([
    ['the same', 1, false],
    ['24 % worse', 1.24, false],
    ['26 % worse', 1.26, true],
    ['better', 0.5, false],
  ])('%s', (_, share, isBelow) => {
    for (const floor of [0.1, 1, 150]) {
      expect(isBelowFloors(section({ extract: share * floor }), { [KEY]: { extract: floor } })).toBe(isBelow)
    }
  })
})

describe('checkFloors', () => {
  test('says for each pinned figure what it is and what its floor is', () => {
    const run = section({ htmlparser2: 1, extract: 3, parse: 0.3 })
    expect(checkFloors(run, { [KEY]: { extract: 2, parse: 0.3 } })).toEqual([
      'not ok stages extract: 3.00, its floor is 2.00',
      'ok stages parse: 0.30, its floor is 0.30',
    ])
  })

  test('a part without floors on its pages is skipped, and that is said', () => {
    const lines = checkFloors(section({ extract: 9 }, 'other pages'), { [KEY]: { extract: 1 } })
    expect(lines).toEqual([expect.stringMatching(/^skip stages, other pages: /)])
  })

  test('a figure without a floor is skipped', () => {
    expect(checkFloors(section({ extract: 9 }), { [KEY]: {} })).toEqual([
      'skip stages extract: it has no floor',
    ])
  })

  test('a part that pins nothing is not spoken of', () => {
    expect(checkFloors({ ...section({ extract: 9 }), pinned: {} }, {})).toEqual([])
  })
})

describe('measureToFloors', () => {
  /** Gives the measurements one after another, and what is made of them. */
  async function measured(...sections: readonly Section[]): Promise<{ times: number; values: number[] }> {
    let times = 0
    const { figures } = await measureToFloors(async () => sections[times++]!, { [KEY]: { extract: 1 } })
    return { times, values: figures.map(({ value }) => value.median) }
  }

  test('measures once what holds', async () => {
    expect(await measured(section({ extract: 1.24 }))).toEqual({ times: 1, values: [1.24] })
  })

  test('measures twice what does not, and the better of each pinned figure counts', async () => {
    const first = section({ extract: 1.26, parse: 0.2, other: 5 })
    const second = section({ extract: 1.1, parse: 0.4, other: 4 })
    expect(await measured(first, second)).toEqual({ times: 2, values: [1.1, 0.2, 5] })
  })
})

describe('updateFloors', () => {
  test('writes pinned figures and keeps the floors of what was not measured', () => {
    const floors = updateFloors(section({ extract: 1.23456, htmlparser2: 1 }), { other: { a: 1 } })
    expect(floors).toEqual({ [KEY]: { extract: 1.235 }, other: { a: 1 } })
  })

  test('sets no floor where figures are mostly noise', () => {
    expect(updateFloors(section({ parse: 0.01 }), {})).toEqual({ [KEY]: { parse: 0.1 } })
  })
})
