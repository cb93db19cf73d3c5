import type { Layout } from './types.ts'

/** VietNamNet since 2022. */
export const vietnamnet: Layout = {
  name: 'vietnamnet',
  hosts: ['vietnamnet.vn', 'infonet.vietnamnet.vn'],
  body: '#maincontent.main-content, .maincontent.main-content, #ArticleContent',
  title: 'h1.content-detail-title, h1.title',
  lead: '.content-detail-sapo, .bold.ArticleLead',
  author: '.article-detail-author__info .name, .article-detail-author-wrapper .name',
  date: '.bread-crumb-detail__time, .publish-date',
  tags: '.tag-cotnent a',
  caption: 'figcaption, .image_desc',
  remove:
    '.ck-cms-insert-neww-group, .articles-edit, .article-detail-author-wrapper, .inner-article, .vnn-template-noneditable, .insert-wiki-content',
}
