import { expect, test } from 'vitest'
import { entryTimes } from '../../../src/classify/rules/entry-times.ts'
import { image, paragraph } from '../../blocks/block.ts'
import { type DraftBlock, draftOf, dropped, labels } from '../draft.ts'

const TEXT = 'Đoàn xe chở đất rời bãi Soi Dâu, ban chỉ huy dự tính đắp kín đoạn đê trước lúc đỉnh lũ về.'

/** Entries whose times the model dropped. */
function entries(times: readonly string[]): DraftBlock[] {
  return times.flatMap((time, i) => [dropped(paragraph(time)), paragraph(`${i}. ${TEXT}`)])
}

function kept(blocks: readonly DraftBlock[]): number {
  return labels(entryTimes, draftOf(blocks)).filter(label => label === 'body entry-time').length
}

test.each([
  [['07:30', '08:45', '10:10']],
  [['7h30', '8h45', '10h10']],
  [['14 giờ 35', '14 giờ 20 phút', '(13 giờ 05)']],
  [['6.05 pm', '5:50 p.m.', '5:15 pm']],
  [['18:05 21/09', '17:20, 21/09/2025', '16:00 -']],
])('keeps the times above the paragraphs of a live blog: %j', times => {
  expect(kept(entries(times))).toBe(times.length)
})

test('a picture may stand between a time and its paragraph', () => {
  const [time, text, ...rest] = entries(['07:30', '08:45', '10:10'])
  expect(kept([time!, image(), text!, ...rest])).toBe(3)
})

test.each<[string, readonly DraftBlock[]]>([
  ['two times', entries(['07:30', '08:45'])],
  ['times above lines', ['07:30', '08:45', '10:10'].map(time => dropped(paragraph(time)))],
  [
    'times above texts that are not of the article',
    ['07:30', '08:45', '10:10'].flatMap(time => [dropped(paragraph(time)), dropped(paragraph(TEXT))]),
  ],
  ['numbers and scores', entries(['3 - 2', '57', '2025'])],
])('leaves %s alone', (_, blocks) => {
  expect(kept(blocks)).toBe(0)
})
