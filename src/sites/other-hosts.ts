import type { Layout } from './types.ts'

/** Hosts whose body, lead and boxes were read off public crawlers' settings; one row a host or a group that shares markup. */
export const otherHosts: readonly Layout[] = [
  host(['baoquangngai.vn'], '#content', { lead: 'p.sapo', remove: '.same' }),
  host(['baodaklak.vn', 'baotuyenquang.com.vn'], '.article_content #content', {
    remove: '.media-heading, .date, ul.social, .bd02',
  }),
  host(['baokhanhhoa.vn'], '.content-detail, .td-post-content'),
  host(['baodongnai.com.vn', 'baovinhlong.com.vn'], '#content .td-post-content, .td-post-content', {
    lead: '.sub_first_content',
  }),
  host(['baobinhduong.vn', 'baodongthap.vn'], '#contentNews .singular-content, .singular-content'),
  host(['baobinhphuoc.com.vn'], '.fr-view.info', { lead: 'div.desc' }),
  host(['baocamau.vn', 'qdnd.vn'], '.post-content', { lead: '.post-summary' }),
  host(['baocaobang.vn', 'baolangson.vn'], '#content-detail'),
  host(['baohungyen.vn', 'baoquangninh.vn'], '#content-detail', {
    remove: '.pseudonym, .relates, .topics, .social',
  }),
  host(['baosonla.vn'], '#editor-detail', {
    lead: '.fulltext p.font-bold',
    remove: '.audio-article, .select-accent-wrap',
  }),
  host(['baophutho.vn'], '#dcontent', { lead: 'p.pHead', title: 'h1.pTitle' }),
  host(['baobacninhtv.vn'], '.news-details__content', {
    lead: '.news_detail_sapo p',
    remove: '.news-related__list',
  }),
  host(['baothainguyen.vn'], '.content-detail', { lead: '.desc' }),
  host(['baolaichau.vn'], '#post-content .body', { lead: '.sapo' }),
  host(['baohaugiang.com.vn'], '.contentView'),
  host(['baodienbienphu.vn'], '.editor-content'),
  host(['baolamdong.vn'], '.detail-content', { lead: '.detail-sapo' }),
  host(['baoquangtri.vn'], '#content'),
  host(['baoninhbinh.org.vn'], '#content_detail', { lead: '.font-bold' }),
  host(['24h.com.vn', 'eva.vn'], '#article_body', { lead: '#article_sapo', remove: '.evtBox' }),
  host(['cand.com.vn'], '.detail-content-body', { lead: '.box-des-detail', remove: '.contref.simplebox' }),
  host(['vneconomy.vn'], '[data-field=body], .detail__content', { lead: '.news-sapo, h2.detail__summary' }),
  host(['vov.vn'], '.detail.detail--normal'),
  host(['baotintuc.vn'], '.boxdetail'),
  host(['bnews.vn'], '.post-ct-entry'),
  host(['bienphong.com.vn'], '#divcontent'),
  host(['congthuong.vn'], '.edittor-content'),
  host(['baoquocte.vn'], '.article-detail'),
  host(['kinhtedothi.vn'], '.content-ktdt-article'),
  host(['saostar.vn'], '.art-content'),
  host(['thanhtra.com.vn'], '.editor-detail'),
  host(['tapchicongsan.org.vn'], '.detailContent', { lead: '.sumary span' }),
  host(['nongnghiepmoitruong.vn'], '.content[itemprop=articleBody]', { lead: 'h2.main-intro' }),
  host(['vietnam.vn'], '.post-detail-body'),
]

function host(hosts: readonly string[], body: string, rest: Partial<Layout> = {}): Layout {
  return { name: hosts[0] ?? body, hosts, body, ...rest }
}
