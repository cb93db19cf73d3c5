import { describe, expect, test } from 'vitest'
import { captions } from '../../../src/classify/rules/captions.ts'
import { CAPTION_STORY } from '../../../src/classify/rules/thresholds.ts'
import { caption, heading, image, paragraph } from '../../blocks/block.ts'
import { type DraftBlock, draftOf, dropped, labels } from '../draft.ts'

const PROSE = paragraph(
  'Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương, gùi hàng trên lưng. '.repeat(8).trim(),
)
const TEXT = 'Người bán hoa đào ở chợ Đồng Văn'
const rule = captions({ dedupe: true })

describe('a block marked as a caption', () => {
  test('is a caption where the article is', () => {
    expect(labels(rule, draftOf([PROSE, image(), caption(TEXT), PROSE]))[2]).toBe('caption caption-markup')
  })

  test('is one though the model doubts it', () => {
    expect(labels(rule, draftOf([PROSE, dropped(caption(TEXT), 0.1), PROSE]))[1]).toBe(
      'caption caption-markup',
    )
  })

  test('is one where a rule kept it, whatever the model says', () => {
    expect(labels(rule, draftOf([PROSE, { ...caption(TEXT), score: 0.01 }, PROSE]))[1]).toBe(
      'caption caption-markup',
    )
  })

  test('is none of this article where the model is sure of it', () => {
    expect(labels(rule, draftOf([PROSE, dropped(caption(TEXT), 0.01), PROSE]))[1]).toBe(
      'boilerplate caption-markup',
    )
  })

  test('is none of this article far below the text', () => {
    const boxes = Array.from({ length: 4 }, (_, i) => dropped(paragraph(`Tin ${i}`)))
    const blocks = [PROSE, ...boxes, dropped(caption(TEXT), 0.3)]
    expect(labels(rule, draftOf(blocks)).at(-1)).toBe('boilerplate caption-markup')
  })

  test('is none of this article far above the text', () => {
    const boxes = Array.from({ length: 8 }, (_, i) => dropped(paragraph(`Tin ${i}`)))
    expect(labels(rule, draftOf([dropped(caption(TEXT), 0.3), ...boxes, PROSE]))[0]).toBe(
      'boilerplate caption-markup',
    )
  })

  test('is that of the main picture anywhere between the title and the text', () => {
    const boxes = Array.from({ length: 8 }, (_, i) => dropped(paragraph(`Tin ${i}`)))
    const blocks = [dropped(heading('Chợ Tết', { level: 1 })), dropped(caption(TEXT), 0.3), ...boxes, PROSE]
    expect(labels(rule, draftOf(blocks, { title: 'Chợ Tết' }))[1]).toBe('caption caption-markup')
  })

  test('is nothing where there is no article', () => {
    expect(labels(rule, draftOf([dropped(caption(TEXT), 0.3)]))).toEqual(['boilerplate caption-markup'])
  })
})

describe('a paragraph right behind an image is its caption', () => {
  test.each<[string, DraftBlock, DraftBlock, string]>([
    ['in its figure', image({}, { figure: 3 }), paragraph(TEXT, { figure: 3 }), 'caption-in-figure'],
    ['when the image says the same', image({ alt: TEXT }), paragraph(`${TEXT}. Ảnh: An`), 'caption-is-alt'],
    ['when the image is titled so', image({ title: TEXT }), paragraph(TEXT), 'caption-is-alt'],
    ['when it ends with a credit', image(), paragraph(`${TEXT}. Ảnh: Lê Hoa`), 'caption-has-credit'],
    ['when it is a credit', image(), paragraph('Ảnh: Lê Hoa'), 'caption-has-credit'],
  ])('%s', (_, picture, text, name) => {
    expect(labels(rule, draftOf([PROSE, picture, text, PROSE]))[2]).toBe(`caption ${name}`)
  })
})

describe('a paragraph stays text', () => {
  test.each<[string, DraftBlock, DraftBlock]>([
    ['behind an image that says nothing', image(), paragraph(TEXT)],
    [
      'behind an image that says something else',
      image({ alt: 'Chợ Bắc Hà nhìn từ trên cao' }),
      paragraph(TEXT),
    ],
    [
      'behind an image that says the headline',
      image({ alt: 'Chợ Tết Đồng Văn' }),
      paragraph('Chợ Tết Đồng Văn'),
    ],
    ['behind a paragraph, in spite of its credit', paragraph('Chợ.'), paragraph(`${TEXT}. Ảnh: Lê Hoa`)],
    ['behind an image, too long for a caption', image(), paragraph(`${PROSE.text} Ảnh: Lê Hoa`)],
    ['in a figure, too long for a caption', image({}, { figure: 3 }), { ...PROSE, figure: 3 }],
    ['where it is a heading', image({ alt: TEXT }), heading(TEXT)],
  ])('%s', (_, before, text) => {
    expect(labels(rule, draftOf([PROSE, before, text, PROSE], { title: 'Chợ Tết Đồng Văn' }))[2]).toBe('body')
  })
})

