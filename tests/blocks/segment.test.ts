import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, cut, show } from './cut.ts'

describe('where one block ends and the next begins', () => {
  test.each([
    ['paragraphs', '<p>Một</p><p>Hai</p>', ['p Một', 'p Hai']],
    ['paragraphs never closed', '<p>Một<p>Hai', ['p Một', 'p Hai']],
    ['text between boxes', 'Một<div>Hai</div>Ba', ['p Một', 'p Hai', 'p Ba']],
    ['text around an inner box', '<div>Một<p>Hai</p>Ba</div>', ['p Một', 'p Hai', 'p Ba']],
    ['headings', '<h1>Tin</h1><h2>Ý</h2><h6>Nhỏ</h6>', ['h1 Tin', 'h2 Ý', 'h6 Nhỏ']],
    ['a heading wrapped around a box', '<h2><div>Tiêu đề</div></h2>', ['h2 Tiêu đề']],
    ['a rule', 'Trên<hr>Dưới', ['p Trên', 'p Dưới']],
    ['definitions', '<dl><dt>Phở<dd>Món nước</dl>', ['p Phở', 'p Món nước']],
    ['a quote of two paragraphs', '<blockquote><p>Một<p>Hai</blockquote>', ['quote Một', 'quote Hai']],
    ['nothing but white space', '<div> <p>\n</p>&nbsp;<p>&nbsp;</p></div>', []],
    ['nothing', '', []],
  ])('%s', (_, html, blocks) => {
    check(html, ...blocks)
  })

  test('inline elements do not part a text, unknown ones neither', () => {
    check('<p>Chợ <span>phiên</span><o:p> Đồng</o:p> <font>Văn</font></p>', 'p Chợ phiên Đồng Văn')
  })

  test('only headings have a level, whatever stands inside them', () => {
    const blocks = cut('<h2>Chợ<blockquote>Vui</blockquote><pre>a</pre><span class=caption>Ảnh</span></h2>')
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['quote', 0],
      ['code', 0],
      ['caption', 0],
    ])
  })

  test('an element with no content leaves no trace', () => {
    check('<p>Trước</p><p></p><div><span></span></div><p>Sau</p>', 'p Trước', 'p Sau')
  })
})

describe('line breaks', () => {
  test('one inside a paragraph is a line end in its text', () => {
    check(
      '<p>Quê hương là gì hở mẹ<br>Mà cô giáo dạy phải yêu</p>',
      'p Quê hương là gì hở mẹ⏎Mà cô giáo dạy phải yêu',
    )
  })

  test.each(['<br><br>', '<br> <br>', '<br/>\n&nbsp;<br/>', '<br><br><br>'])(
    '%j parts paragraphs',
    breaks => {
      check(`<p>Đoạn một.${breaks}Đoạn hai.</p>`, 'p Đoạn một.', 'p Đoạn hai.')
    },
  )

  test.each(['div', 'td', 'section', 'article', 'body'])(
    'one parts paragraphs in text set straight into %s',
    tag => {
      check(`<table><tr><td><${tag}>Đoạn một.<br>Đoạn hai.</${tag}></table>`, 'p Đoạn một.', 'p Đoạn hai.')
    },
  )

  test('those at the ends of a text are dropped', () => {
    check('<p><br>Một<br></p><p>Hai</p>', 'p Một', 'p Hai')
  })

  test('a text between two single breaks stays in its paragraph', () => {
    check('<p>Một<br>hai<br>ba</p>', 'p Một⏎hai⏎ba')
  })
})

describe('white space and Unicode', () => {
  test('runs of white space, no-break spaces among them, become one space', () => {
    check('<p>\n  Hà&nbsp;&nbsp;Nội\t\t mùa \r\n thu\u2003 </p>', 'p Hà Nội mùa thu')
  })

  test('white space between inline elements counts once', () => {
    check('<p>Hà <b> Nội </b> mùa thu</p>', 'p Hà **Nội** mùa thu')
  })

  test('a line separator in the source is no more than white space', () => {
    expect(cut('<p>Một\u2028hai</p>')[0]?.text).toBe('Một\nhai')
  })

  test.each([
    ['a tone mark in an element of its own', '<p>ti&ecirc;<b>&#769;</b>ng</p>', 'tiếng'],
    ['a tone mark before an element', '<p>tie&#770;&#769;<b>ng</b></p>', 'tiếng'],
    ['a word parted by an element', '<p>ti<i>ế</i>ng</p>', 'tiếng'],
    ['a soft hyphen between elements', '<p>ti&shy;<i>ếng</i></p>', 'tiếng'],
  ])('texts are joined before they are normalized: %s', (_, html, text) => {
    expect(cut(html)[0]?.text).toBe(text)
  })
})

