import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'

describe('fold', () => {
  test.each([
    ['case and blanks', '  TIN   Liên\tQuan\n', 'tin liên quan'],
    ['decomposed letters', 'Ti\u0302\u0301n'.normalize('NFD'), 'tî\u0301n'.normalize('NFC')],
    ['new tone placement', 'Từ khoá, Thuý, hoạ sĩ', 'từ khóa, thúy, họa sĩ'],
    ['closed rimes, which have one placement', 'hoàn toàn, huỷnh', 'hoàn toàn, huỷnh'],
    ['quý, which has one spelling', 'Quý độc giả', 'quý độc giả'],
    ['typographic quotes and dashes', '“Tin” – ‘mới’', '"tin" - \'mới\''],
    ['characters without width', 'Bình\u200b luận\ufeff', 'bình luận'],
    ['no-break spaces', 'Xem\u00a0thêm', 'xem thêm'],
  ])('evens out %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('folds a folded text to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...' aoAuúỷÀé\u0301\u00a0–“.') }), text => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})
