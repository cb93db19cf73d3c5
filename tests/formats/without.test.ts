import { describe, expect, test } from 'vitest'
import { isPart, PARTS, without } from '../../src/formats/without.ts'
import { sampleRecord } from './sample-record.ts'

const link = { kind: 'link', start: 0, end: 2, url: 'https://a.example' } as const
const strong = { kind: 'strong', start: 0, end: 2 } as const

const RECORD = sampleRecord({
  lead: 'Sapo.',
  text: 'Sapo.\n\nĐoạn một.\n\na | b\n\nmục',
  blocks: [
    { type: 'lead', text: 'Sapo.' },
    { type: 'figure', image: 0 },
    { type: 'paragraph', text: 'Đoạn một.', marks: [link, strong] },
    { type: 'table', rows: [['a', 'b']] },
    { type: 'list', ordered: false, items: [{ text: 'mục', depth: 0, marks: [link] }] },
  ],
  images: [
    { url: 'https://a.example/1.jpg', alt: 'Cầu mới', caption: 'Cầu mới', credit: 'Ảnh: A', width: 640 },
    { url: 'https://a.example/2.jpg', alt: 'Bản đồ', caption: 'Cầu mới', credit: null },
  ],
})

describe('without', () => {
  test('nothing changes nothing', () => {
    expect(without(RECORD, [])).toBe(RECORD)
  })

  test('lead drops the lead everywhere', () => {
    const rest = without(RECORD, ['lead'])
    expect(rest.lead).toBe(null)
    expect(rest.text).toBe('Đoạn một.\n\na | b\n\nmục')
    expect(rest.blocks).toEqual(RECORD.blocks.slice(1))
  })

  test('tables drops them from blocks and text', () => {
    const rest = without(RECORD, ['tables'])
    expect(rest.text).toBe('Sapo.\n\nĐoạn một.\n\nmục')
    expect(rest.blocks.some(block => block.type === 'table')).toBe(false)
  })

  test('captions drops captions, credits, and an alt that repeats the caption', () => {
    expect(without(RECORD, ['captions']).images).toEqual([
      { url: 'https://a.example/1.jpg', alt: null, caption: null, credit: null, width: 640 },
      { url: 'https://a.example/2.jpg', alt: 'Bản đồ', caption: null, credit: null },
    ])
  })

  test('images drops images and figures', () => {
    const rest = without(RECORD, ['images'])
    expect(rest.images).toEqual([])
    expect(rest.blocks.map(block => block.type)).toEqual(['lead', 'paragraph', 'table', 'list'])
    expect(rest.text).toBe(RECORD.text)
  })

  test('links drops the marks of links, in lists too, and no other', () => {
    const rest = without(RECORD, ['links'])
    expect(rest.blocks[2]).toEqual({ type: 'paragraph', text: 'Đoạn một.', marks: [strong] })
    expect(rest.blocks[4]).toMatchObject({ items: [{ text: 'mục', marks: [] }] })
    expect(rest.text).toBe(RECORD.text)
  })

  test('several parts drops each of them', () => {
    const rest = without(RECORD, ['lead', 'images', 'tables'])
    expect(rest.blocks.map(block => block.type)).toEqual(['paragraph', 'list'])
    expect(rest.text).toBe('Đoạn một.\n\nmục')
  })

  test('keeps the identity of the article', () => {
    for (const part of PARTS.filter(isPart)) expect(without(RECORD, [part]).id).toBe(RECORD.id)
  })
})
