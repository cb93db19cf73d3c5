import { describe, expect, test } from 'vitest'
import { lead } from '../../../src/classify/rules/lead.ts'
import { KEEP, LENGTH } from '../../../src/classify/rules/thresholds.ts'
import { caption, heading, item, link, paragraph } from '../../blocks/block.ts'
import { as, draftOf, draftOfPage, dropped, labels } from '../draft.ts'

const SAPO = 'Phiên chợ cuối năm ở Đồng Văn đông hơn mọi năm, hàng hóa nào cũng bán hết từ sáng sớm.'
const PROSE = 'Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương, gùi gừng, vải lanh và hoa đào trên lưng.'
const hints = { description: SAPO }

describe('the lead is what the description says', () => {
  test.each([
    ['word for word', SAPO],
    ['in other case and signs', SAPO.toUpperCase().replace(',', ' –')],
    ['cut short', SAPO.slice(0, -20)],
    ['with a little more to it', `${SAPO} Chợ tan lúc trưa.`],
    ['with an agency before it', `(Dân trí) - ${SAPO}`],
    ['with a word or two changed', SAPO.replace('đông hơn', 'vui hơn')],
  ])('%s', (_, text) => {
    expect(labels(lead, draftOf([paragraph(text), paragraph(PROSE)], hints))).toEqual([
      'lead lead-description',
      'body',
    ])
  })

  test('though the page sets it as a heading below the first', () => {
    expect(labels(lead, draftOf([heading(SAPO), paragraph(PROSE)], hints))[0]).toBe('lead lead-description')
  })

  test('though the model doubts it', () => {
    const first = (score: number) =>
      labels(lead, draftOf([dropped(paragraph(SAPO), score), paragraph(PROSE)], hints))[0]
    expect(first(KEEP.lead.description)).toBe('lead lead-description')
    expect(first(KEEP.lead.description - 0.01)).toBe('boilerplate')
  })

  test('up to the third block of the text', () => {
    const blocks = [paragraph(PROSE), paragraph(PROSE), paragraph(SAPO), paragraph(PROSE)]
    expect(labels(lead, draftOf(blocks, hints))[2]).toBe('lead lead-description')
    expect(labels(lead, draftOf([paragraph(PROSE), ...blocks], hints))).not.toContain('lead lead-description')
  })

  test('and only the first such block', () => {
    expect(labels(lead, draftOf([paragraph(SAPO), paragraph(SAPO)], hints))).toEqual([
      'lead lead-description',
      'body',
    ])
  })
})

describe('the lead is what the page names so', () => {
  test.each([
    'sapo',
    'article-sapo',
    'detail_lead',
    'Standfirst',
    'entry-summary',
    'post-excerpt',
    'chapeau',
  ])('by class %s', name => {
    expect(labels(lead, draftOfPage(`<h2 class="${name}">${SAPO}</h2><p>${PROSE}</p>`))[0]).toBe(
      'lead lead-class',
    )
  })

  test('on the element around it', () => {
    expect(
      labels(lead, draftOfPage(`<div class=sapo><div><p>${SAPO}</p></div></div><p>${PROSE}</p>`))[0],
    ).toBe('lead lead-class')
  })

  test.each([
    ['sapo', KEEP.lead.sapo],
    ['summary', KEEP.lead.named],
  ])('by class %s from a score of its own on', (name, least) => {
    const first = (score: number) =>
      labels(lead, draftOfPage(`<p class=${name} score=${score}>${SAPO}</p><p>${PROSE}</p>`))[0]
    expect(first(least)).toBe('lead lead-class')
    expect(first(least - 0.01)).toBe('boilerplate')
  })

  test.each(['leader', 'introduction', 'misleading', 'sapote'])('not by class %s', name => {
    expect(labels(lead, draftOfPage(`<p class="${name}">${SAPO}</p><p>${PROSE}</p>`))).toEqual([
      'body',
      'body',
    ])
  })
})

