import { expect, test } from 'vitest'
import { diffPage } from './diff.ts'
import type { Gold, Prediction } from './gold.ts'
import { samplePrediction } from './sample-prediction.ts'

/** What is printed for one page, given as pairs of gold and prediction. */
function diff(gold: Partial<Gold>, got: Partial<Prediction>): string[] {
  return diffPage({ id: 'a', file: '', ...gold }, samplePrediction(got))
}

const ONE = 'Sáng nay thành phố mở lại bến tàu.'
const TWO = 'Hàng trăm người đứng chờ từ năm giờ sáng.'
const THREE = 'Vé bán hết trong chưa đầy một giờ.'
const FOREIGN = 'Mời bạn đọc tải ứng dụng của báo.'

test.each([
  ['a right text', [ONE, TWO], [ONE, TWO], ['  (2 lines right)']],
  ['other line breaks', [ONE, TWO], [`${ONE} ${TWO}`], ['  (1 line right)']],
  [
    'a dropped line stands at its place',
    [ONE, TWO, THREE],
    [ONE, THREE],
    ['  (1 line right)', `- ${TWO}`, '  (1 line right)'],
  ],
  ['a dropped first line', [ONE, TWO], [TWO], [`- ${ONE}`, '  (1 line right)']],
  ['a dropped last line', [ONE, TWO], [ONE], ['  (1 line right)', `- ${TWO}`]],
  [
    'an extra line',
    [ONE, TWO],
    [ONE, FOREIGN, TWO],
    ['  (1 line right)', `+ ${FOREIGN}`, '  (1 line right)'],
  ],
  ['a line given twice', [ONE, TWO], [ONE, TWO, TWO], ['  (2 lines right)', `+ ${TWO}`]],
  ['nothing given', [ONE], [], [`- ${ONE}`]],
  ['words after a right line', [ONE], [`${ONE} Theo VN`], ['+ … Theo VN']],
])('%s', (_, wanted, given, expected) => {
  expect(diff({ text: wanted.join('\n\n') }, { text: given.join('\n\n') })).toEqual(expected)
})

test('a line that is right as a whole is not robbed by a like line above it', () => {
  const given = [`${FOREIGN} Hàng trăm người đứng chờ`, ONE, TWO].join('\n')
  expect(diff({ text: `${ONE}\n${TWO}` }, { text: given })).toEqual([
    `+ ${FOREIGN} Hàng trăm người đứng chờ`,
    '  (2 lines right)',
  ])
})

test('metadata that differ are told before the text', () => {
  const gold = {
    title: 'Mở bến',
    date: '2023-11-10',
    authors: ['Lan'],
    captions: ['Bến tàu sáng nay đông nghịt người'],
    text: ONE,
  }
  const got = {
    title: 'Mở bến - Báo',
    date: null,
    authors: ['Báo'],
    text: `${ONE}\nBến tàu sáng nay đông nghịt người`,
  }
  expect(diff(gold, got)).toEqual([
    '- title: Mở bến',
    '+ title: Mở bến - Báo',
    '- date: 2023-11-10',
    '+ date: (none)',
    '- authors: Lan',
    '+ authors: Báo',
    '+ caption in the text: Bến tàu sáng nay đông nghịt người',
    '  (1 line right)',
    '+ Bến tàu sáng nay đông nghịt người',
  ])
})

test('without a gold text the snippets are told', () => {
  expect(diff({ with: [ONE, TWO], without: [FOREIGN] }, { text: `${ONE}\n${FOREIGN}` })).toEqual([
    `- ${TWO}`,
    `+ ${FOREIGN}`,
  ])
})
