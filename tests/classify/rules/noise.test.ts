import { expect, test } from 'vitest'
import { wordless } from '../../../src/classify/rules/noise.ts'
import { paragraph } from '../../blocks/block.ts'
import { as, draftOf, labels } from '../draft.ts'

test.each(['.', '* * *', '---', '>>', '…', '👉', '|', '«»'])('drops %j, which says nothing', text => {
  expect(labels(wordless, draftOf([paragraph(text)]))).toEqual(['boilerplate wordless'])
})

test.each(['{{ item.title }}', '{{title}}', '{{ a }} {{ b }}'])(
  'drops %j, which was never filled in',
  text => {
    expect(labels(wordless, draftOf([paragraph(text)]))).toEqual(['boilerplate unrendered'])
  },
)

test.each(['A', '7', 'Ừ.', '晴', '½', '2-0', 'Dùng {{ tên }} trong mẫu.', '{{ tên }} là gì?'])(
  'keeps %j',
  text => {
    expect(labels(wordless, draftOf([paragraph(text)]))).toEqual(['body'])
  },
)

test('asks only about text of the body', () => {
  expect(labels(wordless, draftOf([as('caption', paragraph('***'))]))).toEqual(['caption'])
})

test('keeps a line of underscores, which parts a text in two', () => {
  expect(labels(wordless, draftOf(['___', '____________', '__'].map(text => paragraph(text))))).toEqual([
    'body',
    'body',
    'boilerplate wordless',
  ])
})

test('drops a line of signs however long it is', () => {
  expect(labels(wordless, draftOf([paragraph('- '.repeat(300))]))).toEqual(['boilerplate wordless'])
})

test('keeps letters behind a long line of signs', () => {
  expect(labels(wordless, draftOf([paragraph(`${'- '.repeat(300)}Chợ`)]))).toEqual(['body'])
})