describe('what is no lead, though it says what the description says', () => {
  test.each([
    ['a first-level heading', heading(SAPO, { level: 1 })],
    ['an item of a list', item(SAPO)],
    ['a caption', caption(SAPO)],
    ['a link', link(SAPO)],
    ['hidden text', paragraph(SAPO, { hidden: true })],
    ['what the model is sure of', dropped(paragraph(SAPO), 0.01)],
    ['a few words', paragraph(SAPO.slice(0, LENGTH.shortestLead - 1))],
    ['a whole article', paragraph(`${SAPO} ${PROSE.repeat(10)}`)],
    ['a paragraph that goes on for as long again', paragraph(`${SAPO} ${PROSE} ${PROSE}`)],
  ])('%s', (_, block) => {
    const draft = draftOf([block, paragraph(PROSE)], hints)
    const [before] = draft.roles
    expect(labels(lead, draft)[0]).toBe(before)
  })

  test('the first paragraph where the description speaks of something else', () => {
    const other = {
      description: 'Trang tin của tỉnh, cập nhật liên tục tin tức thời sự, kinh tế và văn hóa.',
    }
    expect(labels(lead, draftOf([paragraph(SAPO), paragraph(PROSE)], other))).toEqual(['body', 'body'])
  })

  test('the title, where the description is no more than that', () => {
    const blocks = [as('title', heading(SAPO)), paragraph(PROSE)]
    expect(labels(lead, draftOf(blocks, hints))).toEqual(['title', 'body'])
  })

  test('anything where the description is missing or a word', () => {
    expect(labels(lead, draftOf([paragraph(SAPO)]))).toEqual(['body'])
    expect(labels(lead, draftOf([paragraph(SAPO)], { description: SAPO.slice(0, 34) }))).toEqual(['body'])
  })

  test('anything where the description has no words', () => {
    expect(labels(lead, draftOf([paragraph(SAPO)], { description: '… '.repeat(30) }))).toEqual(['body'])
  })

  test('a paragraph as long as an article, however long the description is', () => {
    const description = `${SAPO} ${PROSE} ${PROSE} ${PROSE}`
    expect(labels(lead, draftOf([paragraph(`${description} ${PROSE.repeat(6)}`)], { description }))).toEqual([
      'body',
    ])
  })

  test('a paragraph that shares half of its words', () => {
    const words = SAPO.split(' ')
    const half = [...words.slice(words.length / 2), ...PROSE.split(' ').slice(0, words.length / 2)].join(' ')
    expect(labels(lead, draftOf([paragraph(half), paragraph(PROSE)], hints))).toEqual(['body', 'body'])
  })

  test('anything where a layout told the lead', () => {
    const blocks = [as('lead', paragraph(PROSE)), paragraph(SAPO)]
    expect(labels(lead, draftOf(blocks, hints))).toEqual(['lead', 'body'])
  })

  test('anything where there is no article', () => {
    expect(labels(lead, draftOf([dropped(paragraph(SAPO), 0.5)], hints))).toEqual(['boilerplate'])
  })
})

describe('the lead is a first paragraph in bold', () => {
  const page = (...paragraphs: string[]): string => paragraphs.map(text => `<p>${text}</p>`).join('')

  test('where the second is not', () => {
    expect(labels(lead, draftOfPage(page(`<b>${SAPO}</b>`, PROSE)))).toEqual(['lead lead-bold', 'body'])
  })

  test.each([
    ['all paragraphs are', page(`<b>${SAPO}</b>`, `<b>${PROSE}</b>`)],
    ['only its first words are', page(`<b>Phiên chợ</b> ${SAPO}`, PROSE)],
    ['it is short, as sub-headings are', page('<b>Chợ đông từ sớm</b>', PROSE)],
  ])('but not where %s', (_, html) => {
    expect(labels(lead, draftOfPage(html))).toEqual(['body', 'body'])
  })
})
