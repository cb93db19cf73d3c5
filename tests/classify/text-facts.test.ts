import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/blocks/types.ts'
import { isProseLike, readTextFacts, type TextFacts } from '../../src/classify/text-facts.ts'
import { link, paragraph } from '../blocks/block.ts'

const facts = (text: string, block: Partial<PageBlock> = {}): TextFacts =>
  readTextFacts(paragraph(text, block))

describe('counts', () => {
  test.each<[keyof TextFacts, string, number]>([
    ['chars', 'Chợ quê', 7],
    ['words', 'Chợ quê, ngày 30 Tết', 5],
    ['words', '', 0],
    ['sentences', 'Một. Hai! Ba? “Bốn.”', 4],
    ['sentences', 'VOV.VN và 12.000 đồng', 0],
    ['sentences', '今日は晴れ。明日も。', 2],
    ['commas', 'Gạo, muối、dầu，mắm', 3],
    ['separators', 'Trang chủ » Tin | Thể thao • Ảnh', 3],
    ['quoteMarks', '“Vui”, bà nói: "Rất vui"', 4],
    ['wordLength', 'a bb ccc', 2],
    ['digitShare', 'a1b2', 0.5],
    ['capitalShare', 'ABcd', 0.5],
  ])('%s of %j', (fact, text, count) => {
    expect(facts(text)[fact]).toBeCloseTo(count)
  })

  test('shares of linked and strong text are of its length', () => {
    expect(facts('Chợ quê nè', { linkLength: 5, strongLength: 2 })).toMatchObject({
      linkDensity: 0.5,
      strongDensity: 0.2,
    })
  })

  test('stop words make up most of a sentence and nothing of a list of names', () => {
    expect(facts('và của là có được cho').stopWordShare).toBe(1)
    expect(facts('Zürich Berlin Warszawa').stopWordShare).toBe(0)
  })

  test('words of a long text are reckoned from its opening', () => {
    const { words } = facts('chợ quê '.repeat(2000).trim())
    expect(words).toBeGreaterThan(3900)
    expect(words).toBeLessThan(4100)
  })
})

describe('what a text looks like', () => {
  test.each<[keyof TextFacts, string]>([
    ['endsLikeSentence', 'Chợ đông.'],
    ['endsLikeSentence', '“Chợ đông!”'],
    ['endsLikeSentence', 'Chợ đông…'],
    ['endsLikeSentence', `${'Chợ đông '.repeat(500)}lắm.`],
    ['endsWithColon', 'Bà nói:'],
    ['hasDate', 'Thứ hai, 5/2/2024'],
    ['hasDate', 'Lúc 8h15'],
    ['hasDate', '2024-02-05'],
    ['hasDate', 'Feb 5, 2024'],
    ['hasAddress', 'Gửi về toasoan@bao.example'],
    ['hasAddress', 'Xem https://bao.example/tin'],
    ['legal', '© 2024 Báo'],
    ['legal', 'Giấy phép số 1/GP'],
    ['legal', 'All rights reserved'],
    ['question', 'Ai bán gừng?'],
    ['startsLower', 'đông vui'],
  ])('%s: %j', (fact, text) => {
    expect(facts(text)[fact]).toBe(true)
  })

  test.each<[keyof TextFacts, string]>([
    ['endsLikeSentence', 'Chợ đông'],
    ['endsLikeSentence', 'Chợ. đông'],
    ['endsWithColon', 'Bà nói: vui'],
    ['hasDate', 'Tỉ số 2-1, 12.000 đồng'],
    ['hasDate', `${'Ngày 5/2/2024, chợ họp. '.repeat(20)}`],
    ['hasAddress', 'VOV.VN đưa tin 24/7'],
    ['legal', 'Quyền của người bán'],
    ['question', 'Ai cũng bán gừng.'],
    ['startsLower', 'Đông vui'],
    ['startsLower', '“đông vui”'],
    ['startsLower', '5 người'],
  ])('not %s: %j', (fact, text) => {
    expect(facts(text)[fact]).toBe(false)
  })
})

describe('stock phrases', () => {
  test('have a number by their kind and a share of the text', () => {
    const [related, share, none] = [facts('Tin liên quan'), facts('Chia sẻ'), facts('Chợ đông.')]
    expect(related.phrase).toBeGreaterThan(0)
    expect(share.phrase).toBeGreaterThan(0)
    expect(share.phrase).not.toBe(related.phrase)
    expect(related.phraseShare).toBe(1)
    expect(none).toMatchObject({ phrase: 0, phraseShare: 0 })
  })
})

describe('isProseLike', () => {
  const long = 'Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương, gùi hàng trên lưng.'

  test.each([
    ['a paragraph', paragraph(long), true],
    ['a paragraph with a link', paragraph(long, { linkLength: 20 }), true],
    ['a link', link(long), false],
    ['a label', paragraph('Chợ đông.'), false],
  ])('%s: %s', (_, block, is) => {
    expect(isProseLike(readTextFacts(block))).toBe(is)
  })
})

test('every number is finite, and every share from 0 to 1, whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 900 }),
  )
  fc.assert(
    fc.property(text, fc.nat(900), (text, linkLength) => {
      const found = facts(text, { linkLength: Math.min(linkLength, text.length) })
      for (const value of Object.values(found)) expect(Number.isFinite(Number(value))).toBe(true)
      for (const share of [
        'linkDensity',
        'stopWordShare',
        'digitShare',
        'capitalShare',
        'phraseShare',
      ] as const) {
        expect(found[share]).toBeGreaterThanOrEqual(0)
        expect(found[share]).toBeLessThanOrEqual(1)
      }
    }),
  )
})
