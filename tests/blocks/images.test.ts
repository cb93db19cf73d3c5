import { describe, expect, test } from 'vitest'
import type { ImageSource } from '../../src/model/block.ts'
import { check, cut } from './cut.ts'

const at = (path: string): string => `https://bao.example${path}`

describe('the address of an image', () => {
  test.each([
    ['its source', 'src=/a.jpg', at('/a.jpg')],
    ['relative to the page', 'src=a.jpg', at('/tin/a.jpg')],
    ['the one a lazy image loads, not its placeholder', 'src=/blank.gif data-src=/a.jpg', at('/a.jpg')],
    ['the original before the reduced one', 'src=/s.jpg data-src=/m.jpg data-original=/a.jpg', at('/a.jpg')],
    ['not data in the page itself', 'data-src="data:image/gif;base64,R0lGOD" src=" /a.jpg "', at('/a.jpg')],
    ['not a blob', 'data-src="blob:https://bao.example/1" src=/a.jpg', at('/a.jpg')],
    ['the first of a set', 'srcset="/a.jpg 1x, /b.jpg 2x"', at('/a.jpg')],
    ['the first of a set without sizes', 'srcset="/a.jpg, /b.jpg 2x"', at('/a.jpg')],
    ['of a lazy set', 'src="" data-srcset="/a.jpg 300w,/b.jpg 600w"', at('/a.jpg')],
    ['not the empty one of a lazy image', 'data-src="" src=/a.jpg', at('/a.jpg')],
    ['none where there is only data', 'src="data:image/gif;base64,R0lGOD"', null],
    ['none where there is nothing', 'alt=Chợ', null],
  ])('is %s', (_, attributes, url) => {
    expect(read(attributes).url).toBe(url)
  })
})

describe('the texts of an image', () => {
  test('are normalized, on one line, white space alone is none', () => {
    expect(read('src=/a.jpg alt="  Cho&#x31b;&#x323;\n que&#x302;&nbsp;" title=" "')).toMatchObject({
      alt: 'Chợ quê',
      title: null,
    })
  })

  test.each([
    ['title=Chợ', 'Chợ'],
    ['data-caption=Chợ', 'Chợ'],
    ['title="" caption=Chợ', 'Chợ'],
    ['alt=Chợ', null],
  ])('the title may stand in %s', (attributes, title) => {
    expect(read(`src=/a.jpg ${attributes}`).title).toBe(title)
  })
})

describe('the size of an image', () => {
  test.each([
    ['width=600 height=400', { width: 600, height: 400 }],
    ['width=600px', { width: 600 }],
    ['width=100% height=auto', {}],
    ['width=0 height=-5', {}],
    ['width=999999', {}],
  ])('is read from %s', (attributes, size) => {
    const { width, height } = read(`src=/a.jpg ${attributes}`)
    expect({ ...(width && { width }), ...(height && { height }) }).toEqual(size)
  })

  test.each(['width=1 height=1', 'width=3', 'height=2 width=600'])('%s is that of a tracking pixel', size => {
    expect(cut(`<img src=/a.gif ${size}>`)).toEqual([])
  })

  test.each(['width=4 height=4', 'width=2%', ''])('%j is that of an image', size => {
    expect(cut(`<img src=/a.gif ${size}>`)).toHaveLength(1)
  })
})

function read(attributes: string): ImageSource {
  return cut(`<img ${attributes}>`)[0]!.image!
}

test('an image without an address of its own has the first of the sources beside it', () => {
  check(
    '<picture><source data-srcset="/lon.webp 2x, /vua.webp 1x"><source srcset="/nho.jpg"><img alt="Chợ"></picture>',
    'image https://bao.example/lon.webp',
  )
})

test('an amp-img is an image', () => {
  check(
    '<p>Một</p><amp-img src="/cho.jpg" width="600" height="400"></amp-img>',
    'p Một',
    'image https://bao.example/cho.jpg',
  )
})
