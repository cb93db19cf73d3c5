import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.ts'
import type { Article } from '../src/model/article.ts'
import type { ExtractOptions } from '../src/model/options.ts'
import type { Outcome } from '../src/model/outcome.ts'
import type { Page } from '../src/model/page.ts'

const TITLE = 'Phiên chợ cuối năm ở Đồng Văn'
const SAPO = 'Phiên chợ cuối năm ở Đồng Văn đông hơn mọi năm, hàng hóa nào cũng bán hết từ sáng sớm.'
const PARAGRAPHS = [
  'Sáng 5/2, bà con các bản xa xuống chợ từ lúc trời còn mờ sương, gùi gừng, vải lanh và hoa đào trên lưng.',
  'Chị Mỷ, 25 tuổi, cho biết năm nay vải lanh bán được giá, mỗi tấm đắt hơn năm ngoái gần một trăm nghìn đồng.',
  'Theo ban quản lý, có hơn hai nghìn người đến chợ, trong đó nhiều du khách từ miền xuôi lên chơi Tết sớm.',
  'Đến trưa thì chợ tan, những chiếc gùi trở về đầy kẹo, muối và những tấm áo mới cho trẻ nhỏ ở nhà.',
]
const TEXT = [SAPO, ...PARAGRAPHS].join('\n\n')

