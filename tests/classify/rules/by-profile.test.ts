import { expect, test } from 'vitest'
import { byProfile } from '../../../src/classify/rules/by-profile.ts'
import { learnedBlocks } from '../../../src/profile/learned-blocks.ts'
import { heading, paragraph } from '../../blocks/block.ts'
import { as, draftOf, dropped, labels } from '../draft.ts'

const PROMOTION = 'Quý độc giả cùng chúng tôi lan tỏa những việc tử tế mỗi sáng thứ Hai.'
const STORY = 'Chuyến tàu đầu tiên rời bến lúc 6 giờ sáng với hơn một trăm hành khách.'

const learned = learnedBlocks({
  tinsachProfile: '1.0',
  removes: { leastPages: 5, leastShare: 0.03 },
  hosts: [{ host: 'bao.vn', pages: 9, blocks: [{ text: PROMOTION, as: 'text', pages: 9 }], candidates: [] }],
})['bao.vn']!
const rule = byProfile(learned)

test('what the site repeats is dropped, whatever its case and signs, as text, lead or caption', () => {
  const shouted = paragraph(`“${PROMOTION.toUpperCase()}”`)
  const blocks = [paragraph(STORY), paragraph(PROMOTION), shouted, as('lead', paragraph(PROMOTION))]
  expect(labels(rule, draftOf([...blocks, as('caption', paragraph(PROMOTION))]))).toEqual([
    'body',
    ...Array<string>(4).fill('boilerplate profile'),
  ])
})

test.each([
  ['a text that only begins so', paragraph(`${PROMOTION} ${STORY}`)],
  ['the beginning alone', paragraph(PROMOTION.slice(0, 40))],
  ['a heading', heading(PROMOTION)],
])('%s stays', (_, block) => {
  expect(labels(rule, draftOf([block]))).toEqual(['body'])
})

test('titles, bylines and what was dropped before keep their labels', () => {
  const blocks = [
    as('title', paragraph(PROMOTION)),
    as('byline', paragraph(PROMOTION)),
    dropped(paragraph(PROMOTION)),
  ]
  expect(labels(rule, draftOf(blocks))).toEqual(['title', 'byline', 'boilerplate'])
})

test('what the page calls its summary stays: others tease it', () => {
  expect(labels(rule, draftOf([paragraph(PROMOTION)], { description: PROMOTION }))).toEqual(['body'])
})

test('no later rule holds what was dropped for a lead or a caption', () => {
  const draft = draftOf([paragraph(PROMOTION)])
  rule.apply(draft)
  expect(draft.scores[0]).toBe(0)
})
