import { expect, test } from 'vitest'
import { type Figure, type Section, sectionText, single } from './section.ts'

function section(figures: readonly Figure[]): Section {
  return {
    name: 'hostile',
    title: 'made pages',
    basis: '',
    headings: ['page', 'ratio', 'beyond'],
    figures,
    pinned: {},
    remarks: ['and a remark'],
  }
}

test('a table has a line a figure, with its spread where it has one', () => {
  const figures = [
    { name: 'nested lists', value: { median: 1.234, least: 1, most: 12.34 }, notes: ['beyond'] },
    { name: 'bold', value: single(123.4), notes: [''] },
    { name: 'fonts', value: single(Number.POSITIVE_INFINITY), notes: [] },
  ]
  expect(sectionText(section(figures))).toBe(
    [
      '== hostile: made pages',
      'page           ratio    min–max  beyond',
      'nested lists    1.23  1.00–12.3  beyond',
      'bold             123',
      'fonts         no end',
      'and a remark',
    ].join('\n'),
  )
})

test('a figure with a target says whether it meets it', () => {
  const growth = (name: string, value: number): Figure => ({ name, value: single(value), notes: [] })
  const lines = sectionText(section([growth('steepest growth', 1.3), growth('worst at 5 MB, s', 2)])).split(
    '\n',
  )
  expect(lines.slice(1, 4)).toEqual([
    'page              ratio        target',
    'steepest growth    1.30  ≤ 1.2 MISSED',
    'worst at 5 MB, s   2.00       ≤ 3 met',
  ])
})

test('of many figures the first are shown, and what is beyond a limit wherever it stands', () => {
  const figures = Array.from({ length: 40 }, (_, index) => ({
    name: `page ${index}`,
    value: single(1),
    notes: index === 39 ? ['beyond'] : [],
  }))
  const text = sectionText(section(figures))
  expect(text).toContain('page 29')
  expect(text).not.toContain('page 30')
  expect(text).toContain('page 39')
  expect(text).toContain('9 more')
})
