import type { Layout } from './types.ts'

/** VCCorp's publishing system since about 2018: Tuổi Trẻ, Người Lao Động, CafeF, CafeBiz, Soha, Kenh14, GenK and others. */
export const vccorp: Layout = {
  name: 'vccorp',
  hosts: [],
  body: '.afcbc-body, [data-role=content].detail-content, .knc-content, .klw-new-content, #ContentDetail',
  title: '[data-role=title], h1.detail-title, h1.kbwc-title, h1.knc-title',
  lead: '[data-role=sapo], h2.detail-sapo, h2.sapo, h2.knc-sapo',
  author: '.detail-author, [data-role=author], p.author, .author-info .name',
  date: '.detail-time [data-role=publishdate], [data-role=publishdate], .detail-time, span.pdate',
  section: '.detail-cate a, [data-role=cate-name]',
  tags: '.detail-tag a, .tagdetail a, .tags-container a',
  caption: 'figcaption, .PhotoCMS_Caption, .VideoCMS_Caption',
  remove:
    '[type=RelatedOneNews], [type=RelatedNewsBox], [type=link], [type=SimpleQuote][data-style=link], .kbwscwl-relatedbox, .VCSortableInPreviewMode[type=RelatedNews], .tindnd, #listNewsInContent, .link-content-footer, .readmore-body-box, .detail-tag, .c-banner, .detail-author-bot, .detail-author, p.source, .link-source-wrapper, #urlSourceCafef, [id^=zone], [id^=admzone], .banner-ads, .detail__comment, .bottom-info, .knc-relate-wrapper',
}

/** Tuổi Trẻ before the move, desktop and mobile. */
export const tuoitre2015: Layout = {
  name: 'tuoitre-2015',
  hosts: ['tuoitre.vn', 'm.tuoitre.vn'],
  body: 'div.fck',
  title: 'h1.title-2, section.fck h1',
  lead: 'p.txt-head',
  author: '.wrapper-qt strong, span.author',
  date: 'span.date',
  section: 'ul.breadcrumb li a',
  caption: 'td.caption, td.ck_legend, .desc_image figcaption',
  remove: '.qtam_social, #like_frame, .relate-news, .box-tlq, .tags',
}
