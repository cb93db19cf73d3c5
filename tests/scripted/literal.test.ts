import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLiteral } from '../../src/scripted/literal.ts'

describe('readLiteral', () => {
  test.each([
    ['double quotes', '"Chợ quê"', 'Chợ quê'],
    ['single quotes', `'Chợ "quê"'`, 'Chợ "quê"'],
    ['a template, its substitutions as they are', `\`Chợ \${name}\n"quê"\``, `Chợ \${name}\n"quê"`],
    ['nothing', '""', ''],
    ['line ends and tabs', String.raw`"a\nb\tc\rd"`, 'a\nb\tc\rd'],
    ['the other single escapes', String.raw`"\b\f\v\0"`, '\b\f\v\0'],
    ['escaped quotes', String.raw`"<p class=\"a\">it\'s</p>"`, `<p class="a">it's</p>`],
    ['an escaped backslash before the end', String.raw`"a\\" + "b"`, 'a\\'],
    ['escaped slashes', String.raw`"<\/p>"`, '</p>'],
    ['Unicode in four digits', String.raw`"\u0110\u1ed3ng"`, 'Đồng'],
    ['Unicode in braces', String.raw`"\u{110}\u{1F600}"`, 'Đ😀'],
    ['two digits', String.raw`"\x3cp\x3E"`, '<p>'],
    ['a digit that is none', String.raw`"\x3gA \u12 \u{} \u{110000}"`, 'x3gA u12 u{} u{110000}'],
    ['a line that goes on', '"a\\\nb"', 'ab'],
  ])('reads %s', (_, script, value) => {
    expect(readLiteral(script, 0)?.value).toBe(value)
  })

  test('begins at the given quote and ends at its like', () => {
    expect(readLiteral(`x = 'a"b' + "c"`, 4)).toEqual({ value: 'a"b', end: 9 })
  })

  test.each(['"', '"abc', '"abc\\"', '"abc\\', '`a"\''])('gives nothing for %j, which never ends', script => {
    expect(readLiteral(script, 0)).toBeNull()
  })

  test('reads whatever JSON writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(readLiteral(JSON.stringify(text), 0)?.value).toBe(text)
      }),
    )
  })
})
