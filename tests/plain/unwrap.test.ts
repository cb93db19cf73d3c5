import { describe, expect, test } from 'vitest'
import { unwrap } from '../../src/plain/unwrap.ts'

const WRAPPED = [
  'When the old bridge closed last autumn, nobody in the village',
  'had expected a fix before spring came round again. So they',
  'built a ferry in nine weekends with the help of forty people',
  'who had never held a plane before.',
]

describe('unwrap', () => {
  test('joins the lines of a paragraph, and keeps paragraphs apart', () => {
    const joined = WRAPPED.join(' ')
    expect(unwrap([...WRAPPED, '', ...WRAPPED])).toEqual([joined, '', joined])
  })

  test('begins a block at a list sign, a heading or an indented line', () => {
    const joined = WRAPPED.join(' ')
    expect(unwrap([...WRAPPED, ...WRAPPED.with(0, `  ${WRAPPED[0]}`)])).toEqual([joined, `  ${joined}`])
    expect(unwrap([...WRAPPED, ...WRAPPED, '- one more thing']).at(-1)).toBe('- one more thing')
  })

  test('joins the lines of a quotation, which are all indented', () => {
    const quoted = [
      '    Kelp means too far east. Sheep means very far east,',
      '    and the chapel clock means stop.',
    ]
    const joined = '    Kelp means too far east. Sheep means very far east, and the chapel clock means stop.'
    expect(unwrap([...WRAPPED, '', ...quoted, '', ...WRAPPED])[2]).toBe(joined)
  })

  test('keeps the lines of an indented verse apart', () => {
    const verse = ['    The bell is thin,', '    the fog is wide,']
    expect(unwrap([...WRAPPED, '', ...verse, '', ...WRAPPED]).slice(2, 4)).toEqual(verse)
  })

  test.each([
    ['lines of menus', ['Home', 'News', 'A longer name of a section', 'Sport', 'Weather today', 'Contact']],
    [
      'paragraphs on lines of their own',
      [WRAPPED.join(' '), `${WRAPPED.join(' ')} Again.`, WRAPPED.join(' '), 'Short.'],
    ],
    [
      'captions said twice',
      Array.from(
        { length: 8 },
        (_, n) => `The ferry at the ${n < 4 ? 'old' : 'brand new'} landing in a long line`,
      ),
    ],
    ['nothing', []],
  ])('leaves %s', (_, lines) => {
    expect(unwrap(lines)).toEqual(lines)
  })
})
