import { describe, expect, test } from 'vitest'
import { edges } from '../../../src/classify/rules/edges.ts'
import { heading, image, paragraph } from '../../blocks/block.ts'
import { as, draftOf, labels } from '../draft.ts'

const PROSE = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map(word =>
  paragraph(`${word} bà đi chợ từ lúc trời còn mờ sương.`),
)

describe('at the end of the text', () => {
  test.each([
    ['Lê Thị Hoa', 'byline byline-author'],
    ['Bài và ảnh: Lê Hoa', 'byline byline-author'],
    ['Theo TTXVN', 'byline byline-source'],
    ['(Nguồn: Reuters)', 'byline byline-source'],
    ['Ảnh: Lê Hoa', 'byline byline-credit'],
    ['05/02/2024 08:15', 'date date-line'],
  ])('%s leaves the text', (text, label) => {
    expect(labels(edges, draftOf([...PROSE, paragraph(text)])).at(-1)).toBe(label)
  })

  test('a credit behind an image is that image’s', () => {
    expect(labels(edges, draftOf([...PROSE, image(), paragraph('Ảnh: Lê Hoa')])).at(-1)).toBe(
      'credit byline-credit',
    )
  })

  test('several such lines leave together', () => {
    const lines = [paragraph('Lê Thị Hoa'), paragraph('Theo TTXVN'), paragraph('05/02/2024')]
    expect(labels(edges, draftOf([...PROSE, ...lines])).slice(-3)).toEqual([
      'byline byline-author',
      'byline byline-source',
      'date date-line',
    ])
  })

  test('a source above the last paragraph stays', () => {
    expect(labels(edges, draftOf([...PROSE, paragraph('Theo TTXVN'), PROSE[0]!]))).toEqual(
      Array(PROSE.length + 2).fill('body'),
    )
  })

  test('a name above the last paragraph stays', () => {
    expect(labels(edges, draftOf([...PROSE, paragraph('Lê Thị Hoa'), PROSE[0]!]))).toEqual(
      Array(PROSE.length + 2).fill('body'),
    )
  })
})

describe('at the start of the text', () => {
  test.each([
    ['Lê Thị Hoa', 'byline byline-author'],
    ['By Jane Doe', 'byline byline-author'],
    ['Thứ Hai, 05/02/2024, 08:15', 'date date-line'],
  ])('%s leaves the text', (text, label) => {
    expect(labels(edges, draftOf([paragraph(text), ...PROSE]))[0]).toBe(label)
  })

  test('a line among the first few leaves, be there a paragraph above it or not', () => {
    expect(labels(edges, draftOf([PROSE[0]!, paragraph('By Jane Doe'), ...PROSE]))[1]).toBe(
      'byline byline-author',
    )
  })
})

describe('what stays', () => {
  test.each(['Lê Thị Hoa', 'Theo TTXVN', 'Bài: Lê Hoa', '05/02/2024'])(
    '%s in the midst of the text',
    text => {
      expect(labels(edges, draftOf([...PROSE, paragraph(text), ...PROSE]))[PROSE.length]).toBe('body')
    },
  )

  test.each([
    'Chợ họp từ năm 1958.',
    'Ngày 5/2/2024, chợ họp.',
    'Ngày 5/2/2024 chợ Đồng Văn họp phiên cuối năm rất đông',
    'Theo ông Páo, giá gừng năm nay cao.',
    'Ảnh hưởng của mưa lũ còn kéo dài',
    'Bà Lê Thị Hoa rất vui.',
    'Lê Hoa là người bán gừng lâu năm nhất ở chợ này, ai cũng biết, ai cũng quý, ai cũng muốn mua gừng của bà cho dịp Tết, kể cả người ở xa về thăm quê.',
  ])('a sentence: %s', text => {
    expect(labels(edges, draftOf([paragraph(text), ...PROSE, paragraph(text)]))).toEqual(
      Array(PROSE.length + 2).fill('body'),
    )
  })

  test('a bare name that is not the very first or last: someone speaks next', () => {
    const name = paragraph('Lê Thị Hoa')
    expect(labels(edges, draftOf([PROSE[0]!, name, ...PROSE, name, PROSE[1]!]))).toEqual(
      Array(PROSE.length + 4).fill('body'),
    )
  })

  test('a sub-heading, though it is a date or a name', () => {
    const headings = [heading('Ngày 5/2/2024'), heading('Lê Thị Hoa')]
    expect(
      labels(edges, draftOf([...headings, ...PROSE, ...headings])).every(label => label === 'body'),
    ).toBe(true)
  })

  test('a lead that looks like a byline', () => {
    expect(labels(edges, draftOf([as('lead', paragraph('Lê Thị Hoa')), ...PROSE]))[0]).toBe('lead')
  })
})
