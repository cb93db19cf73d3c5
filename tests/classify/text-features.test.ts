import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WIDTH } from '../../src/classify/feature-names.ts'
import { openingCounts } from '../../src/classify/opening-counts.ts'
import { fillText } from '../../src/classify/text-features.ts'
import { hashOf, keyOf } from '../../src/text/word-hashes.ts'
import { paragraph } from '../blocks/block.ts'
import { named, type Row, textRow } from './rows.ts'

describe('counts', () => {
  test.each<[keyof Row, string, number]>([
    ['chars', 'Chợ quê', 7],
    ['words', 'Chợ quê, ngày 30 Tết', 5],
    ['words', '', 0],
    ['sentences', 'Một. Hai! Ba? “Bốn.”', 4],
    ['sentences', 'VOV.VN và 12.000 đồng', 0],
    ['sentences', '今日は晴れ。明日も。', 2],
    ['commas', 'Gạo, muối、dầu，mắm', 3],
    ['quoteMarks', '“Vui”, bà nói: "Rất vui"', 4],
    ['lines', 'Một', 1],
    ['lines', 'Một\nhai\nba', 3],
    ['wordLength', 'a bb ccc', 2],
    ['digits', 'a1b2', 0.5],
    ['capitals', 'ABcd', 0.5],
  ])('%s of %j', (feature, text, count) => {
    expect(textRow(text)[feature]).toBeCloseTo(count)
  })

  test.each(['ĐÔNg vui', 'ЖАРа дня', 'ΑΒΓδ εζη'])('capitals of any script: %s', text => {
    expect(textRow(text).capitals).toBeCloseTo(3 / 8)
  })

  test('shares of linked and strong text are of its length', () => {
    expect(textRow('Chợ quê nè', { linkLength: 5, strongLength: 2 }).linkDensity).toBeCloseTo(0.5)
    expect(textRow('Chợ quê nè', { linkLength: 5, strongLength: 2 }).strongDensity).toBeCloseTo(0.2)
  })

  test('stop words make up most of a sentence and nothing of a list of names', () => {
    expect(textRow('và của là có được cho').stopWords).toBe(1)
    expect(textRow('VÀ CỦA LÀ').stopWords).toBe(1)
    expect(textRow('Zürich Berlin Warszawa').stopWords).toBe(0)
  })

  test('words of a long text are reckoned from its opening', () => {
    const { words } = textRow('chợ quê '.repeat(2000).trim())
    expect(words).toBeGreaterThan(3900)
    expect(words).toBeLessThan(4100)
  })
})

describe('what a text looks like', () => {
  test.each<[keyof Row, string]>([
    ['endsLikeSentence', 'Chợ đông.'],
    ['endsLikeSentence', '“Chợ đông!”'],
    ['endsLikeSentence', 'Chợ đông…'],
    ['endsLikeSentence', '(“Chợ đông?”)'],
    ['endsLikeSentence', `${'Chợ đông '.repeat(500)}lắm.`],
    ['endsWithColon', 'Bà nói:'],
    ['legal', '© 2024 Báo'],
    ['legal', 'Giấy phép số 1/GP'],
    ['legal', 'BẢN QUYỀN thuộc về báo'],
    ['legal', 'All rights reserved'],
    ['question', 'Ai bán gừng?'],
    ['startsLower', 'đông vui'],
    ['startsLower', 'vui'],
  ])('%s: %j', (feature, text) => {
    expect(textRow(text)[feature]).toBe(1)
  })

  test.each<[keyof Row, string]>([
    ['endsLikeSentence', 'Chợ đông'],
    ['endsLikeSentence', 'Chợ. đông'],
    ['endsLikeSentence', ''],
    ['endsWithColon', 'Bà nói: vui'],
    ['legal', 'Người bán ở chợ'],
    ['legal', `${'Giấy tờ nhà đất. '.repeat(20)}© Báo`],
    ['question', 'Ai cũng bán gừng.'],
    ['startsLower', 'Đông vui'],
    ['startsLower', '“đông vui”'],
    ['startsLower', '5 người'],
    ['startsLower', ''],
  ])('not %s: %j', (feature, text) => {
    expect(textRow(text)[feature]).toBe(0)
  })
})

describe('a date', () => {
  test.each([
    'Thứ hai, 5/2/2024',
    '2024-02-05',
    '5.2.2024',
    'Lúc 8:15',
    'Feb 5, 2024',
    'Ngày 5 tháng 2 năm 2024',
    'le 12 août 2024',
  ])('has two signs between digits, or a month and digits: %s', text => {
    expect(textRow(text).hasDate).toBe(1)
  })

  test.each([
    'Tỉ số 2-1',
    'Mở cửa 24/7',
    'Giá 12.000 đồng',
    'Tháng 5 này',
    'May I help you',
    'Năm 2024',
    'Tỉ số: 2',
    'a/b/c',
    'Ngày 5/2/2024, chợ họp. '.repeat(20),
  ])('is not in %j', text => {
    expect(textRow(text).hasDate).toBe(0)
  })
})

describe('the counts of an opening', () => {
  test('are taken anew for each text', () => {
    const counts = openingCounts()
    const row = new Float32Array(WIDTH)
    fillText(row, 0, paragraph('Bình luận, Feb 5, 2024: “Ai?” © Báo\nvà của'), counts)
    fillText(row, 0, paragraph('Chợ'), counts)
    const found = { words: 1, letters: 3, capitals: 1, key: keyOf('chợ') }
    const places = { hashes: [], signs: [] }
    expect({ ...counts, ...places }).toEqual({ ...openingCounts(), ...found, ...places })
    expect(counts.hashes[0]).toBe(hashOf('chợ'))
    expect(named(row)).toEqual(textRow('Chợ'))
  })

  test('go to the row that was asked for and to no other', () => {
    const rows = new Float32Array(3 * WIDTH)
    fillText(rows, WIDTH, paragraph('Chợ đông.'), openingCounts())
    expect(named(rows.subarray(WIDTH, 2 * WIDTH))).toEqual(textRow('Chợ đông.'))
    expect([...rows.subarray(0, WIDTH), ...rows.subarray(2 * WIDTH)].every(value => value === 0)).toBe(true)
  })
})

function countsOf(text: string): ReturnType<typeof openingCounts> {
  const counts = openingCounts()
  fillText(new Float32Array(WIDTH), 0, paragraph(text), counts)
  return counts
}

describe('the key of a block', () => {
  test('is the key of its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        expect(countsOf(text).key).toBe(keyOf(text))
      }),
    )
  })

  test('is that of the opening and the length where the text is long', () => {
    const long = 'chợ quê '.repeat(100)
    const keys = [`${long}Một.`, `${long.toUpperCase()}MỘT.`, `${long}Một`, `Một${long}.`].map(
      text => countsOf(text).key,
    )
    expect(keys[1]).toBe(keys[0])
    expect(new Set(keys).size).toBe(3)
  })

  test('is that of no words for a row of signs, however long', () => {
    expect(countsOf('*'.repeat(900)).key).toBe(keyOf(''))
  })
})

test('every number is finite, and every share from 0 to 1, whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 900 }),
  )
  fc.assert(
    fc.property(text, fc.nat(900), (text, linkLength) => {
      const row = textRow(text, { linkLength: Math.min(linkLength, text.length) })
      for (const value of Object.values(row)) expect(Number.isFinite(value)).toBe(true)
      for (const share of ['linkDensity', 'stopWords', 'digits', 'capitals'] as const) {
        expect(row[share]).toBeGreaterThanOrEqual(0)
        expect(row[share]).toBeLessThanOrEqual(1)
      }
    }),
  )
})
