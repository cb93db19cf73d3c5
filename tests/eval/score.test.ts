import { describe, expect, test } from 'vitest'
import type { Gold, Prediction } from './gold.ts'
import { samplePrediction } from './sample-prediction.ts'
import { scoreSet } from './score.ts'

const NOTHING = samplePrediction({ status: null })

/** Scores pages given as pairs of gold and prediction. */
function score(...pairs: [Partial<Gold>, Partial<Prediction>][]) {
  const gold = pairs.map(([page], i) => ({ id: String(i), file: '', ...page }))
  const predictions = pairs.map(([, got], i): [string, Prediction] => [String(i), { ...NOTHING, ...got }])
  return scoreSet(gold, new Map(predictions)).scores
}

describe('shingle scores', () => {
  test('punctuation, line breaks and Unicode forms do not count', () => {
    const wanted = { text: 'Sáng nay, Hà Nội có mưa.\n\nChiều tạnh.' }
    const given = { text: wanted.text.normalize('NFD').replaceAll('\n', ' ').replaceAll(',', '') }
    expect(score([wanted, given])).toMatchObject({ f1: 1, precision: 1, recall: 1, exact: 1, wordF1: 1 })
  })

  test('case counts for shingles but not for single words', () => {
    expect(score([{ text: 'một hai ba bốn' }, { text: 'Một hai ba bốn' }])).toMatchObject({
      recall: 0,
      exact: 0,
      wordF1: 1,
    })
  })

  test('an extra word at the end costs one of three shingles of precision', () => {
    const scores = score([{ text: 'a b c d e' }, { text: 'a b c d e x' }])
    expect(scores).toMatchObject({ precision: 2 / 3, recall: 1, exact: 0 })
    expect(scores.f1).toBeCloseTo(0.8, 12)
    expect(scores.pageF1).toBeCloseTo(0.8, 12)
    expect(scores.wordF1).toBeCloseTo(10 / 11, 12)
  })

  test('a shingle given more often than wanted is extra', () => {
    expect(score([{ text: 'a b c d' }, { text: 'a b c d a b c d' }])).toMatchObject({
      precision: 1 / 5,
      recall: 1,
    })
  })

  test('texts shorter than a shingle compare as one', () => {
    expect(score([{ text: 'Hà Nội' }, { text: 'Hà Nội' }])).toMatchObject({ f1: 1, exact: 1 })
    expect(score([{ text: 'Hà Nội' }, { text: 'Hà' }])).toMatchObject({ f1: 0, exact: 0 })
  })

  test('an empty answer lowers recall but is left out of precision', () => {
    const scores = score([{ text: 'a b c d' }, { text: 'a b c d' }], [{ text: 'a b c d' }, {}])
    expect(scores).toMatchObject({ precision: 1, recall: 0.5, pageF1: 0.5 })
  })

  test('F1 is taken of the mean precision and the mean recall', () => {
    const scores = score(
      [{ text: 'a b c d' }, { text: 'a b c d' }],
      [{ text: 'a b c d' }, { text: 'w x y z' }],
    )
    expect(scores).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 })
  })

  test('a set in which nothing is right scores 0, not NaN', () => {
    expect(score([{ text: 'a b c d' }, {}])).toMatchObject({ f1: 0, precision: 0, recall: 0, wordF1: 0 })
  })
})

describe('segments', () => {
  test('all snippets of all pages are counted together', () => {
    const scores = score(
      [{ with: ['một hai', 'ba'], without: ['quảng cáo'] }, { text: 'Một\nmột   hai' }],
      [{ with: ['bốn'], without: ['xem thêm', 'đọc tiếp'] }, { text: 'bốn xem thêm' }],
    )
    expect(scores.segmentF1).toBeCloseTo((2 * 2) / (2 * 2 + 1 + 1), 12)
  })

  test('a page without a gold text is ranked by its share of right snippets', () => {
    const gold = { id: 'a', file: '', with: ['x', 'y'], without: ['z', 'q'] }
    const { pages } = scoreSet([gold], new Map([['a', { ...NOTHING, text: 'x z' }]]))
    expect(pages).toEqual([{ id: 'a', f1: 0.5, precision: 0.5, recall: 0.5 }])
  })
})

