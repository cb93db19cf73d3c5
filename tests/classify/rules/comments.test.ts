import { expect, test } from 'vitest'
import { comments } from '../../../src/classify/rules/comments.ts'
import { draftOfPage, labels } from '../draft.ts'

const TEXT =
  'Sáng chủ nhật, hơn hai trăm người từ tám bản gùi hàng xuống chợ, nhiều người đi bộ từ lúc gà gáy cho kịp phiên.'
const ARTICLE = `<h1>Chợ phiên họp lại</h1>${[1, 2, 3].map(n => `<p>${n}. ${TEXT}</p>`).join('')}`
const WORDS = '<p>Tôi đã đi chợ này hồi nhỏ, nay đọc bài mà nhớ mùi khói bếp và tiếng khèn gọi bạn.</p>'

function dropped(page: string): number {
  const given = labels(comments, draftOfPage(page, { title: 'Chợ phiên họp lại' }))
  return given.filter(label => label === 'boilerplate comment').length
}

test.each([
  ['class', '<div class="comment-body">'],
  ['class among others', '<ol class="list Comments thread">'],
  ['id', '<div id="comments-5101">'],
  ['plural in German', '<section class="leserkommentare">'],
  ['name in Vietnamese', '<div class="box-binhluan">'],
  ['class some levels up', '<div class="disqus"><div><div>'],
])('drops texts below the article in a box named for comments by its %s', (_, box) => {
  expect(dropped(`<div>${ARTICLE}</div>${box}${WORDS}${WORDS.replace('Tôi', 'Ông')}`)).toBe(2)
})

test.each([
  [
    'of a page that has comments, whatever their number',
    `<div class="page has-comments comments-open">${ARTICLE}</div>`,
  ],
  ['of an opinion piece', `<p>${TEXT} ${TEXT}</p><div class="content--type-comment">${WORDS}${WORDS}</div>`],
  [
    'of a single comment as the Germans call an opinion',
    `<p>${TEXT} ${TEXT}</p><div class="kommentar">${WORDS}</div>`,
  ],
  ['in an article element', `<p>${TEXT} ${TEXT}</p><article class="comment">${WORDS}</article>`],
  [
    'around the title',
    `<p>${TEXT} ${TEXT}</p><div class="comments"><h1>Chợ phiên họp lại</h1>${WORDS}</div>`,
  ],
  ['named for a commentary', `${ARTICLE}<div class="commentary">${WORDS}</div>`],
  ['above the article', `<div class="comments">${WORDS}</div><div>${ARTICLE}</div>`],
  ['without an article outside', `<h2>Chợ</h2><div class="comments">${WORDS}${WORDS}</div>`],
])('keeps texts %s', (_, page) => {
  expect(dropped(page)).toBe(0)
})
