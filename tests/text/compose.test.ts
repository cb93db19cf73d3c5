import { describe, expect, test } from 'vitest'
import { compose } from '../../src/text/compose.ts'

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323', '\u0340', '\u0341']
const QUALITIES = new Map([
  ['\u0302', 'aeoAEO'],
  ['\u0306', 'aA'],
  ['\u031b', 'ouOU'],
])

describe('compose', () => {
  test.each(
    [...QUALITIES].flatMap(([quality, bases]) =>
      [...bases].flatMap(base => TONES.map(tone => [base + tone + quality, base + quality + tone])),
    ),
  )('takes the tone before the quality mark as after it: %j', (wrong, right) => {
    expect(compose(wrong!)).toBe(right!.normalize('NFC'))
    expect(compose(wrong!)).toHaveLength(1)
  })

  test('composes letters of any Latin alphabet', () => {
    expect(compose('Jose\u0301, c\u030cas, A\u030angstro\u0308m')).toBe('José, čas, Ångström')
  })

  test.each([
    ['a statistical mean', 'x\u0304'],
    ['two tones on a letter that has one', '\u1ea1\u0301'],
    ['the ångström sign with a mark', '\u212b\u0301'],
    ['Cyrillic й apart', '\u0438\u0306'],
    ['a kana with its voice mark', '\u304b\u3099'],
    ['an unequal sign apart', '=\u0338'],
    ['Hebrew points', '\u05d1\u05bc\u05b7'],
    ['a mark that opens the text', '\u0301a'],
    ['more marks than any language writes', `a${'\u0301'.repeat(40)}`],
  ])('leaves %s', (_, text) => {
    expect(compose(text)).toBe(text)
  })

  test('orders marks that stay apart', () => {
    expect(compose('x\u0301\u0323')).toBe('x\u0323\u0301')
  })
})
