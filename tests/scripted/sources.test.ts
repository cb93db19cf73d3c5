import { describe, expect, test } from 'vitest'
import { dataScripts } from '../../src/scripted/data-scripts.ts'
import { flight } from '../../src/scripted/flight.ts'
import { noscripts } from '../../src/scripted/noscripts.ts'
import { states } from '../../src/scripted/states.ts'
import { structuredData } from '../../src/scripted/structured-data.ts'
import { templateElements } from '../../src/scripted/template-elements.ts'
import { templateScripts } from '../../src/scripted/template-scripts.ts'
import type { BodySource } from '../../src/scripted/types.ts'
import { pageOf, paragraphs, scriptOf, texts } from './pages.ts'

const BODY = paragraphs(6, 'Bài')
const DATA = { article: { body: BODY } }
const JSON_DATA = JSON.stringify(DATA)

function found(source: BodySource, html: string): string | undefined {
  return source(pageOf(html))?.markup
}

describe('scripts of data', () => {
  test.each([
    ['Next.js', scriptOf(DATA, 'id="__NEXT_DATA__" type="application/json"')],
    ['others', scriptOf(DATA, 'type=" Application/JSON "')],
    [
      'Nuxt 3',
      scriptOf(
        [{ data: 1 }, ['Reactive', 2], { body: 3 }, BODY],
        'type="application/json" id="__NUXT_DATA__"',
      ),
    ],
    [
      'Angular',
      `<script id="app-state" type="application/json">${JSON_DATA.replaceAll('"', '&q;').replaceAll('<', '&l;').replaceAll('>', '&g;')}</script>`,
    ],
  ])('are read: %s', (_, html) => {
    expect(found(dataScripts, html)).toBe(BODY)
  })

  test('are read as far as they go', () => {
    const cut = scriptOf(DATA, 'type="application/json"').replace('}}</script>', '')
    expect(found(dataScripts, cut)).toBe(BODY)
  })

  test.each(['text/javascript', 'application/ld+json', ''])('are not those of type "%s"', type => {
    expect(found(dataScripts, scriptOf(DATA, `type="${type}"`))).toBeUndefined()
  })
})

describe('states', () => {
  test.each([
    ['an object', `window.__INITIAL_STATE__ = ${JSON_DATA};`],
    ['an object of an element', `window["__PRELOADED_STATE__"]=${JSON_DATA}`],
    ['an object of JavaScript', `window.__APOLLO_STATE__={article:{id:!0,body:${JSON.stringify(BODY)}}}`],
    ['a string of JSON', `__INITIAL_DATA__ = ${JSON.stringify(JSON_DATA)}`],
    ['parsed JSON', `window.__DATA__ = JSON.parse(${JSON.stringify(JSON_DATA)})`],
    ['encoded JSON', `window.__STATE__ = JSON.parse(decodeURIComponent("${encodeURIComponent(JSON_DATA)}"))`],
    ['Arc', `window.Fusion={};Fusion.globalContent=${JSON.stringify({ content_elements: texts(6, 'Bài') })}`],
    [
      'a called function',
      `window.__NUXT__=(function(a,b){return {data:[{body:b,id:a}]}}(1,${JSON.stringify(BODY)}));`,
    ],
    [
      'a called function with statements before its end',
      `__NUXT__=(function(a){var c={};return {data:[{body:a}]}})(${JSON.stringify(BODY)})`,
    ],
  ])('are read: %s', (_, script) => {
    expect(found(states, `<script>${script.replaceAll('</', String.raw`<\/`)}</script>`)).toBe(BODY)
  })

  test.each([
    ['a comparison', `if (window.__STATE__ == "${BODY}") a()`],
    ['a call', `window.__STATE__ = load("${BODY}")`],
    ['a string that never ends', `window.__STATE__ = "${BODY}`],
    ['encoded data that is damaged', `window.__STATE__ = "%E0%A4%A"`],
    ['a function that returns none', 'window.__NUXT__=(function(a){a()}(1))'],
    ['another name', `window.state = ${JSON_DATA}`],
  ])('are not read: %s', (_, script) => {
    expect(found(states, `<script>${script}</script>`)).toBeUndefined()
  })
})

