import { describe, expect, test } from 'vitest'
import { type Row, rowsOf } from './rows.ts'

const TEXT = 'Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương, gùi hàng trên lưng.'
const P = `<p>${TEXT}</p>`
const LINKS = '<ul><li><a href=/1>Giá gừng tăng mạnh</a><li><a href=/2>Hội xuân</a></ul>'

/** One feature of every block of a page. */
function column(html: string, name: keyof Row): number[] {
  return rowsOf(html).map(row => row[name])
}

describe('the core of a page', () => {
  const page = `<nav>${LINKS}</nav><main><h1>Chợ</h1><article>${P.repeat(4)}</article></main><footer>${P}</footer>`

  test('holds some blocks and not others', () => {
    expect(column(page, 'inCore')).toEqual([0, 0, 0, 1, 1, 1, 1, 0])
    expect(column(page, 'coreLevels').map(levels => levels === 0)).toEqual(
      column(page, 'inCore').map(inCore => inCore === 1),
    )
    expect(rowsOf(page)[0]!.coreShare).toBeCloseTo(0.8)
  })

  test('is so many blocks away, from its first prose and to its last', () => {
    expect(column(page, 'sinceCore')).toEqual([-3, -2, -1, 0, 1, 2, 3, 4])
    expect(column(page, 'untilCoreEnd')).toEqual([6, 5, 4, 3, 2, 1, 0, -1])
  })

  test('lies more levels up the farther a block stands from it', () => {
    const levels = column(
      `<div><div>${P.repeat(4)}</div><p>Gần</p></div><div><div><p>Xa</p></div></div>`,
      'coreLevels',
    )
    expect(levels[5]).toBeGreaterThan(levels[4]!)
    expect(levels[4]).toBeGreaterThan(0)
  })

  test('lies twenty levels up at most', () => {
    const html = `<div>${P.repeat(4)}</div>${'<div>'.repeat(30)}<p>Xa</p>`
    expect(column(html, 'coreLevels').at(-1)).toBe(20)
  })

  test('is the whole page where its prose is spread', () => {
    expect(column(`<div>${P}</div><div>${P}</div><div>${P}</div>`, 'coreLevels')).toEqual([0, 0, 0])
  })

  test('has a denser part within, where one box holds nearly half', () => {
    const html = `<div><div>${P.repeat(3)}</div>${P.repeat(3)}</div>`
    expect(column(html, 'inDenseCore')).toEqual([1, 1, 1, 0, 0, 0])
    expect(column(html, 'denseLevels').map(levels => levels === 0)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
    expect(column(html, 'inCore')).toEqual(Array(6).fill(1))
  })

  test('has the heavier of two parts within, where both hold nearly half', () => {
    expect(column(`<div>${P.repeat(5)}</div><div>${P.repeat(4)}</div>`, 'inDenseCore')).toEqual([
      ...Array(5).fill(1),
      ...Array(4).fill(0),
    ])
  })

  test('does not count hidden prose', () => {
    const levels = column(`<div hidden>${P.repeat(9)}</div><div>${P.repeat(4)}</div>`, 'coreLevels')
    expect(levels[0]).toBeGreaterThan(0)
    expect(levels[9]).toBe(0)
  })

  test('reaches from the first block to the last on a page without prose', () => {
    const rows = rowsOf(`<p><a href=/1>${TEXT} ${TEXT}</a></p>`.repeat(2))
    expect(rows.map(({ sinceCore }) => sinceCore)).toEqual([0, 1])
    expect(rows.map(({ untilCoreEnd }) => untilCoreEnd)).toEqual([1, 0])
    expect(rows[0]).toMatchObject({ coreShare: 0, pageProse: 0, pageLinks: 1 })
  })
})

describe('a block among others', () => {
  test('knows its siblings, and how many of them are prose', () => {
    const [first, , other] = rowsOf(`<div>${P}<p>Ngắn</p></div><div>${P}</div>`)
    expect(first).toMatchObject({ siblings: 2, siblingProse: 1 })
    expect(other).toMatchObject({ siblings: 1, siblingProse: 1 })
  })

  test('knows the share of prose in the boxes around it', () => {
    const [first] = rowsOf(`<section><div>${P}</div><div>${P}</div></section><div>${P}${P}</div>`)
    expect(first?.parentShare).toBeCloseTo(0.25)
    expect(first?.grandparentShare).toBeCloseTo(0.5)
  })

  test('knows those of the same path', () => {
    const rows = rowsOf(`<div class=a>${P}${P}</div>${LINKS}`)
    expect(rows[0]).toMatchObject({ groupSize: 2, groupShare: 1, groupLinks: 0, groupMeanChars: TEXT.length })
    expect(rows[2]).toMatchObject({ groupSize: 2, groupShare: 0, groupLinks: 1, parentLinks: 1 })
  })

  test('knows those of the same path in other boxes', () => {
    expect(
      column(`<div class=a>${P}</div><div class=b>${P}</div><div class=a>${P}</div>`, 'groupSize'),
    ).toEqual([2, 1, 2])
  })

  test('does not count hidden text as prose of its path', () => {
    expect(column(`${P}<p hidden>${TEXT}</p>`, 'groupShare')).toEqual([1, 1])
  })

  test('knows how much text stands before it', () => {
    const before = column(P.repeat(4), 'charsBefore')
    expect(before.map(share => share.toFixed(2))).toEqual(['0.00', '0.25', '0.50', '0.75'])
  })

  test('knows its place by number, and how many there are', () => {
    expect(column(P.repeat(4), 'position')).toEqual([0, 0.25, 0.5, 0.75])
    expect(column(P.repeat(4), 'blocks')).toEqual([4, 4, 4, 4])
  })

  test('knows whether its text stands again, before it or behind', () => {
    const html = '<p>Một</p><p>Hai</p><p>MỘT!</p><p>Một</p>'
    expect(column(html, 'repeats')).toEqual([3, 1, 3, 3])
    expect(column(html, 'repeatsEarlier')).toEqual([0, 0, 1, 2])
  })
})

describe('the title', () => {
  const title = 'Phiên chợ cuối năm'

  test('is told by its words, wherever it is said', () => {
    const rows = rowsOf(`<h1>Báo</h1><h2>PHIÊN CHỢ CUỐI NĂM!</h2>${P}<p>Phiên chợ cuối năm</p>`, { title })
    expect(rows.map(({ isTitle }) => isTitle)).toEqual([0, 1, 0, 1])
  })

  test('is so many blocks away', () => {
    const rows = rowsOf(`<p>Trên</p><h1>${title}</h1>${P}`, { title })
    expect(rows.map(({ sinceTitle, afterTitle }) => [sinceTitle, afterTitle])).toEqual([
      [-1, 0],
      [0, 0],
      [1, 1],
    ])
  })

  test('is known to be missing', () => {
    expect(rowsOf(P)[0]).toMatchObject({ afterTitle: -1, isTitle: 0 })
  })

  test('is not counted farther off than 60 blocks', () => {
    expect(rowsOf(`<h1>Chợ</h1>${'<p>Ngắn</p>'.repeat(80)}`).at(-1)).toMatchObject({ sinceTitle: 60 })
    expect(rowsOf(`${'<p>Ngắn</p>'.repeat(80)}<h1>Chợ</h1>`)[0]).toMatchObject({ sinceTitle: -60 })
  })
})

test('what the page says of itself for machines is compared with each block', () => {
  const rows = rowsOf(`${P}<p>Chợ tan lúc trưa, hàng nào cũng bán hết.</p>`, { articleBody: TEXT })
  expect(rows.map(({ inArticleBody, inDescription }) => [inArticleBody, inDescription])).toEqual([
    [1, -1],
    [0, -1],
  ])
})

describe('the sections of a page', () => {
  const page = `<h1>Chợ</h1>${P}${P}<h3>Bình luận</h3><p>Hay quá.</p>${P}`

  test('a block knows how far it is below the last stock phrase, and how many stood below the text', () => {
    expect(column(page, 'sincePhrase')).toEqual([60, 60, 60, 60, 1, 2])
    expect(column(page, 'phrasesBefore')).toEqual([0, 0, 0, 0, 1, 1])
  })

  test('phrases above the text are those of every page', () => {
    expect(column(`<p>Chia sẻ</p>${P}${P}`, 'phrasesBefore')).toEqual([0, 0, 0])
  })

  test('a block knows how far it is below a heading, and how much prose of the core stood before', () => {
    expect(column(page, 'headingAbove')).toEqual([60, 1, 2, 3, 1, 2])
    expect(column(page, 'proseSinceCore')).toEqual([0, 0, 1, 2, 2, 2])
  })
})
