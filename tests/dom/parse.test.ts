import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ELEMENT_NAMES } from '../../src/data/elements.ts'
import type { Document } from '../../src/dom/document.ts'
import { parse } from '../../src/dom/parse.ts'
import { FIRST_UNKNOWN_TAG, TAG, TAG_NUMBERS, TEXT, tagName, tagSet } from '../../src/dom/tags.ts'
import { outlineOf } from './outline.ts'

function find(document: Document, name: string): number {
  for (let node = 0; node < document.size; node++) if (document.name(node) === name) return node
  throw new Error(`no ${name}`)
}

function textsOf(document: Document): string[] {
  const texts: string[] = []
  for (let node = 0; node < document.size; node++)
    if (document.tag[node] === TEXT) texts.push(document.text(node))
  return texts
}

describe('the tree', () => {
  test('has root, html, head and body even for an empty page', () => {
    const document = parse('')
    expect([0, 1, 2, 3].map(node => document.name(node))).toEqual(['#root', 'html', 'head', 'body'])
    expect(document.size).toBe(4)
  })

  test('numbers nodes in document order, with parent, end and depth', () => {
    const document = parse('<div><p>một<b>hai</b></p></div>ba')
    const rows = Array.from({ length: document.size }, (_, node) => [
      document.name(node),
      document.parent[node],
      document.end[node],
      document.depth[node],
    ])
    expect(rows).toEqual([
      ['#root', -1, 10, 0],
      ['html', 0, 10, 1],
      ['head', 1, 3, 2],
      ['body', 1, 10, 2],
      ['div', 3, 9, 3],
      ['p', 4, 9, 4],
      ['#text', 5, 7, 5],
      ['b', 5, 9, 5],
      ['#text', 7, 9, 6],
      ['#text', 3, 10, 3],
    ])
  })

  test('is the same wherever in a long page something stands', () => {
    const markup =
      '</p><a class="tít bài" href=\'/a?b&amp;c\'>đọc</a><!-- a > b --><script>x = "<!-- <script></script> -->"</script><dữ-liệu x=1>hết'
    const rest = (before: number) => {
      const document = parse(`<p>${'x'.repeat(before)}${markup}`)
      const at = find(document, 'a')
      const nodes = Array.from({ length: document.size - at }, (_, node) => at + node)
      const of = (node: number) => [
        document.name(node),
        document.text(node),
        document.attribute(node, 'href'),
      ]
      return [nodes.map(of), document.classValue(1), document.comment(0)]
    }
    const expected = rest(1)
    for (let before = 65_330; before < 65_540; before++) expect(rest(before)).toEqual(expected)
  })

  test('corrects depths when a block moves out of an inline element', () => {
    const document = parse('<b><i>một<p><u>hai</b>ba')
    expect(document.depth[find(document, 'p')]).toBe(3)
    expect(document.depth[find(document, 'u')]).toBe(4)
  })

  test('gives unknown elements numbers and names of their own', () => {
    const document = parse('<tin-bài>a</tin-bài><X-Y>b<x-y>c')
    const [first, second] = [find(document, 'tin-bài'), find(document, 'x-y')]
    expect(document.tag[first]).toBeGreaterThanOrEqual(FIRST_UNKNOWN_TAG)
    expect(document.tag[second]).not.toBe(document.tag[first])
    expect(Array.from(document.tag).filter(tag => tag === document.tag[second])).toHaveLength(2)
  })

  test('survives more unknown names than there are numbers', () => {
    const document = parse(Array.from({ length: 70_000 }, (_, count) => `<x${count}></x${count}>`).join(''))
    expect(document.size).toBe(70_004)
    expect(document.name(4)).toBe('x0')
  })

  test('flattens what is nested deeper than the cap and says so', () => {
    const document = parse('<div><div><div><p>một</p><p>hai</p></div></div></div><p>ba', { maxDepth: 4 })
    expect(document.tooDeep).toBe(true)
    expect(outlineOf(document, 'elements')).toBe(
      '<div><div></div><div></div><p></p>một<p></p>hai</div><p>ba</p>',
    )
    expect(Math.max(...document.depth)).toBe(4)
  })

  test.each([
    ['<div><p>một', 5, false],
    ['<div><p>một', 4, true],
    ['<div><p><br>', 4, true],
    ['<div><p>', 4, false],
  ])('%s under a cap of %i is too deep: %s', (html, maxDepth, expected) => {
    expect(parse(html, { maxDepth }).tooDeep).toBe(expected)
  })

  test('keeps 512 levels by default', () => {
    expect(parse('<div>'.repeat(510)).tooDeep).toBe(false)
    expect(parse('<div>'.repeat(511)).tooDeep).toBe(true)
  })

  test('holds together whatever the page', () => {
    const piece = fc.constantFrom(
      ...[
        '<b>',
        '</b>',
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<a href=x>',
        '</a>',
        '<table>',
        '<td>',
        '</table>',
        '<li>',
      ],
      ...[
        '<form>',
        '</form>',
        '<svg>',
        '<title>',
        '</title>',
        '<select>',
        '<option>',
        '<',
        '&',
        '"',
        '<!--',
        'chữ',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 3, max: 12 }), (pieces, maxDepth) => {
        const { size, parent, end, depth } = parse(pieces.join(''), { maxDepth })
        for (let node = 1; node < size; node++) {
          const above = parent[node]!
          expect(above).toBeLessThan(node)
          expect(end[node]).toBeGreaterThan(node)
          expect(end[node]).toBeLessThanOrEqual(end[above]!)
          expect(depth[node]).toBe(depth[above]! + 1)
          expect(depth[node]).toBeLessThanOrEqual(maxDepth)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('never throws on random text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), html => {
        const document = parse(html)
        expect(document.end[0]).toBe(document.size)
      }),
      { numRuns: 500 },
    )
  })
})

