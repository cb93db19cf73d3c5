import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { TEXT } from '../../src/dom/tags.ts'
import { outline, outlineByParse5 } from './outline.ts'

/*
 * parse5 makes the tree of the HTML Standard. Ours has to agree with it in the order of texts and in the nesting of
 * blocks. Accepted differences, each of which has a row in "differs on purpose":
 * - what stands between table rows stays there (browsers move it before the table: nodes are in source order here);
 * - formatting is not opened again in the next block, nor copied into a block it was closed in. So an inline element
 *   may be missing here, and a heading, option, form or ruby part can be the current element where a browser has a
 *   reopened <b> in between. The soups below mix these two groups for that reason only one at a time;
 * - an <a> that is never closed ends before the first block in it;
 * - frames are ignored.
 * Not worth a rule: </thead> without <thead> (parse5 closes the row, the Standard does not), table parts in svg.
 */

describe('a page that browsers repair', () => {
  test.each([
    ['a block start ends a paragraph', '<p>một<div>hai</div>ba</p>bốn'],
    ['a stray </p> is an empty paragraph', '<div>một</p>hai</div>'],
    ['</br> is a line break', 'một</br>hai'],
    ['a list item ends the one before', '<ul><li>một<li>hai<ul><li>ba</ul>bốn<li>năm</ul>sáu'],
    ['a list item is seen through div and p, not through a nested list', '<li><div><p>a<li>b<ol><li>c</ol>'],
    ['dt and dd end each other', '<dl><dt>a<dd>b<dt>c<dd><p>d<dt>e</dl>'],
    ['headings end headings', '<h2>một<h3>hai</h2>ba'],
    ['any heading end tag ends a heading', '<div><h2>một</h4>hai</div>'],
    ['options end options', '<select><option>a<option>b<optgroup><option>c</select>d'],
    ['tags in select are ignored', '<select><div><option>a</div><p>b</select><p>c'],
    ['input ends select', '<select><option>a<input><p>b'],
    ['a stray end tag is ignored', 'một</div></section></ul>hai'],
    [
      'a stray </div> in a cell closes nothing outside',
      '<div><table><tr><td>a</div>b</td></tr></table>c</div>d',
    ],
    ['an end tag of a span does not close a div', '<span><div>a</span>b</div>c'],
    ['an end tag of a div closes a span', '<div><span>a</div>b'],
    ['a button in a button', '<button>a<button>b</button>c'],
    ['a paragraph is out of reach in a button', '<p>a<button><div>b</div></button>c'],
    ['a form in a form is ignored', '<form>a<form>b<div>c</form>d</div>e'],
    ['</form> leaves what was opened in it', '<form><div>a</form>b</div>c'],
    ['the body goes on after its end tag', '<body><p>a</body></html><p>b'],
    ['a page of text alone', 'một hai'],
    ['an empty page', ''],
    ['ruby', '<ruby>字<rp>(<rt>tự<rp>)</ruby>x'],
    ['pre drops its first line end', '<pre>\n\na</pre>'],
    ['plaintext ends the markup', '<p>a<plaintext><p>b</plaintext>'],
    ['image is img', 'a<image>b'],
    ['an unclosed comment swallows the rest', 'a<!-- b <p>c'],
    ['odd comments', 'a<!-->b<!--->c<!--x--!>d<!--x--->e<!---->f<!x>g<?x>h</ x>i</>k'],
    ['an unclosed quote swallows the rest', '<p>a<a href="x>b<p>c'],
    ['an unclosed tag at the end is dropped', '<p>a<b class'],
    ['a lone < is text', 'a < b <3 c <'],
    ['</ at the end is text', 'a</'],
    ['the head ends at the first thing of the body', '<title>a</title><meta><link><p>b<title>c</title>'],
    ['a script after the head', '<head></head><script></script><title>a</title>b'],
    ['a noscript after the head', '<head></head><noscript></noscript><title>a</title>b'],
    ['text before the head', 'a<head><title>b</title></head>c'],
    ['a head in the body is ignored', '<body>a<head><p>b</head>c'],
    ['a second body', '<body>a<body class=x>b'],
  ])('%s', (_name, html) => {
    expect(outline(html)).toBe(outlineByParse5(html))
  })
})

