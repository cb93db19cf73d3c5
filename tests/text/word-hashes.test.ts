import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beginsWith,
  EMPTY_HASH,
  firstWords,
  hashOf,
  keyOf,
  letterOf,
  nextHash,
  sharedWords,
  wordsOf,
} from '../../src/text/word-hashes.ts'

/** Characters from one code up to another, without it. */
function characters(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i))
}

const VIETNAMESE = characters(0x1ea0, 0x1efa)
const LETTERS = [...characters(0, 0x590).filter(each => /\p{L}/u.test(each)), ...VIETNAMESE]

describe('letterOf', () => {
  test('is the lower case of every Latin, Greek, Cyrillic and Vietnamese letter', () => {
    const wrong = LETTERS.filter(each => letterOf(each.charCodeAt(0)) !== each.toLowerCase().charCodeAt(0))
    expect(wrong).toEqual([])
  })

  test('is the character itself for digits, marks and letters of scripts without case', () => {
    const kept = [...'09', '\u0301', ...'अกعם', ...'中한あ', '５', ...'ｱ']
    expect(kept.map(each => String.fromCharCode(letterOf(each.charCodeAt(0))))).toEqual(kept)
  })

  test('is the lower case of full-width letters, though not their narrow form', () => {
    const codes = [...'ＡＺａｚ'].map(each => String.fromCharCode(letterOf(each.charCodeAt(0))))
    expect(codes).toEqual([...'ａｚａｚ'])
  })

  test('is never a character that is no letter, mark or digit, up to the last of Armenian and in full width', () => {
    const wrong = [...characters(0, 0xc0), ...characters(0xff00, 0xff66)].filter(
      each => letterOf(each.charCodeAt(0)) !== 0 && !/[\p{L}\p{M}\p{N}]/u.test(each),
    )
    expect(wrong).toEqual([])
  })

  test('is 0 for signs and spaces', () => {
    const signs = [...' .,:;-–—_/\\"“”‘’«»…()[]{}*#@&+×÷©®°·•→|~\n\t\u00a0\u200b。、，！？（）：～＂']
    expect(signs.filter(sign => letterOf(sign.charCodeAt(0)) !== 0)).toEqual([])
  })

  test('is 0 for the halves of a pair', () => {
    expect([letterOf('👉'.charCodeAt(0)), letterOf('👉'.charCodeAt(1))]).toEqual([0, 0])
  })
})

describe('hashOf', () => {
  test('goes from one character to the next', () => {
    expect(hashOf('')).toBe(EMPTY_HASH)
    expect(hashOf('chợ')).toBe(nextHash(hashOf('ch'), 'ợ'.charCodeAt(0)))
  })

  test('differs for words of the same letters, and of the same letters but for a tone', () => {
    expect(new Set(['chợ', 'hcợ', 'cho', 'chờ', 'chớ'].map(hashOf)).size).toBe(5)
  })
})

describe('keyOf', () => {
  const word = fc.string({ unit: fc.constantFrom(...LETTERS, ...'0123456789'), minLength: 1, maxLength: 8 })
  const signs = fc.string({
    unit: fc.constantFrom(...' .,:;–“”‘’«»!?…()*|\n\u00a0👉'),
    minLength: 1,
    maxLength: 3,
  })
  /** Words, and twice as many signs. */
  const text = fc.array(fc.tuple(word, signs, signs), { maxLength: 12 })

  test('is the same for texts that differ in case and in the signs between their words', () => {
    fc.assert(
      fc.property(text, parts => {
        const one = parts.map(([word, sign]) => word + sign).join('')
        const other = parts.map(([word, , sign]) => sign + lowerEach(word)).join('')
        expect(keyOf(other)).toBe(keyOf(one))
      }),
    )
  })

  test('is another for another word, another order and another division', () => {
    const texts = [
      'chợ tết vui',
      'chợ tết',
      'tết chợ vui',
      'chợtết vui',
      'chợ tế t vui',
      'chợ tết vui vui',
      '',
    ]
    expect(new Set(texts.map(keyOf)).size).toBe(texts.length)
  })

  test.each(['', '   ', '***', '«…»', '👉'])('is that of the empty text for %j', text => {
    expect(keyOf(text)).toBe(EMPTY_HASH)
  })

  test('does not depend on how capitals are set in Vietnamese', () => {
    expect(keyOf('PHIÊN CHỢ CUỐI NĂM Ở ĐỒNG VĂN!')).toBe(keyOf('Phiên chợ cuối năm ở “Đồng Văn”'))
  })
})

