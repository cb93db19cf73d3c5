import { describe, expect, test } from 'vitest'
import { Source } from '../src/dom/source.ts'
import type { ExtractOptions } from '../src/model/options.ts'
import { readHtml, segmentPage } from '../src/read-html.ts'

const SENTENCE =
  'Sáng 5/2, bà con các bản xa xuống chợ từ lúc trời còn mờ sương, gùi gừng và hoa đào trên lưng.'
const MARKUP = `<p>${SENTENCE.repeat(10)}</p>`
const SCRIPT = `<script>document.getElementById('noi-dung').innerHTML = ${JSON.stringify(MARKUP)}</script>`

/** Texts of the blocks of a page. */
function texts(html: string, options: ExtractOptions = {}): string[] {
  return segmentPage(Source.of(html), options, 'utf-8').blocks.map(({ text }) => text)
}

describe('segmentPage', () => {
  test('gives the tree, the blocks, the metadata and what the classifier is told', () => {
    const head = '<title>Chợ Tết ở Đồng Văn</title><meta name=description content="Chợ đông hơn mọi năm.">'
    const { document, blocks, metadata, layout, hints } = segmentPage(
      Source.of(`${head}<h1>Chợ Tết ở Đồng Văn</h1>`),
      {},
      'utf-8',
    )
    expect(blocks.map(({ node }) => document.name(node))).toEqual(['h1'])
    expect(metadata).toMatchObject({ title: 'Chợ Tết ở Đồng Văn', description: 'Chợ đông hơn mọi năm.' })
    expect(hints).toEqual({ title: metadata.title, description: metadata.description, articleBody: null })
    expect(layout).toBeNull()
  })

  test('cleans texts by the language of the page', () => {
    expect(texts(`<p>${SENTENCE.normalize('NFD')}</p>`)).toEqual([SENTENCE])
    expect(
      texts('<p>ｆｕｌｌ width「全角」の文字、日本語の文章です。これは日本語の文章です。</p>')[0],
    ).toMatch(/^ｆｕｌｌ/)
  })

  test('hands the body of the structured data on', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Chợ Tết', articleBody: SENTENCE })
    const html = `<script type="application/ld+json">${data}</script><p>Một</p>`
    expect(segmentPage(Source.of(html), {}, 'utf-8').hints.articleBody).toBe(SENTENCE)
  })
})

describe('a text that a script would set', () => {
  const shell = `<h1>Chợ</h1><div id="noi-dung"></div>${SCRIPT}`

  test('is read where the page has hardly another', () => {
    expect(texts(shell)).toEqual(['Chợ', SENTENCE.repeat(10)])
  })

  test('is left alone where the page has its own', () => {
    const own = `<p>${SENTENCE}</p>`.repeat(10)
    expect(texts(`${own}${shell}`)).toHaveLength(11)
  })

  test('is read where the page is full of links and labels', () => {
    const links = `<p><a href=/a>${SENTENCE}</a></p>${'<p>Ngắn</p>'.repeat(10)}`.repeat(20)
    expect(texts(`${links}${shell}`)).toContain(SENTENCE.repeat(10))
  })
})

describe('known layouts', () => {
  const html = `<article class=fck_detail><p class=Image>Chợ quê</p><p class=Normal>${SENTENCE}</p></article>`

  test('name captions', () => {
    const { layout, blocks } = segmentPage(Source.of(html), {}, 'utf-8')
    expect(layout?.layout.name).toBe('vnexpress')
    expect(blocks.map(({ kind }) => kind)).toEqual(['caption', 'paragraph'])
  })

  test('are not asked where the caller does not want them', () => {
    const { layout, blocks } = segmentPage(Source.of(html), { siteRules: false }, 'utf-8')
    expect(layout).toBeNull()
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
  })

  test('are looked up by the host of the given address', () => {
    const own = `<div class=article-content><p>${SENTENCE}</p></div>`
    expect(segmentPage(Source.of(own), { url: 'https://laodong.vn/a' }, 'utf-8').layout?.layout.name).toBe(
      'laodong',
    )
    expect(segmentPage(Source.of(own), { url: 'https://bao.example/a' }, 'utf-8').layout).toBeNull()
  })
})

describe('readHtml', () => {
  const html = `<nav><a href=/>Trang chủ</a></nav><main>${`<p>${SENTENCE}</p>`.repeat(2)}</main>`

  test('labels every block', () => {
    const { blocks, classified } = readHtml(Source.of(html), {}, 'utf-8')
    expect(classified.labelled.map(({ block }) => block)).toEqual(blocks)
    expect(classified.scores).toHaveLength(blocks.length)
  })

  test('keeps the text and drops its repetition and the menu', () => {
    expect(readHtml(Source.of(html), {}, 'utf-8').classified.labelled.map(({ role }) => role)).toEqual([
      'boilerplate',
      'body',
      'boilerplate',
    ])
  })

  test('makes addresses absolute: by the given address, by the page’s base', () => {
    const text = `<main><p>Xem <a href=../b.html>ở đây</a>: ${SENTENCE}</p><p>${SENTENCE} Hết.</p></main>`
    const address = (page: string, options: ExtractOptions) =>
      readHtml(Source.of(page), options, 'utf-8').classified.labelled[0]?.block.marks[0]?.url
    expect(address(text, { url: 'https://bao.example/tin/a.html' })).toBe('https://bao.example/b.html')
    expect(address(`<base href="https://khac.example/x/y/">${text}`, {})).toBe(
      'https://khac.example/x/b.html',
    )
  })

  test('looks for the text in scripts where nothing that the page shows is the article', () => {
    const notices = `<footer>${`<p>${SENTENCE}</p><p><a href=/a>${SENTENCE}</a></p>`.repeat(9)}</footer>`
    const body = Array.from({ length: 12 }, (_, day) => `<p>Ngày ${day}: ${SENTENCE} ${SENTENCE}</p>`).join(
      '',
    )
    const data = JSON.stringify({ body }).replaceAll('<', '\\u003c')
    const html = `<h1>Chợ Tết</h1>${notices}<script type="application/json">${data}</script>`
    const page = readHtml(Source.of(html), {}, 'utf-8')
    const kept = page.classified.labelled.filter(({ role }) => role === 'body')
    expect(kept.filter(({ block }) => block.text.startsWith('Ngày'))).toHaveLength(12)
  })

  test('takes a page without anything', () => {
    expect(readHtml(Source.of(''), {}, 'utf-8').classified.labelled).toEqual([])
  })
})
