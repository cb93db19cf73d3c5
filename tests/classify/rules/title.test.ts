import { expect, test } from 'vitest'
import { repeatedTitle } from '../../../src/classify/rules/title.ts'
import { heading, link, paragraph } from '../../blocks/block.ts'
import { as, draftOf, dropped, labels } from '../draft.ts'

const TITLE = 'Phiên chợ cuối năm ở Đồng Văn'

test.each([
  ['a heading', heading(TITLE)],
  ['a paragraph', paragraph(TITLE)],
  ['a link', link(TITLE)],
  ['other case and signs', heading('PHIÊN CHỢ CUỐI NĂM Ở ĐỒNG VĂN!')],
])('takes the title said again out of the text: %s', (_, block) => {
  expect(labels(repeatedTitle, draftOf([block], { title: TITLE }))).toEqual(['title title'])
})

test.each([
  ['a sentence that begins with it', paragraph(`${TITLE} đông vui.`)],
  ['a part of it', heading('Phiên chợ cuối năm')],
  ['the same words in another order', heading('Ở Đồng Văn phiên chợ cuối năm')],
  ['what was dropped already', dropped(heading(TITLE))],
])('leaves alone %s', (_, block) => {
  const [before] = draftOf([block]).roles
  expect(labels(repeatedTitle, draftOf([block], { title: TITLE }))).toEqual([before])
})

test('takes out a lead that is nothing but the title', () => {
  expect(labels(repeatedTitle, draftOf([as('lead', paragraph(TITLE))], { title: TITLE }))).toEqual([
    'title title',
  ])
})

test.each([null, '', '…'])('does nothing where the title is %j', title => {
  expect(labels(repeatedTitle, draftOf([paragraph('…')], { title }))).toEqual(['body'])
})

test('drops the section that stands above the title', () => {
  const blocks = [paragraph('XÃ HỘI'), heading(TITLE), paragraph('Chợ họp từ tinh mơ.')]
  expect(labels(repeatedTitle, draftOf(blocks, { title: TITLE }))).toEqual([
    'boilerplate above-title',
    'title title',
    'body',
  ])
})

test('leaves text above the title alone when it is more than a few short lines', () => {
  const above = paragraph(
    'Chợ họp từ tinh mơ, khi sương còn giăng kín lối xuống bến và người bán còn ngái ngủ.',
  )
  expect(labels(repeatedTitle, draftOf([above, heading(TITLE)], { title: TITLE }))[0]).toBe('body')
})
