import { expect, test } from 'vitest'
import { copies } from '../../../src/classify/rules/copies.ts'
import { COPY } from '../../../src/classify/rules/thresholds.ts'
import { paragraph } from '../../blocks/block.ts'
import { draftOf, labels } from '../draft.ts'

const TEXTS = [
  'Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương, gùi gừng, vải lanh và hoa đào trên lưng, người nói người cười.',
  'Hàng nào cũng bán hết, gừng và vải lanh hết trước, hoa đào còn vài cành thì để lại cho người đến muộn mang về.',
  'Chợ tan lúc trưa, ai cũng có quà mang về: gói kẹo cho trẻ, con dao mới rèn, và mấy chuyện xa gần nghe được.',
  'Phiên sau họp ngày rằm, ban quản lý chợ cho biết sẽ mở thêm một dãy hàng cho bà con ở hai xã bên kia sông.',
]

test('drops a block that says the whole article again, wherever it stands', () => {
  const texts = TEXTS.map(text => paragraph(text))
  const copy = paragraph(TEXTS.join(' '))
  expect(labels(copies, draftOf([...texts, copy]))).toEqual([...Array(4).fill('body'), 'boilerplate copy'])
  expect(labels(copies, draftOf([copy, ...texts]))[0]).toBe('boilerplate copy')
})

test.each([
  ['that says two paragraphs again', [...TEXTS, `${TEXTS[0]} ${TEXTS[1]} ${'Chuyện khác. '.repeat(20)}`]],
  [
    'that is short',
    TEXTS.map(text => text.slice(0, 40)).concat(TEXTS.map(text => text.slice(0, 40)).join(' ')),
  ],
  [
    'that says less than half of the article',
    [...TEXTS, ...TEXTS.map(text => `Khác: ${text} ${text}`), TEXTS.join(' ')],
  ],
])('keeps a block %s', (_, texts) => {
  expect(labels(copies, draftOf(texts.map(text => paragraph(text))))).not.toContain('boilerplate copy')
})

test('looks for no copy where that would take long: in giant blocks, and among very many', () => {
  const texts = TEXTS.map(text => paragraph(text))
  const copy = (padding: number) => paragraph(`${TEXTS.join(' ')} ${'x'.repeat(padding)}`)
  const many = Array.from({ length: COPY.most }, () => paragraph(''))
  expect(labels(copies, draftOf([...texts, copy(COPY.longest - 1000)]))).toContain('boilerplate copy')
  expect(labels(copies, draftOf([...texts, copy(COPY.longest)]))).not.toContain('boilerplate copy')
  expect(labels(copies, draftOf([...texts, copy(0), ...many]))).not.toContain('boilerplate copy')
})