/** A page around the given body of an article. */
function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang=vi><head><meta charset=utf-8><title>${TITLE} - Báo Thử</title>
<meta name=description content="${SAPO}">${head}</head><body>
<nav><ul><li><a href=/>Trang chủ</a><li><a href=/kinh-te>Kinh tế</a></ul></nav>
<main><h1>${TITLE}</h1><div class=time>05/02/2024 09:15</div>${body}</main>
<aside><h3><a href=/1>Giá gừng ở Hà Giang tăng mạnh</a></h3><h3><a href=/2>Hội xuân Mèo Vạc</a></h3></aside>
<footer>© Báo Thử. Giấy phép số 1/GP.</footer></body></html>`
}

const BODY = `<article><p class=sapo>${SAPO}</p>${PARAGRAPHS.map(text => `<p>${text}</p>`).join('')}</article>`
const PAGE = pageOf(BODY)

function run(source: string | Uint8Array, options?: ExtractOptions, page: Partial<Page> = {}): Outcome {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  return extract({ name: 'bai.html', bytes, ...page }, options)
}

describe('a page with an article', () => {
  const outcome = run(PAGE)

  test('gives its text and what is known about it', () => {
    expect(outcome).toMatchObject({ status: 'ok', format: 'html', encoding: 'utf-8', error: null })
    expect(outcome.article).toMatchObject({ title: TITLE, lead: SAPO, text: TEXT, language: 'vi' })
    expect(outcome.article.datePublished).toMatch(/^2024-02-05T09:15:00\+07:00$/)
  })

  test('tells how sure it is', () => {
    expect(outcome.confidence).toBeGreaterThan(0.5)
    expect(outcome.confidence).toBeLessThanOrEqual(1)
  })

  test('gives the byline at the end of its text to the metadata', () => {
    const { article } = run(pageOf(BODY.replace('</article>', '<p>Bài và ảnh: Lê Thị Hoa</p></article>')))
    expect(article).toMatchObject({ text: TEXT, byline: 'Bài và ảnh: Lê Thị Hoa', authors: ['Lê Thị Hoa'] })
  })

  test('with a credit at the end has no byline of it', () => {
    expect(
      run(pageOf(BODY.replace('</article>', '<p>Ảnh: Lê Thị Hoa</p></article>'))).article.byline,
    ).toBeNull()
  })
})

describe('a file without an article', () => {
  test.each([
    ['of no bytes', ''],
    ['of white space', ' \n\t'],
  ])('%s is an error', (_, source) => {
    const { status, error, article, encoding, confidence } = run(source)
    expect({ status, code: error?.code, encoding, confidence }).toEqual({
      status: 'error',
      code: 'empty-file',
      encoding: null,
      confidence: null,
    })
    expect(article).toMatchObject({ title: null, text: '', blocks: [], images: [] })
  })

  test('that is no text is an error that says what it is', () => {
    const { status, error } = run(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13))
    expect({ status, code: error?.code }).toEqual({ status: 'error', code: 'binary' })
    expect(error?.message).toMatch(/PNG/)
  })

  test('that is a page is empty, and keeps its metadata', () => {
    const { status, article, warnings, confidence, error } = run(pageOf('<p>Bài đã bị gỡ.</p>'))
    expect({ status, confidence, error }).toEqual({ status: 'empty', confidence: null, error: null })
    expect(article).toMatchObject({ title: TITLE, text: '', blocks: [] })
    expect(warnings.map(({ code }) => code)).toContain('no-article')
  })

  test('that lists others is empty and said to be a list', () => {
    const teasers = PARAGRAPHS.map(
      (text, i) =>
        `<div class=item><h3><a href=/${i}>Tin số ${i}: chợ phiên vùng cao</a></h3><p>${text}</p></div>`,
    )
    const { status, warnings } = run(pageOf(`<div>${teasers.join('')}</div>`))
    expect(status).toBe('empty')
    expect(warnings.map(({ code }) => code)).toContain('list-page')
  })
})

describe('what the file is', () => {
  const plain = `${TITLE}\n\n${TEXT}\n`

  test('is told by its bytes', () => {
    expect(run(plain)).toMatchObject({ format: 'text', status: 'ok', confidence: null })
    expect(run(plain).article.text).toContain(PARAGRAPHS[1])
    expect(run(PAGE).format).toBe('html')
  })

  test('is what the caller says', () => {
    expect(run(plain, { inputFormat: 'html' }).format).toBe('html')
    expect(run(PAGE, { inputFormat: 'text' }).format).toBe('text')
  })

  test('does not save one that is empty or binary', () => {
    expect(run('', { inputFormat: 'html' }).status).toBe('error')
    expect(run(new Uint8Array(100), { inputFormat: 'text' }).status).toBe('error')
  })
})

describe('options', () => {
  const CANONICAL = '<link rel=canonical href="https://bao.example/trong-trang.html">'
  const page = pageOf(BODY, CANONICAL)

  test('the address given wins over that of the container, and that over the page’s own', () => {
    const own = run(page).article
    const container = run(page, {}, { url: 'https://container.example/b.html' }).article
    const given = run(
      page,
      { url: 'https://given.example/a.html' },
      { url: 'https://container.example/b.html' },
    ).article
    expect([own.url, container.url, given.url]).toEqual([
      'https://bao.example/trong-trang.html',
      'https://container.example/b.html',
      'https://given.example/a.html',
    ])
    expect(given.hostname).toBe('given.example')
  })

  test('the time of saving given wins over that of the container', () => {
    const savedAt = '2024-02-06T08:00:00+07:00'
    const container = { savedAt: '2024-02-07T08:00:00+07:00' }
    expect(run(PAGE, {}, container).savedAt).toBe(container.savedAt)
    expect(run(PAGE, { savedAt }, container).savedAt).toBe(savedAt)
  })

  test('the encoding given wins over that of the transport', () => {
    const latin = Uint8Array.from(pageOf(BODY).replace(/[^\0-\x7f]/g, '\xe9'), letter => letter.charCodeAt(0))
    expect(run(latin, { encoding: 'windows-1252' }, { charset: 'iso-8859-2' })).toMatchObject({
      encoding: 'windows-1252',
      encodingFrom: 'option',
    })
  })

  test('relative addresses count from the address given', () => {
    const body = BODY.replace(PARAGRAPHS[0]!, `<a href="../b.html">${PARAGRAPHS[0]}</a>`)
    const { blocks } = run(pageOf(body), { url: 'https://given.example/tin/a.html' }).article
    expect(JSON.stringify(blocks)).toContain('https://given.example/b.html')
  })

  test('repeated captions are dropped unless they are asked for', () => {
    const caption = 'Người bán hoa đào ở chợ Đồng Văn sáng 5/2'
    const figure = `<figure><img src=/a.jpg><figcaption>${caption}</figcaption></figure><p>${caption}</p>`
    const html = pageOf(BODY.replace('</p><p>Chị', `</p>${figure}<p>Chị`))
    expect(run(html).article.text).not.toContain(caption)
    expect(run(html, { dedupe: false }).article.text).toContain(caption)
    expect(run(html).article.images[0]?.caption).toBe(caption)
  })

  test('a focus on precision keeps less of what is in doubt, one on recall more', () => {
    const doubtful = [
      '<div class=note>Chợ họp mỗi tuần một phiên, vào sáng Chủ nhật.</div>',
      '<div class=box><p>Chợ Đồng Văn họp mỗi tuần một phiên, vào sáng Chủ nhật, tại khu phố cổ.</p></div>',
      '<p class=author-info>Tác giả sống ở Hà Giang từ năm 2010 và viết nhiều bài về các phiên chợ.</p>',
      '<aside><p>Chợ Đồng Văn họp mỗi tuần một phiên, vào sáng Chủ nhật, tại khu phố cổ.</p></aside>',
      '<blockquote>Chợ họp mỗi tuần một phiên.</blockquote>',
    ]
    const pages = doubtful.flatMap(note => [BODY.replace('</article>', `${note}</article>`), BODY + note])
    const kept = (focus?: ExtractOptions['focus']): number[] =>
      pages.flatMap((page, i) => (run(pageOf(page), focus && { focus }).article.text === TEXT ? [] : [i]))
    const [precision, balanced, recall] = [kept('precision'), kept('balanced'), kept('recall')]
    expect(kept()).toEqual(balanced)
    expect(balanced).toEqual(expect.arrayContaining(precision))
    expect(recall).toEqual(expect.arrayContaining(balanced))
    expect(precision.length).toBeLessThan(recall.length)
  })

  test('a page nested deeper than allowed is flattened, with a warning', () => {
    const deep = pageOf(`${'<div>'.repeat(40)}${BODY}${'</div>'.repeat(40)}`)
    const codes = (options: ExtractOptions) => run(deep, options).warnings.map(({ code }) => code)
    expect(codes({ maxDepth: 20 })).toContain('too-deep')
    expect(codes({})).not.toContain('too-deep')
    expect(run(deep, { maxDepth: 20 }).article.text).toBe(TEXT)
  })

  test('known layouts are used unless they are not wanted', () => {
    const html = pageOf(`<p class=description>${SAPO}</p><article class=fck_detail>
      ${PARAGRAPHS.map(text => `<p class=Normal>${text}</p>`).join('')}<p class=Normal>Chợ.</p>
      <div class=box_comment_vne><p>${PARAGRAPHS[0]!.replace('Sáng', 'Hôm')}</p></div></article>`)
    expect(run(html).article.text).not.toContain('Hôm 5/2')
    expect(run(html, { siteRules: false }).article.text).toContain(PARAGRAPHS[2])
  })
})

describe('pages of known sites', () => {
  const folder = fileURLToPath(new URL('../fixtures/pages/', import.meta.url))
  const sites = readdirSync(folder).filter(
    name => /\.(?:vn|net)--/.test(name) && existsSync(`${folder}${name}/source.html`),
  )

  test.each(sites)('%s: the article is found without the rules of the site, too', name => {
    const bytes = readFileSync(`${folder}${name}/source.html`)
    const blocks = (options: ExtractOptions) => run(bytes, options).article.text.split('\n\n')
    const [known, unknown] = [blocks({}), new Set(blocks({ siteRules: false }))]
    expect(known.filter(text => unknown.has(text)).length / known.length).toBeGreaterThan(0.7)
  })
})

describe('the same page', () => {
  test('gives the same outcome, whatever was read in between', () => {
    const first = run(PAGE)
    run(pageOf('<p>Khác</p>'), { url: 'https://vnexpress.net/a' })
    run(TEXT)
    expect(run(PAGE)).toEqual(first)
  })

  test('and its options are left as they were', () => {
    const bytes = new TextEncoder().encode(PAGE)
    const options: ExtractOptions = Object.freeze({ url: 'https://bao.example/a' })
    extract(Object.freeze({ name: 'a', bytes, savedAt: '2024-02-06' }), options)
    expect(new TextDecoder().decode(bytes)).toBe(PAGE)
  })
})

describe('a hostile page', () => {
  test('of 50,000 nested elements is read, and soon', () => {
    const before = process.cpuUsage()
    const { article } = run(pageOf(`${'<div>'.repeat(50_000)}${BODY}`))
    expect(article.text).toContain(PARAGRAPHS[2])
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000)
  })

  test.each([
    ['lists', '<ul><li>Một'],
    ['tables', '<table><tr><td>Một'],
    ['quotes', '<blockquote>Một'],
    ['links and figures', '<a href=/a><figure>Một'],
    ['inline elements', '<b><i>Một'],
  ])('of thousands of nested %s is read, and soon', (_, piece) => {
    const before = process.cpuUsage()
    expect(run(pageOf(`${BODY}${piece.repeat(5000)}`)).status).not.toBe('error')
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000)
  })

  test.each([
    [
      'captions',
      (i: number) =>
        `<figure><img src=/${i}.jpg><figcaption>Ảnh chợ số ${i}: người bán</figcaption></figure>`,
    ],
    ['paragraphs', (i: number) => `<p>${PARAGRAPHS[i % 4]} Đoạn ${i}.</p>`],
    ['links', (i: number) => `<p><a href=/${i}>Tin số ${i}: giá gừng tăng mạnh</a></p>`],
    ['line breaks', (i: number) => `Dòng ${i}<br>`],
    ['marks', (i: number) => `<b>từ ${i}</b> e&#769; `],
  ])('of thousands of %s is read, and soon', (_, piece) => {
    const before = process.cpuUsage()
    const many = Array.from({ length: 2000 }, (_, i) => piece(i)).join('')
    expect(run(pageOf(`${BODY}<div>${many}</div>`)).status).not.toBe('error')
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000)
  })
})

