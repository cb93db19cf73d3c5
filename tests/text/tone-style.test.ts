import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TONE_PAIRS } from '../../src/data/tone-pairs.ts'
import { placeTones } from '../../src/text/tone-style.ts'

describe('placeTones', () => {
  test.each(TONE_PAIRS)('writes %s as %s and back, in any case', (old, renewed) => {
    for (const cased of [lower, upper, capitalized]) {
      expect(placeTones(cased(old), 'new')).toBe(cased(renewed))
      expect(placeTones(cased(renewed), 'old')).toBe(cased(old))
    }
  })

  test('keeps what it is told to keep', () => {
    expect(placeTones('hòa hoà', 'keep')).toBe('hòa hoà')
  })

  test.each([
    ['names', 'Noé, Noè, Zoë, Joá'],
    ['words of other languages', 'põe, più, aí, daí, toán'],
    ['qu and gi', 'quý quà quỳ gịa gỉa già'],
    ['tags, addresses and user names', '#thuỷ @hoà https://a.vn/hoà/thuỷ hoà@thuỷ.vn hoà_bình'],
    ['closed syllables', 'hoàn khoét huýt thuận xoài khuỷu'],
  ])('leaves %s', (_, text) => {
    expect(placeTones(text, 'new')).toBe(text)
    expect(placeTones(text, 'old')).toBe(text)
  })

  test('moves no letter, and the second time nothing', () => {
    const unit = fc.constantFrom('hòa', 'hoà', 'THUỶ', 'Khỏe', ' ', '-', 'a', 'x', '#')
    fc.assert(
      fc.property(fc.string({ unit }), fc.constantFrom('old' as const, 'new' as const), (text, style) => {
        const placed = placeTones(text, style)
        expect(placed).toHaveLength(text.length)
        expect(placeTones(placed, style)).toBe(placed)
      }),
    )
  })
})

function lower(text: string): string {
  return text
}
function upper(text: string): string {
  return text.toUpperCase()
}
function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
