import { describe, expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { readMetadata } from '../../src/metadata/read-metadata.ts'
import { siteKeys } from '../../src/metadata/site-names.ts'
import { piecesOf, stripSite } from '../../src/metadata/title-parts.ts'
import type { MetadataLayout } from '../../src/metadata/types.ts'

const context = {
  site: siteKeys(['Báo Mẫu'], 'baomau.example'),
  sectionKeys: () => ['thoisu', 'chinhtrixahoi'],
}

describe('the names of site and section are taken off', () => {
  test.each([
    ['Giá vàng tăng - Báo Mẫu', 'Giá vàng tăng'],
    ['Giá vàng tăng | Báo Mẫu Online', 'Giá vàng tăng'],
    ['Giá vàng tăng – Báo Mẫu Kinh doanh', 'Giá vàng tăng'],
    ['Giá vàng tăng :: baomau.example', 'Giá vàng tăng'],
    ['Giá vàng tăng - Thời sự - Báo Mẫu', 'Giá vàng tăng'],
    ['Giá vàng tăng - Chính trị - Xã hội - Báo Mẫu', 'Giá vàng tăng'],
    ['Báo Mẫu: Giá vàng tăng', 'Giá vàng tăng'],
    ['Báo Mẫu » Blog Archive » Giá vàng tăng', 'Giá vàng tăng'],
    ['Thời sự | Giá vàng lại tăng', 'Giá vàng lại tăng'],
    ['Giá vàng tăng -', 'Giá vàng tăng'],
    ['Hà Nội - Huế: hai mươi giờ tàu', 'Hà Nội - Huế: hai mươi giờ tàu'],
    ['Thời sự - chuyện không của riêng ai', 'Thời sự - chuyện không của riêng ai'],
    ['Ông A: «Không có gì»', 'Ông A: «Không có gì»'],
    ['« Không có gì »', '« Không có gì »'],
    ['Báo Mẫu', 'Báo Mẫu'],
    ['Báo Mẫu - baomau.example', 'Báo Mẫu - baomau.example'],
  ])('%j gives %j', (title, expected) => {
    expect(stripSite(title, context)).toBe(expected)
  })

  test('pieces stand between separators', () => {
    expect(piecesOf('Một | Hai - Ba')).toEqual(['Một', 'Hai', 'Ba'])
    expect(piecesOf('Một mình')).toEqual([])
  })
})

const HEAD = '<title>Giá vàng lại tăng - Báo Mẫu</title><meta property="og:site_name" content="Báo Mẫu">'
const OG = '<meta property="og:title" content="Giá vàng tăng mạnh trong sáng nay">'

function title(html: string, layout?: MetadataLayout): [string | null, string | undefined] {
  const found = readMetadata(parse(html), { vietnamese: true, layout, url: 'https://baomau.example/a.html' })
  return [found.title, found.provenance['title']]
}

describe('on a page without headings the title is', () => {
  const foot = '<p>© 2005 Báo Mẫu. Giấy phép số 1.</p>'
  const article =
    '<p>XÃ HỘI<p><b>Chuyến xe đêm lên Cao Sơn</b><br><i>17/10/2005 08:15</i><p>Mưa lũ cắt đứt đường.</p>'
  const links = '<a href="/a">Một bài báo khác nữa</a> <i>16/10/2005</i>'

  test.each([
    [
      'the line above the date, where the document bears the name of the site',
      `<title>Báo Mẫu</title>${links}${article}${foot}`,
      'Chuyến xe đêm lên Cao Sơn',
    ],
    ['the line above the date, where nothing else tells', article, 'Chuyến xe đêm lên Cao Sơn'],
    ['that of the document, where it names an article', `<title>Mùa muối</title>${article}`, 'Mùa muối'],
    [
      'that of the document, where no line stands above a date',
      `<title>Báo Mẫu</title><p>Mưa lũ.</p>${foot}`,
      'Báo Mẫu',
    ],
  ])('%s', (_, html, expected) => {
    expect(readMetadata(parse(html), { vietnamese: true }).title).toBe(expected)
  })

  test('found in the text, so that date and byline are looked for beside it', () => {
    const html = `<title>Chuyến xe đêm - Báo Mẫu</title><meta property="og:title" content="Chuyến xe đêm">${links}<p>Chuyến xe đêm</p><p>Lê An | 17/10/2005</p>`
    expect(readMetadata(parse(html), { vietnamese: true })).toMatchObject({
      title: 'Chuyến xe đêm',
      authors: ['Lê An'],
      datePublished: '2005-10-17',
    })
  })
})

describe('the title of a page is', () => {
  test.each([
    [
      'the heading that metadata agrees with',
      `${HEAD}${OG}<h1>Giá vàng lại tăng</h1>`,
      'Giá vàng lại tăng',
      'visible',
    ],
    [
      'the printed heading where they differ a little',
      `${OG}<h1>Giá vàng tăng mạnh sáng nay</h1>`,
      'Giá vàng tăng mạnh sáng nay',
      'visible',
    ],
    [
      'not the banner of the site',
      `${HEAD}<h1>Báo Mẫu</h1><h1>Giá vàng lại tăng</h1>`,
      'Giá vàng lại tăng',
      'visible',
    ],
    [
      'not a heading that links to the front page',
      '<title>Chuyện nhà: Giá vàng lại tăng</title><h1><a href="/">Chuyện nhà</a></h1><h2>Giá vàng lại tăng</h2>',
      'Giá vàng lại tăng',
      'visible',
    ],
    [
      'not the heading of a box',
      `${HEAD}<h1>Thông báo</h1><h1>Giá vàng lại tăng</h1><h1>Góp ý</h1>`,
      'Giá vàng lại tăng',
      'visible',
    ],
    [
      'a heading of lower rank',
      `${HEAD}<h2>Giá vàng lại tăng</h2><h3>Tin khác</h3>`,
      'Giá vàng lại tăng',
      'visible',
    ],
    [
      'a heading that nobody confirms, if it is long',
      `${HEAD}<h1>Một câu chuyện hoàn toàn khác</h1>`,
      'Một câu chuyện hoàn toàn khác',
      'visible',
    ],
    [
      'metadata rather than a short heading',
      `${OG}<h1>Tin mới</h1>`,
      'Giá vàng tăng mạnh trong sáng nay',
      'open-graph',
    ],
    ['that of the document, without the site', `${HEAD}<p>x`, 'Giá vàng lại tăng', 'document-title'],
    [
      'without the line above it',
      `${HEAD}<h1><span class="kicker">Thị trường</span> Giá vàng lại tăng</h1>`,
      'Giá vàng lại tăng',
      'visible',
    ],
    [
      'without a date inside the heading',
      `${HEAD}<h1><time>10/11/2023</time> Giá vàng lại tăng</h1>`,
      'Giá vàng lại tăng',
      'visible',
    ],
    [
      'found though the web site is called by it',
      `${OG}<script type="application/ld+json">{"@type":"WebSite","name":"Giá vàng tăng mạnh trong sáng nay"}</script><h1>Giá vàng tăng mạnh trong sáng nay</h1><h3>Báo Mẫu nhận tin</h3>`,
      'Giá vàng tăng mạnh trong sáng nay',
      'visible',
    ],
    ['unknown on an empty page', '', null, undefined],
  ])('%s', (_, html, expected, source) => {
    expect(title(html)).toEqual([expected, source])
  })

  test('what a known layout points at', () => {
    const html = `${HEAD}<h1>Giá vàng lại tăng</h1><p class="tit">Tít của bố cục</p>`
    expect(title(html, { title: '.tit' })).toEqual(['Tít của bố cục', 'layout'])
    expect(title(html, { title: '.none' })).toEqual(['Giá vàng lại tăng', 'visible'])
  })
})
