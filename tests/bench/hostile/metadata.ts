import { filled, type HostileInput, inArticle, inHead, numbered, SENTENCE } from './pieces.ts'

/** Where metadata is looked for: too much of it, too deep, too long, or broken. */
export const METADATA: readonly HostileInput[] = [
  {
    name: 'huge JSON-LD',
    make: size => jsonLd(`{"@type":"NewsArticle","articleBody":"${filled(SENTENCE, size)}"}`),
  },
  {
    name: 'JSON-LD with many items',
    make: size => jsonLd(`[${numbered(i => `{"@type":"NewsArticle","headline":"Lúa ${i}"},`, size)}{}]`),
  },
  {
    name: 'JSON-LD with many authors',
    make: size =>
      jsonLd(
        `{"@type":"NewsArticle","author":[${numbered(i => `{"@type":"Person","name":"An ${i}"},`, size)}{}]}`,
      ),
  },
  {
    name: 'JSON-LD with many keywords',
    make: size => jsonLd(`{"@type":"NewsArticle","keywords":"${numbered(i => `lúa ${i}, `, size)}"}`),
  },
  { name: 'nested JSON-LD arrays', make: size => jsonLd(filled('[', size)) },
  {
    name: 'nested JSON-LD objects',
    make: size => jsonLd(`${filled('{"a":', size / 2)}1${filled('}', size / 2)}`),
  },
  {
    name: 'nested JSON-LD graphs',
    make: size => jsonLd(`${filled('{"@graph":[', size / 2)}${filled(']}', size / 2)}`),
  },
  {
    name: 'JSON-LD broken at its end',
    make: size => jsonLd(`{"@type":"NewsArticle","articleBody":"${filled(SENTENCE, size)}`),
  },
  {
    name: 'JSON-LD with raw line breaks',
    make: size => jsonLd(`{"@type":"NewsArticle","articleBody":"${filled('lúa\n', size)}"}`),
  },
  {
    name: 'JSON-LD with raw quotes',
    make: size => jsonLd(`{"@type":"NewsArticle","headline":"${filled('"lúa" ', size)}"}`),
  },
  { name: 'JSON-LD with trailing commas', make: size => jsonLd(`[${filled('{"a":1,},', size)}]`) },
  { name: 'JSON-LD of backslashes', make: size => jsonLd(`{"headline":"${filled('\\', size)}"}`) },
  { name: 'JSON-LD of comments', make: size => jsonLd(filled('/* a */ // b\n', size)) },
  {
    name: 'JSON-LD that refers to itself',
    make: size =>
      jsonLd(
        `{"@graph":[${numbered(i => `{"@id":"#${i}","author":{"@id":"#${i + 1}"},"isPartOf":{"@id":"#${i - 1}"}},`, size)}{}]}`,
      ),
  },
  {
    name: 'many JSON-LD scripts',
    make: size =>
      inHead(
        filled('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lúa"}</script>', size),
      ),
  },
  {
    name: 'many broken JSON-LD scripts',
    make: size => inHead(filled('<script type="application/ld+json">{"headline": Lúa}</script>', size)),
  },
  { name: 'meta tags', make: size => inHead(numbered(i => `<meta name="a${i}" content="${i}">`, size)) },
  {
    name: 'one meta tag many times',
    make: size => inHead(filled('<meta property="article:tag" content="lúa">', size)),
  },
  {
    name: 'different tags',
    make: size => inHead(numbered(i => `<meta property="article:tag" content="lúa ${i}">`, size)),
  },
  {
    name: 'different authors',
    make: size => inHead(numbered(i => `<meta name="author" content="An Bình ${i}">`, size)),
  },
  {
    name: 'different site names',
    make: size => inHead(numbered(i => `<meta property="og:site_name" content="Báo ${i}">`, size)),
  },
  {
    name: 'different dates',
    make: size =>
      inHead(
        numbered(
          i => `<meta property="article:published_time" content="2024-01-01T00:00:0${i % 10}Z">`,
          size,
        ),
      ),
  },
  {
    name: 'different titles',
    make: size => inHead(numbered(i => `<meta property="og:title" content="Lúa chín sớm ${i}">`, size)),
  },
  {
    name: 'different images',
    make: size => inHead(numbered(i => `<meta property="og:image" content="/a${i}.jpg">`, size)),
  },
  {
    name: 'link elements',
    make: size => inHead(numbered(i => `<link rel="alternate" href="/a${i}">`, size)),
  },
  { name: 'a giant title', make: size => `<title>${filled(SENTENCE, size)}</title>${inArticle('')}` },
  { name: 'a title of separators', make: size => `<title>${filled('Lúa | ', size)}</title>${inArticle('')}` },
  { name: 'a title of hyphens', make: size => `<title>${filled(' - ', size)}</title>${inArticle('')}` },
  {
    name: 'a giant description',
    make: size => inHead(`<meta name="description" content="${filled(SENTENCE, size)}">`),
  },
  {
    name: 'a giant author',
    make: size => inHead(`<meta name="author" content="${filled('Nguyễn Văn An, ', size)}">`),
  },
  {
    name: 'a giant author without separators',
    make: size => inHead(`<meta name="author" content="${filled('Nguyễn ', size)}">`),
  },
  {
    name: 'giant keywords',
    make: size => inHead(`<meta name="keywords" content="${numbered(i => `lúa ${i}, `, size)}">`),
  },
  {
    name: 'a giant date',
    make: size => inHead(`<meta property="article:published_time" content="${filled('2024-01-01 ', size)}">`),
  },
  {
    name: 'a giant address of the page',
    make: size => inHead(`<link rel="canonical" href="https://a.vn/${filled('a/', size)}">`),
  },
  {
    name: 'a giant first-level heading',
    make: size => `<title>Lúa</title><h1>${filled(SENTENCE, size)}</h1>${inArticle('')}`,
  },
  {
    name: 'printed dates',
    make: size => inArticle(numbered(i => `<span class="date">12/3/20${i % 100} 10:30</span> `, size)),
  },
  {
    name: 'time elements',
    make: size => inArticle(numbered(i => `<time datetime="2024-01-01T00:00:0${i % 10}Z">1/1</time>`, size)),
  },
  {
    name: 'author elements',
    make: size => inArticle(numbered(i => `<span class="author">An Bình ${i}</span>`, size)),
  },
  {
    name: 'author links',
    make: size => inArticle(numbered(i => `<a rel="author" href="/tac-gia/${i}">An ${i}</a>`, size)),
  },
  {
    name: 'breadcrumbs',
    make: size =>
      inArticle(`<ul class="breadcrumb">${numbered(i => `<li><a href="/${i}">Mục ${i}</a>`, size)}</ul>`),
  },
  {
    name: 'microdata',
    make: size =>
      inArticle(
        numbered(
          i =>
            `<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="headline" content="Lúa ${i}">`,
          size,
        ),
      ),
  },
  {
    name: 'tag links',
    make: size =>
      inArticle(`<div class="tags">${numbered(i => `<a rel="tag" href="/t/${i}">lúa ${i}</a>`, size)}</div>`),
  },
  {
    name: 'comments of a saved page',
    make: size => `${numbered(i => `<!-- saved from url=(0014)https://a.vn/${i} -->`, size)}${inArticle('')}`,
  },
]

function jsonLd(source: string): string {
  return inHead(`<script type="application/ld+json">${source}</script>`)
}
