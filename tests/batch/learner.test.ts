import { describe, expect, test } from 'vitest'
import { hashSet } from '../../src/batch/hash-set.ts'
import { learner } from '../../src/batch/learner.ts'
import type { LabelledPage } from '../../src/label-page.ts'
import type { LabelledBlock, Role } from '../../src/model/block.ts'
import { seeded } from '../near-duplicates/random.ts'
import { paragraph } from '../profile/sentences.ts'

const PROMOTION = 'Quý độc giả cùng chúng tôi lan tỏa những việc tử tế mỗi sáng thứ Hai.'

function block(
  text: string,
  role: Role = 'body',
  kind: LabelledBlock['block']['kind'] = 'paragraph',
): LabelledBlock {
  return { block: { index: 0, kind, text, marks: [], level: 0, figure: -1 }, role, rule: 'test' }
}

/** A page of its own text and what is given; the same seed gives the same text. */
function page(
  seed: number,
  blocks: readonly LabelledBlock[],
  facts: Partial<LabelledPage> = {},
): LabelledPage {
  const own = block(paragraph(seeded(seed), 5))
  return { blocks: [own, ...blocks], hostname: 'bao.vn', address: `https://bao.vn/${seed}`, ...facts }
}

describe('learner', () => {
  test('counts a text once a page, on every page of its site', () => {
    const learning = learner()
    for (let seed = 1; seed <= 7; seed++) learning.add(page(seed, [block(PROMOTION), block(PROMOTION)]))
    expect(learning.counted()).toEqual([
      { host: 'bao.vn', pages: 7, blocks: [{ text: PROMOTION, as: 'text', pages: 7 }] },
    ])
  })

  test('holds sites apart, and mobile pages for the same site', () => {
    const learning = learner()
    for (let seed = 1; seed <= 4; seed++)
      learning.add(page(seed, [block(PROMOTION)], { hostname: 'm.bao.vn' }))
    for (let seed = 5; seed <= 6; seed++) learning.add(page(seed, [block(PROMOTION)]))
    learning.add(page(7, [block(PROMOTION)], { hostname: 'khac.vn' }))
    learning.add(page(8, [block(PROMOTION)], { hostname: null }))
    expect(learning.counted().map(({ host, blocks }) => [host, blocks[0]?.pages])).toEqual([
      ['bao.vn', 6],
      ['khac.vn', undefined],
      ['', undefined],
    ])
  })

  test.each<readonly [string, LabelledBlock]>([
    ['a heading', block('Diễn biến chính của trận đấu chiều nay', 'body', 'heading')],
    ['a short line', block('Trân trọng!')],
    ['a text as long as an article', block('Lời tòa soạn. '.repeat(200))],
    ['what is dropped anyway', block(PROMOTION, 'boilerplate')],
    ['a byline', block(PROMOTION, 'byline')],
    ['a table', block(PROMOTION, 'body', 'table')],
  ])('does not learn %s', (_, repeated) => {
    const learning = learner()
    for (let seed = 1; seed <= 6; seed++) learning.add(page(seed, [repeated]))
    expect(learning.counted()[0]!.blocks).toEqual([])
  })

  test('learns captions as such', () => {
    const learning = learner()
    for (let seed = 1; seed <= 6; seed++) learning.add(page(seed, [block('Ảnh minh họa', 'caption')]))
    expect(learning.counted()[0]!.blocks).toEqual([{ text: 'Ảnh minh họa', as: 'caption', pages: 6 }])
  })

  test('passes over copies of a page, by their address and by their text', () => {
    const learning = learner()
    expect(learning.add(page(1, []))).toBe(true)
    expect(learning.add(page(2, [], { address: 'https://bao.vn/1' }))).toBe(false)
    expect(learning.add(page(1, [block(PROMOTION)], { address: 'https://bao.vn/1?luu' }))).toBe(false)
    expect(learning.add(page(3, [], { address: null }))).toBe(true)
    expect(learning.counted()[0]!.pages).toBe(2)
  })

  test('takes short articles with the same promotions for what they are', () => {
    const learning = learner()
    const brief = (seed: number): LabelledPage => ({
      blocks: [block(paragraph(seeded(seed), 1)), block(PROMOTION)],
      hostname: 'bao.vn',
      address: null,
    })
    for (let seed = 1; seed <= 20; seed++) learning.add(brief(seed))
    expect(learning.counted()[0]!.blocks[0]!.pages).toBe(20)
  })
})

describe('hashSet', () => {
  test('knows each of many hashes from its second time on', () => {
    const seen = hashSet()
    const hashes = Array.from({ length: 20_000 }, (_, i) => Math.imul(i, 0x9e3779b1))
    expect(hashes.filter(hash => seen.add(hash))).toHaveLength(20_000)
    expect(hashes.filter(hash => seen.add(hash))).toEqual([])
  })
})
