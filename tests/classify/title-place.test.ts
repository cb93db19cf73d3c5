import { describe, expect, test } from 'vitest'
import type { PageBlock } from '../../src/blocks/types.ts'
import { findTitle } from '../../src/classify/title-place.ts'
import { keyOf } from '../../src/text/word-hashes.ts'
import { heading, link, paragraph } from '../blocks/block.ts'

const TITLE = 'Phiên chợ cuối năm ở Đồng Văn'
const h1 = (text: string) => heading(text, { level: 1 })

function find(blocks: readonly PageBlock[], title: string | null): number {
  const keys = blocks.map(({ text }) => keyOf(text))
  return findTitle(blocks, keys, title)
}

describe('findTitle', () => {
  test.each([
    ['the block that says the title', [h1('Báo'), heading(TITLE), paragraph('Một')], 1],
    ['the block that says it in other case and signs', [h1('Báo'), heading(`“${TITLE.toUpperCase()}”`)], 1],
    ['the first of several that say it', [paragraph('Một'), h1(TITLE), h1(TITLE)], 1],
    ['a long enough paragraph that says it', [h1('Báo'), paragraph(`${TITLE}!`)], 1],
    ['the first first-level heading, where none says it', [heading('Tin'), h1('Chợ'), h1('Báo')], 1],
    ['no heading as long as a paragraph', [h1('Chợ Tết '.repeat(50)), h1('Chợ')], 1],
    ['none, where there is no such heading', [heading('Tin'), paragraph('Một')], -1],
    ['none on an empty page', [], -1],
  ])('is %s', (_, blocks, index) => {
    expect(find(blocks, TITLE)).toBe(index)
  })

  test.each([
    ['a link that says it: a teaser', link(TITLE)],
    ['a hidden block that says it', paragraph(TITLE, { hidden: true })],
    ['a hidden heading', heading('Báo', { level: 1, hidden: true })],
    ['a block without words', paragraph('* '.repeat(20))],
  ])('is not %s', (_, block) => {
    expect(find([block, h1('Chợ')], TITLE)).toBe(1)
  })

  test('is not a short paragraph that says a short title', () => {
    expect(find([paragraph('Chợ'), heading('Chợ')], 'Chợ')).toBe(1)
  })

  test.each([null, '', '* * *'])('is the first first-level heading where the title is %j', title => {
    expect(find([paragraph('* '.repeat(20)), h1('Chợ')], title)).toBe(1)
  })
})
