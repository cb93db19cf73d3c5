import { expect, test } from 'vitest'
import { danglingHeadings } from '../../../src/classify/rules/headings.ts'
import { heading, item, paragraph } from '../../blocks/block.ts'
import { as, draftOf, draftOfPage, dropped, labels } from '../draft.ts'

test('drops a sub-heading with nothing below it', () => {
  expect(labels(danglingHeadings, draftOf([paragraph('Một'), heading('Tin khác')]))).toEqual([
    'body',
    'boilerplate dangling-heading',
  ])
})

test('drops all of several at the end, and those with nothing but dropped text below', () => {
  const blocks = [
    paragraph('Một'),
    heading('Bạn đọc'),
    heading('Tin khác'),
    dropped(paragraph('Giá gừng tăng')),
  ]
  expect(labels(danglingHeadings, draftOf(blocks)).slice(1, 3)).toEqual([
    'boilerplate dangling-heading',
    'boilerplate dangling-heading',
  ])
})

test.each([
  ['a paragraph', paragraph('Hai')],
  ['an item of a list', item('Hai')],
])('keeps a sub-heading with %s below it', (_, below) => {
  expect(labels(danglingHeadings, draftOf([paragraph('Một'), heading('Chợ'), below]))).toEqual([
    'body',
    'body',
    'body',
  ])
})

test('keeps a lead that the page sets as a heading', () => {
  expect(labels(danglingHeadings, draftOf([as('lead', heading('Sapo'))]))).toEqual(['lead'])
})

test('drops a sub-heading of a box whose text was dropped, and keeps the one of a box whose text was kept', () => {
  const box = (score: number): string =>
    `<div><h3>Đăng ký bản tin</h3><p score=${score}>Mỗi sáng một bức thư.</p></div>`
  const page = (score: number): string => `<p>Một đoạn.</p>${box(score)}<p>Đoạn nữa.</p>`
  expect(labels(danglingHeadings, draftOfPage(page(0.01)))[1]).toBe('boilerplate dangling-heading')
  expect(labels(danglingHeadings, draftOfPage(page(0.95)))[1]).toBe('body')
})
