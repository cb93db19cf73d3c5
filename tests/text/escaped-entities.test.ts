import { describe, expect, test } from 'vitest'
import { decodeEscapedEntities, unescapePage } from '../../src/text/escaped-entities.ts'

describe('decodeEscapedEntities', () => {
  test.each([
    ['hexadecimal in capitals', 'ti&#X1EBF;ng', 'tiếng'],
    ['letters beside each other', '&#273;&#7871;n', 'đến'],
    ['a combining mark', 'tie&#770;&#769;ng', 'tie\u0302\u0301ng'],
    ['quotation marks and apostrophes beside them', '&quot;Kh&ocirc;ng&#39;', '"Không\''],
    ['spaces and dashes beside them', 'b&agrave;&nbsp;&ndash; c&ocirc;', 'bà\xa0– cô'],
    ['letters that HTML names beyond Latin-1', '&dstrok;&abreve;ng k&yacute;', 'đăng ký'],
  ])('decodes %s', (_, text, decoded) => {
    expect(decodeEscapedEntities(text, false)).toBe(decoded)
  })

  test('leaves what is markup, decoding the rest', () => {
    expect(decodeEscapedEntities('&lt;b&gt;H&agrave; N&#7897;i &amp; &#60;', false)).toBe(
      '&lt;b&gt;Hà Nội &amp; &#60;',
    )
  })

  test('decodes once', () => {
    expect(decodeEscapedEntities('H&agrave; &amp;agrave;', false)).toBe('Hà &amp;agrave;')
  })

  test.each([
    ['an entity that is talked about', 'gõ &eacute; để có é'],
    ['words of another language', 'caf&eacute; d&eacute;j&agrave; ferm&eacute;'],
    ['an open reference', 'H&agrave N&#7897i'],
    ['numbers out of range', 'H&#99999;i &#0;'],
  ])('leaves %s', (_, text) => {
    expect(decodeEscapedEntities(text, false)).toBe(text)
  })

  test('decodes what proves nothing by itself where the document has more', () => {
    expect(decodeEscapedEntities('&ldquo;OK&rdquo;', true)).toBe('“OK”')
  })
})

describe('unescapePage', () => {
  test('takes one escape off letters and leaves markup', () => {
    expect(unescapePage('<p>H&amp;agrave; N&amp;#7897;i &amp;lt;b&amp;gt; A&amp;B</p>')).toBe(
      '<p>H&agrave; N&#7897;i &amp;lt;b&amp;gt; A&amp;B</p>',
    )
  })
})