describe('text', () => {
  test.each([
    ['Ti&#7871;ng Vi&#x1EC7;t &amp; H&ocirc;m nay', 'Tiếng Việt & Hôm nay'],
    ['&#147;Trích&#148; &#150; hết&#133;', '“Trích” – hết…'],
    ['a&nbsp;b', 'a\u00a0b'],
    ['&copy 2024 &notit; &unknown; &', '© 2024 ¬it; &unknown; &'],
    ['một\r\nhai\rba', 'một\nhai\nba'],
    ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
    ['a < b <3', 'a < b <3'],
  ])('%j reads %j', (html, expected) => {
    expect(textsOf(parse(`<p>${html}</p>`))).toEqual([expected])
  })

  test('in script, style and noscript is left as it stands', () => {
    const document = parse(
      '<script>a &amp;&amp; "<b>"</script><style>p > a {}</style><noscript><img alt="&lt;"></noscript>',
    )
    expect(textsOf(document)).toEqual(['a &amp;&amp; "<b>"', 'p > a {}', '<img alt="&lt;">'])
  })

  test('of elements is empty', () => {
    const document = parse('<p>một</p>')
    expect(document.text(find(document, 'p'))).toBe('')
  })
})

describe('attributes', () => {
  const html = `<html lang=vi><p ID=x class="a  b" data-x='1 "2"' hidden title="Ti&#234;u &amp;copy=1&copy=2" empty="" CLASS=c href=/a/b?c=d&e>`

  test.each([
    ['id', 'x'],
    ['class', 'a  b'],
    ['data-x', '1 "2"'],
    ['hidden', ''],
    ['empty', ''],
    ['title', 'Tiêu &copy=1&copy=2'],
    ['href', '/a/b?c=d&e'],
    ['clas', undefined],
    ['data', undefined],
  ])('%s is %j', (name, expected) => {
    const document = parse(html)
    expect(document.attribute(find(document, 'p'), name)).toBe(expected)
  })

  test.each([
    ['spaces around =', '<p a = "1" b= 2 c =3>', ['1', '2', '3']],
    ['slashes between', '<p/a=1/ /b="2"/c=3/>', ['1/', '2', '3/']],
    ['no space after a quote', '<p a="1"b=\'2\'c=3>', ['1', '2', '3']],
    ['> in quotes', '<p a="1>2" b=2>', ['1>2', '2', undefined]],
    ['a name that begins with =', '<p =a=0 a=1>', ['1', undefined, undefined]],
    ['a value left out', '<p a= >b=1', ['', undefined, undefined]],
    ['line ends', '<p a="1\r\n2">', ['1\n2', undefined, undefined]],
  ])('%s', (_name, source, expected) => {
    const document = parse(source)
    const p = find(document, 'p')
    expect(['a', 'b', 'c'].map(name => document.attribute(p, name))).toEqual(expected)
  })

  test('of an ignored tag go to nobody', () => {
    const document = parse('<body><td class=a><p><head class=b><i class=c>')
    expect(document.attribute(find(document, 'body'), 'class')).toBeUndefined()
    expect(document.attribute(find(document, 'p'), 'class')).toBeUndefined()
    expect(document.attribute(find(document, 'i'), 'class')).toBe('c')
  })

  test('of html and body count even when the tags come late', () => {
    const document = parse('<meta charset=utf-8><html lang=vi><p>một<body class=a>')
    expect(document.attribute(find(document, 'html'), 'lang')).toBe('vi')
    expect(document.attribute(find(document, 'body'), 'class')).toBe('a')
  })

  test('do not reach implied elements', () => {
    const document = parse('<table><td class=a>một')
    expect(document.attribute(find(document, 'tr'), 'class')).toBeUndefined()
    expect(document.attribute(find(document, 'td'), 'class')).toBe('a')
  })

  test('texts have none', () => {
    const document = parse('<p class=a>một')
    expect(document.attribute(find(document, '#text'), 'class')).toBeUndefined()
  })

  test.each([
    ['a b-c\nd', 'b-c', true],
    ['a b-c\nd', 'd', true],
    ['a b-c\nd', 'b', false],
    ['bb b', 'b', true],
    ['B', 'b', false],
    ['a&amp;b c', 'a&b', true],
    ['', 'a', false],
  ])('class "%s" lists %s: %s', (value, name, expected) => {
    const document = parse(`<p class="${value}">`)
    expect(document.hasClass(find(document, 'p'), name)).toBe(expected)
  })
})

