import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutsOf } from '../../src/metadata/separators.ts'

test.each([
  ['Chợ quê - Báo Mẫu', [' - ']],
  ['Chợ quê|Báo Mẫu', ['|']],
  ['Mẫu::Chợ quê', ['::']],
  ['Chợ quê –', [' –']],
  ['Anh-Pháp: 2-1', []],
])('the separators of %j', (title, separators) => {
  expect(cutsOf(title).map(({ start, end }) => title.slice(start, end))).toEqual(separators)
})

test('separators follow one another and hold a sign', () => {
  const unit = fc.constantFrom(' ', 'a', '-', '–', '|', ':', '»', '/', '\u00a0')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), title => {
      let done = 0
      for (const { start, end } of cutsOf(title)) {
        expect(start).toBeGreaterThanOrEqual(done)
        expect(title.slice(start, end).trim()).not.toBe('')
        done = end
      }
    }),
  )
})
