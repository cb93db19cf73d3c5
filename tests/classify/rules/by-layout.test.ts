import { describe, expect, test } from 'vitest'
import { byLayout } from '../../../src/classify/rules/by-layout.ts'
import { KEEP, KEEP_FOR, type Keep } from '../../../src/classify/rules/thresholds.ts'
import { compileSelector, select } from '../../../src/dom/select.ts'
import type { Layout } from '../../../src/sites/types.ts'
import { draftOfPage, labels } from '../draft.ts'

const LAYOUT: Layout = { name: 'thử', hosts: [], body: '.body', lead: '.sapo', remove: '.box, .ads' }

/** What becomes of the blocks of a page with this layout. */
function found(html: string, layout: Layout = LAYOUT, keep: Keep = KEEP): string[] {
  const draft = draftOfPage(html)
  const body = select(draft.document, compileSelector(layout.body))[0]!
  return labels(byLayout({ layout, body }, keep), draft)
}

describe('inside the body', () => {
  test('only what the model is sure of is dropped', () => {
    const html = `<div class=body><p score=${KEEP.insideLayout}>Một</p><p score=0.01>Hai</p><p>Ba</p></div>`
    expect(found(html)).toEqual(['body layout-body', 'boilerplate layout-body', 'body layout-body'])
  })

  test('a focus moves what the model must be sure of', () => {
    const score = KEEP.insideLayout
    const html = `<div class=body><p score=${score + 0.01}>Một</p><p score=${score - 0.01}>Hai</p></div>`
    const [body, boilerplate] = ['body layout-body', 'boilerplate layout-body']
    expect(found(html, LAYOUT, KEEP_FOR.precision)).toEqual([boilerplate, boilerplate])
    expect(found(html, LAYOUT, KEEP_FOR.balanced)).toEqual([body, boilerplate])
    expect(found(html, LAYOUT, KEEP_FOR.recall)).toEqual([body, body])
  })

  test('a block that is a link throughout must convince the model', () => {
    const html =
      '<div class=body><p score=0.4><a href=/a>Tin khác</a></p><p score=0.9><a href=/b>Nguồn</a></p></div>'
    expect(found(html)).toEqual(['boilerplate layout-body', 'body layout-body'])
  })

  test('boxes of the layout are foreign, however sure the model is', () => {
    const html =
      '<div class=body><p>Một</p><div class=box><p score=0.99>Tin khác</p></div><p class=ads>Mua</p></div>'
    expect(found(html)).toEqual([
      'body layout-body',
      'boilerplate layout-foreign',
      'boilerplate layout-foreign',
    ])
  })

  test('everything is of the body where the layout names no boxes', () => {
    const html = '<div class=body><p>Một</p><div class=box><p>Hai</p></div></div>'
    expect(found(html, { name: 'thử', hosts: [], body: '.body' })).toEqual([
      'body layout-body',
      'body layout-body',
    ])
  })
})

describe('outside the body', () => {
  test('nothing is of the article, however sure the model is', () => {
    const html = '<p score=0.99>Trên</p><div class=body><p>Một</p></div><p score=0.99>Dưới</p>'
    expect(found(html)).toEqual([
      'boilerplate layout-outside',
      'body layout-body',
      'boilerplate layout-outside',
    ])
  })

  test('an image is left as it is', () => {
    expect(found('<img src=/a.jpg><div class=body><p>Một</p></div>')[0]).toBe('boilerplate')
  })
})

describe('the lead', () => {
  test('is found wherever it stands, and whatever the model says', () => {
    expect(found('<h2 class=sapo score=0.01>Sapo</h2><div class=body><p>Một</p></div>')).toEqual([
      'lead layout-lead',
      'body layout-body',
    ])
    expect(found('<div class=body><p class=sapo>Sapo</p><p>Một</p></div>')).toEqual([
      'lead layout-lead',
      'body layout-body',
    ])
  })

  test('is the last of several before the body: those above are of teasers', () => {
    const html = '<p class=sapo>Tin khác</p><p class=sapo>Sapo</p><div class=body><p>Một</p></div>'
    expect(found(html)).toEqual(['boilerplate layout-outside', 'lead layout-lead', 'body layout-body'])
  })

  test('is the first of several inside the body', () => {
    const html = '<div class=body><p class=sapo>Sapo</p><p class=sapo>Một</p></div>'
    expect(found(html)).toEqual(['lead layout-lead', 'body layout-body'])
  })

  test('is not looked for below the body', () => {
    const html = '<div class=body><p>Một</p></div><p class=sapo>Tin khác</p>'
    expect(found(html)).toEqual(['body layout-body', 'boilerplate layout-outside'])
  })

  test('of several paragraphs is all of them', () => {
    const html = '<div class=sapo><p>Một</p><p>Hai</p></div><div class=body><p>Ba</p></div>'
    expect(found(html)).toEqual(['lead layout-lead', 'lead layout-lead', 'body layout-body'])
  })

  test('does not take in a box of the layout', () => {
    const html =
      '<div class=sapo><p>Sapo</p><p class=box>Tin khác</p></div><div class=body><p class=box>Tin</p></div>'
    expect(found(html)[2]).toBe('boilerplate layout-foreign')
  })
})
