import { describe, expect, test } from 'vitest'
import { EMPTY_ARTICLE } from '../../../src/extract.ts'
import { renderBody } from '../../../src/formats/markdown/body.ts'
import { renderMarkdown } from '../../../src/formats/markdown/render.ts'
import type { ArticleBlock, ArticleImage } from '../../../src/model/article.ts'
import { sampleRecord } from '../sample-record.ts'

function bodyOf(...blocks: ArticleBlock[]): string {
  return renderBody(sampleRecord({ title: null, blocks }))
}

function figureOf(image: Partial<ArticleImage>): string {
  const images = [{ url: null, alt: null, caption: null, credit: null, ...image }]
  return renderBody(sampleRecord({ title: null, blocks: [{ type: 'figure', image: 0 }], images }))
}

describe('Markdown', () => {
  test('has front matter, the title, the lead in bold, and the paragraphs', () => {
    expect(
      renderMarkdown(sampleRecord({ title: 'Mở #1', authors: [], tags: [], description: null })),
    ).toBe(`---
title: "Mở #1"
source: https://bao.example.vn/duong-sat-1.html
site: Báo Mẫu
published: 2023-11-10T16:31:00+07:00
lang: vi
word_count: 12
---

# Mở #1

**Ngành đường sắt mở thêm ba chuyến.**

Vé bán từ hôm nay.
`)
  })

  test.each(['empty', 'error'] as const)('of a page that is %s is its front matter alone', status => {
    const printed = renderMarkdown(sampleRecord({ status, title: 'Trang chủ', wordCount: 0 }))
    expect(printed).toMatch(/^---\ntitle: Trang chủ\n(?:.+\n)*---\n$/)
    expect(printed).not.toContain('Vé bán')
  })

  test('of a page that could not be read is nothing', () => {
    const record = sampleRecord({ ...EMPTY_ARTICLE, status: 'error', wordCount: 0 })
    expect(renderMarkdown(record)).toBe('')
  })
})

describe('blocks', () => {
  test('a paragraph is one line, however long', () => {
    const text = 'Một câu dài. '.repeat(100).trim()
    expect(bodyOf({ type: 'paragraph', text })).toBe(`${text}\n`)
  })

  test('a lead of two lines stays bold over its break, and bold inside it is not doubled', () => {
    const marks = [{ kind: 'strong', start: 0, end: 3 }] as const
    expect(bodyOf({ type: 'lead', text: 'Một.\nHai.', marks })).toBe('**Một.\\\nHai.**\n')
  })

  test('headings begin below the title and leave no level out', () => {
    const heading = (level: number): ArticleBlock => ({ type: 'heading', level, text: `Mức ${level}` })
    expect(bodyOf(heading(3), heading(5), heading(3), heading(6))).toBe(
      '## Mức 3\n\n### Mức 5\n\n## Mức 3\n\n#### Mức 6\n',
    )
  })

  test('a heading that the page makes bold is not bold twice', () => {
    const marks = [{ kind: 'strong', start: 0, end: 3 }] as const
    expect(bodyOf({ type: 'heading', level: 2, text: 'Mục', marks })).toBe('## Mục\n')
  })

  test('a quote is a block quote with its marks', () => {
    const marks = [{ kind: 'emphasis', start: 0, end: 3 }] as const
    expect(bodyOf({ type: 'quote', text: 'Lời nói', marks })).toBe('> *Lời* nói\n')
  })

  test('code is fenced, with a longer fence where it holds one', () => {
    expect(bodyOf({ type: 'code', text: 'a\n  b' })).toBe('```\na\n  b\n```\n')
    expect(bodyOf({ type: 'code', text: '```' })).toBe('````\n```\n````\n')
  })

  test('a table has its first row as head, cells on one line, bars escaped', () => {
    const rows = [['Tỉnh', 'Số\nvụ'], ['A|B', '3'], ['C']]
    expect(bodyOf({ type: 'table', rows })).toBe('| Tỉnh | Số vụ |\n| - | - |\n| A\\|B | 3 |\n| C |\n')
  })

  test.each<ArticleBlock>([
    { type: 'list', ordered: false, items: [] },
    { type: 'table', rows: [] },
    { type: 'paragraph', text: '' },
    { type: 'figure', image: 7 },
  ])('an empty $type leaves no trace', block => {
    expect(bodyOf(block)).toBe('')
  })
})

