import { filled, type HostileInput, SENTENCE } from './pieces.ts'

/** What a run is made of: whatever a pattern may look for at the end or around a separator. */
const PIECES = {
  spaces: ' ',
  'line breaks': '\n',
  'no-break spaces': '\u00a0',
  'ideographic spaces': '\u3000',
  'vertical tabs': '\v',
  'byte order marks': '\ufeff',
  commas: ',',
  'full stops': '.',
  colons: ':',
  hyphens: '-',
  dashes: '–',
  'spaced hyphens': ' - ',
  'spaced dashes': ' – ',
  bars: '|',
  slashes: '/',
  'opening brackets': '(',
  'closing brackets': ')',
  'opening square brackets': '[',
  quotes: '"',
  apostrophes: "'",
  hashes: '#',
  asterisks: '*',
  'at signs': 'a@',
  capitals: 'A',
  letters: 'a',
  'letters with marks': 'ệ',
  'decomposed letters': 'e\u0323\u0302',
  'letters and stops': 'a.',
  'capitals and stops': 'A. ',
  digits: '1',
  'digits and slashes': '1/',
  'letters and hyphens': 'a-',
  credits: 'Ảnh: ',
  sources: 'Theo ',
  agencies: 'TTXVN/',
  ands: ' và ',
  'T of dates': 'T',
  copyright: '©',
} as const

/** Runs in every place of a page that is read for something, each with letters around it, and none of them of ASCII. */
export const RUNS: readonly HostileInput[] = Object.entries(PIECES).flatMap(([name, piece]) => [
  { name: `runs of ${name} all over a page`, make: (size: number) => page(runOf(piece, size / PLACES)) },
  { name: `runs of ${name} in a text`, make: (size: number) => text(runOf(piece, size / LINES)) },
])

function runOf(piece: string, size: number): string {
  return `Lễ${filled(piece, size)}ệ`
}

/** How many runs `page` and `text` hold. */
const PLACES = 22
const LINES = 8

function page(run: string): string {
  const value = run.includes('"') ? `'${run}'` : `"${run}"`
  const string = JSON.stringify(run)
  return `<!doctype html><html lang="vi"><head><title>${run}</title>
<meta name="description" content=${value}><meta name="author" content=${value}><meta name="keywords" content=${value}>
<meta property="og:title" content=${value}><meta property="og:site_name" content=${value}>
<meta property="article:published_time" content=${value.replace('Lễ', '2024-01-01')}><meta property="article:tag" content=${value}>
<script type="application/ld+json">{"@type":"NewsArticle","headline":${string},"author":{"name":${string}}}</script></head>
<body><article><h1>${run}</h1><span class="author">${run}</span><time class="date">12/3/2024 ${run}</time>
<p>${SENTENCE.repeat(4)}</p><figure><img src="/a.jpg" srcset=${value.replace('Lễ', '/a')} alt=${value}><figcaption>${run}</figcaption></figure>
<figure><img src="/b.jpg"><figcaption>${run}. Ảnh: An</figcaption></figure><figure><img src="/c.jpg"><figcaption>Ruộng. Ảnh: ${run}</figcaption></figure>
<p>${SENTENCE.repeat(4)}</p><p class="caption">${run}</p><p>${SENTENCE}${run}</p><ul class="tags"><li><a href="/t">${run}</a></ul>
<p>${SENTENCE.repeat(4)}</p><p><strong>${run}</strong></p></article></body></html>`
}

function text(run: string): string {
  const prose = SENTENCE.repeat(4)
  return `${run}\n12/3/2024 ${run}\n${run}\n\n${prose}\n\nẢnh: ${run}\n\n${prose}\n\n(${run})\n\n${prose}\n\n${run} - ${run}\n${run}\n`
}