describe('preformatted text', () => {
  test('keeps its line ends and spaces', () => {
    expect(cut('<pre>if (a)\n    b()\n  c</pre>')[0]).toMatchObject({
      kind: 'code',
      text: 'if (a)\n    b()\n  c',
    })
  })

  test('keeps the line ends between its elements', () => {
    check('<pre><span>a</span>\n<span>b</span>\n  <span>c</span></pre>', 'code a⏎b⏎  c')
  })

  test('loses empty lines at its ends, but not the indentation of its first line', () => {
    expect(cut('<pre>\n\n  \n    a\n  b\n\n</pre>')[0]?.text).toBe('    a\n  b')
  })

  test('has no marks: they would not show', () => {
    check('<pre>let <b>a</b> = <a href=/x>1</a></pre>', 'code let a = 1')
  })

  test('takes a line break for a line end', () => {
    check('<pre>a<br>b</pre>', 'code a⏎b')
  })
})

describe('lists', () => {
  test('items know whether they are numbered and how deep they stand', () => {
    check('<ul><li>Gạo<ol><li>nếp<li>tẻ</ol><li>Muối</ul>', '- Gạo', '>1. nếp', '>1. tẻ', '- Muối')
  })

  test('items of one list share a number, another list has its own', () => {
    const ids = cut('<ul><li>a<li>b<ul><li>c</ul><li>d</ul><ul><li>e</ul>').map(({ list }) => list?.id)
    expect(ids[1]).toBe(ids[0])
    expect(ids[3]).toBe(ids[0])
    expect(new Set([ids[0], ids[2], ids[4]]).size).toBe(3)
  })

  test('each paragraph of an item is an item', () => {
    check('<ul><li><p>Một</p><p>Hai</p></ul>', '- Một', '- Hai')
  })

  test('a quote in an item is a quote, without a list', () => {
    const [, quote] = cut('<ul><li>Ông nói:<blockquote>Được mùa.</blockquote></ul>')
    expect(quote?.kind).toBe('quote')
    expect(quote?.list).toBeUndefined()
  })

  test('text after a nested list belongs to the outer item', () => {
    check('<ul><li>Một<ul><li>hai</ul>ba</ul>', '- Một', '>- hai', '- ba')
  })
})

