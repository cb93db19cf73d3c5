import { describe, expect, test } from 'vitest'
import { bindFigures } from '../../src/assemble/figures.ts'
import type { ArticleImage } from '../../src/model/article.ts'
import { caption, image, paragraph } from '../blocks/block.ts'
import { labelled, type Row } from './labelled.ts'

const A = 'https://bao.example/a.jpg'
const B = 'https://bao.example/b.jpg'

function images(...rows: readonly Row[]): readonly ArticleImage[] {
  return bindFigures(labelled(...rows), 'Phiên chợ cuối năm').images
}

/** Address, caption and credit of each image. */
function bound(...rows: readonly Row[]): (string | null)[][] {
  return images(...rows).map(({ url, caption, credit }) => [url, caption, credit])
}

describe('a caption belongs to', () => {
  test('the image of its figure, be it before or after it', () => {
    expect(
      bound(
        ['caption', caption('Chợ A', { figure: 7 })],
        ['figure', image({ url: A }, { figure: 7 })],
        ['figure', image({ url: B }, { figure: 9 })],
        ['caption', caption('Chợ B', { figure: 9 })],
      ),
    ).toEqual([
      [A, 'Chợ A', null],
      [B, 'Chợ B', null],
    ])
  })

  test('the image of its figure even where another stands nearer', () => {
    expect(
      bound(
        ['figure', image({ url: A }, { figure: 7 })],
        ['figure', image({ url: B })],
        ['caption', caption('Chợ A', { figure: 7 })],
      ),
    ).toEqual([
      [A, 'Chợ A', null],
      [B, null, null],
    ])
  })

  test('the image just before it, a block between them or none', () => {
    expect(bound(['figure', image({ url: A })], ['caption', caption('Chợ')])).toEqual([[A, 'Chợ', null]])
    expect(
      bound(['figure', image({ url: A })], ['boilerplate', paragraph('+')], ['caption', caption('Chợ')]),
    ).toEqual([[A, 'Chợ', null]])
  })

  test('a figure of its own, where an image follows outside of figures', () => {
    expect(bound(['caption', caption('Chợ')], ['figure', image({ url: A })])).toEqual([
      [null, 'Chợ', null],
      [A, null, null],
    ])
  })

  test('a figure of its own, far from any image', () => {
    expect(
      bound(
        ['figure', image({ url: A })],
        ['body', paragraph('Một')],
        ['body', paragraph('Hai')],
        ['caption', caption('Chợ')],
      ),
    ).toEqual([
      [A, null, null],
      [null, 'Chợ', null],
    ])
  })

  test('a figure of its own, where the image before has a caption', () => {
    expect(
      bound(['figure', image({ url: A })], ['caption', caption('Chợ A')], ['caption', caption('Chợ B')]),
    ).toEqual([
      [A, 'Chợ A', null],
      [null, 'Chợ B', null],
    ])
  })
})

describe('a caption', () => {
  test('stands once, however often its figure says it', () => {
    expect(
      bound(
        ['figure', image({ url: A }, { figure: 7 })],
        ['caption', caption('Chợ quê ngày Tết', { figure: 7 })],
        ['caption', caption('CHỢ QUÊ NGÀY TẾT.', { figure: 7 })],
      ),
    ).toEqual([[A, 'Chợ quê ngày Tết', null]])
  })

  test('of two parts is put together', () => {
    expect(
      bound(
        ['figure', image({ url: A }, { figure: 7 })],
        ['caption', caption('Chợ quê.', { figure: 7 })],
        ['caption', caption('Người bán hoa.', { figure: 7 })],
      ),
    ).toEqual([[A, 'Chợ quê. Người bán hoa.', null]])
  })

  test('gives its credit away', () => {
    expect(bound(['figure', image({ url: A })], ['caption', caption('Chợ quê. Ảnh: Lê Tuyết')])).toEqual([
      [A, 'Chợ quê.', 'Lê Tuyết'],
    ])
  })

  test('that is a credit alone is none', () => {
    expect(bound(['figure', image({ url: A })], ['caption', caption('Ảnh: Lê Tuyết')])).toEqual([
      [A, null, 'Lê Tuyết'],
    ])
  })
})

describe('a credit', () => {
  test('loses its label', () => {
    expect(bound(['figure', image({ url: A })], ['credit', paragraph('Ảnh: TTXVN')])).toEqual([
      [A, null, 'TTXVN'],
    ])
  })

  test('without a label is taken as it is', () => {
    expect(bound(['figure', image({ url: A })], ['credit', paragraph('Lê Tuyết')])).toEqual([
      [A, null, 'Lê Tuyết'],
    ])
  })

  test('in the caption goes before one that stands alone', () => {
    expect(
      bound(
        ['figure', image({ url: A }, { figure: 7 })],
        ['caption', caption('Chợ. Ảnh: An', { figure: 7 })],
        ['credit', paragraph('Ảnh: Bình', { figure: 7 })],
      ),
    ).toEqual([[A, 'Chợ.', 'An']])
  })

  test('behind a caption without an image belongs to that caption', () => {
    expect(bound(['caption', caption('Chợ quê')], ['credit', paragraph('Ảnh: Lê Tuyết')])).toEqual([
      [null, 'Chợ quê', 'Lê Tuyết'],
    ])
  })

  test('behind the caption belongs to the same image', () => {
    expect(
      bound(
        ['figure', image({ url: A })],
        ['caption', caption('Chợ quê')],
        ['credit', paragraph('Ảnh: Lê Tuyết')],
      ),
    ).toEqual([[A, 'Chợ quê', 'Lê Tuyết']])
  })
})

describe('an image', () => {
  test('that stands twice is one', () => {
    expect(bound(['figure', image({ url: A })], ['figure', image({ url: A })])).toEqual([[A, null, null]])
  })

  test('without an address stands each time', () => {
    expect(images(['figure', image({ url: null })], ['figure', image({ url: null })])).toHaveLength(2)
  })

  test('keeps its size where the page tells it', () => {
    expect(images(['figure', image({ width: 600, height: 400 })])[0]).toMatchObject({
      width: 600,
      height: 400,
    })
    expect(images(['figure', image()])[0]).not.toHaveProperty('width')
  })

  test.each([
    ['what it says', { alt: 'Chợ quê' }, 'Chợ quê'],
    ['its title, where it says nothing', { title: 'Chợ quê' }, 'Chợ quê'],
    ['nothing for the name of a file', { alt: 'IMG_2034.jpg' }, null],
    ['nothing for the headline', { alt: 'Phiên chợ cuối năm' }, null],
    ['nothing for the numbered headline', { alt: 'Phiên chợ cuối năm - Ảnh 2.' }, null],
    ['nothing', {}, null],
  ])('has for alternative text %s', (_, source, alt) => {
    expect(images(['figure', image(source)])[0]?.alt).toBe(alt)
  })

  test('has no alternative text where that is its caption', () => {
    const text = 'Người bán hoa ở chợ quê'
    expect(
      images(['figure', image({ alt: text })], ['caption', caption(`${text}. Ảnh: An`)])[0]?.alt,
    ).toBeNull()
  })
})
