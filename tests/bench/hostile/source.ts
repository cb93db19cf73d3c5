import { filled, type HostileInput, inArticle, numbered, SENTENCE } from './pieces.ts'

/** Characters, entities, attributes and raw text that make a tokenizer look ahead or a string grow. */
export const SOURCE: readonly HostileInput[] = [
  { name: 'less-than signs', make: size => filled('<', size) },
  { name: 'ampersands', make: size => filled('&', size) },
  { name: 'entities', make: size => filled('&amp;&eacute;&#7879;', size) },
  { name: 'half entities', make: size => filled('&notit', size) },
  { name: 'entities in attributes', make: size => inArticle(`<a href="${filled('&amp;a=1', size)}">x</a>`) },
  // The first 4 kB decide whether a file is binary.
  { name: 'NUL bytes', make: size => inArticle(`<p>${SENTENCE.repeat(60)}${filled('\0', size)}`) },
  { name: 'white space', make: size => inArticle(`<p>lúa${filled(' \n\t', size)}chín</p>`) },
  { name: 'no-break spaces', make: size => inArticle(`<p>lúa${filled('&nbsp;', size)}chín</p>`) },
  { name: 'white space between elements', make: size => inArticle(filled('<div>   </div>   ', size)) },
  { name: 'a big attribute', make: size => inArticle(`<a href="${filled('x', size)}">x</a>`) },
  {
    name: 'a big style attribute',
    make: size => inArticle(`<p style="${filled('color:red;', size)}">x</p>`),
  },
  { name: 'a big alt text', make: size => inArticle(`<img src=a.jpg alt="${filled(SENTENCE, size)}">`) },
  {
    name: 'a big srcset',
    make: size => inArticle(`<img srcset="${numbered(i => `/a-${i}.jpg ${i}w, `, size)}">`),
  },
  {
    name: 'a big address',
    make: size => inArticle(`<p><a href="https://a.vn/${filled('a/../', size)}">x</a></p>`),
  },
  {
    name: 'a big data address',
    make: size => inArticle(`<img src="data:image/png;base64,${filled('iVBOR', size)}">`),
  },
  { name: 'many attributes', make: size => `<a ${numbered(i => `a${i}=1 `, size)}>` },
  { name: 'one attribute many times', make: size => `<a ${filled('class=a ', size)}>` },
  {
    name: 'one class value many times',
    make: size => inArticle(filled('<p class="article-body__text">x</p>', size)),
  },
  { name: 'different class values', make: size => inArticle(numbered(i => `<p class="c${i}">x</p>`, size)) },
  {
    name: 'many names in one class value',
    make: size => inArticle(`<div class="${numbered(i => `c${i} `, size)}"><p>x</p></div>`),
  },
  {
    name: 'one name many times in one class value',
    make: size => inArticle(`<div class="${filled('caption ', size)}"><p>x</p></div>`),
  },
  {
    name: 'long class values',
    make: size => inArticle(numbered(i => `<p class="${filled(`c${i} `, 10_000)}">x</p>`, size)),
  },
  {
    name: 'one long class value on many elements',
    make: size => inArticle(filled(`<p class="${filled('text-sm:m-1 ', 1000)}">x</p>`, size)),
  },
  {
    name: 'a class value of hyphens',
    make: size => inArticle(`<div class="${filled('-_', size)}"><p>x</p></div>`),
  },
  { name: 'different ids', make: size => inArticle(numbered(i => `<p id="p${i}">x</p>`, size)) },
  { name: 'an unclosed attribute', make: size => inArticle(`<a href="${filled('<p>x</p>', size)}`) },
  { name: 'unclosed quotes', make: size => filled('<a href="x', size) },
  { name: 'an unclosed tag', make: size => inArticle(`<a ${filled('b ', size)}`) },
  { name: 'unclosed comments', make: size => filled('<!--', size) },
  { name: 'short comments', make: size => inArticle(filled('<!---->', size)) },
  { name: 'a comment of dashes', make: size => `<!--${filled('-', size)}` },
  { name: 'unclosed scripts', make: size => filled('<script>', size) },
  { name: 'scripts that open comments', make: size => filled('<script><!--</script>', size) },
  { name: 'a title of end tags', make: size => `<title>${filled('</titl', size)}` },
  { name: 'unclosed CDATA', make: size => `<svg>${filled('<![CDATA[', size)}` },
  { name: 'a big script', make: size => inArticle(`<script>${filled('var a = "b"; ', size)}</script>`) },
  {
    name: 'scripts that set markup',
    make: size => filled('<script>$("#a").html("<p>lúa</p>")</script>', size),
  },
  { name: 'a script of opening quotes', make: size => `<script>${filled(`abc = "\\" `, size)}</script>` },
  {
    name: 'a script of one literal',
    make: size =>
      `<div id=a></div><script>$('#a').html("${filled('<p>l\\u00faa ch\\u00edn</p>', size)}")</script>`,
  },
  { name: 'noscript', make: size => inArticle(filled('<noscript><img src=a.jpg></noscript>', size)) },
]
