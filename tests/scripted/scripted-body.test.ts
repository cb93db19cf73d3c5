import { describe, expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { compileSelector, select } from '../../src/dom/select.ts'
import { textOf } from '../../src/dom/text.ts'
import { withScriptedBody } from '../../src/scripted/scripted-body.ts'
import { pageOf, paragraphs, scriptOf } from './pages.ts'

const SENTENCE = 'Phiên chợ cuối năm họp từ lúc trời còn mờ sương. '
const BODY = `<p>${SENTENCE.repeat(8)}</p>`
const QUOTED = JSON.stringify(BODY)

describe('a text that a script puts in place', () => {
  test.each([
    ['by jQuery', `$('#content').html(${QUOTED})`],
    ['by jQuery, appended', `$( "#content" ) .append( ${QUOTED} );`],
    ['by innerHTML', `document.getElementById("content").innerHTML = ${QUOTED}`],
    ['by a template literal', `$('#content').html(\`${BODY}\`)`],
    ['by a variable placed later', `var outputData = ${QUOTED};\n$('#content').html(outputData)`],
    ['by a variable placed before', `$('#content').html(outputData); outputData = ${QUOTED}`],
    [
      'by a variable and innerHTML',
      `let body = ${QUOTED}; document.getElementById('content').innerHTML = body`,
    ],
    ['by a variable named after its element', `content = ${QUOTED}`],
  ])('stands in its element: %s', (_, script) => {
    expect(textIn('#content', withScript(script))).toBe(SENTENCE.repeat(8).trim())
  })

  test('may be placed by another script than the one that holds it', () => {
    const html = `<div id="content"></div><script>outputData = ${QUOTED}</script><script>$('#content').html(outputData)</script>`
    expect(textIn('#content', html)).toContain(SENTENCE.trim())
  })

  test('is put before what the element holds already', () => {
    const html = `<div id='content'><b>Nguồn: Báo</b></div><script>$('#content').html(${QUOTED})</script>`
    expect(textIn('#content', html)).toMatch(/sương\. Nguồn: Báo$/)
  })

  test('has its escapes undone', () => {
    const script = String.raw`$('#content').html("<p class=\"a\">\u0110\u1ed3ng<\/p>${BODY.replaceAll('"', '')}")`
    expect(textIn('#content p.a', withScript(script))).toBe('Đồng')
  })

  test('is the longest of several', () => {
    const longer = JSON.stringify(`<p>${SENTENCE.repeat(20)}</p>`)
    const html = withScript(`first = ${QUOTED}; $('#content').html(${longer}); last = ${QUOTED}`)
    expect(textIn('#content', html)).toBe(SENTENCE.repeat(20).trim())
  })

  test.each([
    ['names no element', `outputData = ${QUOTED}`],
    ['names one that is not there', `$('#absent').html(${QUOTED})`],
  ])('stands at the end of the page when its script %s', (_, script) => {
    const whole = scripted(`<BODY><p>Đầu</p><script>${script}</script></BODY><!-- cuối -->`)
    expect(whole).toMatch(/<div><p>Phiên chợ.*<\/div><\/BODY><!-- cuối -->$/)
  })

  test('stands at the end of a page with letters that lower case makes longer', () => {
    const whole = scripted(`<body>İİİİİİİİ<script>outputData = ${QUOTED}</script></body>`)
    expect(whole).toMatch(/<\/script><div><p>Phiên chợ.*<\/div><\/body>$/)
  })

  test('stands at the end of the last of two pages in one', () => {
    const whole = scripted(`<body>Một</body><body>Hai<script>outputData = ${QUOTED}</script></body>`)
    expect(whole).toMatch(/^<body>Một<\/body><body>Hai<script>.*<div><p>Phiên chợ.*<\/div><\/body>$/)
  })

  test('stands at the very end of a page without a closed body', () => {
    expect(scripted(`<p>Đầu</p><script>outputData = ${QUOTED}</script>`)).toMatch(/sương\. <\/p><\/div>$/)
  })
})

describe('among several places', () => {
  const state = (body: string): string => scriptOf({ body }, 'type="application/json"')

  test('the longer prose wins', () => {
    const html = `<body><noscript>${paragraphs(6, 'Bản rút gọn')}</noscript>${state(paragraphs(20, 'Bài đầy đủ'))}</body>`
    expect(scripted(html)).toMatch(/<div><p>Bài đầy đủ 0/)
  })

  test('structured data is the last resort', () => {
    const articleBody = paragraphs(12, 'Bản cho máy')
    const html = `<body>${scriptOf({ articleBody }, 'type="application/ld+json"')}${state(paragraphs(10, 'Bài'))}</body>`
    expect(scripted(html)).toMatch(/<div><p>Bài 0/)
  })

  test('hidden markup is shown where it stands', () => {
    const html = `<body><main><noscript>${paragraphs(6, 'Bài')}</noscript></main><footer>Cuối</footer></body>`
    expect(textIn('main', html)).toMatch(/^Bài 0/)
  })

  test('a text hardly longer than what the page shows is what it shows', () => {
    const html = `<body>${state(paragraphs(10, 'Bài'))}</body>`
    const length = paragraphs(10, 'Bài').length
    expect(withScriptedBody(pageOf(html, { prose: length }))).toBeNull()
    expect(withScriptedBody(pageOf(html, { prose: length / 3 }))).not.toBeNull()
  })
})

describe('a page is left alone', () => {
  test.each([
    ['without scripts', '<p>Bài</p>'],
    ['with an empty script', '<script></script>'],
    ['with a short text', withScript(`$('#content').html("<p>${SENTENCE}</p>")`)],
    ['with a long text that is no markup', withScript(`var data = "${SENTENCE.repeat(20)}"`)],
    ['with a text that never ends', withScript(`$('#content').html("${BODY}`)],
    ['with the markup of its own body', BODY],
    ['with a text that no name carries', withScript(`show("${BODY}")`)],
  ])('%s', (_, html) => {
    expect(scripted(html)).toBeNull()
  })
})

function withScript(script: string): string {
  return `<body><div id="content"></div><script>${script}</script></body>`
}

function scripted(html: string): string | null {
  return withScriptedBody(pageOf(html))?.toString() ?? null
}

function textIn(selector: string, html: string): string {
  const document = parse(scripted(html)!)
  return textOf(document, select(document, compileSelector(selector))[0]!)
}