describe('a caption stands once', () => {
  test('a paragraph that says it again is dropped, before or behind it', () => {
    const blocks = [paragraph(TEXT), PROSE, caption(TEXT), paragraph(`${TEXT}.`), PROSE]
    expect(labels(rule, draftOf(blocks))).toEqual([
      'boilerplate caption-repeated',
      'body',
      'caption caption-markup',
      'boilerplate caption-repeated',
      'body',
    ])
  })

  test('so is one that says what a caption without markup says', () => {
    const blocks = [PROSE, image({ alt: TEXT }), paragraph(TEXT), paragraph(TEXT), PROSE]
    expect(labels(rule, draftOf(blocks)).slice(2, 4)).toEqual([
      'caption caption-is-alt',
      'boilerplate caption-repeated',
    ])
  })

  test('the second of two is dropped, with its credit or without', () => {
    const blocks = [PROSE, caption(`${TEXT}. Ảnh: Lê Hoa`), caption(TEXT), PROSE]
    expect(labels(rule, draftOf(blocks)).slice(1, 3)).toEqual([
      'caption caption-markup',
      'boilerplate caption-repeated',
    ])
  })

  test('short ones may stand again: names, "Ảnh minh họa"', () => {
    const blocks = [PROSE, caption('Ảnh minh họa'), PROSE, caption('Ảnh minh họa'), PROSE]
    expect(labels(rule, draftOf(blocks)).filter(label => label.startsWith('caption'))).toHaveLength(2)
  })

  test('other captions and paragraphs stay', () => {
    const blocks = [
      PROSE,
      caption('Chị Mỷ, 25 tuổi, bán vải lanh'),
      caption('Chị Mỷ, 52 tuổi, bán vải lanh'),
      PROSE,
    ]
    expect(labels(rule, draftOf(blocks)).slice(1, 3)).toEqual([
      'caption caption-markup',
      'caption caption-markup',
    ])
  })

  test('a heading that says the same stays', () => {
    expect(labels(rule, draftOf([heading(TEXT), PROSE, caption(TEXT), PROSE]))[0]).toBe('body')
  })

  test('unless repeats are asked for', () => {
    const blocks = [paragraph(TEXT), PROSE, caption(TEXT), caption(TEXT)]
    expect(labels(captions({ dedupe: false }), draftOf(blocks))).toEqual([
      'body',
      'body',
      'caption caption-markup',
      'caption caption-markup',
    ])
  })
})

describe('a story told in captions', () => {
  const LONG = `${TEXT} kể rằng năm nay đào nở sớm, cành nào cũng đầy nụ. `.repeat(2).trim()
  const story = Array.from({ length: 4 }, (_, i) => [image(), caption(`${i + 1}. ${LONG}`)]).flat()

  test('stays text', () => {
    expect(
      labels(rule, draftOf([paragraph('Chợ Tết qua ảnh.'), ...story])).filter(label => label === 'body'),
    ).toHaveLength(5)
  })

  test('loses its credits', () => {
    expect(
      labels(rule, draftOf([...story, paragraph('Ảnh: Lê Hoa'), paragraph('Chợ vẫn đông.')])).slice(-2),
    ).toEqual(['credit caption-credit', 'body'])
  })

  test('is none where the text holds as much', () => {
    expect(labels(rule, draftOf([PROSE, ...story]))[2]).toBe('caption caption-markup')
  })

  test('is none where there is little of it', () => {
    const short = [image(), caption('Một cành đào'), image(), caption('Một gùi gừng')]
    expect(short.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(CAPTION_STORY.leastChars)
    expect(labels(rule, draftOf([paragraph('Chợ.'), ...short]))[2]).toBe('caption caption-markup')
  })

  test('is none where the model does not believe its captions', () => {
    const doubted = story.map(block => dropped(block, 0.05))
    expect(labels(rule, draftOf([paragraph('Chợ.'), ...doubted]))[2]).toBe('caption caption-markup')
  })
})