describe('any input', () => {
  const OPTIONS: fc.Arbitrary<ExtractOptions> = fc.record(
    {
      url: fc.oneof(fc.webUrl(), fc.string()),
      encoding: fc.constantFrom('utf-8', 'windows-1258', 'utf-16le', 'nonsense', ''),
      savedAt: fc.oneof(fc.constant('2024-02-05T08:00:00+07:00'), fc.string()),
      timezone: fc.constantFrom('Asia/Ho_Chi_Minh', 'America/New_York', 'Mars/Olympus', ''),
      inputFormat: fc.constantFrom('html', 'text'),
      siteRules: fc.boolean(),
      dedupe: fc.boolean(),
      focus: fc.constantFrom('balanced', 'precision', 'recall'),
      maxDepth: fc.oneof(fc.integer(), fc.constantFrom(0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY)),
    },
    { requiredKeys: [] },
  )
  const piece = fc.oneof(
    fc.constantFrom(
      BODY,
      `<p>${PARAGRAPHS[1]}</p>`,
      '<script>outputData = "',
      '</script>',
      '<article class=fck_detail>',
    ),
    fc.constantFrom(
      '<figure>',
      '<img src=/a.jpg alt=Chợ>',
      '<figcaption>',
      '<ul><li>',
      '<table><tr><td>',
      '<br>',
      '<a href=',
    ),
    fc.constantFrom('\u00a0', '&nbsp;', '\u2028', '&#8232;', '\0', '<pre>', '<!--', '<title>', '"', '>'),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  const html = fc.array(piece, { maxLength: 25 }).map(pieces => pieces.join(''))
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    html.map(text => new TextEncoder().encode(text)),
    html.map(text => new TextEncoder().encode(pageOf(text))),
    html.map(text => new TextEncoder().encode(pageOf(text)).slice(0, -200)),
  )

  test('gives an outcome that keeps what its type promises, and never throws', () => {
    fc.assert(
      fc.property(bytes, OPTIONS, (bytes, options) => {
        const { status, error, confidence, article, encoding } = run(bytes, options)
        expect(status === 'error').toBe(error !== null)
        expect(status === 'error').toBe(encoding === null)
        if (status === 'empty' || status === 'error') expect(article.text).toBe('')
        if (confidence !== null) expect(confidence >= 0 && confidence <= 1).toBe(true)
        for (const block of article.blocks) {
          if (block.type === 'figure') expect(article.images[block.image]).toBeDefined()
          if ('marks' in block)
            for (const { end } of block.marks ?? []) expect(end).toBeLessThanOrEqual(block.text.length)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('gives text without no-break spaces, line separators and controls', () => {
    fc.assert(
      fc.property(html, text => {
        const { article } = run(pageOf(`${BODY}${text}`))
        for (const written of texts(article)) expect(written).not.toMatch(/[\u00a0\u2028\u2029\u0085\0]/)
      }),
      { numRuns: 150 },
    )
  })

  test('gives the lead first in its text, and every block in it', () => {
    fc.assert(
      fc.property(html, text => {
        const { article } = run(pageOf(`${BODY}${text}`))
        const kinds = article.blocks.map(({ type }) => type)
        expect(kinds.lastIndexOf('lead')).toBeLessThanOrEqual(0)
        if (article.lead !== null) expect(article.text.startsWith(article.lead)).toBe(true)
        for (const block of article.blocks) if ('text' in block) expect(article.text).toContain(block.text)
      }),
      { numRuns: 100 },
    )
  })
})

/** Every text a reader may see. */
function texts({ text, title, lead, blocks, images }: Article): string[] {
  const inBlocks = blocks.flatMap(block => {
    if (block.type === 'list') return block.items.map(item => item.text)
    if (block.type === 'table') return block.rows.flat()
    return block.type === 'figure' ? [] : [block.text]
  })
  return [
    text,
    title ?? '',
    lead ?? '',
    ...inBlocks,
    ...images.flatMap(({ alt, caption }) => [alt ?? '', caption ?? '']),
  ]
}

test.each([
  ['a sentence', ''],
  ['a sentence below a heading of many words', '<h1>Chợ Tết năm nay mở sớm hơn</h1>'],
  ['a sentence below a heading of two words', '<h1>Chợ Tết</h1>'],
])('%s and nothing else is an article', (_, heading) => {
  const sentence = 'Bà con trong xã mang rau quả ra bán từ sáng, chợ đông đến tận chiều tối.'
  const page = Buffer.from(`${heading}<p>${sentence}</p>`)
  expect(extract({ name: 'a.html', bytes: page })).toMatchObject({
    status: 'ok',
    article: { text: sentence },
  })
})
