import { describe, expect, test } from 'vitest'
import { WIDTH } from '../../src/classify/feature-names.ts'
import { openingCounts } from '../../src/classify/opening-counts.ts'
import { phraseEvidence, phraseKind } from '../../src/classify/phrase-evidence.ts'
import { fillText } from '../../src/classify/text-features.ts'
import { PHRASE_KINDS, PHRASE_LISTS, type PhraseKind } from '../../src/data/phrases/index.ts'
import { link, paragraph } from '../blocks/block.ts'
import { textRow } from './rows.ts'

/** Every phrase as printed. */
const PHRASES: readonly string[] = PHRASE_LISTS.flatMap(({ lines }) =>
  lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== ''),
)

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
    const numbers = new Set(PHRASES.map(phrase => phraseEvidence(`${phrase} (12)`)))
    expect(numbers.size).toBe(PHRASE_KINDS.length)
    expect(new Set([...numbers].map(phraseKind))).toEqual(new Set(PHRASE_KINDS))
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
    ['with a count glued to it', phrase => `${phrase}12`],
    ['with dots', phrase => `${phrase}...`],
    ['with no-break spaces', phrase => phrase.replaceAll(' ', '\u00a0')],
    ['with a colon and more', phrase => `${phrase}: Chợ Đồng Văn, 5/2/2024`],
    ['with more', phrase => `${phrase} Chợ Đồng Văn`],
    ['in quotes', phrase => `“${phrase}”`],
    ['behind a sign', phrase => `» ${phrase}`],
    ['behind an emoji', phrase => `👉 ${phrase}`],
    ['behind a blank and a mark of direction', phrase => ` \u200f${phrase}`],
    ['behind a number', phrase => `12 ${phrase}`],
    ['as the end of a text', phrase => `Chợ phiên/${phrase}.`],
    ['at the greatest length', phrase => phrase.padEnd(160, ' chợ')],
    ['inside a text', phrase => `Chợ phiên ${phrase} nhé`],
    ['with other signs', phrase => phrase.replaceAll("'", '’').replaceAll('-', '–').replace(' ', '\n')],
  ])('%s', (_, change) => {
    const texts = PHRASES.map(change)
    expect(texts.some(text => phraseEvidence(text) > 0)).toBe(true)
    expect(texts.filter(text => textRow(text).phrase !== phraseEvidence(text))).toEqual([])
  })

  test('nor is one in the lists that no text can be', () => {
    expect(PHRASES.filter(phrase => phraseEvidence(`${phrase} (12)`) === 0)).toEqual([])
  })

  test('the new tone placement is one that some phrases have', () => {
    expect(PHRASES.filter(phrase => withNewTone(phrase) !== phrase).length).toBeGreaterThan(5)
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
  const isAsked = (text: string): boolean => {
    const counts = openingCounts()
    fillText(new Float32Array(WIDTH), 0, paragraph(text), counts)
    return counts.mayBePhrase
  }

  test.each([
    ['the first two words', 'BÌNH – luận gừng', true],
    ['a first word that is a phrase', 'VIDEO gừng', true],
    ['not the first word alone', 'BÌNH thường', false],
    ['a count at the end of the first word', 'Gừng12 chú', true],
    ['a count at the end of the second word', 'Gừng chú12', true],
    ['a word with which a phrase ends that may stand anywhere', 'Chợ phiên inbox nhé', true],
    ['no other word', 'Gừng bình luận', false],
    ['no number', '2024 gừng 5 12a', false],
    ['nothing where there is nothing', '', false],
  ])('is about %s: %j', (_, text, is) => {
    expect(isAsked(text)).toBe(is)
  })

  test('is asked of few texts: most sentences begin and end as no phrase does', () => {
    expect(['Gừng tăng giá.', 'Ông Nam nói đò đã cũ.', 'Sương mù dày đặc.'].filter(isAsked)).toEqual([])
  })

  test('finds no phrase in a link: that leads somewhere, whatever it says', () => {
    const { text, linkLength } = link('Tin liên quan')
    expect(textRow(text, { linkLength }).phrase).toBe(0)
    expect(textRow(text, { linkLength: linkLength - 1 }).phrase).toBeGreaterThan(0)
  })
})
