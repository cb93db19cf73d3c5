import { describe, expect, test } from 'vitest'
import {
  Ancestor,
  type PathEvidence,
  pathEvidence,
  type TokenEvidence,
} from '../../src/classify/path-evidence.ts'
import { parse } from '../../src/dom/parse.ts'
import { compileSelector, select } from '../../src/dom/select.ts'

const TOKENS: TokenEvidence = new Map(Object.entries({ article: 2, body: 1, related: -3, box: -1 }))

/** Evidence of the elements a selector finds. */
function evidence(html: string, selector = 'p'): PathEvidence[] {
  const document = parse(html)
  const of = pathEvidence(document, TOKENS)
  return select(document, compileSelector(selector)).map(of)
}

describe('the ancestors of an element', () => {
  test.each([
    ['article', Ancestor.article],
    ['main', Ancestor.main],
    ['nav', Ancestor.navigation],
    ['header', Ancestor.header],
    ['footer', Ancestor.footer],
    ['aside', Ancestor.aside],
    ['form', Ancestor.form],
    ['section', Ancestor.section],
    ['figure', Ancestor.figure],
    ['blockquote', Ancestor.quote],
    ['ul', Ancestor.list],
    ['dl', Ancestor.list],
    ['div', 0],
  ])('%s', (name, bit) => {
    expect(evidence(`<${name}><p>Một</p></${name}>`)[0]?.ancestors).toBe(bit)
  })

  test('add up', () => {
    expect(evidence('<main><article><p>Một</p></article></main>')[0]?.ancestors).toBe(
      Ancestor.main | Ancestor.article,
    )
  })

  test('are counted by depth', () => {
    const [outer, inner] = evidence('<div><p>Một</p></div><div><div><p>Hai</p></div></div>')
    expect(inner!.depth - outer!.depth).toBe(1)
  })
})

describe('the words of class and id', () => {
  test('speak for an element with their best and their worst', () => {
    const [both, one, id, none] = evidence(
      '<p class="article-body related">1<p class=body>2<p id=related-box>3<p class="unknown constructor">4',
    )
    expect([both?.own, one?.own, id?.own, none?.own]).toEqual([-1, 1, -3, 0])
  })

  test('say the same of every element that has them', () => {
    expect(evidence('<p class=body>1<p class=body>2').map(({ own }) => own)).toEqual([1, 1])
  })

  test('are remembered along the path', () => {
    const [inner] = evidence('<div class=article><div><div class=related><p>Một</p></div></div></div>')
    expect(inner).toMatchObject({ own: 0, nearest: -3, lowest: -3, highest: 2, sum: -1 })
  })

  test('of the neighbours do not count', () => {
    expect(evidence('<div class=related>Tin</div><p>Một</p>')[0]).toMatchObject({ nearest: 0, sum: 0 })
  })
})

describe('the signature of a path', () => {
  test('is that of its tags and classes', () => {
    const [one, two, otherClass, otherTag] = evidence(
      '<div class=a><p>1</p><p>2</p></div><div class=b><p>3</p></div><section class=a><p>4</p></section>',
    ).map(({ signature }) => signature)
    expect(two).toBe(one)
    expect(new Set([one, otherClass, otherTag]).size).toBe(3)
  })

  test('does not ask in which order elements are looked at', () => {
    const document = parse('<div class=a><p>1</p></div><div class=a><p>2</p></div>')
    const nodes = select(document, compileSelector('p'))
    const forward = nodes.map(pathEvidence(document, TOKENS))
    const backward = [...nodes].reverse().map(pathEvidence(document, TOKENS)).reverse()
    expect(backward).toEqual(forward)
  })
})
