import type { Layout } from './types.ts'

/** The `b-maincontent` family: Báo Đà Nẵng, Hải Phòng, Hànộimới, Công lý, Báo Nghệ An and others. */
export const scLongform: Layout = {
  name: 'sc-longform',
  hosts: [],
  body: '.b-maincontent .entry, .b-maincontent, .sc-longform-content .entry',
  title: '.sc-longform-header-title, .block-sc-title h1',
  lead: '.sc-longform-header-sapo, .block-sc-sapo',
  author: '.sc-longform-header-author, .block-sc-author',
  date: '.sc-longform-header-date, .block-sc-publish-time',
  remove: '.c-box, .sc-related-articles, .c-related, .sc-tags, .sc-empty-layer, .c-news-detail-tags',
}