describe('metadata', () => {
  test.each([
    [
      'quotes, dashes and case do not count',
      { title: 'Giá “vàng” tăng' },
      { title: 'giá "VÀNG" tăng –' },
      { title: 1 },
    ],
    ['another word counts', { title: 'Giá vàng tăng' }, { title: 'Giá vàng tăng - Báo Mới' }, { title: 0 }],
    ['no title is a wrong title', { title: 'Giá vàng tăng' }, {}, { title: 0 }],
    [
      'the day is enough of a date',
      { date: '2023-11-10T16:31:00+07:00' },
      { date: '2023-11-10' },
      { date: 1 },
    ],
    ['the next day is wrong', { date: '2023-11-10' }, { date: '2023-11-11' }, { date: 0 }],
    ['no date is a wrong date', { date: '2023-11-10' }, {}, { date: 0 }],
    [
      'one name in common is enough',
      { authors: ['Lan Anh', 'Minh'] },
      { authors: ['LAN ANH'] },
      { authors: 1 },
    ],
    [
      'a longer name is another name',
      { authors: ['Lan Anh'] },
      { authors: ['Lan Anh Trần'] },
      { authors: 0 },
    ],
    ['an empty page is right when it is said', { empty: true }, { text: 'x', status: 'empty' }, { empty: 1 }],
    ['an empty text alone does not say it', { empty: true }, { text: '', status: 'ok' }, { empty: 0 }],
    ['without any status the text decides', { empty: true }, { text: '', status: null }, { empty: 1 }],
  ])('%s', (_, gold, got, expected) => {
    expect(score([gold, got])).toMatchObject(expected)
  })

  test('what the gold does not tell is not scored', () => {
    expect(score([{}, { title: 'x', date: '2023', authors: ['y'] }])).toEqual({ pages: 1, errors: 0 })
  })

  test('a page without a prediction is an error and wrong everywhere', () => {
    const gold = { id: 'a', file: '', text: 'a b c d', title: 'x', empty: true }
    expect(scoreSet([gold], new Map()).scores).toMatchObject({
      pages: 1,
      errors: 1,
      recall: 0,
      title: 0,
      empty: 1,
    })
  })
})

describe('captions', () => {
  const caption = 'Khách thăm phố cổ Hội An. Ảnh: Minh'

  test('a caption in the text has leaked', () => {
    const scores = score([{ captions: [caption] }, { text: `Mở bài.\n${caption}` }])
    expect(scores).toMatchObject({ captions: 1, captionsInText: 1, captionsTwice: 0 })
  })

  test('a caption that the gold text repeats may stand there', () => {
    expect(score([{ text: caption, captions: [caption] }, { text: caption }])).toMatchObject({
      captionsInText: 0,
    })
  })

  test('short captions are not looked for', () => {
    expect(score([{ captions: ['Hội An'] }, { text: 'Hội An' }])).not.toHaveProperty('captions')
  })

  test('a caption given twice is counted once for each repetition', () => {
    expect(
      score([{ captions: [caption] }, { captions: [caption, `${caption} `, caption, ''] }]),
    ).toMatchObject({ captionsTwice: 2 })
  })
})

test('pages are ranked worst first', () => {
  const gold = ['a', 'b', 'c'].map(id => ({ id, file: '', text: 'một hai ba bốn năm' }))
  const texts = { a: 'một hai ba bốn năm', b: '', c: 'một hai ba bốn' }
  const predictions = Object.entries(texts).map(([id, text]): [string, Prediction] => [
    id,
    { ...NOTHING, id, text },
  ])
  expect(scoreSet(gold, new Map(predictions)).pages.map(page => page.id)).toEqual(['b', 'c', 'a'])
})
