import { describe, expect, test } from 'vitest'
import { reportLines, runVectors } from './run.ts'
import { parseVectors } from './vector.ts'

const vector = (fn: string, text: string, out: unknown): string =>
  JSON.stringify({ fn, in: text, out, why: 'w' })

describe('a run of vectors', () => {
  test('counts by function what passes and shows what does not', () => {
    const lines = [
      vector('syllable', 'nghiêng', true),
      vector('syllable', 'nghiêng', false),
      vector('decode:viscii', 'C\xb5ng', 'Cộng'),
    ]
    expect(reportLines(runVectors(parseVectors(lines.join('\n'))))).toEqual([
      'syllable: w\n  in   "nghiêng"\n  want false\n  got  true',
      'syllable                     1 of 2',
      'decode:viscii                1 of 1',
      'all                          2 of 3',
    ])
  })

  test('tells an old encoding from UTF-8 that parts of it could be', () => {
    const text = 'œy ban nhân dân thành ph¯ yêu c¥u các s·, ngành kh¦n trß½ng rà soát quÛ ð¤t công.'
    expect(reportLines(runVectors(parseVectors(vector('detect', text, 'VISCII')))).at(-1)).toContain('1 of 1')
  })

  test('fails what has no function, and does not stop there', () => {
    const [unknown, known] = runVectors(
      parseVectors(`${vector('klingon', 'a', 'b')}\n\n${vector('syllable', 'a', true)}\n`),
    )
    expect(unknown?.failed).toHaveLength(1)
    expect(known?.failed).toHaveLength(0)
  })

  test.each(['{', '1', '{"fn":"nfc","in":"a"}'])('says which line is no vector: %s', line => {
    expect(() => parseVectors(`${vector('nfc', 'a', 'a')}\n${line}`)).toThrow(/^line 2 /)
  })
})
