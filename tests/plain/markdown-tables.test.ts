import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinTables, readTable } from '../../src/plain/markdown-tables.ts'
import { readPlainText } from '../../src/plain/plain-text.ts'
import { LEAD, PLAN, SCHOOL, texts, WORK } from './texts.ts'

const TABLE = ['| Đoạn kè | Dài (m) |', '|---|--:|', '| Xóm Lưới | 900 |', '| Bến **Đò** | 1.100 |']
const ROWS = [
  ['Đoạn kè', 'Dài (m)'],
  ['Xóm Lưới', '900'],
  ['Bến Đò', '1.100'],
]

describe('lines of a table', () => {
  test.each<readonly [string, readonly string[], readonly string[][] | null]>([
    [
      'with bars at the edges',
      ['| a | b |', '| - | - |', '| 1 | 2 |'],
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'without bars at the edges',
      ['a | b', '--|:-:', '1 | 2'],
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'with a bar in a cell',
      ['|a|b|', '|-|-|', '|x \\| y|2|'],
      [
        ['a', 'b'],
        ['x | y', '2'],
      ],
    ],
    [
      'with an empty cell',
      ['|a|b|', '|-|-|', '||2|'],
      [
        ['a', 'b'],
        ['', '2'],
      ],
    ],
    ['that are a head alone', ['|a|b|', '|-|-|'], [['a', 'b']]],
    ['without a rule are none', ['| a | b |', '| 1 | 2 |'], null],
    ['under a rule of dashes are none', ['a | b', '-----', '1 | 2'], null],
  ])('%s', (_, lines, rows) => {
    const joined = joinTables(['trước', '', ...lines, '', 'sau'])
    expect(joined.map(readTable).filter(each => each !== null)).toEqual(rows === null ? [] : [rows])
    expect(joined.join('\n')).toBe(['trước', '', ...lines, '', 'sau'].join('\n'))
  })

  test('are never lost or changed by joining', () => {
    const line = fc.constantFrom('', 'a', 'a | b', '|-|-|', '---', '| 1 |', ' | ')
    fc.assert(
      fc.property(fc.array(line), lines => {
        expect(joinTables(lines).join('\n')).toBe(lines.join('\n'))
      }),
    )
  })
})

describe('a table in Markdown', () => {
  test.each<readonly [string, readonly string[]]>([
    ['between paragraphs', [LEAD, '', WORK, '', ...TABLE, '', PLAN, '', SCHOOL]],
    [
      'right under the line that announces it',
      [LEAD, '', WORK, '', 'Tiến độ từng đoạn:', ...TABLE, '', PLAN],
    ],
    ['below the last paragraph', [LEAD, '', WORK, '', PLAN, '', ...TABLE]],
  ])('%s is a table of the article', (_, lines) => {
    const page = readPlainText(['# Đắp kè giữ làng trước mùa nước lớn', '', ...lines].join('\n'))
    const tables = page.blocks.filter(({ block }) => block.kind === 'table')
    expect(tables).toMatchObject([{ role: 'body', block: { rows: ROWS } }])
    expect(texts(page, 'body').join('\n')).not.toContain('|')
    expect(texts(page, 'lead', 'body')).toEqual(expect.arrayContaining([LEAD, WORK, PLAN]))
  })
})
