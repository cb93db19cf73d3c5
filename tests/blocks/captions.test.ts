import { describe, expect, test } from 'vitest'
import { cut, show } from './cut.ts'

describe('captions by their markup', () => {
  test.each([
    'caption',
    'wp-caption-text',
    'PhotoCMS_Caption',
    'image-caption',
    'photo_caption',
    'ck_legend',
    'img_chu_thich_0407',
    'image-desc',
    'photo-note',
    'desc_cation',
    'caption--text',
  ])('class %s', name => {
    expect(cut(`<p class="${name}">Chợ quê</p>`).map(show)).toEqual(['caption Chợ quê'])
  })

  test.each([
    'has-caption',
    'no-caption',
    'closed-captions',
    'toggle-captions',
    'captioned-box',
    'description',
    'image',
    'legendary',
  ])('not class %s', name => {
    expect(cut(`<p class="${name}">Chợ quê</p>`).map(show)).toEqual(['p Chợ quê'])
  })

  test('figcaption, whatever its class', () => {
    expect(cut('<figure><figcaption class=x><p>Chợ</p></figcaption></figure>').map(show)).toEqual([
      'caption Chợ',
    ])
  })

  test('one class of several is enough', () => {
    expect(cut('<div class="text-center caption">Chợ</div>').map(show)).toEqual(['caption Chợ'])
  })

  test('an element with an image inside is a figure: its other text is no caption', () => {
    const blocks = cut('<div class="wp-caption"><img src=a.jpg><p>Bài</p></div><p>Khác</p>').map(show)
    expect(blocks).toEqual(['image https://bao.example/tin/a.jpg', 'p Bài', 'p Khác'])
  })

  test('an image behind an element does not make it a figure', () => {
    expect(cut('<div class="caption">Chợ</div><img src=a.jpg>').map(show)[0]).toBe('caption Chợ')
  })

  test('an element a layout names is a figure, too, when an image stands inside', () => {
    expect(cut('<p class=Image><img src=a.jpg>Chợ</p>', '.Image').map(show)[1]).toBe('p Chợ')
  })
})
