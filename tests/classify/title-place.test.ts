import { describe, expect, test } from 'vitest'
import { findTitle, foldLoosely, sharedWords } from '../../src/classify/title-place.ts'
import { heading, link, paragraph } from '../blocks/block.ts'

const TITLE = 'Phiên chợ cuối năm ở Đồng Văn'
const h1 = (text: string) => heading(text, { level: 1 })

describe('foldLoosely', () => {
  test.each([
    ['Chợ Tết: “Đông – vui!”', 'chợ tết đông vui'],
    ['  12.000 đồng ', '12 000 đồng'],
    ['***', ''],
    ['', ''],
  ])('%j becomes %j', (text, folded) => {
    expect(foldLoosely(text)).toBe(folded)
  })
})

describe('findTitle', () => {
  test.each([
    ['the block that says the title', [h1('Báo'), heading(TITLE), paragraph('Một')], 1],
    ['the first of several that say it', [paragraph('Một'), h1(TITLE), h1(TITLE)], 1],
    ['a long enough paragraph that says it', [h1('Báo'), paragraph(`${TITLE}!`)], 1],
    ['the first first-level heading, where none says it', [heading('Tin'), h1('Chợ'), h1('Báo')], 1],
    ['no heading as long as a paragraph', [h1('Chợ Tết '.repeat(50)), h1('Chợ')], 1],
    ['none, where there is no such heading', [heading('Tin'), paragraph('Một')], -1],
    ['none on an empty page', [], -1],
  ])('is %s', (_, blocks, index) => {
    expect(findTitle(blocks, TITLE)).toBe(index)
  })

  test.each([
    ['a link that says it: a teaser', link(TITLE)],
    ['a hidden block that says it', paragraph(TITLE, { hidden: true })],
    ['a hidden heading', h1('Báo')],
  ])('is not %s', (_, block) => {
    const blocks = [block.kind === 'heading' ? { ...block, hidden: true } : block, h1('Chợ')]
    expect(findTitle(blocks, TITLE)).toBe(1)
  })

  test('is not a short paragraph that says a short title', () => {
    expect(findTitle([paragraph('Chợ'), heading('Chợ')], 'Chợ')).toBe(1)
  })

  test('is the first first-level heading where no title is known', () => {
    expect(findTitle([paragraph('Một'), h1('Chợ')], null)).toBe(1)
  })
})

describe('sharedWords', () => {
  const words = new Set(['chợ', 'tết', 'đông', 'vui', 'hơn', 'mọi', 'năm', 'trước'])

  test.each([
    ['all', 'chợ tết đông vui hơn mọi năm trước', 1],
    ['all of the shorter text', 'chợ tết đông vui hơn', 1],
    ['all of the longer text', 'ở đây chợ tết đông vui hơn mọi năm trước nhiều lắm', 1],
    ['half', 'chợ tết đông vui một hai ba bốn', 0.5],
    ['a word counts once', 'chợ chợ chợ chợ tết một hai ba', 0.4],
    ['nothing', 'một hai ba bốn năm_ sáu', 0],
    ['too few words to tell', 'chợ tết đông vui', 0],
  ])('%s', (_, folded, share) => {
    expect(sharedWords(words, folded)).toBeCloseTo(share)
  })

  test('tells nothing by a text of too few words', () => {
    expect(sharedWords(new Set(['chợ', 'tết']), 'chợ tết đông vui hơn mọi năm')).toBe(0)
  })
})
