import type { Layout } from './types.ts'

/** VnExpress, 2013–2026: paragraphs `p.Normal` in `.fck_detail`, the author in the last right-aligned one. */
export const vnexpress: Layout = {
  name: 'vnexpress',
  hosts: [],
  body: 'article.fck_detail, div.fck_detail, section.fck_detail',
  title: 'h1.title-detail, h1.title_news_detail, .title_news h1',
  lead: 'p.description, h2.lead_detail, .short_intro',
  author: 'p.author_mail, p.Normal[style*=right] strong',
  date: 'span.date, .header-content .date',
  section: 'ul.breadcrumb li a',
  caption: 'figcaption, p.Image, td.Image, .desc_cation',
  remove:
    '.list_link, .list-news, [data-component-type=tin_xemthem], [data-campaign], .box-tinlienquanv2, .banner-ads, .width_common.box-tinlienquan, .author_mail, .box_comment_vne, #box_comment_vne, .social_pin',
}
