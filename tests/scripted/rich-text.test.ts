import { describe, expect, test } from 'vitest'
import { richTextMarkup, textLength } from '../../src/scripted/rich-text.ts'

describe('richTextMarkup', () => {
  test.each<readonly [string, readonly unknown[], string]>([
    ['strings', ['Một', 'Hai & "ba" <4'], '<p>Một</p><p>Hai &amp; "ba" &lt;4</p>'],
    [
      'Arc',
      [
        { type: 'text', content: 'Một <b>hai</b>' },
        { type: 'header', level: 2, content: 'Mục' },
        { type: 'list', items: [{ type: 'text', content: 'a' }, 'b'] },
        { type: 'quote', content_elements: [{ type: 'text', content: 'Lời' }] },
        { type: 'image', url: 'a.jpg', caption: 'Chợ' },
        { type: 'interstitial_link', content: 'Đọc thêm', url: '/a' },
        { type: 'text', content: '<p>Ba</p>' },
      ],
      '<p>Một <b>hai</b></p><h2>Mục</h2><ul><li>a</li><li>b</li></ul><blockquote><p>Lời</p></blockquote>' +
        '<figure><img src="a.jpg"><figcaption>Chợ</figcaption></figure><p>Ba</p>',
    ],
    [
      'Portable Text',
      [
        {
          _type: 'block',
          style: 'normal',
          children: [
            { _type: 'span', text: 'Một ' },
            { _type: 'span', text: 'hai', marks: ['strong'] },
          ],
        },
        { _type: 'block', style: 'h3', children: [{ _type: 'span', text: 'Mục' }] },
        { _type: 'block', style: 'normal', listItem: 'bullet', children: [{ _type: 'span', text: 'a' }] },
      ],
      '<p>Một hai</p><h3>Mục</h3><li>a</li>',
    ],
    [
      'Draft.js',
      [
        { key: 'a', type: 'unstyled', text: 'Một' },
        { key: 'b', type: 'header-two', text: 'Mục' },
        { key: 'c', type: 'unordered-list-item', text: 'a' },
      ],
      '<p>Một</p><h2>Mục</h2><li>a</li>',
    ],
    [
      'Slate, with links',
      [
        {
          type: 'paragraph',
          children: [
            { text: 'Xem ' },
            { type: 'link', url: '/a"b', children: [{ text: 'đây' }] },
            { text: '.' },
          ],
        },
      ],
      '<p>Xem <a href="/a%22b">đây</a>.</p>',
    ],
    [
      'Contentful',
      [
        { nodeType: 'paragraph', content: [{ nodeType: 'text', value: 'Một' }] },
        { nodeType: 'heading-2', content: [{ nodeType: 'text', value: 'Mục' }] },
        {
          nodeType: 'unordered-list',
          content: [
            {
              nodeType: 'list-item',
              content: [{ nodeType: 'paragraph', content: [{ nodeType: 'text', value: 'a' }] }],
            },
          ],
        },
        {
          nodeType: 'paragraph',
          content: [
            {
              nodeType: 'hyperlink',
              data: { uri: 'https://a.example' },
              content: [{ nodeType: 'text', value: 'b' }],
            },
          ],
        },
      ],
      '<p>Một</p><h2>Mục</h2><ul><li>a</li></ul><p><a href="https://a.example">b</a></p>',
    ],
    [
      'EditorJS',
      [
        { type: 'paragraph', data: { text: 'Một' } },
        { type: 'header', data: { text: 'Mục', level: 2 } },
        { type: 'list', data: { style: 'unordered', items: ['a', 'b'] } },
        { type: 'image', data: { file: { url: 'a.jpg' }, caption: 'Chợ' } },
      ],
      '<p>Một</p><h2>Mục</h2><ul><li>a</li><li>b</li></ul><figure><img src="a.jpg"><figcaption>Chợ</figcaption></figure>',
    ],
    [
      'elements with attributes',
      [
        {
          type: 'h3',
          children: [{ type: 'a', attribs: { href: '/a' }, children: [{ type: 'text', data: 'b' }] }],
        },
      ],
      '<h3><a href="/a">b</a></h3>',
    ],
    [
      'React elements',
      [
        ['$', 'p', null, { children: ['Một ', ['$', 'b', '1', { children: 'hai' }]] }],
        ['$', '$L5', null, { children: ['$', 'h2', null, { children: 'Mục' }] }],
      ],
      '<p>Một hai</p><h2>Mục</h2>',
    ],
  ])('writes %s', (_, parts, markup) => {
    expect(richTextMarkup(parts)).toBe(markup)
  })

  test('leaves out what has no text', () => {
    expect(richTextMarkup([null, 1, {}, { type: 'image' }, { type: 'paragraph', children: [] }])).toBe('')
  })
})

describe('textLength', () => {
  test('counts the text, not that of foreign parts', () => {
    expect(textLength([{ type: 'text', content: 'abc' }, 'de', { type: 'related', content: 'fghij' }])).toBe(
      5,
    )
  })

  test('looks only so deep', () => {
    let part: unknown = 'abc'
    for (let depth = 0; depth < 100_000; depth++) part = [part]
    expect(textLength(part)).toBe(0)
  })
})
