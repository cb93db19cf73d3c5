import { load } from 'cheerio'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { compileSelector, matches, select } from '../../src/dom/select.ts'

const PAGE = `<!doctype html><body id=top class="page dark">
  <div class="main col" id=m data-n=1><section n=2><p n=3 class=lead>một<b n=4>hai</b></p><div n=5><p n=6 title="Ảnh: AFP">ba</p></div></section></div>
  <div class=side n=7><ul n=8><li n=9><a n=10 href=/tin/a.html rel="nofollow noopener">bốn</a></li><li n=11 class=lead><a n=12 href="https://x.vn/">năm</a></li></ul></div>
  <x-y n=13><p n=14>sáu</p></x-y><svg n=15><path n=16 /></svg>`

const SELECTORS = [
  'p',
  'P',
  '*',
  'x-y',
  'x-z',
  '#m',
  '.lead',
  'p.lead',
  'div.main.col#m',
  '[title]',
  '[n=3]',
  '[title="Ảnh: AFP"]',
  "[href^='/tin']",
  '[href$=html]',
  '[href*=x]',
  '[rel~=noopener]',
  '[rel=noopener]',
  '[href^=""]',
  'div p',
  'div > p',
  'div>section>p',
  'section > div p',
  'body div section p b',
  '.page li > a[href]',
  'ul li:not(.lead) a',
  'p:not([title]):not(.lead)',
  'div:not(#m)',
  'li.lead, p.lead ,b',
  'html > body > div',
  'div div',
  '.dark .main > section > .lead',
  'x-y p',
  'svg path',
]

function numbers(html: string, selector: string): (string | undefined)[] {
  const document = parse(html)
  return select(document, compileSelector(selector)).map(node => document.attribute(node, 'n'))
}

function numbersByCheerio(html: string, selector: string): (string | undefined)[] {
  const $ = load(html)
  return $(selector)
    .toArray()
    .map(element => $(element).attr('n'))
}

describe('select', () => {
  test.each(SELECTORS)('%s finds what cheerio finds', selector => {
    expect(numbers(PAGE, selector)).toEqual(numbersByCheerio(PAGE, selector))
  })

  test('takes escaped characters in names', () => {
    expect(numbers('<p class="md:flex" n=1><p class="md" n=2>', '.md\\:flex')).toEqual(['1'])
  })

  test('takes ancestors that a nearer one hides from the part before', () => {
    const html = '<div class=a><i><div><i n=1><b n=2></b></i></div></i></div>'
    expect(numbers(html, '.a > i b')).toEqual(['2'])
    expect(numbers(html, '.a > i i')).toEqual(['1'])
  })

  test('looks only inside the scope, but sees ancestors outside', () => {
    const document = parse(PAGE)
    const [side] = select(document, compileSelector('.side'))
    const found = select(document, compileSelector('body a, div'), side)
    expect(found.map(node => document.attribute(node, 'n'))).toEqual(['10', '12'])
  })

  test('finds what cheerio finds in any nesting', () => {
    const element = fc.record({
      name: fc.constantFrom('div', 'section', 'span'),
      class: fc.constantFrom('a', 'b', 'a b'),
    })
    const html = fc
      .array(fc.option(element), { maxLength: 25 })
      .map(elements =>
        elements
          .map((item, n) =>
            item === null ? '</div></section></span>' : `<${item.name} class="${item.class}" n=${n}>`,
          )
          .join(''),
      )
    const selector = fc
      .array(
        fc.tuple(fc.constantFrom('div', 'section', '.a', 'span.b', '*:not(.a)'), fc.constantFrom(' ', ' > ')),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map(parts => parts.map(([compound, joint], at) => (at === 0 ? compound : joint + compound)).join(''))
    fc.assert(
      fc.property(html, selector, (page, source) => {
        const document = parse(page)
        const compiled = compileSelector(source)
        const found = select(document, compiled)
        const alone: number[] = []
        for (let node = 1; node < document.size; node++)
          if (matches(document, node, compiled)) alone.push(node)
        expect(found).toEqual(alone)
        expect(found.map(node => document.attribute(node, 'n'))).toEqual(numbersByCheerio(page, source))
      }),
      { numRuns: 300 },
    )
  })
})

test('a text matches nothing', () => {
  const document = parse('một')
  expect(matches(document, document.size - 1, compileSelector('*'))).toBe(false)
})

describe('a bad selector', () => {
  test.each([
    ['', 1],
    ['   ', 4],
    ['p >', 4],
    ['p,', 3],
    ['p + a', 3],
    ['p:first-child', 2],
    ['p.', 3],
    ['#', 2],
    ['[a', 3],
    ['[a=]', 4],
    ['[a="b]', 4],
    ['[a|=b]', 3],
    ['p:not(a', 8],
    ['p:not(a b)', 9],
    ['p:not()', 7],
    ['p]', 2],
  ])('%j is refused with the place', (source, character) => {
    expect(() => compileSelector(source)).toThrow(
      new RegExp(`^Bad selector ".*": expected .* at character ${character}$`),
    )
  })
})
