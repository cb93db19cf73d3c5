import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { gatherMetadata } from '../../src/metadata/gather.ts'
import { META_TAGS } from '../../src/metadata/meta-tags.ts'
import { OPEN_GRAPH } from '../../src/metadata/open-graph.ts'
import { readMetadata } from '../../src/metadata/read-metadata.ts'
import type { MetadataOptions } from '../../src/metadata/types.ts'

const read = (html: string, options: Partial<MetadataOptions> = {}) =>
  readMetadata(parse(html), { vietnamese: true, ...options })

const PAGE = `<!DOCTYPE html><html lang="vi-VN"><head>
<title>Giá vàng lại tăng - Báo Mẫu</title>
<link rel="canonical" href="https://baomau.example/kinh-te/gia-vang.html">
<meta property="og:site_name" content="Báo Mẫu">
<meta property="og:title" content="Giá vàng lại tăng">
<meta property="og:description" content="Sáng nay giá vàng tăng. - Báo Mẫu">
<meta property="og:image" content="/anh/vang.jpg">
<meta property="og:type" content="article">
<meta name="keywords" content="vàng, giá vàng; Vàng">
<link rel="license" href="https://giayphep.example/by">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Giá vàng lại tăng","articleBody":"Cả bài.",
"datePublished":"2023-11-10T16:31:00+07:00","author":{"@type":"Person","name":"Lê An"}}</script>
</head><body><ul class="breadcrumb"><li><a href="/">Trang chủ</a><li><a href="/kt">Kinh tế</a><li><a href="/kt/v">Vàng</a></ul>
<h1>Giá vàng lại tăng</h1><span class="date">10/11/2023 16:31</span><p class="author">Lê An</p></body></html>`

test('all of a page', () => {
  expect(read(PAGE)).toEqual({
    url: 'https://baomau.example/kinh-te/gia-vang.html',
    canonicalUrl: 'https://baomau.example/kinh-te/gia-vang.html',
    hostname: 'baomau.example',
    siteName: 'Báo Mẫu',
    language: 'vi',
    title: 'Giá vàng lại tăng',
    description: 'Sáng nay giá vàng tăng.',
    authors: ['Lê An'],
    byline: 'Lê An',
    datePublished: '2023-11-10T16:31:00+07:00',
    dateModified: null,
    section: 'Vàng',
    tags: ['vàng', 'giá vàng'],
    image: 'https://baomau.example/anh/vang.jpg',
    type: 'article',
    license: 'https://giayphep.example/by',
    savedAt: null,
    warnings: [],
    structured: { articleBody: 'Cả bài.' },
    provenance: {
      url: 'canonical',
      canonicalUrl: 'canonical',
      hostname: 'canonical',
      siteName: 'open-graph',
      language: 'text',
      title: 'visible',
      description: 'open-graph',
      authors: 'json-ld',
      byline: 'visible',
      datePublished: 'visible',
      section: 'visible',
      tags: 'meta',
      image: 'open-graph',
      type: 'json-ld',
      license: 'html',
    },
  })
})

test('what was gathered before gives the same', () => {
  const document = parse(PAGE)
  const gathered = gatherMetadata(document)
  expect(readMetadata(document, { vietnamese: true }, gathered)).toEqual(read(PAGE))
})

test('an empty page tells nothing', () => {
  const found = read('', { vietnamese: false })
  const { authors, tags, warnings, structured, provenance, ...values } = found
  expect([authors, tags, warnings, provenance]).toEqual([[], [], [], {}])
  expect(new Set([...Object.values(values), ...Object.values(structured)])).toEqual(new Set([null]))
})

describe('the language is', () => {
  test.each([
    ['Vietnamese by the letters', '<html lang="en">', true, 'vi'],
    ['that of the page', '<html lang="de-at"><meta property="og:locale" content="en_US">', false, 'de-AT'],
    ['that of Open Graph', '<meta property="og:locale" content="pt_BR">', false, 'pt-BR'],
    ['that of a meta tag', '<meta http-equiv="content-language" content="fr">', false, 'fr'],
  ])('%s', (_, html, vietnamese, language) => {
    expect(read(html, { vietnamese }).language).toBe(language)
  })
})

