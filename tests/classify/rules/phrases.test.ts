import { describe, expect, test } from 'vitest'
import { phrases } from '../../../src/classify/rules/phrases.ts'
import { heading, image, item, link, paragraph } from '../../blocks/block.ts'
import { as, draftOf, dropped, labels } from '../draft.ts'

describe('stock phrases are dropped', () => {
  test.each([
    ['Tin liên quan', 'related'],
    ['Đọc thêm:', 'related'],
    ['Chia sẻ', 'share'],
    ['Bình luận (12)', 'comments'],
    ['Copyright 2024', 'legal'],
  ])('%s', (text, kind) => {
    expect(labels(phrases, draftOf([paragraph(text)]))).toEqual([`boilerplate phrase-${kind}`])
  })

  test('in headings and list items, too', () => {
    expect(labels(phrases, draftOf([heading('Tin liên quan'), item('Chia sẻ')]))).toEqual([
      'boilerplate phrase-related',
      'boilerplate phrase-share',
    ])
  })
})

describe('prose is left alone though it begins like a phrase', () => {
  test.each([
    'Chia sẻ với phóng viên, bà Lan cho biết chợ năm nay đông hơn hẳn mọi năm.',
    'Bình luận về phiên chợ, ông Páo nói rằng giá gừng chưa bao giờ cao đến thế.',
    'Xem thêm vài gian hàng nữa, chị Mỷ mới quyết định mua tấm vải lanh.',
    'Đọc thêm sách là cách ông giáo già giữ cho mình minh mẫn.',
    'Video do người dân quay cho thấy nước dâng rất nhanh.',
    'Tin liên quan đến vụ cháy lan nhanh trên mạng xã hội.',
    'Quảng cáo của hãng bị người xem phản ứng dữ dội.',
    'Share prices fell sharply on Monday after the announcement.',
    'Related industries have also suffered from the drought.',
  ])('%s', text => {
    expect(labels(phrases, draftOf([paragraph(text)]))).toEqual(['body'])
  })
})

test('links are left alone whatever they say: the model knows them for links', () => {
  expect(labels(phrases, draftOf([link('Tin liên quan')]))).toEqual(['body'])
})

const DROPPED = 'boilerplate phrase-related-links'

describe('links below a heading for other articles', () => {
  test('are dropped with it', () => {
    const blocks = [heading('Tin liên quan'), link('Giá gừng tăng'), image(), link('Hội xuân Đồng Văn')]
    expect(labels(phrases, draftOf(blocks))).toEqual([
      'boilerplate phrase-related',
      'boilerplate phrase-related-links',
      'boilerplate',
      'boilerplate phrase-related-links',
    ])
  })

  test('are dropped though the heading was dropped before', () => {
    expect(labels(phrases, draftOf([dropped(heading('Tin liên quan')), link('Giá gừng tăng')]))[1]).toBe(
      'boilerplate phrase-related-links',
    )
  })

  test('end where text begins', () => {
    const blocks = [
      heading('Tin liên quan'),
      link('Giá gừng tăng'),
      paragraph('Chợ họp sớm.'),
      heading('Chợ'),
    ]
    expect(labels(phrases, draftOf(blocks)).slice(2)).toEqual(['body', 'body'])
  })

  test('are dropped once, though each names the heading again', () => {
    const links = Array.from({ length: 50_000 }, () =>
      paragraph('Tin liên quan: Giá gừng tăng', { linkLength: 18 }),
    )
    expect(new Set(labels(phrases, draftOf(links)).slice(1)).size).toBe(1)
  }, 4000)

  test('may each bring a line of text along, if another link follows', () => {
    const blocks = [
      heading('Tin liên quan'),
      link('Giá gừng tăng'),
      { ...paragraph('Thương lái đặt cọc.'), score: 0.7 },
      link('Hội xuân'),
    ]
    expect(labels(phrases, draftOf(blocks)).slice(1)).toEqual([DROPPED, DROPPED, DROPPED])
    const long = { ...paragraph('Chợ họp sớm hơn mọi năm. '.repeat(10)), score: 0.7 }
    const sure = { ...paragraph('Chợ họp sớm hơn mọi năm.'), score: 0.9 }
    for (const text of [long, sure])
      expect(labels(phrases, draftOf(blocks.with(2, text))).slice(2)).toEqual(['body', 'body'])
  })

  test.each(['Chia sẻ', 'Bình luận (12)', 'Copyright 2024'])(
    'stay below a phrase of another kind: %s',
    text => {
      expect(labels(phrases, draftOf([heading(text), link('Bản đồ chợ phiên')]))[1]).toBe('body')
    },
  )
})

describe('pointers to other articles', () => {
  test.each(['>> Giá gừng tăng', '» Read on', '→ Chợ Bắc Hà', '👉 Hội xuân'])('%s is dropped', text => {
    expect(labels(phrases, draftOf([link(text)]))).toEqual(['boilerplate pointer'])
  })

  test('are links: the same signs before prose are not', () => {
    expect(labels(phrases, draftOf([paragraph('→ Bước một: trộn bột với nước ấm.')]))).toEqual(['body'])
  })

  test('begin with the sign: a link that has it inside is none', () => {
    expect(labels(phrases, draftOf([link('Chợ >> Tết')]))).toEqual(['body'])
  })
})

describe('what was labelled already', () => {
  test.each(['lead', 'caption', 'title'] as const)('stays: %s', role => {
    expect(labels(phrases, draftOf([as(role, paragraph('Tin liên quan'))]))).toEqual([role])
  })

  test('a lead that looks like a heading for other articles does not drop the links below', () => {
    expect(labels(phrases, draftOf([as('lead', paragraph('Tin liên quan')), link('Ở đây')]))[1]).toBe('body')
  })
})
