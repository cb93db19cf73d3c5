import type { Layout } from './types.ts'

/** Lao Động: the lead is the body's first paragraph, captions stand in `.description` and hidden `figcaption`. */
export const laodong: Layout = {
  name: 'laodong',
  hosts: ['laodong.vn'],
  body: '.article-content, .art-body',
  title: '.title h1, .article-title h1, h1.the-article-title',
  author: 'footer .author, .art-author, .m-top-author',
  date: 'div.time, span.time',
  section: '.breadcrumb a',
  caption: 'figcaption, .imgCon .description, figure .description',
  remove: '.related-news, .time-line, .art-xemthem, .article-related, .inner-article, .tag-list',
}
