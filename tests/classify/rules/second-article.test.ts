import { expect, test } from 'vitest'
import { secondArticle } from '../../../src/classify/rules/second-article.ts'
import { draftOfPage, labels } from '../draft.ts'

const PARAGRAPH =
  'Sáng chủ nhật, hơn hai trăm người từ tám bản gùi hàng xuống chợ, nhiều người đi bộ từ lúc gà gáy cho kịp phiên.'
const PARAGRAPHS = [1, 2, 3].map(number => `<p>${number}. ${PARAGRAPH}</p>`).join('')

interface Shape {
  readonly box?: string
  readonly tag?: string
  readonly below?: string
  readonly text?: string
}

/** An article in its box: a heading, what stands below it, paragraphs. */
function story(
  title: string,
  { box = 'div class="item item-1" data-url="/a.html"', tag = 'h1', below = '', text = PARAGRAPHS }: Shape,
): string {
  return `<${box}><${tag}>${title}</${tag}>${below}${text}</${box.split(' ')[0]}>`
}

function dropped(html: string, title = 'Chợ phiên họp lại'): number {
  const given = labels(secondArticle, draftOfPage(html, { title }))
  return given.filter(label => label === 'boilerplate second-article').length
}

const SIGNED = '<p class="meta" score="0.1">12/10/2025 08:15</p>'

test.each<[string, Shape]>([
  ['in boxes that name their addresses', {}],
  ['in article elements', { box: 'article class="post-12 post hentry"' }],
  ['in plain boxes with dates of their own', { box: 'div class="item"', below: SIGNED }],
  ['under headings of level 2', { tag: 'h2' }],
])('drops the articles below the first, %s', (_, shape) => {
  const page = [story('Chợ phiên họp lại', shape), story('Trường đổi thóc lấy sách', shape)].join('')
  expect(dropped(page)).toBe(4)
})

test('keeps the article of the page’s title, wherever it stands', () => {
  const page = [story('Trường đổi thóc lấy sách', {}), story('Chợ phiên họp lại', {})].join('')
  const given = labels(secondArticle, draftOfPage(page, { title: 'Chợ phiên họp lại' }))
  expect(given).toEqual([...Array(4).fill('boilerplate second-article'), ...Array(4).fill('body')])
})

test('boxes count as of one make when only the numbers and a few of their class names differ', () => {
  const [first, second] = ['post-1 post hentry category-cho', 'post-22 post hentry category-sach'].map(
    names => ({ box: `article class="${names}"` }),
  )
  expect(dropped(story('Chợ phiên họp lại', first!) + story('Trường đổi thóc', second!))).toBe(4)
})

const BARE: Shape = { box: 'section class="part"' }

test.each<[string, string]>([
  ['parts without date, byline or address', story('Chợ phiên họp lại', BARE) + story('Bên kia suối', BARE)],
  [
    'entries below the one title',
    `<h1>Chợ phiên họp lại</h1>${PARAGRAPHS}${story('08h15', { tag: 'h2' })}${story('09h30', { tag: 'h2' })}`,
  ],
  ['a box under a smaller heading', story('Chợ phiên họp lại', {}) + story('Bên kia suối', { tag: 'h2' })],
  [
    'a box of another make',
    story('Chợ phiên họp lại', {}) + story('Bên kia suối', { box: 'div class="note" data-url="/b.html"' }),
  ],
  [
    'a box with less than three paragraphs',
    story('Chợ phiên họp lại', {}) + story('Bên kia suối', { text: `<p>${PARAGRAPH}</p>`.repeat(2) }),
  ],
  [
    'a box that its heading does not open',
    `${story('Chợ phiên họp lại', {})}<div class="item item-2" data-url="/b.html">${PARAGRAPHS}<h1>Bên kia suối</h1>${PARAGRAPHS}</div>`,
  ],
])('keeps %s', (_, page) => {
  expect(dropped(page)).toBe(0)
})

test('leaves a page alone whose title is no heading', () => {
  const page = `<p>Chợ phiên họp lại ở bản Mường Kẻ</p>${story('Một', { tag: 'h2' })}${story('Hai', { tag: 'h2' })}`
  expect(dropped(page, 'Chợ phiên họp lại ở bản Mường Kẻ')).toBe(0)
})
