import { describe, expect, test } from 'vitest'
import type { PageHints } from '../../src/classify/features.ts'
import { type PageShape, pageShape } from '../../src/classify/page-shape.ts'
import { pathEvidence } from '../../src/classify/path-evidence.ts'
import { readTextFacts } from '../../src/classify/text-facts.ts'
import { parse } from '../../src/dom/parse.ts'
import { cutDocument } from '../blocks/cut.ts'

const TEXT = 'Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương, gùi hàng trên lưng.'
const P = `<p>${TEXT}</p>`
const LINKS = '<ul><li><a href=/1>Giá gừng tăng mạnh</a><li><a href=/2>Hội xuân</a></ul>'

function shape(html: string, hints: Partial<PageHints> = {}): PageShape {
  const document = parse(html)
  const blocks = cutDocument(document).filter(({ kind }) => kind !== 'image')
  return pageShape({
    document,
    blocks,
    paths: blocks.map(({ node }) => pathEvidence(document, new Map())(node)),
    facts: blocks.map(readTextFacts),
    hints: { title: null, description: null, articleBody: null, ...hints },
  })
}

describe('the core of a page', () => {
  const page = `<nav>${LINKS}</nav><main><h1>Chợ</h1><article>${P.repeat(4)}</article></main><footer>${P}</footer>`

  test('is the element that holds most of its prose', () => {
    const { places, firstCore, lastCore, coreShare } = shape(page)
    expect(places.map(({ coreLevels }) => coreLevels === 0)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      true,
      false,
    ])
    expect([firstCore, lastCore]).toEqual([3, 6])
    expect(coreShare).toBeCloseTo(0.8)
  })

  test('lies more levels up the farther a block stands from it', () => {
    const { places } = shape(`<div><div>${P.repeat(4)}</div><p>Gần</p></div><div><div><p>Xa</p></div></div>`)
    expect(places[5]!.coreLevels).toBeGreaterThan(places[4]!.coreLevels)
    expect(places[4]!.coreLevels).toBeGreaterThan(0)
  })

  test('is the whole page where its prose is spread', () => {
    const { places } = shape(`<div>${P}</div><div>${P}</div><div>${P}</div>`)
    expect(places.every(({ coreLevels }) => coreLevels === 0)).toBe(true)
  })

  test('has a denser part within, where one box holds nearly half', () => {
    const { places } = shape(`<div><div>${P.repeat(3)}</div>${P.repeat(3)}</div>`)
    expect(places.map(({ denseLevels }) => denseLevels === 0)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
    expect(places.every(({ coreLevels }) => coreLevels === 0)).toBe(true)
  })

  test('has the heavier of two parts within, where both hold nearly half', () => {
    const { places } = shape(`<div>${P.repeat(5)}</div><div>${P.repeat(4)}</div>`)
    expect(places.map(({ denseLevels }) => denseLevels === 0)).toEqual([
      ...Array(5).fill(true),
      ...Array(4).fill(false),
    ])
  })

  test('does not count hidden prose', () => {
    const { places } = shape(`<div hidden>${P.repeat(9)}</div><div>${P.repeat(4)}</div>`)
    expect(places[0]!.coreLevels).toBeGreaterThan(0)
    expect(places[9]!.coreLevels).toBe(0)
  })

  test('is there on a page without prose, too', () => {
    expect(shape(LINKS)).toMatchObject({ firstCore: 0, lastCore: 1, prose: 0, coreShare: 0, title: -1 })
    expect(shape('')).toMatchObject({ count: 1, places: [], prose: 0, linkShare: 0 })
  })
})

describe('a block among others', () => {
  test('knows its siblings, and how many of them are prose', () => {
    const [first, , other] = shape(`<div>${P}<p>Ngắn</p></div><div>${P}</div>`).places
    expect(first).toMatchObject({ siblings: 2, siblingProse: 1 })
    expect(other).toMatchObject({ siblings: 1, siblingProse: 1 })
  })

  test('knows the share of prose in the boxes around it', () => {
    const [first] = shape(`<section><div>${P}</div><div>${P}</div></section><div>${P}${P}</div>`).places
    expect(first?.parentShare).toBeCloseTo(0.25)
    expect(first?.grandparentShare).toBeCloseTo(0.5)
  })

  test('knows those of the same path', () => {
    const { places } = shape(`<div class=a>${P}${P}</div>${LINKS}`)
    expect(places[0]).toMatchObject({
      groupSize: 2,
      groupShare: 1,
      groupLinks: 0,
      groupMeanChars: TEXT.length,
    })
    expect(places[2]).toMatchObject({ groupSize: 2, groupShare: 0, groupLinks: 1, parentLinks: 1 })
  })

  test('knows how much text stands before it', () => {
    const before = shape(P.repeat(4)).places.map(({ charsBefore }) => charsBefore)
    expect(before.map(share => share.toFixed(2))).toEqual(['0.00', '0.25', '0.50', '0.75'])
  })

  test('knows whether its text stands again, before it or behind', () => {
    const { places } = shape('<p>Một</p><p>Hai</p><p>Một</p><p>Một</p>')
    expect(places.map(({ repeats, repeatsEarlier }) => [repeats, repeatsEarlier])).toEqual([
      [3, 0],
      [1, 0],
      [3, 1],
      [3, 2],
    ])
  })

  test('knows whether it is the title', () => {
    const { title, places } = shape(`<h1>Báo</h1><h2>PHIÊN CHỢ CUỐI NĂM!</h2>${P}`, {
      title: 'Phiên chợ cuối năm',
    })
    expect(title).toBe(1)
    expect(places.map(({ isTitle }) => isTitle)).toEqual([false, true, false])
  })
})

describe('what the page says of itself for machines', () => {
  const OTHER = 'Trang tin của tỉnh, cập nhật liên tục tin tức thời sự, kinh tế và văn hóa.'

  test('is compared with each block', () => {
    const { places } = shape(`${P}<p>${OTHER}</p>`, { articleBody: `Mở đầu. ${TEXT}`, description: OTHER })
    expect(places[0]).toMatchObject({ inArticleBody: 1, inDescription: 0 })
    expect(places[1]).toMatchObject({ inArticleBody: 0, inDescription: 1, likeDescription: 1 })
    expect(places[0]!.likeDescription).toBeLessThan(0.5)
  })

  test('is known to be missing', () => {
    expect(shape(P).places[0]).toMatchObject({ inArticleBody: -1, inDescription: -1, likeDescription: 0 })
  })

  test('does not hold a word or two by chance', () => {
    expect(shape('<p>Chợ</p>', { articleBody: `Chợ. ${TEXT}` }).places[0]?.inArticleBody).toBe(0)
  })
})
