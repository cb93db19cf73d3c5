import type { Page } from '../../src/model/page.ts'
import { type Random, seeded } from '../near-duplicates/random.ts'
import { headline, paragraph } from './sentences.ts'

/** A page of a made archive, and what is right on it. */
export interface MadePage {
  readonly page: Page
  /** The paragraphs of the article, the lead first. */
  readonly paragraphs: readonly string[]
  readonly captions: readonly string[]
}

/** A site: what its pages repeat, and how often. */
interface Site {
  readonly host: string
  readonly promotions: readonly (readonly [share: number, text: string])[]
  readonly signOff: readonly [share: number, text: string]
  readonly stockCaption: string
  readonly html: (parts: Parts) => string
}

interface Parts {
  readonly address: string
  readonly title: string
  readonly lead: string
  readonly body: readonly string[]
  readonly related: readonly string[]
}

const SITES: readonly Site[] = [
  {
    host: 'baoben.example.vn',
    promotions: [
      [
        0.9,
        'Quý độc giả cùng chúng tôi lan tỏa những việc tử tế trên khắp các miền quê qua chuyên trang này mỗi sáng thứ Hai.',
      ],
      [
        0.3,
        'Chương trình tặng sách cho học trò vùng sâu của tòa soạn vẫn mở, địa chỉ nhận sách ở trang hai của báo in.',
      ],
      [
        0.06,
        'Cuộc thi viết về dòng sông quê tôi kéo dài đến hết mùa nước, tác phẩm hay sẽ được chọn in thành tập.',
      ],
    ],
    signOff: [
      0.7,
      'Tòa soạn cảm ơn cộng tác viên và bà con ở các xã đã cung cấp tư liệu để hoàn thành tuyến bài dài kỳ này.',
    ],
    stockCaption: 'Ảnh chỉ có tính minh họa, không phải nơi xảy ra sự việc trong bài.',
    html: ({ address, title, lead, body, related }) =>
      `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Báo Bến</title><link rel="canonical" href="${address}"><meta property="og:type" content="article"></head><body>
<div class="menu"><a href="/">Trang chủ</a><a href="/xa-hoi">Xã hội</a><a href="/kinh-te">Kinh tế</a></div>
<div class="main"><h1 class="title">${title}</h1><h2 class="sapo">${lead}</h2><div class="content">${body.join('\n')}</div></div>
<div class="box"><h3>Cùng chuyên mục</h3><ul>${related.map(each => `<li><a href="/x">${each}</a></li>`).join('')}</ul></div>
<div class="foot">Báo Bến, giấy phép số 12</div></body></html>`,
  },
  {
    host: 'www.tinrung.example.vn',
    promotions: [
      [
        0.8,
        'Bạn đang có câu chuyện muốn kể, hình ảnh muốn chia sẻ với cộng đồng yêu rừng, hãy viết cho chúng tôi bất cứ lúc nào.',
      ],
      [
        0.25,
        'Quỹ trồng lại rừng đầu nguồn do bạn đọc của trang chung tay đã góp được hơn chín vạn cây giống bản địa.',
      ],
    ],
    signOff: [
      0.5,
      'Bài viết thể hiện góc nhìn của người trong cuộc và không nhất thiết trùng với quan điểm của ban biên tập.',
    ],
    stockCaption: 'Hình tư liệu của ban biên tập, chụp ở rừng đầu nguồn nhiều năm trước.',
    html: ({ address, title, lead, body, related }) =>
      `<!doctype html><html><head><meta charset="utf-8"><meta property="og:url" content="${address}"><meta property="og:title" content="${title}"><title>${title}</title></head><body>
<nav><a href="/">Rừng</a> <a href="/b">Suối</a></nav><article><header><h1>${title}</h1></header><p><b>${lead}</b></p>${body.join('\n')}</article>
<aside>${related.map(each => `<div><a href="/y">${each}</a></div>`).join('')}</aside></body></html>`,
  },
  {
    host: 'dongruong.example.vn',
    promotions: [
      [
        0.6,
        'Mọi thông tin bạn đọc gửi về đều được giữ kín, phóng viên chỉ dùng khi có sự đồng ý của người cung cấp.',
      ],
      [
        0.12,
        'Phiên chợ nông sản sạch của báo họp sáng thứ Bảy hằng tuần ở sân kho cũ, bà con có hàng xin báo trước hai ngày.',
      ],
    ],
    signOff: [
      0.9,
      'Loạt bài do phòng phóng sự thực hiện cùng các đài truyền thanh xã, kính mời bà con đón nghe vào năm giờ chiều.',
    ],
    stockCaption: 'Cánh đồng mùa gặt, ảnh trong kho của báo.',
    html: ({ address, title, lead, body, related }) =>
      `<html><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="${address}"></head><body><table><tr><td class="left"><a href="/1">Tin</a><br><a href="/2">Bài</a></td><td>
<div class="tieude">${title}</div><p class="tomtat">${lead}</p>${body.join('\n')}<p>${related.map(each => `<a href="/z">${each}</a>`).join('<br>')}</p></td></tr></table></body></html>`,
  },
]