describe('on pages in other languages a name of the menu', () => {
  const page = (url: string) =>
    read(
      `<link rel="canonical" href="${url}"><ul><li><a href="/coast">Coast</a><li><a href="/login">Join</a></ul><p>Text</p><p>Coast</p><h1>A long title</h1>`,
      { vietnamese: false },
    ).section

  test('is the section where the page lies in its folder', () => {
    expect(page('https://courier.example/coast/ferry.html')).toBe('Coast')
  })

  test('is none elsewhere', () => {
    expect(page('https://courier.example/ferry.html')).toBeNull()
  })
})

describe('the name of the site is', () => {
  test.each([
    [
      'in words rather than an address',
      '<meta property="og:site_name" content="baomau.example"><meta name="application-name" content="Báo Mẫu">',
      'Báo Mẫu',
    ],
    [
      'an address when there is no other',
      '<meta property="og:site_name" content="https://www.baomau.example/">',
      'baomau.example',
    ],
    ['unknown when it is the title', '<title>Tít</title><meta property="og:site_name" content="Tít">', null],
  ])('%s', (_, html, name) => {
    expect(read(html).siteName).toBe(name)
  })
})

const MENU = `<ul>${['Thời sự', 'Kinh tế', 'Xã hội', 'Văn hóa', 'Thể thao', 'Sức khỏe']
  .map(name => `<li><a href="/${name}">${name}</a></li>`)
  .join('')}</ul>`

describe('the section is', () => {
  const steps = '<div class="breadcrumbs"><a>Trang chủ</a> <a>Thời sự</a> <a>Giao thông</a></div>'
  test.each([
    ['what metadata says', `<meta property="article:section" content="Kinh tế">${steps}`, 'Kinh tế'],
    ['the last step of a breadcrumb', steps, 'Giao thông'],
    ['not the title', '<title>Tít</title><div class="breadcrumb"><a>Thời sự</a><a>Tít</a></div>', 'Thời sự'],
    ['not an address', '<meta name="section" content="https://baomau.example/a">', null],
    [
      'a name of the menu printed above the title',
      `${MENU}<div><a href="/">Trang chủ</a> » <a href="/van-hoa">Văn hóa</a></div><h1>Một tít dài hơn</h1>`,
      'Văn hóa',
    ],
    [
      'a name of the menu printed below the title, in other letters',
      `${MENU}<p>Chợ quê họp sớm.</p><h1>Một tít dài hơn</h1><i>19:00 21/02/2026</i><i>XÃ HỘI</i>`,
      'XÃ HỘI',
    ],
    ['not the end of a menu', `${MENU}<h1>Một tít dài hơn</h1>`, null],
    ['not the end of a menu that stands twice', `${MENU}${MENU}<h1>Một tít dài hơn</h1>`, null],
    ['News where the page says nothing more', '<meta property="article:section" content="News">', 'News'],
  ])('%s', (_, html, section) => {
    expect(read(html).section).toBe(section)
  })

  test('what a known layout points at', () => {
    expect(read(`${steps}<b class="muc">Đời sống</b>`, { layout: { section: '.muc' } }).section).toBe(
      'Đời sống',
    )
  })
})

test.each([
  ['the first of several that are joined', '<meta property="article:section" content="Vàng,Bạc">', 'Vàng'],
  [
    'whole where a comma belongs to its name',
    '<meta property="article:section" content="Văn hóa, giải trí">',
    'Văn hóa, giải trí',
  ],
  [
    'not the site',
    '<meta property="og:site_name" content="Báo Mẫu"><meta property="article:section" content="Báo Mẫu"><meta name="section" content="Vàng">',
    'Vàng',
  ],
  ['not what stands for none', '<meta property="article:section" content="Chưa phân loại">', null],
])('the section is %s', (_, html, section) => {
  expect(read(html).section).toBe(section)
})

