import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WIDTH } from '../../src/classify/feature-names.ts'
import { keyOf } from '../../src/text/word-hashes.ts'
import { measure, rowsOf } from './rows.ts'

const P = '<p>Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương, gùi hàng trên lưng.</p>'
const PROSE_CHARS = P.length - '<p></p>'.length

describe('a row', () => {
  test('tells what a block is by its markup', () => {
    const [title, text, point, cell] = rowsOf(
      '<h2>Chợ</h2><p>Một<br>hai</p><ul><li><ol><li>Ba</ol></ul><table><tr><td>Bốn</table>',
    )
    expect(title).toMatchObject({ heading: 1, level: 2, tagP: 0, lines: 1, listDepth: 0 })
    expect(text).toMatchObject({ heading: 0, level: 0, tagP: 1, lines: 2 })
    expect(point).toMatchObject({ listItem: 1, listDepth: 2, inList: 1, tagP: 0 })
    expect(cell).toMatchObject({ inTable: 1, listItem: 0 })
  })

  test.each([
    ['quote', '<blockquote>Một</blockquote>', { quote: 1, inQuote: 1 }],
    ['caption', '<figure><figcaption>Một</figcaption></figure>', { caption: 1, figure: 1 }],
    ['table', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', { table: 1, lines: 2 }],
    ['code', '<pre>a</pre>', { code: 1 }],
    ['span', '<span class=caption>Một</span>', { tagP: 0, tagDiv: 0 }],
    ['div', '<div>Một</div>', { tagDiv: 1 }],
    ['hidden', '<p hidden>Một', { hidden: 1 }],
    ['article', '<article><p>Một', { inArticle: 1, inMain: 0 }],
    ['footer', '<footer><p>Một', { inFooter: 1, inHeader: 0 }],
    ['class', '<div class=body><p>Một', { own: 0, nearest: 2, highest: 2, lowest: 0, sum: 2 }],
    ['text', '<p>Ai bán gừng?', { question: 1, chars: 12, startsLower: 0 }],
  ])('has its own number for %s', (_, html, row) => {
    expect(rowsOf(html)[0]).toMatchObject(row)
  })

  test('knows the neighbours', () => {
    const [first, second, third] = rowsOf(`<h2>Chợ</h2>${P}<div><a href=/>Tin khác</a></div>`)
    expect(first).toMatchObject({ charsPrevious: 0, linksPrevious: 1, headingPrevious: 0, linksNext: 0 })
    expect(second).toMatchObject({ headingPrevious: 1, headingNext: 0, linksNext: 1 })
    expect(third).toMatchObject({ linksPrevious: 0, linksNext: 1, charsNext: 0, charsNext2: 0 })
    expect(third!.charsPrevious).toBe(second!.chars)
    expect(third!.charsPrevious2).toBe(first!.chars)
    expect(third!.stopWordsPrevious).toBe(second!.stopWords)
    expect(first!.charsNext).toBe(second!.chars)
    expect(first!.charsNext2).toBe(third!.chars)
    expect(first!.stopWordsNext).toBe(second!.stopWords)
    expect(second!.stopWords).toBeGreaterThan(0)
  })

  test('knows the text and the links of the four blocks on either side', () => {
    const html = `${'<p>Chín chữ.</p>'.repeat(6)}<p><a href=/>Chín chữ.</a></p><p>Chín chữ.</p>`
    const rows = rowsOf(html).filter((_, i) => i !== 6)
    expect(rows.map(({ windowChars }) => windowChars / 9)).toEqual([5, 6, 7, 8, 8, 7, 5])
    expect(rows.map(({ windowLinks }) => windowLinks > 0).indexOf(true)).toBe(2)
    expect(rows.at(-1)!.windowLinks).toBeCloseTo(1 / 5)
  })

  test('knows those of the same path beside it', () => {
    expect(
      rowsOf(`${P}${P}<div>Khác</div>`).map(({ samePathPrevious, samePathNext }) => [
        samePathPrevious,
        samePathNext,
      ]),
    ).toEqual([
      [0, 1],
      [1, 0],
      [0, 0],
    ])
  })
})

describe('measuring a page', () => {
  test('finds the block that prints the title on the way', () => {
    expect(measure(`<p>Trên</p><h2>CHỢ TẾT</h2>${P}`, { title: 'Chợ Tết' }).title).toBe(1)
    expect(measure(P).title).toBe(-1)
  })

  test('gives every block a row behind an empty one, and the key of its words', () => {
    const { rows, rowAt, keys, blocks, candidates } = measure(`<h2>Chợ</h2>${P}<img src=/a.jpg><p>…</p>`)
    expect(rows).toHaveLength((1 + blocks.length) * WIDTH)
    expect([...rowAt]).toEqual([WIDTH, 2 * WIDTH, 3 * WIDTH])
    expect(rows.subarray(0, WIDTH).every(value => value === 0)).toBe(true)
    expect([...keys]).toEqual(blocks.map(({ text }) => keyOf(text)))
    expect([...candidates]).toEqual([1, 1, 1])
  })

  test('looks at no menu far from any paragraph: neither at its words nor at its elements', () => {
    const html = `<nav>${'<div><a href=/>Chia sẻ và bình luận</a></div>'.repeat(6)}</nav>${P}`
    const { candidates, keys } = measure(html)
    const rows = rowsOf(html)
    expect([...candidates]).toEqual([0, 0, 1, 1, 1, 1, 1])
    expect([...keys].map(key => key === keyOf('Chia sẻ và bình luận'))).toEqual([
      ...[false, false],
      ...[true, true, true, true],
      false,
    ])
    const none = { chars: 0, words: 0, linkDensity: 0, phrase: 0, inNavigation: 0, blocks: 0, repeats: 0 }
    expect(rows[0]).toMatchObject({ ...none, groupSize: 0, windowChars: 0, charsNext: 0 })
    expect(rows[2]).toMatchObject({ chars: 20, linkDensity: 1, inNavigation: 1, blocks: 7 })
  })

  test('counts the length of such a menu, not its words, among the neighbours of others', () => {
    const html = `<nav>${'<div><a href=/>Chia sẻ và bình luận</a></div>'.repeat(6)}</nav>${P}`
    const [, , first, second] = rowsOf(html)
    expect(first).toMatchObject({ charsPrevious: 20, charsPrevious2: 20, linksPrevious: 1 })
    expect(first).toMatchObject({ stopWordsPrevious: 0, samePathPrevious: 0, groupSize: 4, repeats: 4 })
    expect(second).toMatchObject({ stopWordsPrevious: first!.stopWords, samePathPrevious: 1 })
    expect(first!.stopWords).toBeGreaterThan(0)
    expect(first!.charsBefore).toBeCloseTo(40 / (6 * 20 + PROSE_CHARS))
  })

  test('of which nothing is text gives the empty row alone', () => {
    expect(rowsOf('<img src=/a.jpg>')).toEqual([])
    expect(measure('')).toMatchObject({ rows: new Float32Array(WIDTH), keys: new Int32Array(0), title: -1 })
  })
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
      for (const row of rowsOf(pieces.join(''), hints)) {
        for (const [name, value] of Object.entries(row)) expect(Number.isFinite(value), name).toBe(true)
      }
    }),
  )
})
