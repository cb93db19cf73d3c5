import { describe, expect, test } from 'vitest'
import type { Gold } from '../gold.ts'
import { judgeBlocks } from './judge-blocks.ts'
import type { SeenBlock } from './read-blocks.ts'

function block(text: string, role: SeenBlock['role'] = 'body'): SeenBlock {
  return { kind: 'paragraph', text, role, rule: 'model', score: 0.5 }
}

/** What became of each block, and what the page lacks. */
function judged(blocks: readonly SeenBlock[], gold: Partial<Gold>, isArticle = true): (string | string[])[] {
  const found = judgeBlocks(blocks, { id: 'a', file: '', ...gold }, isArticle)
  return [
    ...found.blocks.map(({ isKept, verdict }) => `${isKept ? 'kept' : 'dropped'} ${verdict}`),
    ...(found.missing.length === 0 ? [] : [[...found.missing]]),
  ]
}

const ONE = 'Sáng nay thành phố mở lại bến tàu.'
const TWO = 'Hàng trăm người đứng chờ từ năm giờ sáng.'
const FOREIGN = 'Mời bạn đọc tải ứng dụng của báo.'

describe('beside a gold text, a block', () => {
  const text = `${ONE}\nNgày hội\n${TWO}`

  test('is rightly or wrongly kept or dropped', () => {
    const blocks = [
      block(FOREIGN, 'boilerplate'),
      block(ONE),
      block(FOREIGN),
      block(TWO, 'boilerplate'),
      block('Ngày hội', 'boilerplate'),
    ]
    expect(judged(blocks, { text })).toEqual([
      'dropped right',
      'kept right',
      'kept wrong',
      'dropped wrong',
      'dropped wrong',
    ])
  })

  test('that says again what is kept below it is rightly dropped', () => {
    const blocks = [block(ONE, 'boilerplate'), block(ONE, 'lead'), block('Ngày hội'), block(TWO)]
    expect(judged(blocks, { text })).toEqual(['dropped right', 'kept right', 'kept right', 'kept right'])
  })

  test('that is kept twice is once too many', () => {
    const blocks = [block(ONE), block('Ngày hội'), block(TWO), block(TWO)]
    expect(judged(blocks, { text }).slice(2)).toEqual(['kept right', 'kept wrong'])
  })

  test('is no part of a page that was said to hold no article', () => {
    expect(judged([block(`${ONE} Ngày hội. ${TWO}`)], { text }, false)).toEqual(['dropped wrong'])
  })

  test('that is half right or more is right', () => {
    expect(
      judged([block(`${ONE} ${FOREIGN} ${FOREIGN}`), block(`${TWO} Theo VN`)], { text: `${ONE}\n${TWO}` }),
    ).toEqual(['kept wrong', 'kept right'])
  })

  test('that is an image or has no words is in no text', () => {
    const image: SeenBlock = { ...block(ONE, 'figure'), kind: 'image', score: null }
    expect(judged([image, block('* * *'), block(ONE)], { text: ONE })).toEqual([
      'dropped right',
      'kept wrong',
      'kept right',
    ])
  })

  test('that is not there is told', () => {
    expect(judged([block(ONE)], { text: `${ONE}\n${TWO}` })).toEqual(['kept right', [TWO]])
  })
})

describe('beside snippets, a block', () => {
  const gold = { with: [ONE, TWO], without: [FOREIGN] }

  test('is judged by the snippet it holds or is part of', () => {
    const blocks = [
      block(`Mở bài. ${ONE}`),
      block('người đứng chờ từ năm giờ sáng', 'boilerplate'),
      block(FOREIGN),
      block(FOREIGN, 'boilerplate'),
    ]
    expect(judged(blocks, gold)).toEqual([
      'kept right',
      'dropped wrong',
      'kept wrong',
      'dropped right',
      [TWO],
    ])
  })

  test('of which they say nothing is not judged', () => {
    expect(judged([block('Một câu khác hẳn.'), block('thành phố', 'boilerplate')], { with: [] })).toEqual([
      'kept unknown',
      'dropped unknown',
    ])
  })
})