describe('a table that browsers repair', () => {
  test.each([
    ['cells without a row', '<table><td>a<td>b</table>'],
    ['rows without a section', '<table><tr><td>a<tr><th>b</table>'],
    ['sections end sections', '<table><thead><tr><td>a<tbody><tr><td>b<tfoot><td>c</table>'],
    ['a caption and columns', '<table><caption>a<colgroup><col><col><tr><td>b</table>'],
    ['columns without a group', '<table><col><col><tr><td>b</table>'],
    ['a table in a cell', '<table><tr><td><table><tr><td>a</table>b<td>c</table>'],
    ['a table right in a table', '<table><tr><td>a</td></tr><table><tr><td>b</table>'],
    ['cells outside a table', '<div><tr><td>a</td><td>b</tr></div>'],
    ['a section end tag closes the cell', '<table><tbody><tr><td><p>a</tbody><tr><td>b</table>'],
    ['an end tag of a list in a cell', '<ul><li><table><td>a</ul>b</table>c</ul>'],
    ['a form between rows', '<table><form><tr><td>a</form><td>b</table>'],
    ['a select in a cell', '<table><td><select><option>a<td>b</table>'],
    ['an unclosed table', '<div><table><tr><td>a</div><p>b'],
    ['a paragraph around a table without doctype', '<p>a<table><td>b</table>c'],
    ['a paragraph before a table', '<!doctype html><p>a<table><td>b</table>c'],
    [
      'an old doctype',
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><p>a<table><td>b</table>',
    ],
    [
      'an old doctype with its address',
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd"><p>a<table><td>b</table>',
    ],
    [
      'a doctype of XHTML',
      "<!doctype html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x'><p>a<table><td>b</table>",
    ],
    [
      'a doctype of HTML 3.2',
      '<!doctype html public "-//W3C//DTD HTML 3.2 Final//EN"><p>a<table><td>b</table>',
    ],
    ['a legacy doctype', '<!doctype html SYSTEM "about:legacy-compat"><p>a<table><td>b</table>'],
    ['a doctype too late', 'x<!doctype html><p>a<table><td>b</table>'],
  ])('%s', (_name, html) => {
    expect(outline(html)).toBe(outlineByParse5(html))
  })
})

describe('formatting across blocks', () => {
  test.each([
    ['bold around paragraphs', '<b><p>một</p><p>hai</p></b>ba'],
    ['bold closed inside a paragraph', '<b><p>một</b>hai</p>ba'],
    ['bold closed two blocks deeper', '<div><b><section><p>một</b>hai</p>ba</section>bốn</div>'],
    ['bold over the end of a paragraph', '<p><b>một</p><p>hai</b></p>ba'],
    ['a link around a card', '<a href=x><div><h3>một</h3></div></a><p>hai'],
    ['a link closed inside a block', '<a href=x>một<div>hai</a>ba</div>bốn'],
    ['a link in a link', '<a href=x>một<div>hai<a href=y>ba</a>bốn</div>năm'],
    ['crossing', '<i><b>một</i>hai</b>ba'],
    ['nested and misnested', '<b><i><u><div>một</u></i></b>hai</div>ba'],
    ['a form left behind', '<form><b></form><p>một</b>hai'],
    ['nobr in nobr', '<nobr>một<nobr>hai<div>ba<nobr>bốn'],
    ['a font that goes on and on', '<p><font>một<p><font>hai<p><font>ba'],
  ])('%s', (_name, html) => {
    expect(outline(html)).toBe(outlineByParse5(html))
  })
})

describe('svg and math', () => {
  test.each([
    ['self-closing tags', '<p>a<svg><path/><g/></svg>b<p>c'],
    ['self-closing counts nowhere else', '<div/>a<p/>b'],
    ['a div leaves an unclosed svg', '<div><svg><g>a<div>b</div>c</div>d'],
    ['HTML inside foreignObject', '<svg><foreignObject><p>a<div>b</foreignObject></svg>c'],
    ['a title of svg holds markup', '<svg><title>a<b>b</b></title></svg>c'],
    ['CDATA counts in svg', '<svg><text><![CDATA[a<b>&amp;]]></text></svg>b'],
    ['CDATA is a comment elsewhere', 'a<![CDATA[b]]>c'],
    ['a style of svg', '<svg><style>a{}</style><text>b</text></svg>c'],
    ['</p> leaves svg', '<p>a<svg><g></p>b'],
    ['math', '<p><math><mi>x</mi><mo>+</mo><mtext>khi <b>y</b></mtext></math>a'],
    ['end tags cross into HTML', '<section><svg><g>a</section>b'],
  ])('%s', (_name, html) => {
    expect(outline(html, 'elements')).toBe(outlineByParse5(html, 'elements'))
  })
})

