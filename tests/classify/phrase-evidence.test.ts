import { describe, expect, test } from 'vitest'
import { mayOpenPhrase, phraseEvidence, phraseKind } from '../../src/classify/phrase-evidence.ts'
import { hashOf } from '../../src/text/word-hashes.ts'
import { PHRASES, type PhraseKind } from '../../src/data/phrases/index.ts'
import { link } from '../blocks/block.ts'
import { textRow } from './rows.ts'

describe('phraseEvidence', () => {
  test.each<[string, PhraseKind | null]>([
    ['Tin liên quan', 'related'],
    ['Chia sẻ', 'share'],
    ['Bình luận (12)', 'comments'],
    ['Copyright 2024', 'legal'],
    ['Chợ đông.', null],
    ['', null],
  ])('of %j names the kind %s by its number', (text, kind) => {
    const number = phraseEvidence(text)
    expect([number > 0, phraseKind(number)]).toEqual([kind !== null, kind])
  })

  test('has a number of its own for every kind', () => {
    const kinds = new Set(PHRASES.map(({ kind }) => kind))
    const numbers = new Set(PHRASES.map(({ phrase }) => phraseEvidence(`${phrase} (12)`)))
    expect(numbers.size).toBe(kinds.size)
    expect(new Set([...numbers].map(phraseKind))).toEqual(kinds)
  })
})

/** `tòa` as `toà`, `thùy` as `thuỳ`. */
function withNewTone(text: string): string {
  return text.replace(/([òóỏõọ])([ae])(?!\p{L})|(?<!q)([ùúủũụ])(y)(?!\p{L})/giu, (rime: string) => {
    const [first = '', second = ''] = rime
    const [vowel, tone] = first.normalize('NFD')
    return `${vowel}${second}${tone}`.normalize('NFC')
  })
}

describe('a block is asked about before its phrase is looked up, and no phrase is missed', () => {
  test.each<[string, (phrase: string) => string]>([
    ['as printed', phrase => phrase],
    ['in capitals', phrase => phrase.toUpperCase()],
    ['in lower case', phrase => phrase.toLowerCase()],
    ['with the new tone placement', withNewTone],
    ['with the new tone placement, in capitals', phrase => withNewTone(phrase).toUpperCase()],
    ['with a count', phrase => `${phrase} (12)`],
    ['with a count right behind it', phrase => `${phrase}(12)`],
    ['with a colon and more', phrase => `${phrase}: Chợ Đồng Văn, 5/2/2024`],
    ['with more', phrase => `${phrase} Chợ Đồng Văn`],
    ['in quotes', phrase => `“${phrase}”`],
    ['behind a sign', phrase => `» ${phrase}`],
    ['behind an emoji', phrase => `👉 ${phrase}`],
    ['inside a text', phrase => `Chợ phiên ${phrase} nhé`],
    ['with other signs', phrase => phrase.replaceAll("'", '’').replaceAll('-', '–').replace(' ', '\n')],
  ])('%s', (_, change) => {
    const texts = PHRASES.map(({ phrase }) => change(phrase))
    expect(texts.some(text => phraseEvidence(text) > 0)).toBe(true)
    expect(texts.filter(text => textRow(text).phrase !== phraseEvidence(text))).toEqual([])
  })

  test('nor is one in the lists that no text can be', () => {
    expect(PHRASES.filter(({ phrase }) => phraseEvidence(`${phrase} (12)`) === 0)).toEqual([])
  })

  test('the new tone placement is one that some phrases have', () => {
    expect(PHRASES.filter(({ phrase }) => withNewTone(phrase) !== phrase).length).toBeGreaterThan(5)
    expect(['tòa soạn', 'khỏe', 'Thùy', 'quý', 'của', 'hoàn'].map(withNewTone)).toEqual([
      'toà soạn',
      'khoẻ',
      'Thuỳ',
      'quý',
      'của',
      'hoàn',
    ])
  })
})

describe('the question before', () => {
  test('is about the first word', () => {
    expect([mayOpenPhrase(hashOf('bình')), mayOpenPhrase(hashOf('gừng'))]).toEqual([true, false])
  })

  test('finds no phrase in a link: that leads somewhere, whatever it says', () => {
    const { text, linkLength } = link('Tin liên quan')
    expect(textRow(text, { linkLength }).phrase).toBe(0)
    expect(textRow(text, { linkLength: linkLength - 1 }).phrase).toBeGreaterThan(0)
  })
})
