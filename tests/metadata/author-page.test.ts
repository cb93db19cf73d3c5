import { expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { TAG } from '../../src/dom/tags.ts'
import { leadsToAuthor } from '../../src/metadata/author-page.ts'

test.each([
  ['/authors/jane-doe', true],
  ['https://bao.example/tac-gia/an-binh-12.html', true],
  ['https://bao.example/Author/anh/', true],
  ['author/jane', false],
  ['/author/an', false],
  ['/author/', false],
  ['/author/jane?page=2', false],
  ['/authority/jane', false],
  ['/tin-tuc/bai-bao', false],
  ['/a?next=/author/jane', true],
  ['', false],
])('%j leads to an author: %s', (href, expected) => {
  const document = parse(`<a href="${href}">x</a>`)
  expect(leadsToAuthor(document, document.tag.indexOf(TAG.a))).toBe(expected)
})

test('a link without an address leads nowhere', () => {
  const document = parse('<a name="/author/jane">x</a>')
  expect(leadsToAuthor(document, document.tag.indexOf(TAG.a))).toBe(false)
})