/** A story that is told on several pages brings the same background to each: it is the articles' own. */
const STORY_PAGES = 4

/**
 * Makes an archive of several sites: their pages repeat promotions, sign-offs and the caption of a stock picture, some
 * stories repeat their background, and every twentieth page is saved twice.
 */
export function makeArchive(pagesASite: number, seed = 1): MadePage[] {
  const random = seeded(seed)
  return SITES.flatMap(site => {
    let background = ''
    return Array.from({ length: pagesASite }, (_, number) => {
      if (number % (5 * STORY_PAGES) === 0) background = paragraph(random, 2)
      const isStory = number % (5 * STORY_PAGES) < STORY_PAGES
      return makePage(site, { number, random, background: isStory ? background : null })
    }).flatMap((made, number) => (number % 20 === 19 ? [made, savedAgain(made)] : [made]))
  })
}

interface Making {
  readonly number: number
  readonly random: Random
  readonly background: string | null
}

function makePage(site: Site, { number, random, background }: Making): MadePage {
  const title = headline(random)
  const lead = paragraph(random, 1)
  const own = Array.from({ length: 3 + random.below(6) }, () => paragraph(random, 1 + random.below(3)))
  if (background !== null) own.splice(2, 0, background)
  const body = own.map(text => `<p>${text}</p>`)
  const captions: string[] = []
  if (random.next() < 0.4) {
    captions.push(paragraph(random, 1))
    body.splice(1, 0, figure(`/anh/${number}.jpg`, captions[0]!))
  }
  if (random.next() < 0.5) body.splice(2, 0, figure('/anh/kho.jpg', site.stockCaption))
  for (const [share, text] of site.promotions)
    if (random.next() < share) body.splice(1 + random.below(body.length), 0, `<p>${text}</p>`)
  if (random.next() < site.signOff[0]) body.push(`<p>${site.signOff[1]}</p>`)
  const address = `https://${site.host}/tin-${number}.html`
  const related = Array.from({ length: 4 }, () => headline(random))
  const bytes = Buffer.from(site.html({ address, title, lead, body, related }))
  return { page: { name: address, bytes }, paragraphs: [lead, ...own], captions }
}

function figure(address: string, caption: string): string {
  return `<figure><img src="${address}" width="640" height="400"><figcaption>${caption}</figcaption></figure>`
}

/** The same page as somebody saved it later, with another line in its foot. */
function savedAgain({ page, ...rest }: MadePage): MadePage {
  const html = Buffer.from(page.bytes).toString().replace('</body>', '<p>Trang được lưu lại</p></body>')
  return { page: { name: `${page.name}?luu`, bytes: Buffer.from(html) }, ...rest }
}
