import { describe, expect, test } from 'vitest'
import { MEANINGS, Meaning, PHRASE_OPENINGS } from '../../src/classify/word-tables.ts'
import { STOP_WORDS } from '../../src/data/stop-words.ts'
import { lookUp } from '../../src/text/hash-table.ts'
import { EMPTY_HASH, firstWords, hashOf, nextKey, openingKey } from '../../src/text/word-hashes.ts'

/** The names of what a word means. */
function meaningsOf(word: string): string[] {
  const bits = lookUp(MEANINGS, hashOf(word))
  return Object.entries(Meaning).flatMap(([name, bit]) => ((bits & bit) === 0 ? [] : [name]))
}

describe('a word means', () => {
  test.each<[keyof typeof Meaning, readonly string[]]>([
    ['stopWord', ['và', 'của', 'the', 'und', 'для']],
    ['legal', ['copyright', 'quyền', 'phép', 'reservados']],
    ['month', ['tháng', 'feb', 'september', 'août', 'märz', 'may']],
    ['endsPhrase', ['inbox', 'postfach']],
  ])('%s: %j', (meaning, words) => {
    expect(words.filter(word => !meaningsOf(word).includes(meaning))).toEqual([])
  })

  test.each(['gừng', 'zürich', 'và'.normalize('NFD'), 'Và', ''])('nothing: %j', word => {
    expect(meaningsOf(word)).toEqual([])
  })

  test('a stop word for all of them', () => {
    expect([...STOP_WORDS].filter(word => !meaningsOf(word).includes('stopWord'))).toEqual([])
  })

  test('more than one thing where it stands in several lists', () => {
    expect(meaningsOf('may')).toEqual(['stopWord', 'month'])
  })
})

describe('a phrase begins', () => {
  test.each(['Bình luận', 'Chia sẻ', 'TÒA SOẠN', 'Toà soạn', 'Đọc thêm'])('with %j', words => {
    expect(begins(words)).toBe(true)
  })

  test.each(['Bình minh', 'Chia tay', 'Luận bình', 'Toà nhà'])('but not with %j', words => {
    expect(begins(words)).toBe(false)
  })
})

describe('the words of a phrase', () => {
  test.each([
    ['share', 2],
    ['tin nổi bật', 4],
  ])('that is a whole text are as many, and perhaps a count: %s', (phrase, most) => {
    expect(mostWords(phrase)).toBe(most)
  })

  test.each(['copyright', 'đọc thêm'])('may be followed by any others where it opens a text: %s', phrase => {
    expect(mostWords(phrase)).toBeGreaterThan(160)
  })
})

function mostWords(phrase: string): number {
  const [first, second] = firstWords(phrase, 2)
  const key = second === undefined ? nextKey(EMPTY_HASH, first!) : openingKey(first!, second)
  return lookUp(PHRASE_OPENINGS, key)
}

function begins(words: string): boolean {
  const [first, second] = firstWords(words, 2)
  return lookUp(PHRASE_OPENINGS, openingKey(first!, second!)) > 0
}
