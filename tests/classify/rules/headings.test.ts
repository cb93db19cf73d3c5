import { expect, test } from 'vitest'
import { danglingHeadings } from '../../../src/classify/rules/headings.ts'
import { heading, item, paragraph } from '../../blocks/block.ts'
import { as, draftOf, dropped, labels } from '../draft.ts'

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
