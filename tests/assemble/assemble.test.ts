import { describe, expect, test } from 'vitest'
import { assemble } from '../../src/assemble/assemble.ts'
import type { Article } from '../../src/model/article.ts'
import type { Mark } from '../../src/model/block.ts'
import { block, caption, heading, image, item, paragraph } from '../blocks/block.ts'
import { marked } from '../blocks/cut.ts'
import { labelled, metadata, type Row } from './labelled.ts'

const SENTENCE = 'Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương.'

function article(...rows: readonly Row[]): Article {
  return assemble(labelled(...rows), metadata())
}

describe('the blocks of the article', () => {
  test('keep the form their kind gives', () => {
    const rows = [['a', 'b']]
    const { blocks } = article(
      ['body', heading('Ngày Tết', { level: 3 })],
      ['body', paragraph('Chợ đông.')],
      ['body', block({ kind: 'quote', text: 'Vui lắm' })],
      ['body', block({ kind: 'code', text: 'a\n  b' })],
      ['body', block({ kind: 'table', text: 'a | b', rows })],
      ['body', item('Gạo')],
    )
    expect(blocks).toEqual([
      { type: 'heading', level: 3, text: 'Ngày Tết' },
      { type: 'paragraph', text: 'Chợ đông.' },
      { type: 'quote', text: 'Vui lắm' },
      { type: 'code', text: 'a\n  b' },
      { type: 'table', rows },
      { type: 'list', ordered: false, items: [{ text: 'Gạo', depth: 0 }] },
    ])
  })

  test('keep their marks, and have no such key without any', () => {
    const marks: Mark[] = [{ kind: 'strong', start: 0, end: 3 }]
    const { blocks } = article(['body', paragraph('Chợ quê', { marks })], ['body', paragraph('Chợ')])
    expect(blocks[0]).toEqual({ type: 'paragraph', text: 'Chợ quê', marks })
    expect(blocks[1]).not.toHaveProperty('marks')
  })

  test.each(['title', 'byline', 'date', 'boilerplate', 'caption', 'credit'] as const)(
    '%s is no text',
    role => {
      expect(
        article(['body', paragraph('Một')], [role, paragraph('Hai')], ['body', paragraph('Ba')]).text,
      ).toBe('Một\n\nBa')
    },
  )

  test('a caption that was kept as text is a paragraph', () => {
    expect(article(['body', caption('Chợ quê')]).blocks).toEqual([{ type: 'paragraph', text: 'Chợ quê' }])
  })
})

describe('the text', () => {
  test('has a blank line between blocks, and a line for each item and each row', () => {
    const rows = [
      ['Gừng', '12.000'],
      ['Muối', '5.000'],
    ]
    const { text } = article(
      ['body', heading('Giá chợ')],
      ['body', item('Gạo')],
      ['body', item('Nếp', { depth: 1, id: 2 })],
      ['body', block({ kind: 'table', text: 'bảng', rows })],
      ['body', block({ kind: 'quote', text: 'Rẻ lắm' })],
    )
    expect(text).toBe('Giá chợ\n\nGạo\nNếp\n\nGừng | 12.000\nMuối | 5.000\n\nRẻ lắm')
  })
})

describe('the lead', () => {
  test('comes first, wherever it stands on the page', () => {
    const { blocks, lead, text } = article(['body', paragraph('Một')], ['lead', paragraph('Sapo')])
    expect(blocks.map(({ type }) => type)).toEqual(['lead', 'paragraph'])
    expect(lead).toBe('Sapo')
    expect(text).toBe('Sapo\n\nMột')
  })

  test('of several paragraphs is one block, a line each', () => {
    const { blocks, lead } = article(['lead', paragraph('Một')], ['lead', paragraph('Hai')])
    expect(blocks).toEqual([{ type: 'lead', text: 'Một\nHai' }])
    expect(lead).toBe('Một\nHai')
  })

  test('is a lead even where the page sets it as a heading', () => {
    expect(article(['lead', heading('Sapo')]).blocks).toEqual([{ type: 'lead', text: 'Sapo' }])
  })

  test('is unknown where no block is one', () => {
    expect(article(['body', paragraph('Một')]).lead).toBeNull()
  })
})

