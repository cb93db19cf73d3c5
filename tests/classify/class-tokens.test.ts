import { expect, test } from 'vitest'
import { classTokens } from '../../src/classify/class-tokens.ts'

test.each([
  ['article', ['article']],
  ['article-body main', ['article', 'body', 'main']],
  ['articleBody_main--2', ['article', 'body', 'main']],
  ['PhotoCMS_Caption', ['photo', 'cms', 'caption']],
  ['col-md-8 p15', ['col', 'md']],
  ['a b1c', []],
  ['x'.repeat(30), ['x'.repeat(24), 'x'.repeat(6)]],
  ['', []],
  ['đọc-thêm', ['th']],
])('%j has the words %j', (value, words) => {
  expect(classTokens(value)).toEqual(words)
})
