import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { parseLooseJson } from '../../src/metadata/json-repair.ts'

describe('JSON as pages write it', () => {
  test.each([
    ['sound JSON', '{"a": [1, "hai"]}', { a: [1, 'hai'] }],
    ['white space around', '\n  {"a": 1}\n', { a: 1 }],
    ['a comma before the closing bracket', '{"a": [1, 2,], "b": 3,}', { a: [1, 2], b: 3 }],
    ['two commas', '{"a": 1,, "b": 2}', { a: 1, b: 2 }],
    ['a comma in a string stays', '{"a": "một, ]", "b": 2,}', { a: 'một, ]', b: 2 }],
    ['a line break in a string', '{"a": "một\nhai\ttab"}', { a: 'một\nhai\ttab' }],
    ['a backslash that escapes nothing', String.raw`{"a": "l\'heure"}`, { a: "l'heure" }],
    ['an escaped quotation mark', String.raw`{"a": "\"x\"", }`, { a: '"x"' }],
    ['an HTML comment around', '<!-- {"a": 1} -->', { a: 1 }],
    ['an HTML comment in front', '<!-- breadcrumb [1] --> {"a": 1}', { a: 1 }],
    ['a CDATA section around', '//<![CDATA[\n{"a": [1]}\n//]]>', { a: [1] }],
    ['a comment of JavaScript', '{"a": 1, /* , */ "b": "/* c */",}', { a: 1, b: '/* c */' }],
    ['a semicolon at the end', '[{"a": 1}];', [{ a: 1 }]],
    ['references escaped for HTML', '{&quot;a&quot;: &quot;R&amp;D&quot;}', { a: 'R&D' }],
  ])('%s', (_, source, value) => {
    expect(parseLooseJson(source)).toEqual(value)
  })

  test('the telling strings are saved from an object beyond repair', () => {
    const source =
      '{"@type": "NewsArticle", "headline": "Tiêu đề", "description": "nói "không" ạ", "datePublished": "2023-11-10"}'
    expect(parseLooseJson(source)).toEqual({
      '@type': 'NewsArticle',
      headline: 'Tiêu đề',
      datePublished: '2023-11-10',
    })
  })

  test.each([[''], ['   '], ['var a = 1'], ['{'], ['"'], ['{"a": }'], ['<!--'], ['[[[']])(
    '%j is nothing',
    source => {
      expect(parseLooseJson(source)).toBeUndefined()
    },
  )

  test('what JSON.parse reads is read alike', () => {
    fc.assert(
      fc.property(fc.json(), source => {
        expect(parseLooseJson(source)).toEqual(JSON.parse(source))
      }),
    )
  })

  test('a superfluous comma anywhere between tokens of a list does no harm', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), strings => {
        const source = `[${strings.map(one => `${JSON.stringify(one)} , `).join('')}]`
        expect(parseLooseJson(source)).toEqual(strings)
      }),
    )
  })

  test('what the repairs leave as it was is parsed once', () => {
    const parse = vi.spyOn(JSON, 'parse')
    parseLooseJson('\n[[[[ \n')
    expect(parse).toHaveBeenCalledOnce()
    parse.mockRestore()
  })

  test('takes time linear in its length on hostile text', () => {
    for (const piece of ['"', '\\"', '/*', '<!--', ',', ', ', '{"@type": "', '&quot;']) {
      const source = `{${piece.repeat(200_000 / piece.length)}`
      const start = process.cpuUsage()
      parseLooseJson(source)
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000)
    }
  })
})
