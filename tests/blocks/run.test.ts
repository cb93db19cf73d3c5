import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Run } from '../../src/blocks/run.ts'
import { normalizeText } from '../../src/text/normalize.ts'
import { marked } from './cut.ts'

const asIs = (text: string): string => text
const vietnamese = (text: string): string => normalizeText(text, { vietnamese: true, rightToLeft: false })

describe('Run', () => {
  test('gives nothing for white space and breaks alone, and starts anew', () => {
    const run = new Run(asIs)
    run.append(' \n\u00a0')
    run.lineBreak()
    expect(run.isEmpty).toBe(true)
    expect(run.take(false)).toBeNull()
    run.append('Một')
    expect(run.take(false)?.text).toBe('Một')
    expect(run.take(false)).toBeNull()
  })

  test('makes no-break spaces plain, without help of normalization', () => {
    const run = new Run(asIs)
    run.append('a\u00a0\u00a0b')
    expect(run.take(false)?.text).toBe('a b')
  })

  test('tells the second break in a row, white space between them notwithstanding', () => {
    const run = new Run(asIs)
    run.append('Một')
    expect([run.lineBreak(), run.lineBreak()]).toEqual([false, true])
    run.append(' ')
    expect(run.lineBreak()).toBe(true)
    run.append('hai')
    expect(run.lineBreak()).toBe(false)
  })

  test('keeps a mark open over several texts', () => {
    const run = new Run(asIs)
    run.append('Xem ')
    run.startMark('link', 'https://bao.example/')
    run.append('Một')
    const first = run.take(false)!
    run.append('hai')
    run.endMark('link')
    run.append(' ba')
    expect(marked(first)).toBe('Xem [Một](https://bao.example/)')
    expect(marked(run.take(false)!)).toBe('[hai](https://bao.example/) ba')
  })

  test('closes the innermost mark of a kind, and takes a close without an open for nothing', () => {
    const run = new Run(asIs)
    run.endMark('strong')
    run.startMark('strong', null)
    run.append('a ')
    run.startMark('strong', null)
    run.append('b')
    run.endMark('strong')
    run.append(' c')
    run.endMark('strong')
    run.endMark('strong')
    const { text, marks } = run.take(false)!
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['a b c', 'b'])
  })

  test('orders marks by their start, the longer before the shorter', () => {
    const run = new Run(asIs)
    run.startMark('emphasis', null)
    run.startMark('strong', null)
    run.append('a')
    run.endMark('strong')
    run.append(' b')
    run.endMark('emphasis')
    expect(run.take(false)?.marks.map(({ kind }) => kind)).toEqual(['emphasis', 'strong'])
  })

  test('keeps no more than 500 marks of a text', () => {
    const run = new Run(asIs)
    for (let i = 0; i < 600; i++) {
      run.startMark('strong', null)
      run.append('a')
      run.endMark('strong')
      run.append(' ')
    }
    expect(run.take(false)?.marks).toHaveLength(500)
  })

  test('counts linked and strong text once where marks of one kind overlap', () => {
    const run = new Run(asIs)
    run.startMark('strong', null)
    run.startMark('strong', null)
    run.append('Một')
    run.endMark('strong')
    run.endMark('strong')
    expect(run.take(false)?.strongLength).toBe(3)
  })

  test.each([
    ['leading', '\u3000', '今日は', 'です'],
    ['leading, before double spaces', '\u3000', '今日は  ', 'です'],
    ['inner', '', '今日は\u3000', 'です'],
  ])('marks stand right behind an ideographic space: %s', (_, before, text, after) => {
    const run = new Run(asIs)
    run.append(before + text)
    run.startMark('strong', null)
    run.append('\u3000晴れ\u3000')
    run.endMark('strong')
    run.append(after)
    const taken = run.take(false)!
    expect(taken.marks.map(({ start, end }) => taken.text.slice(start, end))).toEqual(['晴れ'])
  })

  test('the dash of a dateline is put once, and only before text', () => {
    const run = new Run(asIs)
    run.dateline()
    run.append('Huế')
    run.dateline()
    run.append(' ')
    run.append('Trời mưa')
    run.append(' to')
    expect(run.take(false)?.text).toBe('Huế - Trời mưa to')
  })
})

describe('any run', () => {
  const WORDS = ['chợ', 'quê', 'tiếng', 'Việt', 'a', 'ngà\u0300y', 'Tế\u00adt', 'gạo'].flatMap(word => [
    word,
    word.normalize('NFD'),
  ])
  const word = fc.record({
    text: fc.constantFrom(...WORDS),
    kind: fc.constantFrom('strong' as const, 'emphasis' as const, null),
    space: fc.constantFrom(' ', '  ', '\n\t', '\u00a0', ' \u2003', '<br>'),
  })

  test('a marked word is the word that its mark covers, however it was written', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), words => {
        const run = new Run(vietnamese)
        for (const { text, kind, space } of words) {
          if (kind !== null) run.startMark(kind, null)
          run.append(text)
          if (kind !== null) run.endMark(kind)
          if (space === '<br>') run.lineBreak()
          else run.append(space)
        }
        const taken = run.take(false)!
        const covered = taken.marks.map(({ start, end }) => taken.text.slice(start, end))
        const marked = words.filter(({ kind }) => kind !== null)
        expect(covered).toEqual(marked.map(({ text }) => vietnamese(text)))
      }),
    )
  })

  const step = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }).map(text => (run: Run) => run.append(text)),
    fc
      .constantFrom(' ', '\u3000', '\u2003', '\n', '\u0301', 'e', '\u00ad', '\u2028', '\ufeff')
      .map(text => (run: Run) => run.append(text)),
    fc
      .constantFrom('link', 'strong', 'emphasis', 'code')
      .map(kind => (run: Run) => run.startMark(kind, '/a')),
    fc.constantFrom('link', 'strong', 'emphasis', 'code').map(kind => (run: Run) => run.endMark(kind)),
    fc.constant((run: Run) => void run.lineBreak()),
    fc.constant((run: Run) => run.dateline()),
  )

  test.each([
    ['as it is', asIs],
    ['normalized', vietnamese],
  ])('has marks inside its text that never begin or end on white space: %s', (_, normalize) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), steps => {
        const run = new Run(normalize)
        for (const apply of steps) apply(run)
        const taken = run.take(false)
        if (taken === null) return
        const { text, marks, linkLength, strongLength } = taken
        expect(text).toBe(text.trim())
        expect(Math.max(linkLength, strongLength)).toBeLessThanOrEqual(text.length)
        for (const { start, end } of marks) {
          expect(0 <= start && start < end && end <= text.length).toBe(true)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        }
      }),
      { numRuns: 300 },
    )
  })
})
