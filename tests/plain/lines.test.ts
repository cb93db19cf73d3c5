import { describe, expect, test } from 'vitest'
import { readLines } from '../../src/plain/lines.ts'

const CONTEXT = { vietnamese: true, rightToLeft: false }

/** The lines of a text without the facts that have their usual value. */
function read(text: string): object[] {
  return readLines(text, CONTEXT).map(({ marks, ...line }) => ({
    text: line.text,
    ...(line.afterBlank ? { afterBlank: true } : {}),
    ...(line.level > 0 ? { level: line.level } : {}),
    ...(line.sign !== 'none' ? { sign: line.sign, depth: line.depth } : {}),
    ...(line.image !== null ? { image: line.image } : {}),
    ...(marks.length > 0 ? { marks: marks.map(({ kind }) => kind) } : {}),
  }))
}

describe('readLines', () => {
  test.each(['\n', '\r\n', '\r', '\u2028', '\u0085'])('ends lines at %j', end => {
    expect(read(`Một${end}Hai`)).toEqual([{ text: 'Một', afterBlank: true }, { text: 'Hai' }])
  })

  test('drops blank lines, lone dots and rules, and remembers the distance', () => {
    expect(read('Một\n\n.\nHai\n-----\nBa')).toEqual([
      { text: 'Một', afterBlank: true },
      { text: 'Hai', afterBlank: true },
      { text: 'Ba', afterBlank: true },
    ])
  })

  test('normalizes white space and Unicode', () => {
    expect(read(' Hòa\u00a0 bình '.normalize('NFD'))).toEqual([{ text: 'Hòa bình', afterBlank: true }])
  })

  test('takes a bullet for a list anywhere, a hyphen or a hash only in Markdown', () => {
    expect(read('• Một\n- Thưa ông\n#Sự kiện')).toEqual([
      { text: 'Một', afterBlank: true, sign: 'bullet', depth: 0 },
      { text: '- Thưa ông' },
      { text: '#Sự kiện' },
    ])
  })

  test('reads the signs of Markdown', () => {
    expect(read('## Đầu đề\n- Một\n  - Hai\n1. Ba\n> Bốn\n![Năm](n.jpg)\n**Sáu** và *bảy*, `tám`')).toEqual([
      { text: 'Đầu đề', afterBlank: true, level: 2 },
      { text: 'Một', sign: 'bullet', depth: 0 },
      { text: 'Hai', sign: 'bullet', depth: 1 },
      { text: 'Ba', sign: 'number', depth: 0 },
      { text: 'Bốn', sign: 'quote', depth: 0 },
      { text: 'Năm', image: 'n.jpg' },
      { text: 'Sáu và bảy, tám', marks: ['strong', 'emphasis', 'code'] },
    ])
  })
})
