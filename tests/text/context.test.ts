import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge, textContext } from '../../src/text/context.ts'
import { detectLanguage } from '../../src/text/language.ts'

const NEWS =
  'Sáng nay, đoàn công tác của tỉnh đã đến thăm và làm việc với bà con nông dân ở xã vùng cao, nơi vừa trải qua đợt mưa lũ lớn nhất trong nhiều năm.'
const FRENCH =
  'Le café où il a été ouvert à la fin de l’été à côté du marché, là où les élèves et leurs mères se sont arrêtés.'
const PORTUGUESE = 'não é só lá que há fé'

describe('textContext', () => {
  test.each([
    ['composed', NEWS],
    ['decomposed', NEWS.normalize('NFD')],
    ['with soft hyphens', NEWS.replaceAll('ông', 'ô\xadng')],
    ['with Icelandic letters', NEWS.replaceAll('đ', 'ð')],
    ['a heading', 'Hà Nội mưa to'],
  ])('finds Vietnamese: %s', (_, sample) => {
    expect(textContext(sample)).toEqual({ vietnamese: true, rightToLeft: false, eastAsian: false })
  })

  test.each([
    ['French', FRENCH],
    ['Portuguese whose marked words are all syllables', PORTUGUESE],
    ['pinyin', 'lǎn bǎn mǎn wǒ'],
    ['nothing', ''],
    ['Icelandic', 'Sigurður Ðað ði á í þá'],
  ])('finds no Vietnamese: %s', (_, sample) => {
    expect(textContext(sample).vietnamese).toBe(false)
  })

  test('finds Vietnamese wherever the words are, once they are cleaned', () => {
    const word = fc.constantFrom(
      ...NEWS.split(' '),
      ...FRENCH.split(' '),
      'house',
      '\xa0',
      '’',
      '©',
      'а',
      'a\u0301',
      'đ&#7871;',
      'ｎ',
    )
    const sample = fc.array(word, { maxLength: 80 }).map(words => words.join(' '))
    fc.assert(
      fc.property(sample, text => {
        expect(textContext(text).vietnamese).toBe(judge(text).vietnamese)
      }),
    )
  })

  test('tells right-to-left and East Asian documents by a letter', () => {
    expect(textContext('Hello שלום').rightToLeft).toBe(true)
    expect(textContext('NHK ニュース').eastAsian).toBe(true)
  })

  test('does not take a Vietnamese document for East Asian because of a name in Han', () => {
    expect(textContext(`${NEWS} (東京)`).eastAsian).toBe(false)
  })

  test('looks at the middle and the end of a long document', () => {
    const commands = 'git commit --amend; ls -la '.repeat(1000)
    expect(textContext(commands + NEWS.repeat(200) + NEWS).vietnamese).toBe(true)
    expect(textContext(NEWS + commands.repeat(9)).vietnamese).toBe(false)
  })
})

describe('detectLanguage', () => {
  test('names Vietnamese', () => {
    expect(detectLanguage(NEWS)).toBe('vi')
  })

  test.each([
    ['a text of another language', FRENCH],
    ['too few words', 'Hà Nội mưa to'],
    ['a text without letters', '12.11.2023'],
  ])('says nothing about %s', (_, sample) => {
    expect(detectLanguage(sample)).toBeNull()
  })
})