describe('the tag of an agency', () => {
  test('is taken off the lead', () => {
    const { lead, agency, text } = article(['lead', paragraph(`(Dân trí) - ${SENTENCE}`)])
    expect({ lead, agency, text }).toEqual({ lead: SENTENCE, agency: 'Dân trí', text: SENTENCE })
  })

  test('is taken off the first paragraph where there is no lead, a heading above it or not', () => {
    const { blocks, agency } = article(['body', heading('Chợ')], ['body', paragraph(`TTO - ${SENTENCE}`)])
    expect(agency).toBe('TTO')
    expect(blocks[1]).toEqual({ type: 'paragraph', text: SENTENCE })
  })

  test('leaves the place of the dateline', () => {
    const { agency, text } = article(['body', paragraph(`Hà Nội (TTXVN) - ${SENTENCE}`)])
    expect({ agency, text }).toEqual({ agency: 'TTXVN', text: `Hà Nội - ${SENTENCE}` })
  })

  test('is looked for where the text opens and nowhere else', () => {
    const { agency, text } = article(['body', paragraph(SENTENCE)], ['body', paragraph(`TTO - ${SENTENCE}`)])
    expect(agency).toBeNull()
    expect(text).toContain('TTO')
  })

  test('is unknown where the text is a list', () => {
    expect(article(['body', item('TTO - Một')]).agency).toBeNull()
  })

  test.each([
    ['behind it move along', 'xuống chợ', `TTO - ${SENTENCE}`, 'Sáng 5/2, bà con **xuống chợ** từ'],
    ['around it shrink', 'TTO - Sáng 5/2', `TTO - ${SENTENCE}`, '**Sáng 5/2**, bà con'],
    ['on it alone go', 'TTO', `TTO - ${SENTENCE}`, 'Sáng 5/2, bà con'],
  ])('marks %s', (_, strong, text, shown) => {
    const start = text.indexOf(strong)
    const marks: Mark[] = [{ kind: 'strong', start, end: start + strong.length }]
    const [first] = article(['body', paragraph(text, { marks })]).blocks
    expect(first?.type === 'paragraph' && marked({ marks: [], ...first }).startsWith(shown)).toBe(true)
  })

  test('leaves no key of marks behind when the last of them goes', () => {
    const marks: Mark[] = [{ kind: 'strong', start: 0, end: 3 }]
    expect(article(['body', paragraph(`TTO - ${SENTENCE}`, { marks })]).blocks[0]).not.toHaveProperty('marks')
  })
})

describe('figures', () => {
  test('stand where their image stands', () => {
    const { blocks } = article(
      ['body', paragraph('Một')],
      ['figure', image()],
      ['body', paragraph('Hai')],
      ['figure', image({ url: 'https://bao.example/b.jpg' })],
    )
    expect(blocks.map(each => (each.type === 'figure' ? each.image : each.type))).toEqual([
      'paragraph',
      0,
      'paragraph',
      1,
    ])
  })

  test('stand behind the lead that comes first', () => {
    const { blocks } = article(['figure', image()], ['lead', paragraph('Sapo')])
    expect(blocks.map(({ type }) => type)).toEqual(['lead', 'figure'])
  })

  test('between the items of a list stand behind it, so that its numbers run on', () => {
    const { blocks, images } = article(['body', item('Một')], ['figure', image()], ['body', item('Hai')])
    expect(images).toHaveLength(1)
    expect(blocks.map(({ type }) => type)).toEqual(['list', 'figure'])
    expect(blocks[0]).toMatchObject({ items: [{ text: 'Một' }, { text: 'Hai' }] })
  })

  test('of a caption alone stand where it stands', () => {
    const { blocks, images } = article(['body', paragraph('Một')], ['caption', caption('Chợ quê')])
    expect(blocks[1]).toEqual({ type: 'figure', image: 0 })
    expect(images).toEqual([{ url: null, alt: null, caption: 'Chợ quê', credit: null }])
  })

  test('are not in the text', () => {
    expect(article(['figure', image({ alt: 'Chợ' })], ['caption', caption('Chợ quê')]).text).toBe('')
  })
})

describe('the metadata', () => {
  test('is that of the page, without the time it was saved', () => {
    const { savedAt: _, ...known } = metadata({ title: 'Chợ Tết', authors: ['Lê An'], tags: ['Tết'] })
    const made = assemble([], { ...known, savedAt: '2024-02-05T08:00:00+07:00' })
    expect(made).toMatchObject(known)
    expect(made).not.toHaveProperty('savedAt')
  })

  test('stands beside an empty article, too', () => {
    expect(assemble([], metadata({ title: 'Chợ Tết' }))).toMatchObject({
      title: 'Chợ Tết',
      lead: null,
      agency: null,
      blocks: [],
      images: [],
      text: '',
    })
  })
})