describe('lists', () => {
  const items = (...depths: number[]): { text: string; depth: number }[] =>
    depths.map((depth, index) => ({ text: `m${index}`, depth }))

  test.each<readonly [string, boolean, number[], string]>([
    ['a flat list', false, [0, 0], '- m0\n- m1\n'],
    ['a numbered list', true, [0, 0], '1. m0\n2. m1\n'],
    ['a list in a list', false, [0, 1, 1, 0], '- m0\n  - m1\n  - m2\n- m3\n'],
    ['a depth that is skipped', false, [0, 3, 1], '- m0\n  - m1\n  - m2\n'],
    ['a list that begins deep', false, [2, 0], '- m0\n- m1\n'],
  ])('prints %s', (_, ordered, depths, expected) => {
    expect(bodyOf({ type: 'list', ordered, items: items(...depths) })).toBe(expected)
  })

  test('prints the marks of items', () => {
    const marked = [{ text: 'đậm', depth: 0, marks: [{ kind: 'strong', start: 0, end: 3 }] as const }]
    expect(bodyOf({ type: 'list', ordered: false, items: marked })).toBe('- **đậm**\n')
  })

  test('of a thousand depths are printed', () => {
    const printed = bodyOf({
      type: 'list',
      ordered: false,
      items: items(...Array.from({ length: 1000 }, (_, i) => i)),
    })
    expect(printed).toContain('- m999\n')
  })
})

describe('figures', () => {
  const url = 'https://a.example/1.jpg'

  test.each<readonly [string, Partial<ArticleImage>, string]>([
    ['an image alone', { url }, `![](${url})\n`],
    ['an image with its alt', { url, alt: 'Bản đồ' }, `![Bản đồ](${url})\n`],
    [
      'a caption, and no alt that says it again',
      { url, alt: 'Cầu mới', caption: 'Cầu mới.' },
      `![](${url})\n\n*Cầu mới.*\n`,
    ],
    [
      'a caption and another alt',
      { url, alt: 'Bản đồ', caption: 'Cầu mới.' },
      `![Bản đồ](${url})\n\n*Cầu mới.*\n`,
    ],
    [
      'no alt that says caption and credit',
      { url, alt: 'Cầu. Ảnh: A', caption: 'Cầu.', credit: 'Ảnh: A' },
      `![](${url})\n\n*Cầu. (Ảnh: A)*\n`,
    ],
    [
      'no credit that the caption says',
      { url, caption: 'Cầu. Ảnh: Lan', credit: 'Lan' },
      `![](${url})\n\n*Cầu. Ảnh: Lan*\n`,
    ],
    ['a credit alone', { url, credit: 'Ảnh: A' }, `![](${url})\n\n*(Ảnh: A)*\n`],
    ['a caption without an image', { caption: 'Cầu mới.' }, '*Cầu mới.*\n'],
    ['no image from inside the page', { url: 'data:image/png;base64,AAAA', caption: 'Cầu.' }, '*Cầu.*\n'],
    ['no image at a relative address', { url: 'anh/1.jpg' }, ''],
    ['signs of Markdown in a caption', { caption: 'Cầu *mới*' }, '*Cầu \\*mới\\**\n'],
    ['brackets in an alt', { url, alt: 'a [b] c' }, `![a \\[b\\] c](${url})\n`],
  ])('print %s', (_, image, expected) => {
    expect(figureOf(image)).toBe(expected)
  })
})
