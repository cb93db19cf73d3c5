import type { Layout } from './types.ts'

/** ePi (zce): Nhân Dân, Tiền Phong, VietnamPlus, Pháp Luật TP.HCM, An ninh Thủ đô, Báo Hà Tĩnh and others. */
export const epi: Layout = {
  name: 'epi',
  hosts: [],
  body: '.article__body.cms-body, .article__body.zce-content-body, .cms-body',
  title: '.article__title, .cms-title',
  lead: '.article__sapo, .cms-desc, .article__sapo.cms-desc',
  author: '.article__author .name, .cms-author, .article__author',
  date: '.article__meta time, .cms-date, .article__meta .time',
  section: '.breadcrumb a, .breadcrumbs a',
  tags: '.article__tag a',
  caption: 'figcaption, .fig-caption, .cms-caption',
  remove:
    '.related-news, .article__related, .cms-relate, [id^=adsWeb_], .rennab, .ads, .article__tag, .cms-note, .inner-article, .notebox.ncenter',
}
