import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { captionSet, isFileName, isHeadlineCopy, sameCaption } from '../../src/text/captions.ts'
import { splitCredit } from '../../src/text/credits.ts'

describe('splitCredit', () => {
  test.each([
    ['Chợ quê ngày Tết. Ảnh: Lê Sen', 'Chợ quê ngày Tết.', 'Lê Sen'],
    ['Chợ quê ngày Tết - Ảnh: CTV', 'Chợ quê ngày Tết', 'CTV'],
    ['Chợ quê ngày Tết (Ảnh: Lê Sen)', 'Chợ quê ngày Tết', 'Lê Sen'],
    ['Chợ quêẢnh: CTV', 'Chợ quê', 'CTV'],
    ['Chợ quê. Ảnh minh hoạ: Internet', 'Chợ quê.', 'Internet'],
    ['Bác sĩ khám bệnh. Ảnh: Bệnh viện cung cấp', 'Bác sĩ khám bệnh.', 'Bệnh viện cung cấp'],
    ['Ảnh: Ngân hàng Đò.', '', 'Ngân hàng Đò'],
    ['A ferry at dusk. Photo: Jane Doe', 'A ferry at dusk.', 'Jane Doe'],
    ['Photograph: Jane Doe/The Marsh', '', 'Jane Doe/The Marsh'],
    ['A ferry at dusk. (AP Photo/Jane Doe)', 'A ferry at dusk.', 'AP Photo/Jane Doe'],
    ['A ferry at dusk. Jane Doe/Getty Images', 'A ferry at dusk.', 'Jane Doe/Getty Images'],
    ['الطاحونة بعد الترميم. (تصوير: هاني رزق)', 'الطاحونة بعد الترميم.', 'هاني رزق'],
    ['Bà con lên bờ - Ảnh: Q.Th.', 'Bà con lên bờ', 'Q.Th.'],
    ['Đám trẻ bơi theo thuyền. /// Lê Vĩnh', 'Đám trẻ bơi theo thuyền.', 'Lê Vĩnh'],
    ['A ferry at dusk. © AFP', 'A ferry at dusk.', 'AFP'],
  ])('splits %s', (text, caption, credit) => {
    expect(splitCredit(text)).toEqual({ caption, credit })
  })

  test.each([
    'Ảnh minh hoạ.',
    'Chợ quê (Ảnh minh họa)',
    'Trưởng ấp nói: phải làm ngay',
    'She told Reuters.',
    'Ảnh hưởng của lũ: nhiều nhà ngập',
  ])('finds no credit in %s', text => {
    expect(splitCredit(text)).toEqual({ caption: text, credit: null })
  })
})

describe('sameCaption', () => {
  test.each([
    ['equal texts', 'Chợ quê', 'Chợ quê'],
    ['case, blanks and Unicode form', 'CHỢ  quê ngày Tết', 'Chợ quê ngày Tết'.normalize('NFD')],
    ['a credit in one of them', 'Lối vào chợ - Ảnh: CTV', 'Lối vào chợẢnh: CTV'],
    ['one edited word', 'Đoàn viếng nghĩa trang liệt sỹ huyện', 'Đoàn viếng nghĩa trang liệt sĩ huyện'],
    ['one word more', 'Bà con đến chợ từ sáng', 'Bà con đến chợ quê từ sáng'],
    ['a cut with dots', 'Bà con đến chợ từ…', 'Bà con đến chợ từ sáng sớm'],
    ['credits alone', 'Ảnh: CTV', 'Ảnh: CTV.'],
  ])('sees through %s', (_, a, b) => {
    expect(sameCaption(a, b)).toBe(true)
    expect(sameCaption(b, a)).toBe(true)
  })

  test.each([
    ['another person', 'Bà Lan', 'Ông Lan'],
    ['another number', 'Hình 1 của nhà máy mới', 'Hình 2 của nhà máy mới'],
    ['two edited words', 'Đoàn thăm nghĩa trang của huyện', 'Đoàn rời nghĩa địa của huyện'],
    ['another credit alone', 'Ảnh: An', 'Ảnh: Bình'],
    ['nothing', '', 'Chợ'],
  ])('keeps apart %s', (_, a, b) => {
    expect(sameCaption(a, b)).toBe(false)
  })

  test('is the same both ways', () => {
    const unit = fc.constantFrom('chợ ', 'quê ', 'ngày ', 'Tết ', 'Ảnh: ', '1 ', '… ')
    const text = fc.string({ unit, maxLength: 8 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(sameCaption(a, b)).toBe(sameCaption(b, a))
      }),
    )
  })
})

