import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf } from '../../src/metadata/words.ts'

test.each([
  ['Giá vàng, giá bạc: tăng 5%', ['giá', 'vàng', 'bạc', 'tăng', '5']],
  ['tie\u0302\u0301ng Việt', ['tie\u0302\u0301ng', 'việt']],
  ['“Новости” дня', ['новости', 'дня']],
  ['… – !', []],
])('the words of %j', (text, words) => {
  expect([...wordsOf(text)]).toEqual(words)
})

test('the loop and the pattern find the same words', () => {
  const unit = fc.integer({ min: 0, max: 0x2fff }).map(code => String.fromCharCode(code))
  fc.assert(
    fc.property(fc.string({ unit }), text => {
      expect(wordsOf(text)).toEqual(new Set(text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? []))
    }),
  )
})