describe('the tags are', () => {
  test.each([
    [
      'those of the content system',
      '<meta property="article:tag" content="a"><meta property="article:tag" content="b, c"><meta name="keywords" content="x">',
      ['a', 'b', 'c'],
    ],
    [
      'those printed',
      '<p><a rel="tag">#một</a> <a rel="tag">hai</a></p><meta name="keywords" content="x">',
      ['một', 'hai'],
    ],
    [
      'those behind a label',
      '<ul><li>Từ khóa:</li><li><a>nhà</a></li></ul><h1>Một tít dài</h1><ul><li>Từ khóa</li><li><a>một</a></li><li><a>hai</a></li></ul>',
      ['một', 'hai'],
    ],
    [
      'not the description',
      '<meta name="description" content="Một câu, dài"><meta name="keywords" content="Một câu, dài">',
      [],
    ],
    [
      'those of the title’s article, not of the next one',
      '<h1>Một tít dài</h1><p><a rel="tag">một</a></p><h1>Tít của bài sau</h1><p><a rel="tag">hai</a></p>',
      ['một'],
    ],
    [
      'without what the system notes for itself',
      '<meta name="keywords" content="Category: Vàng, type_news, section: Article, Uncategorized, topic: Bạc">',
      ['Vàng', 'Bạc'],
    ],
    ['not sentences', `<meta name="keywords" content="${'dài '.repeat(30)}, ngắn">`, ['ngắn']],
  ])('%s', (_, html, tags) => {
    expect(read(html).tags).toEqual(tags)
  })
})

test('the time of saving is the caller’s before the page’s', () => {
  const html =
    '<!-- Page saved with SingleFile url: https://a.example/ saved date: Sat Mar 07 2026 09:12:33 GMT+0700 -->'
  expect(read(html)).toMatchObject({
    savedAt: '2026-03-07T09:12:33+07:00',
    provenance: { savedAt: 'comment' },
  })
  expect(read(html, { savedAt: '2026-03-08T00:00:00Z' }).savedAt).toBe('2026-03-08T00:00:00Z')
})

test('text is normalized', () => {
  expect(read('<h1>Gia\u0301 va\u0300ng la\u0323i ta\u0306ng</h1>').title).toBe('Giá vàng lại tăng')
})

describe('reading never throws', () => {
  const names = [...OPEN_GRAPH, ...META_TAGS].map(([name]) => name)
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('10/11/2023 16:31', '2023-11-10T09:31Z', 'By A, B', '-', '| |', '«»'),
  )

  test('on random meta tags, headings and dates', () => {
    const part = fc.oneof(
      fc
        .tuple(fc.constantFrom(...names), value)
        .map(([name, content]) => `<meta name="${name}" content="${content}">`),
      value.map(text => `<h1>${text}</h1>`),
      value.map(text => `<time datetime="${text}">${text}</time>`),
      value.map(
        text => `<p class="author breadcrumb tags">${text}<a rel="author" href="${text}">${text}</a></p>`,
      ),
      value.map(text => `<!--${text}-->`),
    )
    fc.assert(
      fc.property(
        fc.array(part),
        fc.boolean(),
        fc.option(fc.string(), { nil: undefined }),
        (parts, vietnamese, url) => {
          expect(read(parts.join(''), { vietnamese, url })).toHaveProperty('authors')
        },
      ),
    )
  })

  test('on random JSON-LD', () => {
    const key = fc.constantFrom(
      '@type',
      '@id',
      '@graph',
      'headline',
      'author',
      'name',
      'datePublished',
      'image',
      'keywords',
      'publisher',
      'itemListElement',
      'mainEntity',
    )
    const { tree } = fc.letrec(tie => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('NewsArticle', 'BreadcrumbList', 'WebSite', '#a', null, 7, true, '2023-11-10'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 6 }),
      ),
    }))
    fc.assert(
      fc.property(tree, json => {
        const html = `<script type="application/ld+json">${JSON.stringify(json)}</script>`
        expect(read(html)).toHaveProperty('structured')
      }),
    )
  })

  test('on deep and long pages, in linear time', () => {
    for (const piece of [
      '<div class="author">',
      '<h1>x</h1>',
      '<time>',
      '<p class=date>',
      '<meta name=keywords content=",">',
      '<a rel=tag>x',
      '<h2>a - b | c</h2>',
      '<!-- x -->',
    ]) {
      const start = process.cpuUsage()
      read(`<title>a - b | c</title><h1>t</h1>${piece.repeat(20_000)}`)
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000)
    }
  })
})
