import { describe, expect, test } from 'vitest'
import { type ClassifyInput, classify, spreadOverImages } from '../../src/classify/classify.ts'
import { AT } from '../../src/classify/feature-names.ts'
import type { BlockModel } from '../../src/classify/model.ts'
import { tokenEvidence } from '../../src/classify/path-features.ts'
import { parse } from '../../src/dom/parse.ts'
import { compileSelector, select } from '../../src/dom/select.ts'
import type { Layout } from '../../src/sites/types.ts'
import { image, paragraph } from '../blocks/block.ts'
import { cutDocument } from '../blocks/cut.ts'

/** Believes in every block of twenty characters or more. */
const LONG_ENOUGH: BlockModel = {
  tokens: tokenEvidence([]),
  forest: {
    depth: 1,
    bias: 0,
    features: [AT.chars],
    thresholds: [19],
    leaves: [-5, 5],
  },
}

function labelled(html: string, given: { layout?: Layout } & Partial<ClassifyInput['hints']> = {}): string[] {
  const { layout, ...hints } = given
  const document = parse(html)
  const found = layout && { layout, body: select(document, compileSelector(layout.body))[0]! }
  const result = classify({
    document,
    blocks: cutDocument(document),
    hints: { title: null, description: null, articleBody: null, ...hints },
    layout: found ?? null,
    dedupe: true,
    focus: 'balanced',
    model: LONG_ENOUGH,
  })
  expect(result.scores).toHaveLength(result.labelled.length)
  return result.labelled.map(({ role, rule }) => `${role} ${rule}`)
}

const TEXT = 'Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương.'
const SAPO = 'Phiên chợ cuối năm ở Đồng Văn đông hơn mọi năm, hàng nào cũng bán hết.'

describe('classify', () => {
  test('asks the model about every text and labels every block', () => {
    expect(labelled(`<p>Ngắn</p><div><p>${TEXT}</p><img src=/a.jpg><p>${SAPO}</p></div>`)).toEqual([
      'boilerplate model',
      'body model',
      'figure figure-place',
      'body model',
    ])
  })

  test('lets each rule see what those before it have labelled', () => {
    const caption = '<figcaption>Người bán hoa đào ở chợ Đồng Văn</figcaption>'
    const html = `<div><h1>Phiên chợ cuối năm ở Đồng Văn</h1><p>${SAPO}</p><p>${TEXT}</p>
      <figure><img src=/a.jpg>${caption}</figure><p>${SAPO}</p><p>${'* '.repeat(20)}</p>
      <p>Chia sẻ bài viết này</p><p>Bài và ảnh: Lê Thị Hoa Mai</p><h3>Tin nổi bật trong ngày</h3></div>`
    expect(labelled(html, { title: 'Phiên chợ cuối năm ở Đồng Văn', description: SAPO })).toEqual([
      'title title',
      'lead lead-description',
      'body model',
      'figure figure-caption',
      'caption caption-markup',
      'boilerplate repeated',
      'boilerplate wordless',
      'boilerplate phrase-share',
      'byline byline-author',
      'boilerplate dangling-heading',
    ])
  })

  test('lets a layout correct the model, and looks for no teasers then', () => {
    const links = Array.from(
      { length: 8 },
      (_, i) => `<h3><a href=/${i}>Tin ${i}: giá gừng</a></h3><p>${TEXT} ${i}</p>`,
    )
    const html = `<p>${SAPO}</p><div class=body>${links.map(each => `<div>${each}</div>`).join('')}</div>`
    const layout: Layout = { name: 'thử', hosts: [], body: '.body' }
    const without = labelled(html)
    const found = labelled(html, { layout })
    expect(without.filter(label => label === 'boilerplate list-page')).not.toEqual([])
    expect(found[0]).toBe('boilerplate layout-outside')
    expect(found.filter(label => label === 'body layout-body')).toHaveLength(8)
  })

  test('has nothing to say of a page without blocks', () => {
    expect(labelled('')).toEqual([])
  })
})

describe('what the model says of texts, among images', () => {
  const found = { scores: [0.9, 0.1], phrases: [0, 3], keys: [11, 22], title: 1 }
  const spread = (blocks: Parameters<typeof spreadOverImages>[0], given = found) => {
    const { scores, phrases, keys, title } = spreadOverImages(blocks, given)
    const rounded = Array.from(scores, score => Number(score.toFixed(3)))
    return { scores: rounded, phrases: [...Array.from(phrases)], keys: [...Array.from(keys)], title }
  }

  test('keeps its place beside its text', () => {
    expect(spread([image(), paragraph('Một'), image(), image(), paragraph('Hai')])).toEqual({
      scores: [0, 0.9, 0, 0, 0.1],
      phrases: [0, 0, 0, 0, 3],
      keys: [0, 11, 0, 0, 22],
      title: 4,
    })
  })

  test('is the same where there are none', () => {
    expect(spread([paragraph('Một'), paragraph('Hai')])).toEqual(found)
  })

  test('names no title where no text prints it', () => {
    expect(spread([image(), paragraph('Một'), paragraph('Hai')], { ...found, title: -1 }).title).toBe(-1)
  })
})
