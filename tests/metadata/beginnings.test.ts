import { describe, expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { Source } from '../../src/dom/source.ts'
import { TAG } from '../../src/dom/tags.ts'
import { beginningsOf, mayBegin, mayOpen, textStartIn } from '../../src/metadata/beginnings.ts'

/** Not at the start of the page, where U+FEFF is a byte order mark. */
const START = '<p>'

describe('a text may begin with one of the words', () => {
  const beginnings = beginningsOf(['tags', 'từ', '24h'])

  test.each([
    ['Tags:', true],
    ['tập', true],
    ['Từ khóa', true],
    ['T&#7915; khóa', true],
    ['&nbsp;Tags', true],
    ['“Tags”', true],
    ['Đời sống', true],
    ['24 giờ', true],
    ['Tin tức', false],
    ['Thể thao', false],
    ['Xe', false],
    ['19:30', false],
  ])('%j: %s', (text, expected) => {
    expect(mayBegin(Source.of(`${START}${text}`), START.length, beginnings)).toBe(expected)
  })

  test.each([
    ['Tags:', true],
    ['T&#7915; khóa', true],
    ['&nbsp;Tags', true],
    ['\u00a0Tags', true],
    ['\ufeffTags', true],
    ['“Tags”', false],
    ['(Tags', false],
    ['Đời sống', false],
    ['Tin tức', false],
  ])('%j may open with one behind white space: %s', (text, expected) => {
    expect(mayOpen(Source.of(`${START}${text}`), START.length, beginnings)).toBe(expected)
  })

  test('no text begins with none', () => {
    expect(mayBegin(Source.of('tags'), -1, beginnings)).toBe(false)
  })
})

test.each([
  ['<a href=x> <b>Tin</b> tức</a>', 'Tin'],
  ['<a href=x><script>x</script><img alt=x>Tin</a>', 'Tin'],
])('the text shown in %j begins with %j', (html, start) => {
  const document = parse(html)
  const link = document.tag.indexOf(TAG.a)
  expect(document.source.toString().indexOf(start)).toBe(textStartIn(document, link))
})

test('an element without text shows none', () => {
  const document = parse('<a href=x><img></a>Tin')
  expect(textStartIn(document, document.tag.indexOf(TAG.a))).toBe(-1)
})
