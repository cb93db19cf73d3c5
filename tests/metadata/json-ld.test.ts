import { describe, expect, test } from 'vitest'
import { namesOf, parseJsonLd, typesOf } from '../../src/metadata/json-ld.ts'
import { jsonLdFacts, structuredText } from '../../src/metadata/json-ld-facts.ts'

const read = (...values: unknown[]) => parseJsonLd(values.map(value => JSON.stringify(value)))
const headline = (...values: unknown[]) => read(...values).article?.headline

describe('the node of the article', () => {
  test.each([
    ['alone', { '@type': 'NewsArticle', headline: 'A' }],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, { '@type': 'Article', headline: 'A' }] }],
    ['in a list', [{ '@type': 'Organization' }, { '@type': 'BlogPosting', headline: 'A' }]],
    ['in a list of lists', [[{ '@type': 'BlogPosting', headline: 'A' }]]],
    [
      'as the main entity of a page',
      { '@type': 'WebPage', mainEntity: { '@type': 'Article', headline: 'A' } },
    ],
    [
      'with a type given as an address',
      { '@type': 'https://schema.org/ReportageNewsArticle', headline: 'A' },
    ],
    ['with several types', { '@type': ['Thing', 'LiveBlogPosting'], headline: 'A' }],
    ['with an unknown kind of article', { '@type': 'SatiricalArticle', headline: 'A' }],
  ])('is found %s', (_, value) => {
    expect(headline(value)).toBe('A')
  })

  test('a news article is preferred to a page, a video and a thinner article', () => {
    const video = { '@type': 'VideoObject', headline: 'video' }
    const thin = { '@type': 'NewsArticle', headline: 'thin' }
    const full = { '@type': 'NewsArticle', headline: 'full', datePublished: '2023-11-10', author: 'An' }
    expect(headline({ '@type': 'WebPage', headline: 'page' }, video, thin, full)).toBe('full')
  })

  test('articles that are only mentioned are not taken', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'B' }] }
    const node = { '@type': 'Organization', author: { '@type': 'NewsArticle', headline: 'C' } }
    expect(headline(list, node)).toBeUndefined()
  })

  test('a page without article has none', () => {
    expect(read({ '@type': 'WebPage', name: 'x' }, 7, null, 'x').article).toBeNull()
  })
})

test('types lose their vocabulary and case', () => {
  expect(typesOf({ '@type': ['http://schema.org/NewsArticle', 'schema:Report', 3] })).toEqual([
    'newsarticle',
    'report',
  ])
})

test('only types of news make a page news', () => {
  expect(read({ '@type': 'NewsArticle' }).isNews).toBe(true)
  expect(read({ '@type': 'BlogPosting' }, { '@type': 'Person' }).isNews).toBe(false)
})

describe('names', () => {
  const graph = read({ '@type': 'Person', '@id': '#an', name: 'Lê An' })
  test.each([
    ['a string', 'Lê An', ['Lê An']],
    ['an object', { name: 'Lê An' }, ['Lê An']],
    ['a list', [{ name: 'Lê An' }, 'Trần Bê'], ['Lê An', 'Trần Bê']],
    ['a reference', { '@id': '#an' }, ['Lê An']],
    ['an unknown reference', { '@id': '#x' }, []],
    ['a list of names', { name: ['Lê An', 'An Lê'] }, ['Lê An']],
    ['an empty name', { name: ' ' }, []],
    ['nothing', undefined, []],
  ])('of %s', (_, value, names) => {
    expect(namesOf(value, graph)).toEqual(names)
  })
})

describe('facts', () => {
  const facts = (...values: unknown[]) =>
    jsonLdFacts(read(...values)).map(({ field, source, value }) => `${field} ${source} ${value}`)

  test('of article, page, site and breadcrumb', () => {
    expect(
      facts(
        {
          '@type': 'NewsArticle',
          headline: 'Tít',
          datePublished: '2023-11-10',
          keywords: ['a', 'b'],
          image: [{ url: 'i.jpg' }],
        },
        { '@type': 'WebPage', dateModified: '2023-11-11' },
        { '@type': 'WebSite', name: 'Báo Mẫu' },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [{ item: { name: 'Thời sự' } }, { name: 'Giao thông', item: 'u' }],
        },
      ),
    ).toEqual([
      'title json-ld Tít',
      'datePublished json-ld 2023-11-10',
      'tag json-ld a',
      'tag json-ld b',
      'image json-ld i.jpg',
      'type json-ld newsarticle',
      'dateModified json-ld-page 2023-11-11',
      'type json-ld-page webpage',
      'siteName json-ld-page Báo Mẫu',
      'section json-ld-page Thời sự',
      'section json-ld-page Giao thông',
    ])
  })

  test('an organization is no author, a person that is also one is', () => {
    const author = [
      { '@type': 'Organization', name: 'Báo Mẫu' },
      { '@type': ['Person', 'Organization'], name: 'Lê An' },
      { '@type': 'Person', name: 'Trần Bê' },
    ]
    expect(facts({ '@type': 'Article', author }).filter(fact => fact.startsWith('author'))).toEqual([
      'author json-ld Lê An',
      'author json-ld Trần Bê',
    ])
  })
})

test('the structured text is the longest body', () => {
  const jsonLd = read(
    { '@type': 'Article', articleBody: 'ngắn' },
    { '@type': 'WebPage', articleBody: 'dài hơn' },
    { '@type': 'Article', articleBody: '            ' },
  )
  expect(structuredText(jsonLd)).toEqual({ articleBody: 'dài hơn' })
  expect(structuredText(read())).toEqual({ articleBody: null })
})
