import { expect, test } from 'vitest'
import { languageTag } from '../../src/metadata/language.ts'

test.each([
  ['vi', 'vi'],
  ['vi_VN', 'vi-VN'],
  ['en-us', 'en-US'],
  ['vietnamese', 'vi'],
  ['Tiếng Việt', 'vi'],
  ['de, en', 'de'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['', null],
  ['x', null],
  ['auto!', null],
])('%j is %j', (value, tag) => {
  expect(languageTag(value)).toBe(tag)
})
