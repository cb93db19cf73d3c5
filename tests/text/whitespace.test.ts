import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collapse, singleSpaced } from '../../src/text/whitespace.ts'

describe('collapse', () => {
  test.each([
    ['runs of any white space', ' một \t\n\xa0hai\u2003\u202f ba\r\n', 'một hai ba'],
    ['a single tab and a single no-break space', 'một\thai\xa0ba', 'một hai ba'],
    ['a text of spaces', ' \n\xa0', ''],
    ['ideographic spaces only at the ends', '\u3000東京\u3000都\u3000', '東京\u3000都'],
  ])('collapses %s', (_, text, collapsed) => {
    expect(collapse(text)).toBe(collapsed)
  })

  test('leaves what is collapsed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '\t', '\n', '\xa0', '\u2028', '\u3000', '\ufeff') }),
        text => {
          const once = collapse(text)
          expect(collapse(once)).toBe(once)
          expect(once).not.toMatch(/ {2}|[\t\n\xa0\u2028]|^\s|\s$/)
        },
      ),
    )
  })
})

test.each([
  ['runs of any white space', ' một \t\n\xa0hai\u3000 ba\r\n', 'một hai ba'],
  ['one space that is no plain one', 'một\u3000hai', 'một hai'],
  ['a text that has single spaces alone', 'một hai', 'một hai'],
])('single spaces stand for %s', (_, text, spaced) => {
  expect(singleSpaced(text)).toBe(spaced)
})
