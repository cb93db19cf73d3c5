import { expect, test } from 'vitest'
import { type Figure, type Section, single } from './figures.ts'
import { sectionText } from './report.ts'

function section(figures: readonly Figure[]): Section {
  return {
    name: 'hostile',
    title: 'made pages',
    basis: '',
    headings: ['page', 'ratio', 'beyond'],
    figures,
    pinned: [],
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