describe('tables', () => {
  test('a data table is one block, with its rows', () => {
    const [table] = cut('<table><tr><th>Tỉnh<th>Giá<tr><td>Lào Cai<td> 12.000 </table>')
    expect(table).toMatchObject({
      kind: 'table',
      text: 'Tỉnh | Giá\nLào Cai | 12.000',
      rows: [
        ['Tỉnh', 'Giá'],
        ['Lào Cai', '12.000'],
      ],
    })
  })

  test('cells are normalized, and their paragraphs parted by a space', () => {
    const html =
      '<table><tr><td>tie&#770;&#769;ng<td><p>a</p><p>b</p><tr><td><div>Một</div>hai<td>c<br>d</table>'
    expect(cut(html)[0]?.rows).toEqual([
      ['tiếng', 'a b'],
      ['Một hai', 'c d'],
    ])
  })

  test('empty rows and scripts in cells are left out', () => {
    const html = '<table><tr><td> <td><tr><td>a<script>x()</script><td>b<tr><td>c<td>d</table>'
    expect(cut(html)[0]?.rows).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  const LONG = 'Câu này dài như một đoạn văn. '.repeat(8)
  test.each([
    ['one column', '<tr><td>a<tr><td>b'],
    ['one row', '<tr><td>a<td>b'],
    ['an image in a cell', '<tr><td><img src=/a.jpg><td>a<tr><td>b<td>c'],
    ['a main heading in a cell', '<tr><td><h2>a</h2><td>b<tr><td>c<td>d'],
    ['cells as long as paragraphs', `<tr><td>${LONG}<td>${LONG}<tr><td>${LONG}<td>${LONG}`],
    ['one cell that holds the article', `<tr><td>a<td>${LONG.repeat(3)}<tr><td>b<td>c<tr><td>d<td>e`],
  ])('a table with %s is layout: its cells are boxes', (_, rows) => {
    const kinds = cut(`<table>${rows}</table>`).map(({ kind }) => kind)
    expect(kinds.length).toBeGreaterThan(1)
    expect(kinds).not.toContain('table')
  })

  test('a row wider than any layout is data even alone', () => {
    expect(cut(`<table><tr>${'<td>1'.repeat(41)}</table>`)).toMatchObject([{ kind: 'table' }])
    expect(cut(`<table><tr>${'<td>1'.repeat(40)}</table>`)).toHaveLength(40)
  })

  test('text right before a table stands before it', () => {
    check(
      '<div>Trước<table><tr><td>a<td>b<tr><td>c<td>d</table>sau</div>',
      'p Trước',
      'table a | b⏎c | d',
      'p sau',
    )
  })

  test('a data table inside a layout table is found', () => {
    const inner = '<table><tr><td>a<td>b<tr><td>c<td>d</table>'
    check(
      `<table><tr><td>Menu<td>${inner}<tr><td>Chân<td>trang</table>`,
      'p Menu',
      'table a | b⏎c | d',
      'p Chân',
      'p trang',
    )
  })
})

describe('images', () => {
  test('an image inside a text follows it', () => {
    check('<p>Trước <img src=a.jpg> sau</p>', 'p Trước sau', 'image https://bao.example/tin/a.jpg')
  })

  test('an image before a text stands before it', () => {
    check('<p><img src=a.jpg> Sau</p>', 'image https://bao.example/tin/a.jpg', 'p Sau')
  })

  test('an image of three pixels or less counts visits and is dropped', () => {
    check('<p>Một</p><img src=/t.gif width=1 height=1><img src=/u.gif height=3>', 'p Một')
  })
})

describe('figures', () => {
  test('the image and the caption of a figure share its number', () => {
    const [photo, text, other] = cut(
      '<figure><img src=a.jpg><figcaption>Chợ quê</figcaption></figure><p>Bài</p>',
    )
    expect([photo?.kind, text?.kind, other?.kind]).toEqual(['image', 'caption', 'paragraph'])
    expect(photo?.figure).toBeGreaterThanOrEqual(0)
    expect(text?.figure).toBe(photo?.figure)
    expect(other?.figure).toBe(-1)
  })

  test('figures inside a figure belong to the outermost', () => {
    const blocks = cut('<figure><figure><img src=a.jpg></figure><figure><img src=b.jpg></figure></figure>')
    expect(new Set(blocks.map(({ figure }) => figure)).size).toBe(1)
  })

  test('two figures have two numbers', () => {
    const blocks = cut('<figure><img src=a.jpg></figure><figure><img src=b.jpg></figure>')
    expect(new Set(blocks.map(({ figure }) => figure)).size).toBe(2)
  })

  test('a caption parts the text around it even where its element is inline', () => {
    check(
      '<p>Trước <span class="photo-caption">Chợ quê</span> sau</p>',
      'p Trước',
      'caption Chợ quê',
      'p sau',
    )
  })

  test('a layout may name captions by a selector', () => {
    expect(cut('<p class=Image>Chợ quê</p><p>Bài</p>', 'p.Image').map(show)).toEqual([
      'caption Chợ quê',
      'p Bài',
    ])
  })
})

describe('what a reader does not see', () => {
  test.each([
    ['scripts', '<script>var a</script>'],
    ['styles', '<style>p{}</style>'],
    ['templates', '<template><p>Mẫu</p></template>'],
    ['noscript', '<noscript><p>Bật JavaScript</p></noscript>'],
    ['forms’ controls', '<select><option>Hà Nội</select><textarea>Gõ</textarea><button>Gửi</button>'],
    ['drawings', '<svg><text>Hình</text></svg>'],
    ['players', '<video><p>Trình duyệt cũ</p></video><audio>Nghe</audio>'],
    ['comments', '<!-- <p>Ẩn</p> -->'],
  ])('%s are left out', (_, html) => {
    check(`<p>Một</p>${html}<p>Hai</p>`, 'p Một', 'p Hai')
  })

  test('the title of the page is no block', () => {
    check('<title>Báo</title><p>Một</p>', 'p Một')
  })

  test.each([
    ['the attribute', 'hidden'],
    ['display', 'style="color: red; display : none"'],
    ['visibility', 'style="visibility:hidden"'],
    ['ARIA', 'aria-hidden=true'],
    ['a class of Bootstrap', 'class="box d-none"'],
    ['a class for screen readers', 'class="sr-only"'],
  ])('hidden text is kept and marked so: by %s', (_, attribute) => {
    check(`<div ${attribute}><p>Ẩn</p></div><p>Hiện</p>`, 'hidden p Ẩn', 'p Hiện')
  })

  test.each([
    ['the other value of ARIA', 'aria-hidden=false'],
    ['display of another kind', 'style="display:block"'],
    ['a class that only sounds so', 'class="unhidden hidden-gem hide-on-print"'],
  ])('shown text stays so: %s', (_, attribute) => {
    check(`<div ${attribute}>Hiện</div>`, 'p Hiện')
  })

  test('hidden words inside a paragraph are parted from it', () => {
    check('<p>Trước<span style="display:none">Ẩn</span>sau</p>', 'p Trước', 'hidden p Ẩn', 'p sau')
  })

  test('a hidden table is a hidden block', () => {
    check('<table hidden><tr><td>a<td>b<tr><td>c<td>d</table>', 'hidden table a | b⏎c | d')
  })
})

describe('marks', () => {
  test.each([
    ['strong', '<p>Giá <b>12</b> và <strong>13</strong></p>', 'p Giá **12** và **13**'],
    ['emphasis', '<p><i>Một</i>, <em>hai</em></p>', 'p _Một_, _hai_'],
    ['code', '<p><code>ls</code> <kbd>Ctrl</kbd> <samp>ok</samp></p>', 'p `ls` `Ctrl` `ok`'],
    ['a link, its address made absolute', '<p><a href="/a">Đây</a></p>', 'p [Đây](https://bao.example/a)'],
    ['a link that leads nowhere leaves its text alone', '<p><a href="javascript:x()">Đây</a></p>', 'p Đây'],
    ['nested ones', '<p><b>Rất <i>to</i></b></p>', 'p **Rất _to_**'],
    ['white space at their ends stays outside', '<p>Rất<b> to </b>lớn</p>', 'p Rất **to** lớn'],
    ['one of white space alone is none', '<p>Một<b> </b>hai</p>', 'p Một hai'],
    ['one over line ends', '<p><b>Một<br>hai</b></p>', 'p **Một⏎hai**'],
  ])('%s', (_, html, shown) => {
    check(html, shown)
  })

  test('a link around blocks marks the text of each', () => {
    check(
      '<a href="/a"><h3>Tiêu đề</h3><p>Mô tả</p></a><p>Khác</p>',
      'h3 [Tiêu đề](https://bao.example/a)',
      'p [Mô tả](https://bao.example/a)',
      'p Khác',
    )
  })

  test('a link that goes on behind an inner box goes on in the text', () => {
    check(
      '<div><a href="/a">Một<div>hai</div>ba</a></div>',
      'p [Một](https://bao.example/a)',
      'p [hai](https://bao.example/a)',
      'p [ba](https://bao.example/a)',
    )
  })

  test.each([
    ['collapsed white space', '<p>\n  Giá   gạo &nbsp; <b>hôm\n nay</b></p>', 'p Giá gạo **hôm nay**'],
    ['line breaks', '<p><br>Một <br> hai <b>ba</b></p>', 'p Một⏎hai **ba**'],
    [
      'composition before them',
      '<p>tie&#770;&#769;ng Vie&#803;&#770;t <b>hay</b></p>',
      'p tiếng Việt **hay**',
    ],
    ['composition inside them', '<p>Nói <b>tie&#770;&#769;ng</b> <i>hay</i></p>', 'p Nói **tiếng** _hay_'],
    ['a soft hyphen before them', '<p>ti&shy;ếng <b>Việt</b></p>', 'p tiếng **Việt**'],
    [
      'a tone mark in a mark of its own',
      '<p>ti&ecirc;<b>&#769;</b>ng <i>hay</i> lắm</p>',
      'p tiếng _hay_ lắm',
    ],
    ['an ideographic space at the start', '<p>\u3000Chợ <b>quê</b> vui</p>', 'p Chợ **quê** vui'],
  ])('marks stand where they stood, in spite of %s', (_, html, shown) => {
    check(html, shown)
  })

  test('the length of links and of strong text is counted without the white space around', () => {
    const [text] = cut('<p>Xem <a href="/a"> tại đây </a> <a>hay đây</a> <b>ngay</b></p>')
    expect(text).toMatchObject({ text: 'Xem tại đây hay đây ngay', linkLength: 14, strongLength: 4 })
  })
})

describe('datelines', () => {
  const place = '<span class="location-stamp">Hà Nội</span>'

  test('the place that opens a text is parted from it by a dash', () => {
    check(`<p>${place}Sáng nay, trời mưa.</p>`, 'p Hà Nội - Sáng nay, trời mưa.')
  })

  test.each([' - Sáng nay', '– Sáng nay', ': Sáng nay', ', sáng nay'])('a dash is not doubled: %j', text => {
    expect(cut(`<p>${place}${text}</p>`)[0]?.text).toBe(`Hà Nội${text}`)
  })

  test('a dateline alone stays as it is', () => {
    check(`<p>${place}</p><p>Sáng nay</p>`, 'p Hà Nội', 'p Sáng nay')
  })

  test('the dash is no part of a mark that follows', () => {
    check(`<p>${place}<b>Sáng nay</b> mưa</p>`, 'p Hà Nội - **Sáng nay** mưa')
  })

  test('a dash in an element of its own is not doubled', () => {
    check(`<p>${place} <b>- Sáng nay</b></p>`, 'p Hà Nội **- Sáng nay**')
    check(`<p>${place}&nbsp;<b>- Sáng nay</b></p>`, 'p Hà Nội **- Sáng nay**')
  })

  test.each(['span class=location-link', 'span class=datelines', 'font class=dateline'])(
    '<%s> is no dateline',
    open => {
      check(`<p><${open}>Hà Nội</${open.split(' ')[0]}> Sáng nay</p>`, 'p Hà Nội Sáng nay')
    },
  )
})

describe('any page', () => {
  const NAMES = [
    'p',
    'div',
    'b',
    'a href=/x',
    'ul',
    'ol',
    'li',
    'h2',
    'blockquote',
    'pre',
    'figure',
    'figcaption',
  ]
  const MORE = ['span', 'table', 'tr', 'td', 'span class=dateline', 'i', 'div hidden', 'p class=caption']
  const TEXTS = [
    'Chợ',
    ' ',
    ' quê\u0301',
    '\u00a0',
    '<br>',
    '<img src=a.jpg>',
    '\n',
    '&#769;',
    '\u2028',
    '\u00ad',
  ]
  const piece = fc.oneof(
    fc.constantFrom(...NAMES, ...MORE).map(name => `<${name}>`),
    fc.constantFrom(...NAMES, ...MORE).map(name => `</${name.split(' ')[0]}>`),
    fc.constantFrom(...TEXTS),
    fc.string({ maxLength: 6 }),
  )
  const pages = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))

  test('gives blocks that keep what their type promises', () => {
    fc.assert(
      fc.property(pages, html => {
        cut(html).forEach((block, index) => {
          expect(block.index).toBe(index)
          expect(block.kind === 'heading' ? block.level >= 1 && block.level <= 6 : block.level === 0).toBe(
            true,
          )
          expect(block.kind === 'image').toBe(block.text === '')
          expect(block.rows !== undefined).toBe(block.kind === 'table')
          if (block.kind !== 'list-item') expect(block.list).toBeUndefined()
          expect(block.text).not.toMatch(/[\u2028\u00a0\r]/)
          if (block.kind !== 'code') expect(block.text).not.toMatch(/^\s|\s$| {2}|\n\s| \n/)
          expect(block.linkLength).toBeLessThanOrEqual(block.text.length)
        })
      }),
      { numRuns: 300 },
    )
  })

  test('gives marks that stand inside their text and never begin or end on white space', () => {
    fc.assert(
      fc.property(pages, html => {
        for (const { text, marks } of cut(html)) {
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(text.slice(start, end)).not.toMatch(/^\s|\s$/)
          }
        }
      }),
    )
  })
})
