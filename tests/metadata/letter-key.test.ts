import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasSameKey, letterKey } from '../../src/metadata/letter-key.ts'

test.each([
  ['Tuổi Trẻ - Đời sống 24h', 'tuoitredoisong24h'],
  ['“Größe”… 5 × 3', 'große53'],
  ['Ølstykke, Łódź', 'ølstykkełodz'],
  ['Новости – 24', 'новости24'],
  ['日本 123', '日本123'],
  ['a\u0301\u0323', 'a'],
  [' – | « » ', ''],
  ['', ''],
])('the key of %j has letters and figures alone: %j', (text, key) => {
  expect(letterKey(text)).toBe(key)
})

test('composed or not, in capitals or not, the key is the same', () => {
  const text = 'Thủ tướng: “Đường sắt đô thị” chạy thử'
  expect(letterKey(text.normalize('NFD'))).toBe(letterKey(text))
  expect(letterKey(text.toUpperCase())).toBe(letterKey(text))
})

test('tables and patterns agree on every text', () => {
  const byPattern = (text: string) =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replaceAll('đ', 'd')
      .replace(/[^\p{L}\d]+/gu, '')
  const unit = fc.integer({ min: 0, max: 0x2fff }).map(code => String.fromCharCode(code))
  const text = fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(text, value => {
      expect(letterKey(value)).toBe(byPattern(value))
    }),
  )
})

test('a text longer than the call takes has a key too', () => {
  expect(letterKey('Ớ '.repeat(200_000))).toBe('o'.repeat(200_000))
})

test('two texts have the same key when their keys are equal', () => {
  const unit = fc.constantFrom('a', 'Ạ', 'đ', 'ж', '日', '🙂', ' ', '–', '…', '1', 'e\u0301')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 4 }), fc.string({ unit, maxLength: 4 }), (first, second) => {
      expect(hasSameKey(first, second)).toBe(letterKey(first) === letterKey(second))
    }),
    { numRuns: 1000 },
  )
})
