import { describe, expect, test } from 'vitest'
import { classTokens } from '../../src/classify/class-tokens.ts'
import { WIDTH } from '../../src/classify/feature-names.ts'
import { fillPath, pathOf, signatureOf, tokenEvidence } from '../../src/classify/path-features.ts'
import { parse } from '../../src/dom/parse.ts'
import { compileSelector, select } from '../../src/dom/select.ts'
import { named, type Row } from './rows.ts'

const ODDS = { article: 2, body: 1, related: -3, box: -1 }
const TOKENS = tokenEvidence(Object.entries(ODDS))

interface Way extends Row {
  readonly signature: number
}

/** What the ways to the elements say that a selector finds, asked in document order or from the end. */
function ways(html: string, { selector = 'p', backwards = false } = {}): Way[] {
  const document = parse(html)
  const path = pathOf(document, TOKENS)
  const nodes = select(document, compileSelector(selector))
  const found = (backwards ? [...nodes].reverse() : nodes).map(node => {
    const row = new Float32Array(WIDTH)
    fillPath(row, 0, path, node)
    return { ...named(row), signature: signatureOf(path, node) }
  })
  return backwards ? found.reverse() : found
}

const ANCESTORS = [
  'inArticle',
  'inMain',
  'inNavigation',
  'inHeader',
  'inFooter',
  'inAside',
  'inForm',
  'inTable',
  'inList',
  'inSection',
  'inQuote',
] as const

/** The kinds of elements around the first paragraph. */
function around(html: string): string[] {
  const [row] = ways(html)
  return ANCESTORS.filter(name => row![name] === 1)
}

describe('the ancestors of an element', () => {
  test.each([
    ['article', ['inArticle']],
    ['main', ['inMain']],
    ['nav', ['inNavigation']],
    ['header', ['inHeader']],
    ['footer', ['inFooter']],
    ['aside', ['inAside']],
    ['form', ['inForm']],
    ['section', ['inSection']],
    ['blockquote', ['inQuote']],
    ['ul', ['inList']],
    ['ol', ['inList']],
    ['dl', ['inList']],
    ['div', []],
    ['figure', []],
  ])('%s', (name, kinds) => {
    expect(around(`<${name}><p>Một</p></${name}>`)).toEqual(kinds)
  })

  test('table', () => {
    expect(around('<table><tr><td><p>Một</p></table>')).toEqual(['inTable'])
  })

  test('add up', () => {
    expect(around('<main><article><p>Một</p></article></main>')).toEqual(['inArticle', 'inMain'])
  })

  test('are counted by depth', () => {
    const [outer, inner] = ways('<div><p>Một</p></div><div><div><p>Hai</p></div></div>')
    expect(inner!.depth - outer!.depth).toBe(1)
  })
})

describe('the words of class and id', () => {
  test('speak for an element with their best and their worst', () => {
    const [both, one, id, none] = ways(
      '<p class="article-body related">1<p class=body>2<p id=related-box>3<p class="unknown constructor">4',
    )
    expect([both?.own, one?.own, id?.own, none?.own]).toEqual([-1, 1, -3, 0])
  })

  test('say the same of every element that has them', () => {
    expect(ways('<p class=body>1<p class=body>2').map(({ own }) => own)).toEqual([1, 1])
  })

  test.each([
    'articleBody_main--2',
    'ArticleBODY',
    'PhotoCMS_Caption',
    'related2box',
    'subbody',
    'body',
    'bàibody',
    'bodý',
    'a b1c',
    'boxBox',
    '',
  ])('are those by which the evidence was learned: %j', value => {
    const odds = classTokens(value).map(word => new Map(Object.entries(ODDS)).get(word) ?? 0)
    const own = Math.max(0, ...odds) + Math.min(0, ...odds)
    expect(ways(`<p class="${value}">1</p>`)[0]?.own).toBe(own)
    expect(ways(`<p id="${value}">1</p>`)[0]?.own).toBe(own)
  })

  test('are remembered along the path', () => {
    const [inner] = ways('<div class=article><div><div class=related><p>Một</p></div></div></div>')
    expect(inner).toMatchObject({ own: 0, nearest: -3, lowest: -3, highest: 2, sum: -1 })
  })

  test('of the neighbours do not count', () => {
    expect(ways('<div class=related>Tin</div><p>Một</p>')[0]).toMatchObject({ nearest: 0, sum: 0 })
  })

  test('of a box left behind do not count', () => {
    const [, inner, after] = ways(
      '<p>1</p><div class=related><div><p>2</p></div></div><div><div><p>3</p></div></div>',
    )
    expect([inner?.sum, after?.sum]).toEqual([-3, 0])
  })
})

describe('the signature of a path', () => {
  test('is that of its tags and classes', () => {
    const [one, two, otherClass, otherTag] = ways(
      '<div class=a><p>1</p><p>2</p></div><div class=b><p>3</p></div><section class=a><p>4</p></section>',
    ).map(({ signature }) => signature)
    expect(two).toBe(one)
    expect(new Set([one, otherClass, otherTag]).size).toBe(3)
  })

  test('is the same in boxes of the same tags and classes', () => {
    const [one, two] = ways('<div class=a><p>1</p></div><div class=a><p>2</p></div>')
    expect(two).toEqual(one)
  })
})

test('it does not matter in which order elements are asked about', () => {
  const html = `<div class=article><p>1</p><div class=related><ul><li><p>2</p></ul><p>3</p></div></div>
    <div class=article><section><p>4</p></section><p class=body>5</p></div>`
  expect(ways(html, { backwards: true })).toEqual(ways(html))
  expect(ways(html, { selector: 'div, li, p', backwards: true })).toEqual(
    ways(html, { selector: 'div, li, p' }),
  )
})
