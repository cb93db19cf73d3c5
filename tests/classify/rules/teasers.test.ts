import { describe, expect, test } from 'vitest'
import { label } from '../../../src/classify/draft.ts'
import { teasers } from '../../../src/classify/rules/teasers.ts'
import { KEEP_FOR, TEASER } from '../../../src/classify/rules/thresholds.ts'
import { draftOfPage, labels } from '../draft.ts'

const TEXT = 'Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương, gùi hàng trên lưng.'
const unsure = 'score=0.6'
const sure = 'score=0.95'

function teaser(number: number, attributes = unsure): string {
  const headline = `<h3 score=0.05><a href=/${number}>Tin số ${number}: giá gừng tăng mạnh</a></h3>`
  return `<div>${headline}<p ${attributes}>${TEXT} Tin ${number}.</p></div>`
}

const LIST = [1, 2, 3, 4].map(number => teaser(number))
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p ${sure}>${TEXT} Đoạn ${i}.</p>`).join('')

/** Roles of the longer texts, with the rule's name. */
function texts(html: string): string[] {
  const draft = draftOfPage(html)
  const all = labels(teasers, draft)
  return all.filter((_, i) => draft.blocks[i]!.text.length >= TEASER.text)
}

describe('a page of teasers', () => {
  test('is a list and holds no article', () => {
    expect(texts(`<main>${LIST.join('')}</main>`)).toEqual(Array(4).fill('boilerplate list-page'))
  })

  test('is one with images between headline and text', () => {
    const list = LIST.map(each => each.replace('<p', `${'<img src=/a.jpg>'.repeat(5)}<p`))
    expect(texts(list.join(''))).toEqual(Array(4).fill('boilerplate list-page'))
  })

  test('is one where each headline is the whole teaser', () => {
    const links = LIST.map((_, i) => `<p ${unsure}><a href=/${i}>${TEXT} Tin ${i}</a></p>`)
    expect(texts(links.join(''))).toEqual(Array(4).fill('boilerplate list-page'))
  })

  test('is one though the model takes its teasers for text', () => {
    expect(texts(LIST.join('').replaceAll(unsure, sure))).toEqual(Array(4).fill('boilerplate list-page'))
  })

  test('loses its other text, too', () => {
    const html = `<p ${unsure}>Tin ngắn.</p>${LIST.join('')}`
    expect(labels(teasers, draftOfPage(html))[0]).toBe('boilerplate list-page')
  })

  test('is one though some of its text is none, where the model is in doubt', () => {
    const html = `<div>${LIST.slice(1).join('')}</div><div><p ${unsure}>${TEXT}</p></div>`
    expect(texts(html)).toEqual(Array(4).fill('boilerplate list-page'))
  })
})

describe('an article', () => {
  test('is no list by teasers that were kept only lest text be lost', () => {
    const draft = draftOfPage(`<p ${sure}>${TEXT}</p>${LIST.join('').replaceAll(unsure, 'score=0.4')}`)
    draft.blocks.forEach((_, i) => {
      if (draft.scores[i]! >= KEEP_FOR.recall.general) label(draft, i, 'body', 'model')
    })
    teasers.apply(draft)
    expect(draft.rules).not.toContain('list-page')
    expect(draft.roles[0]).toBe('body')
  })

  test('that is a list of sections is none: its headings are no links', () => {
    const sections = LIST.map(each => each.replaceAll(/<\/?a[^>]*>/g, ''))
    expect(texts(sections.join(''))).toEqual(Array(4).fill('body'))
  })

  test('whose paragraphs stand in one box below a link is none', () => {
    const html = `<article><h2><a href=/>Phiên chợ cuối năm ở Đồng Văn</a></h2>${paragraphs(4)}</article>`
    expect(texts(html)).toEqual(Array(4).fill('body'))
  })

  test('with two teasers of its own is no list', () => {
    expect(texts(LIST.slice(2).join(''))).not.toContain('boilerplate list-page')
  })

  test('that the model is sure of is no list while a third of it is text', () => {
    const linked = [1, 2, 3, 4, 5, 6, 7].map(number => teaser(number, sure)).join('')
    expect(texts(`<div>${linked}</div><div>${paragraphs(3)}</div>`)).toEqual(Array(10).fill('body'))
  })

  test('whose lead is the description of the page is no list', () => {
    const draft = draftOfPage(`<p ${unsure}>${TEXT}</p>${LIST.join('')}`)
    label(draft, 0, 'lead', 'lead-description')
    expect(labels(teasers, draft)).not.toContain('boilerplate list-page')
  })
})

describe('teasers below an article', () => {
  const article = `<article>${paragraphs(6)}</article>`

  test('are dropped', () => {
    expect(texts(`${article}<div>${LIST.slice(2).join('')}</div>`)).toEqual([
      ...Array(6).fill('body'),
      ...Array(2).fill('boilerplate teaser'),
    ])
  })

  test('are dropped with the short texts between them', () => {
    const html = `${article}<div>${LIST[2]}<p ${unsure}>Tin ngắn.</p>${LIST[3]}</div>`
    expect(labels(teasers, draftOfPage(html)).filter(label => label === 'boilerplate teaser')).toHaveLength(3)
  })

  test('stay where there is but one: it may be the article’s own', () => {
    expect(texts(`${article}<div>${LIST[3]}</div>`)).toEqual(Array(7).fill('body'))
  })

  test('stay where the model is sure of them', () => {
    const own = LIST.slice(2).map(each => each.replace(unsure, sure))
    expect(texts(`${article}<div>${own.join('')}</div>`)).toEqual(Array(8).fill('body'))
  })

  test('stay above the last paragraph', () => {
    expect(texts(`${article}<div>${LIST.slice(2).join('')}</div><p ${sure}>${TEXT}</p>`)).toEqual(
      Array(9).fill('body'),
    )
  })
})
