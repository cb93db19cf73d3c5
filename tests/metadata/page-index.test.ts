import { describe, expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { HINT, hintsOf } from '../../src/metadata/hints.ts'
import { indexPage } from '../../src/metadata/page-index.ts'

describe('names tell what an element shows', () => {
  const { byline, date, breadcrumb, tags, headline, aside, foreign, readerView } = HINT
  test.each([
    ['author', byline],
    ['articleAuthor', byline],
    ['post__author-name url', byline],
    ['author-avatar', 0],
    ['tac-gia', byline],
    ['detail-time', date],
    ['publishDate', date],
    ['time-now', 0],
    ['status-publish', 0],
    ['breadcrumb left', breadcrumb],
    ['tag-giao-thong', 0],
    ['detail-tag', tags],
    ['entry-title', headline],
    ['related-news', foreign],
    ['left sidebar', aside],
    ['has-sidebar', 0],
    ['comment-author', foreign],
    ['authority', 0],
    ['domain reader-domain', readerView],
    ['reader-view', 0],
    ['col-md-6 mt-2', 0],
    ['', 0],
  ])('%j', (names, hints) => {
    expect(hintsOf(names)).toBe(hints)
  })
})

describe('the index of a page', () => {
  const index = (html: string) => indexPage(parse(html))

  test('gathers meta tags under each of their names', () => {
    const { meta } = index(
      '<meta name="Author" property="article:author" content=" A "><meta name="author" content="B"><meta name="x" content="">',
    )
    expect([...meta]).toEqual([
      ['article:author', ['A']],
      ['author', ['A', 'B']],
    ])
  })

  test('gathers links, scripts, title, base and language', () => {
    expect(
      index(
        '<html lang="vi"><title>T</title><title>U</title><base href="/b"><link rel="Canonical" href="/a"><link rel=x>' +
          '<script type="application/ld+json">{}</script><script>no</script>',
      ),
    ).toMatchObject({
      language: 'vi',
      title: 'T',
      base: '/b',
      links: [{ rel: 'canonical', href: '/a' }],
      jsonLd: ['{}'],
    })
  })

  test.each([
    ['a navigation', '<nav><h2>x</h2></nav>', 0],
    ['a box of related articles', '<div class="related"><h2>x</h2></div>', 0],
    ['an element of no such name', '<div><h2>x</h2></div>', 1],
    ['a footer', '<footer><h2>x</h2></footer>', 0],
    ['a footer of the article', '<article><footer><h2>x</h2></footer></article>', 1],
    ['an aside beside the title', '<aside><h2>x</h2></aside>', 1],
  ])('headings in %s', (_, html, count) => {
    const page = `<h1>T</h1>${html}${'<p>x</p>'.repeat(20)}`
    expect(index(page).headings).toHaveLength(count)
  })

  test('what holds the first heading or much of the page is no box', () => {
    const inside = '<div class="sidebar"><h1>T</h1><h2>x</h2></div>'
    expect(index(inside + '<p>x</p>'.repeat(30)).headings).toHaveLength(1)
    const large = `<div class="related">${'<h2>x</h2>'.repeat(30)}</div>`
    expect(index(large).headings).toHaveLength(30)
  })

  test('properties lose their vocabulary', () => {
    const { properties } = index('<b itemprop="Author">x</b><b property="schema:dateCreated">y</b>')
    expect(properties.map(({ name }) => name)).toEqual(['author', 'datecreated'])
  })
})
