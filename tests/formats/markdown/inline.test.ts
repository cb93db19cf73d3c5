import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inline } from '../../../src/formats/markdown/inline.ts'
import { print } from '../../../src/formats/markdown/print.ts'
import type { Mark } from '../../../src/model/block.ts'

function markdownOf(text: string, marks: readonly Mark[]): string {
  return print({ type: 'root', children: [{ type: 'paragraph', children: inline(text, marks) }] }).trimEnd()
}

/** Marks by the words they stand over: `mark('a b c', 'strong', 'b')`. */
function over(text: string, kind: Mark['kind'], words: string, url?: string): Mark {
  const start = text.indexOf(words)
  return { kind, start, end: start + words.length, ...(url === undefined ? {} : { url }) }
}

const URL_A = 'https://a.example/x'
const URL_B = 'https://b.example/y'

describe('marks', () => {
  test.each<readonly [string, string, readonly (readonly [Mark['kind'], string, string?])[], string]>([
    ['strong', 'một hai ba', [['strong', 'hai']], 'một **hai** ba'],
    ['emphasis', 'một hai ba', [['emphasis', 'hai']], 'một *hai* ba'],
    ['code', 'gõ ls -l đi', [['code', 'ls -l']], 'gõ `ls -l` đi'],
    ['a link', 'một hai ba', [['link', 'hai', URL_A]], `một [hai](${URL_A}) ba`],
    ['a link whose text is its address', URL_A, [['link', URL_A, URL_A]], `[${URL_A}](${URL_A})`],
    [
      'a mark inside another',
      'một hai ba',
      [
        ['strong', 'hai'],
        ['emphasis', 'một hai ba'],
      ],
      '*một **hai** ba*',
    ],
    [
      'a link inside strong',
      'a b c',
      [
        ['strong', 'a b c'],
        ['link', 'b', URL_A],
      ],
      `**a [b](${URL_A}) c**`,
    ],
    [
      'strong inside a link',
      'a b c',
      [
        ['link', 'a b c', URL_A],
        ['strong', 'b'],
      ],
      `[a **b** c](${URL_A})`,
    ],
    [
      'two kinds over the same words',
      'một hai',
      [
        ['emphasis', 'hai'],
        ['strong', 'hai'],
      ],
      'một **_hai_**',
    ],
    [
      'code inside strong',
      'một hai',
      [
        ['code', 'hai'],
        ['strong', 'hai'],
      ],
      'một **`hai`**',
    ],
    [
      'marks that cross',
      'a b c',
      [
        ['strong', 'a b'],
        ['emphasis', 'b c'],
      ],
      '**a _b_** *c*',
    ],
    [
      'one kind in two neighbours',
      'a b',
      [
        ['strong', 'a'],
        ['strong', 'b'],
      ],
      '**a b**',
    ],
    [
      'links to two places side by side',
      'ab',
      [
        ['link', 'a', URL_A],
        ['link', 'b', URL_B],
      ],
      `[a](${URL_A})[b](${URL_B})`,
    ],
    [
      'links that overlap',
      'a b c',
      [
        ['link', 'a b', URL_A],
        ['link', 'b c', URL_B],
      ],
      `[a b](${URL_A}) [c](${URL_B})`,
    ],
    ['white space at the edges', 'một hai ba', [['strong', ' hai ']], 'một **hai** ba'],
    ['punctuation before a word', 'Tin:nóng', [['strong', 'Tin:']], '**Tin**:nóng'],
    ['punctuation after a word', 'a(b)', [['strong', '(b)']], 'a(**b)**'],
    ['punctuation beside a space', 'nói: “Đi” rồi', [['strong', '“Đi”']], 'nói: **“Đi”** rồi'],
    ['nothing but punctuation inside a word', 'a-b', [['strong', '-']], 'a-b'],
  ])('print %s', (_, text, marks, expected) => {
    const all = marks.map(([kind, words, url]) => over(text, kind, words, url))
    expect(markdownOf(text, all)).toBe(expected)
    expect(markdownOf(text, all.toReversed())).toBe(expected)
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '/tin/1.html',
    'tin/1.html',
    '#muc',
    '',
    'ftp://a.example/x',
    'https://',
  ])('leave out a link to %j', url => {
    expect(markdownOf('xem tin', [over('xem tin', 'link', 'tin', url)])).toBe('xem tin')
  })

  test('keep a link to a mail address', () => {
    expect(markdownOf('viết thư', [over('viết thư', 'link', 'thư', 'mailto:a@b.example')])).toBe(
      'viết [thư](mailto:a@b.example)',
    )
  })

  test('keep the ampersands of an address, and escape one that would be read as a character', () => {
    const url = 'https://a.example/?a=1&b=2&lt;'
    expect(markdownOf('tin', [over('tin', 'link', 'tin', url)])).toBe(
      '[tin](https://a.example/?a=1&b=2\\&lt;)',
    )
  })

  test.each([
    [-5, 100],
    [2, 1],
    [50, 60],
  ])('survive offsets from %i to %i that are not of the text', (start, end) => {
    expect(markdownOf('abc', [{ kind: 'strong', start, end }]).replaceAll('*', '')).toBe('abc')
  })

  test('never part a surrogate pair', () => {
    expect(markdownOf('a😀b', [{ kind: 'strong', start: 2, end: 4 }])).toBe('a**😀b**')
  })
})

describe('text', () => {
  test.each([
    ['* sao', '\\* sao'],
    ['1. một', '1\\. một'],
    ['# thẻ', '\\# thẻ'],
    ['- gạch', '\\- gạch'],
    ['> trích', '\\> trích'],
    ['a*b*c', 'a\\*b\\*c'],
    ['[a](b)', '\\[a]\\(b)'],
    ['<script>', '\\<script>'],
    ['~~xóa~~', '\\~\\~xóa\\~\\~'],
    ['AT&T', 'AT&T'],
    ['&amp;', '\\&amp;'],
    ['---', '\\---'],
  ])('%j is escaped', (text, expected) => {
    expect(markdownOf(text, [])).toBe(expected)
  })

  test('line breaks are hard breaks, in code too, and none stands at an edge', () => {
    expect(markdownOf('một\nhai\n', [])).toBe('một\\\nhai')
    expect(markdownOf('một\nhai', [{ kind: 'code', start: 0, end: 7 }])).toBe('`một`\\\n`hai`')
  })

  test('any text keeps its letters and digits in order under any marks', () => {
    const anyMark = fc.record({
      kind: fc.constantFrom<Mark['kind']>('link', 'strong', 'emphasis', 'code'),
      start: fc.nat(30),
      end: fc.nat(30),
      url: fc.constant(URL_A),
    })
    const anyText = fc.string({
      unit: fc.constantFrom('a', 'ế', '1', ' ', '*', '_', '.', '"', '`', '\\'),
      maxLength: 30,
    })
    fc.assert(
      fc.property(anyText, fc.array(anyMark, { maxLength: 5 }), (text, marks) => {
        const printed = markdownOf(text, marks)
          .replaceAll(`(${URL_A})`, '')
          .replace(/&#x[0-9A-F]+;/g, decode)
        expect(printed.match(/[aế1]/g)).toEqual(text.match(/[aế1]/g))
      }),
    )
  })
})

function decode(reference: string): string {
  return String.fromCodePoint(Number.parseInt(reference.slice(3, -1), 16))
}
