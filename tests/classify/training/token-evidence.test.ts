import { describe, expect, test } from 'vitest'
import { countTokens, learnTokens, type TokenCounts } from '../../../src/classify/training/token-evidence.ts'
import { parse } from '../../../src/dom/parse.ts'
import { cutDocument } from '../../blocks/cut.ts'

/** Counts of a page whose paragraphs are of the article but for those with the class `ad`; all weigh 2. */
function count(html: string): TokenCounts {
  const document = parse(html)
  const blocks = cutDocument(document)
  const labels = Float32Array.from(blocks, ({ node }) => (document.attribute(node, 'class') === 'ad' ? 0 : 1))
  return countTokens(document, blocks, { labels, weights: new Float32Array(blocks.length).fill(2) })
}

describe('countTokens', () => {
  test('weighs the text below the elements with a word in their class or id', () => {
    const counts = count(
      '<div class="story-body"><p>Một</p><p class=ad>Hai</p></div><div id=related><p class=ad>Ba</p></div>',
    )
    expect(Object.fromEntries(counts)).toEqual({
      story: { inside: 2, outside: 2 },
      body: { inside: 2, outside: 2 },
      ad: { inside: 0, outside: 2 },
      related: { inside: 0, outside: 2 },
    })
  })

  test('takes the outermost of nested elements with the same word', () => {
    expect(count('<div class=box><div class=box><p>Một</p></div><p>Hai</p></div>').get('box')).toEqual({
      inside: 4,
      outside: 0,
    })
  })

  test('leaves out elements without text', () => {
    expect(count('<div class=empty></div><p>Một</p>').has('empty')).toBe(false)
  })
})

describe('learnTokens', () => {
  const page = (inside: number, outside: number): TokenCounts => new Map([['body', { inside, outside }]])

  test('a word on article text speaks for it, one on other text against', () => {
    expect(learnTokens(Array(20).fill(page(9, 0))).get('body')).toBeGreaterThan(1)
    expect(learnTokens(Array(20).fill(page(0, 9))).get('body')).toBeLessThan(-1)
  })

  test('a word is the surer the more pages have it', () => {
    const odds = (pages: number) => learnTokens(Array(pages).fill(page(9, 0))).get('body')!
    expect(odds(100)).toBeGreaterThan(odds(10))
  })

  test('a word is never sure on a few pages', () => {
    expect(learnTokens(Array(6).fill(page(9, 0))).get('body')).toBeLessThan(2)
  })

  test('each page has one vote, however much text it has', () => {
    const pages = [...Array(10).fill(page(1, 0)), ...Array(10).fill(page(0, 9999))]
    expect(learnTokens(pages).has('body')).toBe(false)
  })

  test('a word on a handful of pages is chance', () => {
    expect(learnTokens(Array(5).fill(page(9, 0))).size).toBe(0)
  })

  test('words come in the order of the alphabet, so that the file stays the same', () => {
    const two = (first: string, second: string): TokenCounts =>
      new Map([first, second].map(word => [word, { inside: 1, outside: 0 }]))
    expect([...learnTokens(Array(9).fill(two('main', 'body'))).keys()]).toEqual(['body', 'main'])
  })
})
