import { expect, test } from 'vitest'
import { SHAPE, shapesOf } from '../../src/text/date-shapes.ts'

const { year, figures, yearFirst, dayWordYear, wordDayYear, yearWordDay, short } = SHAPE

test.each([
  ['10/11/2023', year | figures],
  ['Thứ sáu, 10-11-2023', year | figures | wordDayYear],
  ['2023-11-10', year | yearFirst],
  ['10 November 2023', year | dayWordYear],
  ['November 10, 2023', year | wordDayYear],
  ['november 102023', wordDayYear | year],
  ['2023 nov 10', year | yearWordDay],
  ['10.11.23', short],
  ['Nghị định 75', 0],
  ['', 0],
])('the figures of %j', (text, shapes) => {
  expect(shapesOf(text)).toBe(shapes)
})