describe('a set of captions', () => {
  const setOf = (...texts: readonly string[]) => {
    const set = captionSet()
    for (const text of texts) set.add(text)
    return set
  }

  test('has nothing before anything is added', () => {
    expect([captionSet().has('Chợ quê'), captionSet().has('')]).toEqual([false, false])
  })

  test('has what was added, also after it was asked', () => {
    const set = setOf('Chợ quê')
    expect([set.has('Chợ quê'), set.has('Bến đò')]).toEqual([true, false])
    set.add('Bến đò')
    expect([set.has('Chợ quê'), set.has('Bến đò')]).toEqual([true, true])
  })

  test.each([
    ['another first word', 'Đoàn viếng nghĩa trang liệt sĩ', 'Bà viếng nghĩa trang liệt sĩ'],
    ['another second word', 'Đoàn viếng nghĩa trang liệt sĩ', 'Đoàn thăm nghĩa trang liệt sĩ'],
    ['one word more in front', 'Bà con đến chợ từ sáng', 'Đông bà con đến chợ từ sáng'],
    ['the first word left out', 'Đông bà con đến chợ từ sáng', 'Bà con đến chợ từ sáng'],
    ['no letters at all', '***', '***'],
  ])('sees through %s', (_, added, asked) => {
    expect(setOf('Ảnh khác hẳn', added).has(asked)).toBe(true)
  })

  test('has no text that is longer than any caption', () => {
    const text = 'chợ '.repeat(151)
    expect(setOf(text).has(text)).toBe(false)
    expect(setOf(text.slice(0, 600)).has(text.slice(0, 600))).toBe(true)
  })

  test('compares as sameCaption does', () => {
    const unit = fc.constantFrom(...['chợ ', 'quê ', 'Chợ ', 'ngày ', 'Tết ', 'Ảnh: ', '1 ', '… ', '. ', '('])
    const text = fc.string({ unit, maxLength: 8 })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), text, (added, asked) => {
        expect(setOf(...added).has(asked)).toBe(added.some(each => sameCaption(each, asked)))
      }),
    )
  })
})

describe('isFileName', () => {
  test.each([
    'do moi.jpg',
    'lon-chai18.jpg',
    'Ảnh màn hình 2026-03-06 lúc 23.12.56.png'.normalize('NFD'),
    'IMG_1234',
    'DSC01234',
    'z4567890123_abc',
    'image',
    '0a1b2c3d4e5f6a7b',
  ])('takes %s for a file', alt => {
    expect(isFileName(alt)).toBe(true)
  })

  test.each(['Chợ quê', 'Covid-19', 'Lễ 30-4', 'Ông An', ''])('takes %j for words', alt => {
    expect(isFileName(alt)).toBe(false)
  })
})

test.each([
  ['dashes before a credit', `${'-'.repeat(200_000)}x Ảnh: a`],
  ['dots after a label', `Ảnh: ${'.'.repeat(200_000)}x`],
  ['figures', `a-b-${'1'.repeat(200_000)}!`],
])('a hostile text costs no more than its length: %s', (_, text) => {
  const start = process.cpuUsage()
  splitCredit(text)
  isFileName(text)
  sameCaption(text, `${text} `)
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(3_000)
})

describe('isHeadlineCopy', () => {
  test.each([
    ['Đò mới - Ảnh 1.', true],
    ['Đò mới - 2', true],
    ['ĐÒ MỚI', true],
    ['Đò mới rời bến', false],
    ['', false],
  ])('%j: %s', (alt, expected) => {
    expect(isHeadlineCopy(alt, 'Đò mới')).toBe(expected)
  })
})
