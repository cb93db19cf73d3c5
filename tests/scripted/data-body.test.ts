import { describe, expect, test } from 'vitest'
import { bodyInData } from '../../src/scripted/data-body.ts'
import { pageOf, paragraphs, texts } from './pages.ts'

const TITLE = 'Chợ Tết ở Đồng Văn đông hơn mọi năm'
const PAGE = pageOf('', { title: TITLE, url: 'https://bao.example/xa-hoi/cho-tet-o-dong-van-88.html?a=1' })

/** The first words of the text that is found in data. */
function opening(data: unknown): string | undefined {
  return bodyInData(data, PAGE)
    ?.markup.replace(/<[^>]*>/g, '')
    .match(/^[^\d]*/)?.[0]
    .trim()
}

describe('the text in data is found', () => {
  test.each([
    ['as markup', paragraphs(6, 'Bài')],
    ['as plain text', texts(6, 'Bài').join('\n')],
    ['as markup in references', paragraphs(6, 'Bài').replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
    ['as a list of paragraphs', texts(6, 'Bài')],
    ['as JSON in a string', JSON.stringify({ html: paragraphs(6, 'Bài') })],
    ['under a further name', { rendered: paragraphs(6, 'Bài') }],
  ])('%s', (_, body) => {
    expect(opening({ props: { a: [{ body }] } })).toBe('Bài')
  })

  test('with the lead that stands beside it', () => {
    expect(bodyInData({ sapo: 'Chợ đông từ sớm.', body: paragraphs(6, 'Bài') }, PAGE)?.markup).toMatch(
      /^<p class="sapo">Chợ đông từ sớm\.<\/p>\n<p>Bài 0/,
    )
  })

  test('without a lead that opens it already', () => {
    const [lead] = texts(1, 'Bài')
    expect(bodyInData({ sapo: lead, body: paragraphs(6, 'Bài') }, PAGE)?.markup).toBe(paragraphs(6, 'Bài'))
  })
})

describe('of several texts', () => {
  test.each([
    ['the longer one', { body: paragraphs(6, 'Khác') }, { body: paragraphs(9, 'Bài') }],
    ['one whose name tells', { value: paragraphs(8, 'Khác') }, { content: paragraphs(6, 'Bài') }],
    ['no description', { description: paragraphs(9, 'Khác') }, { value: paragraphs(6, 'Bài') }],
    ['that beside the title', { body: paragraphs(9, 'Khác') }, { title: TITLE, body: paragraphs(6, 'Bài') }],
    [
      'that below the title',
      { body: paragraphs(9, 'Khác') },
      { headlines: { basic: `${TITLE}!` }, content: { rendered: paragraphs(6, 'Bài') } },
    ],
    [
      'that beside the address',
      { body: paragraphs(9, 'Khác') },
      { slug: 'cho-tet-o-dong-van-88.html', body: paragraphs(6, 'Bài') },
    ],
    [
      'none beside another title',
      { title: 'Lúa chín sớm ở xã Hòa Bình', body: paragraphs(20, 'Khác') },
      { body: paragraphs(6, 'Bài') },
    ],
    [
      'the chapter of the article, though it has a title of its own',
      { title: 'Lúa chín sớm ở xã Hòa Bình', body: paragraphs(12, 'Khác') },
      { title: TITLE, chapters: { title: 'Chương một: đường lên chợ', body: paragraphs(6, 'Bài') } },
    ],
  ])('%s is taken', (_, other, own) => {
    expect(opening([other, own])).toBe('Bài')
    expect(opening([own, other])).toBe('Bài')
  })

  test.each(['comments', 'relatedArticles', 'i18n', 'translations', 'author', 'cookie_policy', 'more'])(
    'what stands under "%s" never is',
    name => {
      expect(opening({ [name]: [{ body: paragraphs(20, 'Khác') }] })).toBeUndefined()
    },
  )

  test('none is taken where several articles stand side by side and none is the page’s', () => {
    const items = [
      { title: 'Lúa chín sớm ở xã Hòa Bình', body: paragraphs(9, 'Một') },
      { title: 'Cầu treo Nậm Hu bị cuốn trôi', body: paragraphs(6, 'Hai') },
    ]
    expect(opening({ items })).toBeUndefined()
    expect(opening({ items: items.slice(1) })).toBe('Hai')
  })
})

describe('no text is found', () => {
  test.each([
    ['in short ones', { body: paragraphs(2, 'Bài') }],
    ['in links', { body: paragraphs(9, 'Bài').replaceAll('<p>', '<p><a href="/a">') }],
    ['in programs', { body: 'function a(b) { return b[0].c(); } if (a == 1) { d = [e.f]. g } '.repeat(20) }],
    ['in words without sentences', { body: 'lúa gạo ngô khoai sắn đậu vừng '.repeat(40) }],
    ['in codes', { body: 'Zm9vYmFyYmF6.'.repeat(200) }],
    ['in lists of labels', texts(9, '').map(text => text.slice(0, 20))],
    [
      'in lists of other articles',
      texts(9, 'Tin').map(text => ({ type: 'story', title: text, url: '/a', text })),
    ],
    ['in numbers', [1, 2, 3, null, true]],
    ['in nothing', undefined],
  ])('%s', (_, data) => {
    expect(bodyInData(data, PAGE)).toBeNull()
  })
})
