import { filled, type HostileInput, inArticle, numbered, SENTENCE } from './pieces.ts'

/** Too many elements, too deep, left open, or in the wrong place. */
export const MARKUP: readonly HostileInput[] = [
  { name: 'nested divs', make: size => filled('<div>', size) },
  { name: 'nested divs with text', make: size => filled(`<div>${SENTENCE}`, size) },
  { name: 'nested divs with class', make: size => numbered(i => `<div class="box-${i}">nước `, size) },
  { name: 'nested spans in a paragraph', make: size => inArticle(`<p>${filled('<span>lúa ', size)}`) },
  { name: 'nested tables', make: size => filled('<table><tr><td>x', size) },
  { name: 'nested lists', make: size => inArticle(filled('<ul><li>lúa ', size)) },
  { name: 'nested quotes', make: size => inArticle(filled(`<blockquote>${SENTENCE}`, size)) },
  {
    name: 'nested figures',
    make: size => inArticle(filled('<figure><img src=a.jpg><figcaption>Ảnh: B', size)),
  },
  { name: 'unclosed fonts', make: size => filled('<p><font size=1>x', size) },
  { name: 'unclosed bold', make: size => filled('<p><b>x', size) },
  { name: 'unclosed bold in one paragraph', make: size => inArticle(`<p>${filled('<b>lúa ', size)}`) },
  { name: 'unclosed links', make: size => filled('<a href=x>x', size) },
  { name: 'unclosed paragraphs', make: size => filled('<p>', size) },
  { name: 'unclosed tables', make: size => filled('<table>', size) },
  { name: 'misnested formatting', make: size => filled('<b><i><u><div></b></u></i>', size) },
  { name: 'end tags without elements', make: size => filled('</div></span></p></li></td>', size) },
  {
    name: 'end tags under many elements',
    make: size => `${filled('<span><div>', size / 2)}${filled('</p></b>', size / 2)}`,
  },
  { name: 'flat empty siblings', make: size => filled('<p></p>', size) },
  { name: 'a million short paragraphs', make: size => inArticle(filled('<p>a</p>', size)) },
  { name: 'equal paragraphs', make: size => inArticle(filled(`<p>${SENTENCE}</p>`, size)) },
  { name: 'different paragraphs', make: size => inArticle(numbered(i => `<p>${i} ${SENTENCE}</p>`, size)) },
  { name: 'divs of one word', make: size => inArticle(numbered(i => `<div>từ ${i}</div>`, size)) },
  { name: 'headings', make: size => inArticle(numbered(i => `<h2>Mục ${i}: lúa chín sớm</h2>`, size)) },
  {
    name: 'first-level headings',
    make: size => inArticle(numbered(i => `<h1>Lúa chín sớm ${i}</h1>`, size)),
  },
  { name: 'line breaks', make: size => inArticle(filled('<br>', size)) },
  { name: 'line breaks in one paragraph', make: size => inArticle(`<p>${filled('lúa<br>', size)}</p>`) },
  {
    name: 'lines parted by breaks',
    make: size => inArticle(`<div>${filled(`${SENTENCE}<br><br>`, size)}</div>`),
  },
  { name: 'list items', make: size => inArticle(`<ul>${numbered(i => `<li>lúa ${i}`, size)}</ul>`) },
  { name: 'a giant table', make: size => inArticle(`<table>${filled('<tr><td>1<td>2<td>3', size)}</table>`) },
  { name: 'a giant table row', make: size => inArticle(`<table><tr>${filled('<td>1', size)}</table>`) },
  {
    name: 'a table with giant spans',
    make: size => inArticle(`<table>${filled('<tr><td rowspan=65534 colspan=1000>1', size)}</table>`),
  },
  {
    name: 'many small tables',
    make: size => inArticle(filled('<table><tr><th>a<th>b<tr><td>1<td>2</table>', size)),
  },
  {
    name: 'links in one paragraph',
    make: size => inArticle(`<p>${numbered(i => `<a href="/tin-${i}.html">tin ${i}</a> `, size)}</p>`),
  },
  {
    name: 'teasers',
    make: size =>
      inArticle(
        numbered(
          i =>
            `<div class=item><a href="/tin-${i}.html"><img src="${i}.jpg"><h3>Tin ${i} về lúa chín</h3></a></div>`,
          size,
        ),
      ),
  },
  {
    name: 'marks in one paragraph',
    make: size => inArticle(`<p>${filled('<b>lúa</b> <i>chín</i> ', size)}</p>`),
  },
  {
    name: 'images',
    make: size => inArticle(numbered(i => `<img src="/anh-${i}.jpg" alt="Lúa ${i}">`, size)),
  },
  {
    name: 'images in one paragraph',
    make: size =>
      inArticle(`<p>lúa ${numbered(i => `<img src="/anh-${i}.jpg" alt="Lúa ${i}"> lúa `, size)}</p>`),
  },
  {
    name: 'figures with one caption',
    make: size =>
      inArticle(
        filled(
          `<figure><img src="/a.jpg" alt="${SENTENCE}"><figcaption>${SENTENCE}</figcaption></figure>`,
          size,
        ),
      ),
  },
  {
    name: 'figures with different captions',
    make: size =>
      inArticle(
        numbered(
          i => `<figure><img src="/a${i}.jpg"><figcaption>Ruộng ${i}. Ảnh: An Bình</figcaption></figure>`,
          size,
        ),
      ),
  },
  {
    name: 'images in one figure',
    make: size =>
      inArticle(
        `<figure>${numbered(i => `<img src="/a${i}.jpg"><p>Ruộng ${i}. Ảnh: An Bình</p>`, size)}</figure>`,
      ),
  },
  {
    name: 'caption paragraphs',
    make: size =>
      inArticle(
        numbered(i => `<p><img src="/a${i}.jpg"></p><p class="caption">Ruộng ${i}. Ảnh: An Bình</p>`, size),
      ),
  },
  { name: 'preformatted lines', make: size => inArticle(`<pre>${filled('lúa chín\n', size)}</pre>`) },
  { name: 'hidden boxes', make: size => inArticle(filled('<div style="display:none">lúa chín</div>', size)) },
  { name: 'bylines', make: size => inArticle(numbered(i => `<p><strong>An Bình ${i}</strong></p>`, size)) },
  { name: 'different tag names', make: size => numbered(i => `<x-${i}>`, size) },
  { name: 'SVG and MathML', make: size => filled('<svg><g><path d="M0 0"/><math><mi>', size) },
  { name: 'selects, buttons and forms', make: size => filled('<form><select><option>x<button>', size) },
  { name: 'templates', make: size => filled('<template><p>lúa', size) },
  {
    name: 'iframes and embeds',
    make: size => inArticle(filled('<iframe src="https://video.example/1"></iframe><embed src=a>', size)),
  },
]
