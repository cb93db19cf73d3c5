import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FEATURES } from '../../src/classify/feature-names.ts'
import { blockFeatures, type PageHints } from '../../src/classify/features.ts'
import { parse } from '../../src/dom/parse.ts'
import { cutDocument } from '../blocks/cut.ts'

const NO_HINTS: PageHints = { title: null, description: null, articleBody: null }

/** The features of each text block of a page, by name. */
function features(html: string, hints: Partial<PageHints> = {}): Record<string, number>[] {
  const document = parse(html)
  const blocks = cutDocument(document).filter(({ kind }) => kind !== 'image')
  const rows = blockFeatures({
    document,
    blocks,
    tokens: new Map([['body', 2]]),
    hints: { ...NO_HINTS, ...hints },
  })
  expect(rows).toHaveLength(blocks.length * FEATURES.length)
  return blocks.map((_, i) =>
    Object.fromEntries(FEATURES.map((name, k) => [name, rows[i * FEATURES.length + k]!])),
  )
}

const P = '<p>Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương, gùi hàng trên lưng.</p>'

describe('a row', () => {
  test('tells what a block is by its markup', () => {
    const [title, text, point, cell] = features(
      '<h2>Chợ</h2><p>Một<br>hai</p><ul><li><ol><li>Ba</ol></ul><table><tr><td>Bốn</table>',
    )
    expect(title).toMatchObject({ heading: 1, level: 2, tagP: 0, lines: 1, listDepth: 0 })
    expect(text).toMatchObject({ heading: 0, level: 0, tagP: 1, lines: 2 })
    expect(point).toMatchObject({ listItem: 1, listDepth: 2, inList: 1, tagP: 0 })
    expect(cell).toMatchObject({ tagCell: 1, inTable: 1, listItem: 0 })
  })

  test.each([
    ['quote', '<blockquote>Một</blockquote>', { quote: 1, inQuote: 1 }],
    ['caption', '<figure><figcaption>Một</figcaption></figure>', { caption: 1, figure: 1 }],
    ['table', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', { table: 1, lines: 2 }],
    ['code', '<pre>a</pre>', { code: 1 }],
    ['span', '<span class=caption>Một</span>', { tagSpan: 1, tagDiv: 0 }],
    ['div', '<div>Một</div>', { tagDiv: 1 }],
    ['hidden', '<p hidden>Một', { hidden: 1 }],
    ['article', '<article><p>Một', { inArticle: 1, inMain: 0 }],
    ['footer', '<footer><p>Một', { inFooter: 1, inHeader: 0 }],
    ['class', '<div class=body><p>Một', { own: 0, nearest: 2, highest: 2, lowest: 0, sum: 2 }],
  ])('has its own number for %s', (_, html, row) => {
    expect(features(html)[0]).toMatchObject(row)
  })

  test('knows the neighbours', () => {
    const [first, second, third] = features(`<h2>Chợ</h2>${P}<div><a href=/>Tin khác</a></div>`)
    expect(first).toMatchObject({ charsPrevious: 0, linksPrevious: 1, headingPrevious: 0, linksNext: 0 })
    expect(second).toMatchObject({ headingPrevious: 1, headingNext: 0, linksNext: 1 })
    expect(third).toMatchObject({ linksPrevious: 0, linksNext: 1 })
    expect(third!['charsPrevious']).toBeCloseTo(second!['chars']!)
    expect(third!['charsPrevious2']).toBeCloseTo(first!['chars']!)
    expect(first!['charsNext']).toBeCloseTo(second!['chars']!)
    expect(first!['charsNext2']).toBeCloseTo(third!['chars']!)
  })

  test('knows those of the same path', () => {
    expect(
      features(`${P}${P}<div>Khác</div>`).map(row => [row['samePathPrevious'], row['samePathNext']]),
    ).toEqual([
      [0, 1],
      [1, 0],
      [0, 0],
    ])
  })

  test('knows where the title stands', () => {
    const rows = features(`<p>Trên</p><h1>Chợ Tết</h1>${P}`, { title: 'Chợ Tết' })
    expect(rows.map(row => [row['sinceTitle'], row['afterTitle'], row['isTitle']])).toEqual([
      [-1, 0, 0],
      [0, 0, 1],
      [1, 1, 0],
    ])
    expect(features(P)[0]).toMatchObject({ afterTitle: -1, isTitle: 0 })
  })

  test('does not count farther than 60 blocks', () => {
    const rows = features(`<h1>Chợ</h1>${'<p>Ngắn</p>'.repeat(80)}`)
    expect(rows.at(-1)).toMatchObject({ sinceTitle: 60 })
  })
})

test('a page without text has no rows', () => {
  expect(features('<img src=/a.jpg>')).toEqual([])
})

test('every number is finite, whatever the page', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class=body>',
      '</div>',
      '<ul><li>',
      '<a href=/x>',
      '</a>',
      '<h1>',
      '<br>',
    ),
    fc.constantFrom('<table><tr><td>', '<figure>', '<p hidden>', P, P, '<blockquote>', '<pre>'),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  const text = fc.option(fc.constantFrom('', '…', 'Chợ', P, P.repeat(30)))
  const hints = fc.record({ title: text, description: text, articleBody: text })
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), hints, (pieces, hints) => {
      for (const row of features(pieces.join(''), hints)) {
        for (const [name, value] of Object.entries(row)) expect(Number.isFinite(value), name).toBe(true)
      }
    }),
  )
})
