import { describe, expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { isSamePerson, mergeAuthors, peopleOf } from '../../src/metadata/authors.ts'
import { bylineOnce, peopleOfByline } from '../../src/metadata/byline-names.ts'
import { readMetadata } from '../../src/metadata/read-metadata.ts'
import { siteKeys } from '../../src/metadata/site-names.ts'
import type { MetadataLayout } from '../../src/metadata/types.ts'

const SITE = siteKeys(['Báo Mẫu'], 'baomau.example')

describe('people of a value', () => {
  test.each([
    ['Lê An', ['Lê An']],
    ['Theo Hồ Hương', ['Hồ Hương']],
    ['Theo TTXVN', []],
    ['Báo Mẫu', []],
    ['baomau.example', []],
    ['https://facebook.example/baomau', []],
    ['admin', []],
    ['By', []],
    ['Jane Doe, John Roe, and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['Jane Doe, Ph.D.', ['Jane Doe']],
    ['Jane Doe, MD, FACP and John Roe, RD', ['Jane Doe', 'John Roe']],
    ['NG&Acirc;N H&Agrave; - L&Ecirc; AN', ['NGÂN HÀ', 'LÊ AN']],
    ['', []],
  ])('%j are %j', (value, people) => {
    expect(peopleOf(value, SITE)).toEqual(people)
  })
})

describe('people of a printed byline', () => {
  const byline = (text: string, parts: readonly string[] = [], lines: readonly string[] = []) =>
    peopleOfByline({ text, parts, lines }, SITE)

  test.each([
    ['Jane Doe December 17, 2025', ['Jane Doe']],
    ['Jane Doe, Updated 3:15 pm', ['Jane Doe']],
    ['10.11.2023 Jane Doe', ['Jane Doe']],
    ['Sat, 20 Dec 2025', []],
    ['Erstellt von Hans Muster', ['Hans Muster']],
    ['Reviewed by Jane Doe', []],
    ['GMT', []],
    ['read all about her work', []],
    ['武田 太郎', ['武田 太郎']],
  ])('%j are %j', (text, people) => {
    expect(byline(text)).toEqual(people)
  })

  test('inner elements name them apart', () => {
    expect(byline('NGÂN HÀ và 1 tác giả khác NGÂN HÀ LÊ AN', ['NGÂN HÀ', 'LÊ AN'])).toEqual([
      'NGÂN HÀ',
      'LÊ AN',
    ])
  })

  test('a role in an element of its own is cut off', () => {
    expect(byline('Jane Doe Senior Autos', [], ['Jane Doe', 'Senior Autos'])).toEqual(['Jane Doe'])
  })
})

describe('the byline of a page', () => {
  test.each([
    ['Lê An,', 'Lê An'],
    ['Lê An -', 'Lê An'],
    ['Lê An và 1 tác giả khác Lê An Trần Bê', 'Lê An và 1 tác giả khác'],
    ['Bài, ảnh: Lê An - B.T.', 'Bài, ảnh: Lê An - B.T.'],
  ])('%j is given as %j', (text, byline) => {
    expect(bylineOnce(text, ['Lê An', 'Trần Bê'])).toBe(byline)
  })
})

describe('joining metadata and byline', () => {
  test.each([
    ['no byline', ['Lê An'], [], ['Lê An']],
    ['no metadata', [], ['Lê An'], ['Lê An']],
    ['the byline prints the name otherwise', ['Đỗ Thuý Hạnh'], ['Thúy Hạnh'], ['Thúy Hạnh']],
    ['the metadata knows more of the team', ['Lê An', 'Trần Bê'], ['LÊ AN'], ['LÊ AN', 'Trần Bê']],
    ['the metadata names somebody else', ['Biên Tập'], ['Lê An'], ['Lê An']],
    ['the byline repeats a name', [], ['Lê An', 'LÊ AN'], ['Lê An']],
  ])('%s', (_, metadata, byline, merged) => {
    expect(mergeAuthors(metadata, byline)).toEqual(merged)
  })

  test('tone placement and case make no other person, another name does', () => {
    expect(isSamePerson('Thúy Hạnh', 'ĐỖ THUÝ HẠNH')).toBe(true)
    expect(isSamePerson('Lê An', 'Lê Bê')).toBe(false)
  })
})

const H1 = '<h1>Giá vàng lại tăng</h1>'
const TEXT = '<p>Dài.</p>'.repeat(30)
const ld = (author: string, type = 'NewsArticle') =>
  `<script type="application/ld+json">{"@type":"${type}","headline":"Giá vàng lại tăng","author":${author}}</script>`

function authors(html: string, vietnamese = true, layout?: MetadataLayout): unknown[] {
  const found = readMetadata(parse(html), { vietnamese, layout, url: 'https://baomau.example/a' })
  return [found.authors, found.byline, found.provenance['authors']]
}

describe('the authors of a page are', () => {
  test.each([
    ['those of JSON-LD', `${ld('{"@type":"Person","name":"Lê An"}')}${H1}`, [['Lê An'], null, 'json-ld']],
    [
      'not an organization',
      `${ld('{"@type":"Organization","name":"Thời báo"}')}${H1}`,
      [[], null, undefined],
    ],
    [
      'those of meta tags',
      `<meta name="dable:author" content="LÊ AN;TRẦN BÊ">${H1}`,
      [['LÊ AN', 'TRẦN BÊ'], null, 'meta'],
    ],
    [
      'not an address',
      `<meta property="article:author" content="https://facebook.example/lean">${H1}`,
      [[], null, undefined],
    ],
    [
      'those of an element named for them',
      `${H1}<p class="author">Theo Lê An</p>`,
      [['Lê An'], 'Theo Lê An', 'visible'],
    ],
    [
      'those of a link to a writer',
      `${H1}<a rel="author" href="/x">Lê An</a>`,
      [['Lê An'], 'Lê An', 'visible'],
    ],
    [
      'not those of comments',
      `${H1}<div id="comments"><b class="author">Lê An</b></div>${TEXT}`,
      [[], null, undefined],
    ],
    [
      'as printed where metadata gives the whole name',
      `${ld('{"name":"Đỗ Thuý Hạnh"}')}${H1}<p class="author">Thúy Hạnh</p>`,
      [['Thúy Hạnh'], 'Thúy Hạnh', 'json-ld'],
    ],
    [
      'the signature set to the right below the text',
      `${H1}<p>Dài.</p><p style="text-align:right;"><strong>Bảo Ngọc</strong></p>`,
      [['Bảo Ngọc'], 'Bảo Ngọc', 'visible'],
    ],
    [
      'not a credit set to the right',
      `${H1}<p>Dài.</p><p align="right">Ảnh: Bảo Ngọc</p>`,
      [[], null, undefined],
    ],
    [
      'a login gives way to print',
      `${ld('{"name":"le.an"}')}${H1}<span class="byline">Lê An</span>`,
      [['Lê An'], 'Lê An', 'visible'],
    ],
    ['named by words alone', `${H1}<p>By <b>Jane Doe</b></p>`, [['Jane Doe'], 'By Jane Doe', 'visible']],
    [
      'named beside a date',
      `${H1}<p>Jane Doe | 3 May 2021</p>`,
      [['Jane Doe'], 'Jane Doe | 3 May 2021', 'visible'],
    ],
    [
      'named in another element of the line that prints the date',
      `${H1}<div><span>Lê An</span> | <span>08/03/2025 05:50</span></div>`,
      [['Lê An'], 'Lê An | 08/03/2025 05:50', 'visible'],
    ],
    [
      'named behind a date',
      `${H1}<p>3 May 2021 · Jane Doe</p>`,
      [['Jane Doe'], '3 May 2021 · Jane Doe', 'visible'],
    ],
    ['not a place beside a date', `${H1}<p>Hà Nội | 08/03/2025</p>`, [[], null, undefined]],
    [
      'named far below',
      `${H1}${'<p>x</p>'.repeat(60)}<h3>Written by Jane Doe</h3>`,
      [['Jane Doe'], 'Written by Jane Doe', 'visible'],
    ],
  ])('%s', (_, html, expected) => {
    expect(authors(html)).toEqual(expected)
  })

  test('what a known layout points at', () => {
    const html = `${ld('{"name":"Trần Bê"}')}${H1}<p class="ky-ten">Lê An</p>`
    expect(authors(html, true, { author: '.ky-ten' })).toEqual([['Lê An'], 'Lê An', 'layout'])
  })

  test('those the metadata knows besides the one a known layout points at', () => {
    const html = `${ld('[{"name":"Lê An"},{"name":"Trần Bê"}]')}${H1}<p class="ky-ten">LÊ AN</p>`
    expect(authors(html, true, { author: '.ky-ten' })).toEqual([['LÊ AN', 'Trần Bê'], 'LÊ AN', 'layout'])
  })

  test.each([
    ['a team, where nobody is named', `${ld('{"name":"The Báo Mẫu Team"}')}${H1}`, ['The Báo Mẫu Team']],
    ['a team that signs', `${H1}<p class="author">By the Courier Staff</p>`, ['the Courier Staff']],
    [
      'a person before a team',
      `${ld('{"name":"The Courier Team"}')}${H1}<p class="author">Jane Doe</p>`,
      ['Jane Doe'],
    ],
  ])('elsewhere than in Vietnam %s', (_, html, expected) => {
    expect(authors(html, false)[0]).toEqual(expected)
  })

  test.each([
    ['a blog that bears its author’s name', 'Rick Roe', 'BlogPosting', ['Rick Roe']],
    ['a newsletter that calls itself news', 'Rick Roe', 'NewsArticle', ['Rick Roe']],
    ['a paper that signs with its own name', 'The Rick Post', 'NewsArticle', []],
  ])('the name of the site: %s', (_, name, type, expected) => {
    const html = `<meta property="og:site_name" content="${name}">${ld(`{"@type":"Person","name":"${name}"}`, type)}`
    expect(authors(html, false)[0]).toEqual(expected)
  })

  test('a Vietnamese site never signs', () => {
    const html = `<meta property="og:site_name" content="Lê An">${ld('{"@type":"Person","name":"Lê An"}', 'BlogPosting')}`
    expect(authors(html)[0]).toEqual([])
  })
})
