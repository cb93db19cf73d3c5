import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterCuts, cutsOf, squeeze } from '../../src/blocks/squeeze.ts'

describe('squeeze', () => {
  test.each([
    ['runs of white space', 'chợ \t\n\xa0quê\u2003 vui', 'chợ quê vui'],
    ['a single line end', 'chợ\nquê', 'chợ quê'],
    ['a break with what stands around it', 'chợ \u2028 \u2028quê', 'chợ\nquê'],
  ])('%s', (_, text, squeezed) => {
    expect(squeeze(text)).toBe(squeezed)
  })
})

describe('afterCuts', () => {
  const unit = fc.constantFrom('a', 'b', ' ', ' ', '\n', '\xa0', '\u2028')

  test('a visible character stands in the squeezed text where its place falls', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), text => {
        const squeezed = squeeze(text)
        const cuts = cutsOf(text, 0, text.length)
        for (let at = 0; at < text.length; at++) {
          const place = afterCuts(at, cuts)
          if (text[at]!.trim() !== '') expect(squeezed[place]).toBe(text[at])
          else expect(squeezed.slice(0, place).trim()).toBe(squeeze(text.slice(0, at)).trim())
        }
      }),
    )
  })
})