/** Lower case letter by letter: at the end of a word `toLowerCase` writes sigma in another way, and `İ` in two units. */
function lowerEach(word: string): string {
  return Array.from(word, letter => letter.toLowerCase().charAt(0)).join('')
}

describe('beginsWith', () => {
  test.each([
    ['the text itself', 'Chợ Tết', 'Chợ Tết', true],
    ['its first words', 'Chợ Tết đông vui', 'Chợ Tết', true],
    ['its first words in other case and signs', '“CHỢ – TẾT” đông vui', 'chợ tết:', true],
    ['other words', 'Chợ quê đông vui', 'Chợ Tết', false],
    ['its words farther in', 'Ở đây chợ Tết', 'Chợ Tết', false],
    ['half of its first word', 'Chợ Tết', 'Ch', true],
    ['its words divided in another way', 'Chợ Tết', 'C hợt-ết', true],
    ['its words in full width', 'Ｔết ＡＢ', 'tết ab', false],
    ['the letters behind leading signs', '…» Chợ', '“chợ”', true],
    ['other tones', 'Chợ Tết', 'Cho Tet', false],
    ['more words than it has', 'Chợ', 'Chợ Tết', false],
  ])('%s', (_, text, opening, is) => {
    expect(beginsWith(text, opening)).toBe(is)
  })

  test('nothing, where the opening has no words', () => {
    expect(beginsWith('Chợ Tết', '…')).toBe(false)
    expect(beginsWith('', '')).toBe(false)
  })

  test('any text with any of its own openings that have a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aÁợ1 -…中') }), fc.nat(12), (text, length) => {
        const opening = text.slice(0, length)
        expect(beginsWith(text, opening.toUpperCase())).toBe(/[\p{L}\p{N}]/u.test(opening))
      }),
    )
  })
})

describe('firstWords', () => {
  test.each([
    ['as many as are asked for', 'Chợ Tết đông vui', 2, ['chợ', 'tết']],
    ['all where there are fewer', '“Chợ TẾT!”', 5, ['chợ', 'tết']],
    ['the last word too, with nothing behind it', 'Chợ Tết', 2, ['chợ', 'tết']],
    ['a word as often as it is said', 'chợ chợ', 2, ['chợ', 'chợ']],
    ['none of a text without any', '… 👉', 2, []],
    ['none of no text', '', 2, []],
    ['none where none are asked for', 'Chợ', 0, []],
  ])('are %s', (_, text, most, words) => {
    expect(firstWords(text, most)).toEqual(words.map(hashOf))
  })
})

describe('wordsOf', () => {
  test('numbers the distinct words in the order in which they are met', () => {
    expect([...wordsOf('Chợ Tết, CHỢ quê…')]).toEqual([
      [hashOf('chợ'), 0],
      [hashOf('tết'), 1],
      [hashOf('quê'), 2],
    ])
  })

  test.each([
    ['Giá vàng, giá bạc: tăng 5%', ['giá', 'vàng', 'bạc', 'tăng', '5']],
    ['tie\u0302\u0301ng Việt', ['tie\u0302\u0301ng', 'việt']],
    ['“Новости” дня', ['новости', 'дня']],
    ['… – !', []],
  ])('are those of %j', (text, words) => {
    expect([...wordsOf(text).keys()]).toEqual(words.map(hashOf))
  })

  test('finds none where there is none', () => {
    expect(wordsOf('').size + wordsOf('* … *').size).toBe(0)
  })
})

describe('sharedWords', () => {
  const words = wordsOf('Chợ Tết đông vui hơn mọi năm trước')

  test.each([
    ['all', 'chợ tết đông vui hơn mọi năm trước', 1],
    ['all, whatever the case and the signs', 'CHỢ TẾT: đông, vui – hơn mọi năm_trước!', 1],
    ['all of the shorter text', 'chợ tết đông vui hơn', 1],
    ['all of the longer text', 'ở đây chợ tết đông vui hơn mọi năm trước nhiều lắm', 1],
    ['half', 'chợ tết đông vui một hai ba bốn', 0.5],
    ['a word said again is shared once', 'chợ chợ chợ chợ tết một hai ba', 0.25],
    ['nothing', 'một hai ba bốn sáu bảy', 0],
    ['too few words to tell', 'chợ tết đông vui', 0],
  ])('%s', (_, text, share) => {
    expect(sharedWords(words, text)).toBeCloseTo(share)
  })

  test('tells nothing by a text of too few words, each counted once', () => {
    expect(sharedWords(wordsOf('chợ tết chợ tết chợ tết'), 'chợ tết đông vui hơn mọi năm')).toBe(0)
  })
})