test('comments are numbered in document order', () => {
  const document = parse('<!-- một --><html><body><p>a<!--hai\r\n--><b>c</b></p><!-- ba')
  const { commentCount } = document
  expect(commentCount).toBe(3)
  expect([0, 1, 2].map(number => document.comment(number))).toEqual([' một ', 'hai\n', ' ba'])
})

test.each([
  ['<p> \n\tĐào', 'Đ'],
  ['<p>&nbsp;a', '&'],
  ['<p><script> x</script>', 'x'],
])('the text in %j begins with %j', (html, expected) => {
  const document = parse(html)
  const start = document.textStart(document.size - 1)
  expect(String.fromCodePoint(document.source.characterAt(start))).toBe(expected)
})

test('a blank text begins nowhere', () => {
  const document = parse('<p>a</p> <p>b</p>')
  expect(document.textStart(find(document, 'p') + 2)).toBe(-1)
})

test('a value stands between two offsets of the source', () => {
  const document = parse('<a ID=x Href="/a?b&amp;c">')
  const a = find(document, 'a')
  expect(document.source.text(document.valueStart(a, 'href'), document.valueEnd(a, 'href'))).toBe(
    '/a?b&amp;c',
  )
  expect([document.valueStart(a, 'rel'), document.valueEnd(a, 'rel')]).toEqual([-1, -1])
})

test('the holders of an attribute stand in document order', () => {
  const document = parse('<a id=1><b></b><i ID=2 title></i></a>')
  expect(document.holdersOf('id')).toEqual([find(document, 'a'), find(document, 'i')])
  expect(document.holdersOf('href')).toEqual([])
})

test('a class listing tells which class values list a name', () => {
  const document = parse('<p class="a b"><b class=ab></b><i class=b></i>')
  const listing = document.classListing('b')!
  const lists = (name: string) => listing[document.classNumbers[find(document, name)]!]
  expect(['p', 'b', 'i'].map(lists)).toEqual([1, 0, 1])
  expect(document.classListing('c')).toBeNull()
})

test('classes of a page are decoded, whether one of them has a character reference or none', () => {
  for (const reference of ['', '&amp;']) {
    const document = parse(`<p class="a b"><b class="c${reference}"></b>`)
    expect(document.classValue(document.classNumbers[find(document, 'p')]!)).toBe('a b')
    expect(document.hasClass(find(document, 'b'), reference === '' ? 'c' : 'c&')).toBe(true)
  }
})

test('a class is that of the element whose tag has it, the first where it has several', () => {
  const document = parse(
    '<select></p class=a><i class=b><option CLASS=c class=d></select><b title=x></b><u class=""></u>',
  )
  const classOf = (name: string) => document.classValue(document.classNumbers[find(document, name)]!)
  expect(['select', 'option', 'b', 'u'].map(classOf)).toEqual(['', 'c', '', ''])
})

describe('tags', () => {
  test('have numbers that lead back to their names', () => {
    for (const name of ELEMENT_NAMES) expect(tagName(TAG[name])).toBe(name)
  })

  test('are those of the whole name: what differs in one character is another', () => {
    const known = fc.constantFrom(...ELEMENT_NAMES)
    const changed = fc
      .tuple(known, fc.nat(), fc.constantFrom('a', 'z', 'K', '1', '-', '\x01', 'ſ', 'é', '\u0141'))
      .map(
        ([name, at, other]) =>
          name.slice(0, 1) + name.slice(1, at % name.length) + other + name.slice((at % name.length) + 1),
      )
      .filter(name => /^[a-z]/.test(name))
    fc.assert(
      fc.property(changed, name => {
        const document = parse(`<svg><${name}>`)
        const node = document.tag.indexOf(TAG.svg) + 1
        if (document.size > node) expect(document.name(node)).toBe(name.toLowerCase())
      }),
      { numRuns: 2000 },
    )
  })

  test('of a page are found by name in any letter case', () => {
    for (const name of ELEMENT_NAMES) {
      expect(parse(`<svg><${name.toUpperCase()}>`).tag).toContain(TAG[name])
    }
  })

  test('make sets in which any number can be looked up', () => {
    const set = tagSet(['p', 'td'])
    expect([set[TAG.p], set[TAG.td], set[TAG.div], set[TAG_NUMBERS - 1]]).toEqual([1, 1, 0, 0])
  })
})
