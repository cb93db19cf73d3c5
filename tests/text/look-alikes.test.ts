import { describe, expect, test } from 'vitest'
import { repairLookAlikes, withoutLookAlikes } from '../../src/text/look-alikes.ts'

describe('withoutLookAlikes', () => {
  test.each([
    ['syllables', 'Ðông ðến ɖường Ɖất', 'Đông đến đường Đất'],
    ['a caron for the breve, also under a tone', 'Nǎm mǎ\u0301m nǎng', 'Năm mắm năng'],
    ['place names that hold another Vietnamese letter', 'Ðắk Nông, Ðǎk Lây', 'Đắk Nông, Đăk Lây'],
    ['abbreviations', 'QÐND, NÐ-CP, VNÐ, HÐBA', 'QĐND, NĐ-CP, VNĐ, HĐBA'],
    ['initials', 'ông N.Ð.T., Ð/c Hùng', 'ông N.Đ.T., Đ/c Hùng'],
    ['the currency after a number', '50.000ð', '50.000đ'],
    ['words at signs', '(Ðức) “Ðảng”, TP.Ðà Nẵng…Ðó', '(Đức) “Đảng”, TP.Đà Nẵng…Đó'],
    ['a d with a stroke set over it', 'd\u0335i D\u0336à', 'đi Đà'],
    ['an inverted breve', 'cȃy nȇn hȏm', 'cây nên hôm'],
    ['Cyrillic and Greek in a Latin word', 'с\u00f3 Н\u00e0 Ν\u1ed9i h\u03bfa', 'có Hà Nội hoa'],
  ])('repairs %s', (_, text, repaired) => {
    expect(withoutLookAlikes(text)).toBe(repaired)
  })

  test.each([
    ['Icelandic names', 'Guðmundsson, GUÐRÚN, Friðrik, FRIÐRIK'],
    ['a letter alone', 'chữ Ð và chữ ð'],
    ['the sounds of English', '/ðen/ [ðai]'],
    ['pinyin, told by its other marks', 'nǐ lǎn, mǎn wǒ'],
    ['words in Cyrillic', 'со мной'],
    ['a foreign word half in Cyrillic', '\u041c\u043e\u0441kva'],
    ['formulas', 'H\u03b1, C\u03b1'],
    ['tags and identifiers', '#Ðà @ðang Ðà_Nẵng x_Ðà'],
    ['words with an invisible character inside', 'h\u200d\u0441\u00f3'],
    ['dong sign, Danish ø, implosives', '₫ Ø ø ɓa ɗa'],
    ['struck-out words', 'd\u0336i\u0336'],
  ])('leaves %s', (_, text) => {
    expect(withoutLookAlikes(text)).toBe(text)
  })
})

describe('repairLookAlikes', () => {
  test('repairs a Vietnamese paragraph in any document', () => {
    expect(repairLookAlikes('Ðoàn công tác đã đến Hà Nội', false)).toBe('Đoàn công tác đã đến Hà Nội')
  })

  test('repairs a short line where the document is Vietnamese, and only there', () => {
    expect(repairLookAlikes('Ðông Hà', true)).toBe('Đông Hà')
    expect(repairLookAlikes('Ðông Hà', false)).toBe('Ðông Hà')
  })

  test('leaves a paragraph that seems Vietnamese by its look-alikes alone', () => {
    expect(repairLookAlikes('lǎn bǎn mǎn', false)).toBe('lǎn bǎn mǎn')
  })

  test('leaves a long paragraph of another language in a Vietnamese document', () => {
    const icelandic =
      'Ef þeir fara ekki heim til sín, ði, munu allir bátar sitja fastir við bryggju fram eftir vetri'
    expect(repairLookAlikes(icelandic, true)).toBe(icelandic)
  })
})
