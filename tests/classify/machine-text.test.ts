import { describe, expect, test } from 'vitest'
import { WIDTH } from '../../src/classify/feature-names.ts'
import { fillLikeness, machineText, type PageHints } from '../../src/classify/machine-text.ts'
import { openingCounts } from '../../src/classify/opening-counts.ts'
import { fillText } from '../../src/classify/text-features.ts'
import { link, paragraph } from '../blocks/block.ts'
import { named, type Row } from './rows.ts'

const TEXT = 'Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương, gùi hàng trên lưng.'
const OTHER = 'Trang tin của tỉnh, cập nhật liên tục tin tức thời sự, kinh tế và văn hóa.'

function likeness(hints: Partial<PageHints>, block = paragraph(TEXT)): Row {
  const row = new Float32Array(WIDTH)
  const counts = openingCounts()
  fillText(row, 0, block, counts)
  const machine = machineText({ title: null, articleBody: null, description: null, ...hints })
  fillLikeness(row, 0, machine, { text: block.text, counts })
  return named(row)
}

describe('what the page says of itself for machines', () => {
  test('is compared with a block', () => {
    const hints = { articleBody: `Mở đầu. ${TEXT}`, description: OTHER }
    expect(likeness(hints)).toMatchObject({ inArticleBody: 1, inDescription: 0 })
    expect(likeness(hints).likeDescription).toBeLessThan(0.5)
    expect(likeness(hints, paragraph(OTHER))).toMatchObject({
      inArticleBody: 0,
      inDescription: 1,
      likeDescription: 1,
    })
  })

  test('is known to be missing', () => {
    const missing = { inArticleBody: -1, inDescription: -1, likeDescription: 0 }
    expect(likeness({})).toMatchObject(missing)
    expect(likeness({ articleBody: '', description: '' })).toMatchObject(missing)
  })

  test('does not hold a word or two by chance', () => {
    expect(likeness({ articleBody: `Chợ. ${TEXT}` }, paragraph('Chợ')).inArticleBody).toBe(0)
  })

  test('is compared whatever the white space of its body', () => {
    expect(likeness({ articleBody: TEXT.replaceAll(' ', '\n\t') }).inArticleBody).toBe(1)
  })

  test('holds a text whose opening it holds', () => {
    expect(likeness({ articleBody: TEXT.slice(0, 50) }).inArticleBody).toBe(1)
    expect(likeness({ articleBody: TEXT.slice(0, 30) }).inArticleBody).toBe(0)
  })

  test('is not compared with a link, the headline of another article', () => {
    expect(likeness({ articleBody: TEXT, description: TEXT }, link(TEXT))).toMatchObject({
      inArticleBody: 0,
      inDescription: 0,
      likeDescription: 0,
    })
  })
})

describe('a block is like the description', () => {
  test.each([
    ['by its words, whatever the case and the signs', TEXT.toUpperCase().replaceAll(',', ' –'), 1],
    ['by the first half of it', TEXT.slice(0, TEXT.indexOf(' trời')), 1],
    ['by the words that both have', `${TEXT} ${OTHER}`, 1],
  ])('%s', (_, text, share) => {
    expect(likeness({ description: TEXT }, paragraph(text)).likeDescription).toBeCloseTo(share)
  })

  test.each([
    ['a few words of it', TEXT.slice(0, 28)],
    ['a paragraph several times as long', `${TEXT} ${OTHER} ${OTHER}`],
  ])('but not %s', (_, text) => {
    expect(likeness({ description: TEXT }, paragraph(text)).likeDescription).toBe(0)
  })

  test('and stands in it only when it is hardly longer', () => {
    expect(likeness({ description: TEXT }, paragraph(`${TEXT} Chợ tan lúc trưa.`)).inDescription).toBe(1)
    expect(likeness({ description: TEXT }, paragraph(`${TEXT} ${OTHER}`)).inDescription).toBe(0)
  })
})
