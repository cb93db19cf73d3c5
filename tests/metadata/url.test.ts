import { describe, expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { gatherMetadata } from '../../src/metadata/gather.ts'
import { webAddress } from '../../src/metadata/url.ts'

const addresses = (html: string, url?: string) => gatherMetadata(parse(html), url).addresses

const CANONICAL = '<link rel="canonical" href="https://bao.example/a.html">'
const OPEN_GRAPH = '<meta property="og:url" content="https://bao.example/og.html">'
const SAVED_FROM = '<!-- saved from url=(0027)https://bao.example/b.html -->'
const BASE = '<base href="https://cdn.bao.example/">'

describe('the address of a page comes from', () => {
  test.each([
    ['the caller', CANONICAL + OPEN_GRAPH, 'https://m.bao.example/x', 'https://m.bao.example/x', 'option'],
    ['the canonical link', CANONICAL + OPEN_GRAPH, undefined, 'https://bao.example/a.html', 'canonical'],
    ['Open Graph', OPEN_GRAPH + BASE, undefined, 'https://bao.example/og.html', 'open-graph'],
    ['the comment of a browser', SAVED_FROM + BASE, undefined, 'https://bao.example/b.html', 'saved-from'],
    ['the base', BASE, undefined, 'https://cdn.bao.example/', 'base'],
    [
      'Open Graph when the canonical link is the front page',
      `<link rel=canonical href="https://bao.example/">${OPEN_GRAPH}`,
      undefined,
      'https://bao.example/og.html',
      'canonical',
    ],
    ['nothing', '<p>x', undefined, null, ''],
    ['nothing when the caller gives no address of the web', '<p>x', 'file:///nha/a.html', null, ''],
  ])('%s', (_, html, url, expected, from) => {
    expect(addresses(html, url)).toMatchObject({ url: expected, from })
  })
})

test('a canonical link stays apart and is made absolute', () => {
  const found = addresses('<link rel="canonical" href="/a.html">', 'https://www.bao.example/x?y=1')
  expect(found).toMatchObject({
    url: 'https://www.bao.example/x?y=1',
    canonicalUrl: 'https://www.bao.example/a.html',
    hostname: 'bao.example',
  })
})

test.each([
  ['https://web.archive.org/web/20190102030405/http://bao.example/a', null, 'http://bao.example/a'],
  [
    'https://web.archive.org/web/20190102030405im_/http://bao.example/a.jpg',
    null,
    'http://bao.example/a.jpg',
  ],
  ['/web/20190102030405im_/https://bao.example/a.jpg', 'https://bao.example/b', 'https://bao.example/a.jpg'],
  ['//web.archive.org/web/20190102030405/https://bao.example/a', null, 'https://bao.example/a'],
  ['/web/2019/tin.html', 'https://bao.example/', 'https://bao.example/web/2019/tin.html'],
  ['./Tin sáng - Báo_files/a.jpg', 'https://bao.example/b', null],
  ['Tin-Dateien/a.jpg', 'https://bao.example/b', null],
  ['anh/profiles/a.jpg', 'https://bao.example/b', 'https://bao.example/anh/profiles/a.jpg'],
  ['https://bao.example/a/b-1.html?x=1#y', null, 'https://bao.example/a/b-1.html?x=1#y'],
  ['https://bao.example/a/../b', null, 'https://bao.example/b'],
  ['https://bao.example/a/%2E/b', null, 'https://bao.example/a/b'],
  ['https://BAO.example/à', null, 'https://bao.example/%C3%A0'],
  ['https://bao.example:443/', null, 'https://bao.example/'],
  ['https://bao.example', null, 'https://bao.example/'],
  ['https://1.2.3/a', null, 'https://1.2.0.3/a'],
  ["https://bao.example/a'b?c'd", null, "https://bao.example/a'b?c%27d"],
  ['https://xn--a.example/a', null, null],
  ['//bao.example/a', 'https://x.example/', 'https://bao.example/a'],
  ['a b.jpg', 'https://x.example/p/', 'https://x.example/p/a%20b.jpg'],
  ['/a', null, null],
  ['javascript:void(0)', 'https://x.example/', null],
  ['mailto:a@b.example', null, null],
  ['http://[', null, null],
  ['', null, null],
])('%j against %j is %j', (address, base, expected) => {
  expect(webAddress(address, base)).toBe(expected)
})
