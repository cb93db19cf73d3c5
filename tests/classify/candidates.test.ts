import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/blocks/types.ts'
import { candidateBlocks, isProseLike, proseBlocks, textLengths } from '../../src/classify/candidates.ts'
import { caption, heading, item, link, paragraph } from '../blocks/block.ts'

const TEXT = 'Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương, gùi hàng trên lưng.'
const PROSE = paragraph(TEXT)
const LABEL = link('Thời sự')

/** So many labels of a menu. */
function menu(count: number): PageBlock[] {
  return Array(count).fill(LABEL)
}

function candidates(...blocks: readonly PageBlock[]): number[] {
  const lengths = textLengths(blocks)
  return [...candidateBlocks(blocks, { lengths, prose: proseBlocks(blocks, lengths) })]
}

describe('isProseLike', () => {
  test.each([
    ['a paragraph', PROSE, true],
    ['a paragraph with a link', paragraph(TEXT, { linkLength: 20 }), true],
    ['a hidden paragraph', paragraph(TEXT, { hidden: true }), true],
    ['a long item of a list', item(TEXT), true],
    ['sixty characters', paragraph('x'.repeat(60)), true],
    ['fewer than sixty', paragraph('x'.repeat(59)), false],
    ['less than 35 % of links', paragraph('x'.repeat(100), { linkLength: 34 }), true],
    ['as much as 35 % of links', paragraph('x'.repeat(100), { linkLength: 35 }), false],
    ['a link', link(TEXT), false],
    ['a label', paragraph('Chợ đông.'), false],
    ['no text', paragraph(''), false],
  ])('%s: %s', (_, block, is) => {
    expect(isProseLike(block, block.text.length)).toBe(is)
  })
})

describe('prose', () => {
  test('is what is long, shown and no link', () => {
    const blocks = [PROSE, paragraph('Ngắn'), paragraph(TEXT, { hidden: true }), link(TEXT), PROSE]
    expect([...proseBlocks(blocks, textLengths(blocks))]).toEqual([1, 0, 0, 0, 1])
  })
})

describe('a model is asked', () => {
  test('about no menu that stands far from any paragraph', () => {
    expect(candidates(...menu(9), PROSE, ...menu(9))).toEqual([
      ...[0, 0, 0, 0, 0, 1, 1, 1, 1],
      1,
      ...[1, 1, 1, 1, 0, 0, 0, 0, 0],
    ])
  })

  test('about the links between two paragraphs, as far as four blocks from either', () => {
    expect(candidates(PROSE, ...menu(8), PROSE)).toEqual(Array(10).fill(1))
    expect(candidates(PROSE, ...menu(9), PROSE)).toEqual([1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1])
  })

  test.each([
    ['a caption, though it is a link', caption('Chợ quê', { linkLength: 7 })],
    ['a link as long as a sentence', link('x'.repeat(120))],
    ['a text that is linked less than nine tenths', paragraph('x'.repeat(100), { linkLength: 89 })],
    ['a short text', paragraph('Ngắn')],
    ['a sub-heading', heading('Chợ phiên')],
  ])('always about %s', (_, block) => {
    expect(candidates(...menu(9), block, ...menu(9))[9]).toBe(1)
  })

  test.each([
    ['a link shorter than that', link('x'.repeat(119))],
    ['a text that is linked to nine tenths', paragraph('x'.repeat(100), { linkLength: 90 })],
    ['a heading that is a link', heading('Chợ phiên', { linkLength: 9 })],
    ['an item that is a link', { ...item('Chợ'), linkLength: 3 }],
    ['nothing', paragraph('')],
  ])('not about %s', (_, block) => {
    expect(candidates(...menu(9), block, ...menu(9))[9]).toBe(0)
  })

  test('about no menu around hidden prose, which is no paragraph', () => {
    const hidden = paragraph(TEXT, { hidden: true })
    expect(candidates(...menu(9), hidden, ...menu(9))).toEqual([...Array(9).fill(0), 1, ...Array(9).fill(0)])
  })

  test('about no menu on a page without prose, up to its end', () => {
    expect(candidates(...menu(9))).toEqual(Array(9).fill(0))
  })

  test('about nothing where there is nothing', () => {
    expect(candidates()).toEqual([])
  })
})

/** The definition, block by block. */
function isCandidate(blocks: readonly PageBlock[], i: number): boolean {
  const { kind, text, linkLength } = blocks[i]!
  const isLabel = linkLength >= 0.9 * text.length && text.length < 120 && kind !== 'caption'
  return (
    !isLabel ||
    blocks.some((block, j) => Math.abs(i - j) <= 4 && !block.hidden && isProseLike(block, block.text.length))
  )
}

test('a label is a candidate where a paragraph stands within four blocks, anything else everywhere', () => {
  const others = [
    paragraph('Ngắn'),
    paragraph(TEXT, { hidden: true }),
    link('x'.repeat(119), { hidden: true }),
    link('x'.repeat(120)),
    caption('Chợ', { linkLength: 3 }),
  ]
  const block = fc.oneof(
    { weight: 12, arbitrary: fc.constant(LABEL) },
    { weight: 1, arbitrary: fc.constant(PROSE) },
    { weight: 3, arbitrary: fc.constantFrom(...others) },
  )
  fc.assert(
    fc.property(fc.array(block, { maxLength: 40 }), blocks => {
      expect(candidates(...blocks)).toEqual(blocks.map((_, i) => (isCandidate(blocks, i) ? 1 : 0)))
    }),
  )
})