describe('content without markup', () => {
  test.each([
    ['script', 'a<script>"<p>b</p>"</script>c'],
    ['script ends in a string', '<script>"</script>"</script>a'],
    ['script in a comment in a script', '<script><!-- "<script>a</script>" --></script>b'],
    ['an empty comment in a script', '<script><!--> "<script>a</script>b'],
    ['an unclosed comment in a script', '<script><!-- a</script>b'],
    ['an unclosed script in a comment', '<script><!-- <script> a</script>b<p>c'],
    ['noscript', 'a<noscript><p>b</noscript>c'],
    ['noscript in the head', '<head><noscript><img src=x><p>a</noscript><title>b</title>c'],
    ['title', '<title>a <b>&amp; &lt;c></title>d'],
    ['textarea', 'a<textarea>\n<p>b &amp; c</p></textarea>d'],
    ['iframe', 'a<iframe><p>b &amp; c</iframe>d'],
    ['xmp ends a paragraph', '<p>a<xmp><b>b &amp;</xmp>c'],
    ['an end tag with white space and attributes', '<title>a</title\n x="</title>">b'],
    ['an end tag that only begins alike', '<title>a</titles></title>b'],
    ['letter case', '<SCRIPT>a</ScRiPt>b<TITLE>c</tITLe>d'],
    ['an unclosed title', '<title>a<p>b'],
  ])('%s', (_name, html) => {
    expect(outline(html, 'elements')).toBe(outlineByParse5(html, 'elements'))
  })
})

describe('differs on purpose', () => {
  test.each([
    [
      'text between rows stays',
      '<table>a<tr><td>b</table>',
      '<table>a<tbody><tr><td>b</td></tr></tbody></table>',
    ],
    ['formatting stays in its block', '<p><b>a</p><p>b</p>', '<p><b>a</b></p><p>b</p>'],
    ['no copies of formatting', '<b>a<p>b</b>c', '<b>a</b><p>bc</p>'],
    ['an unclosed link ends before a block', '<a href=x>a<p>b</p>c', '<a>a</a><p>b</p>c'],
    [
      'an unclosed link around blocks',
      '<div><a href=x><i><p>a</p></i><p>b</div>',
      '<div><a></a><i><p>a</p></i><p>b</p></div>',
    ],
    ['frames are ignored', '<frameset><frame></frameset><noframes>a</noframes>b', '<noframes>a</noframes>b'],
  ])('%s', (_name, html, expected) => {
    expect(outline(html, 'elements')).toBe(expected)
    expect(outlineByParse5(html, 'elements')).not.toBe(expected)
  })
})

const PLAIN =
  'div p span ul ol li dl dt dd section article blockquote button figure figcaption center address pre br hr img label select input textarea object details summary x-y iframe xmp'
const SENSITIVE = 'h2 h3 form option optgroup ruby rb rt rp rtc fieldset legend menu marquee'
const FORMATTING = 'a b i font em code nobr'
const TABLES = 'table table caption tr tr td td th td p div a b ul li form'
const FOREIGN = 'svg g path foreignobject desc title math mi mtext div p span b table font br'
const HEAD = 'html head body title meta link script style noscript template base div p br'

describe('tag soup', () => {
  test.each([
    ['without formatting', `${PLAIN} ${SENSITIVE}`],
    ['with formatting', `${PLAIN} ${FORMATTING}`],
    ['of head and body', HEAD],
  ])('%s has the texts and blocks that parse5 finds', (_name, names) => {
    fc.assert(
      fc.property(soup(names), html => {
        expect(outline(html)).toBe(outlineByParse5(html))
      }),
      { numRuns: 600 },
    )
  })

  test.each([
    ['of tables', TABLES],
    ['of svg and math', FOREIGN],
  ])('%s does too, as long as nothing stands between rows', (_name, names) => {
    fc.assert(
      fc.property(soup(names), html => {
        fc.pre(!hasStrayContentInTable(html))
        expect(outline(html)).toBe(outlineByParse5(html))
      }),
      { numRuns: 600 },
    )
  })
})

function soup(names: string): fc.Arbitrary<string> {
  const name = fc.constantFrom(...names.split(' '))
  const piece = fc.oneof(
    { weight: 5, arbitrary: name.map(tag => `<${tag}>`) },
    { weight: 3, arbitrary: name.map(tag => `</${tag}>`) },
    { weight: 1, arbitrary: name.map(tag => `<${tag} class="x" />`) },
    { weight: 3, arbitrary: fc.constantFrom('một ', 'hai ', '\n', '<!-- x -->') },
  )
  return fc
    .tuple(fc.constantFrom('', '<!doctype html>'), fc.array(piece, { maxLength: 16 }))
    .map(([doctype, pieces]) => doctype + pieces.join(''))
}

const TABLE_CONTEXTS: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'colgroup'])
const TABLE_PARTS: ReadonlySet<string> = new Set([
  ...TABLE_CONTEXTS,
  ...['caption', 'col', 'td', 'th', 'form', 'script', 'style', 'template'],
])

function hasStrayContentInTable(html: string): boolean {
  const document = parse(html)
  for (let node = 1; node < document.size; node++) {
    if (!TABLE_CONTEXTS.has(document.name(document.parent[node]!))) continue
    if (
      document.tag[node] === TEXT ? document.text(node).trim() !== '' : !TABLE_PARTS.has(document.name(node))
    ) {
      return true
    }
  }
  return false
}