describe('flight', () => {
  const push = (text: string): string => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`

  test('is read as rows of data over several scripts', () => {
    const row = `a:I[1,[],""]\nb:${JSON_DATA}\n`
    expect(found(flight, push(row.slice(0, 60)) + push(row.slice(60)))).toBe(BODY)
  })

  test('is read as rows of text, whose length is given in bytes', () => {
    const bytes = Buffer.byteLength(BODY).toString(16)
    expect(found(flight, push(`1:"a"\nc:T${bytes},`) + push(`${BODY}d:["x"]\n`))).toBe(BODY)
  })

  test('is read as elements', () => {
    const elements = texts(6, 'Bài').map((text, at) => ['$', 'p', String(at), { children: text }])
    expect(found(flight, push(`2:${JSON.stringify(elements)}\n`))).toBe(BODY)
  })

  test('rows stand where others refer to them', () => {
    const [first, second, ...rest] = texts(6, 'Bài').map(text => ['$', 'p', null, { children: text }])
    const rows = [
      `2:${JSON.stringify(second)}`,
      `1:${JSON.stringify(first)}`,
      `0:${JSON.stringify(['$L1', '$2', ...rest])}`,
    ]
    expect(found(flight, push(`${rows.join('\n')}\n`))).toBe(BODY)
  })

  test('is nothing without rows', () => {
    expect(found(flight, '<script>self.__next_f.push([0])</script>')).toBeUndefined()
    expect(found(flight, push('no row'))).toBeUndefined()
  })
})

describe('hidden markup', () => {
  test.each<readonly [string, BodySource, string, string]>([
    ['scripts that are templates', templateScripts, '<script type="text/template">', '</script>'],
    ['scripts of markup', templateScripts, '<script type="text/html">', '</script>'],
    ['templates', templateElements, '<template id="a">', '</template>'],
    ['noscript', noscripts, '<noscript>', '</noscript>'],
  ])('is read and has its place behind its element: %s', (_, source, start, end) => {
    const html = `<body><main>${start}\n${BODY}\n${end}</main></body>`
    const result = source(pageOf(html))
    expect(result?.markup.trim()).toBe(BODY)
    expect(Buffer.from(html).subarray(Number(result?.place)).toString()).toBe('</main></body>')
  })

  test.each<readonly [string, BodySource, string]>([
    ['a template that never ends', templateElements, `<template>${BODY}`],
    ['an empty template', templateElements, '<template></template>'],
    ['a notice', noscripts, '<noscript><p>Xin bật JavaScript.</p></noscript>'],
    ['a box of consent', noscripts, `<noscript><div class="CookieBox">${BODY}</div></noscript>`],
    ['an empty notice', noscripts, '<noscript> </noscript>'],
    ['a program', templateScripts, `<script>${BODY}</script>`],
  ])('is not %s', (_, source, html) => {
    expect(found(source, html)).toBeUndefined()
  })

  test('is the longest of several', () => {
    const html = `<noscript>${paragraphs(6, 'Một')}</noscript><noscript>${paragraphs(9, 'Hai')}</noscript>`
    expect(found(noscripts, html)).toBe(paragraphs(9, 'Hai'))
  })

  test('of the head has no place in the page', () => {
    expect(noscripts(pageOf(`<head><noscript>${BODY}</noscript></head>`))?.place).toBeNull()
  })
})

describe('structured data', () => {
  test('is read with a paragraph for every line', () => {
    const html = scriptOf(
      { '@graph': [{ articleBody: texts(6, 'Bài').join('\r\n\r\n') }] },
      'type="application/ld+json"',
    )
    expect(found(structuredData, html)?.replaceAll('\n', '')).toBe(BODY)
  })

  test('is less likely than the same text elsewhere', () => {
    const like = (source: BodySource, type: string) =>
      source(pageOf(scriptOf(DATA, `type="${type}"`)))!.likelihood
    expect(like(structuredData, 'application/ld+json')).toBeLessThan(like(dataScripts, 'application/json'))
  })
})
