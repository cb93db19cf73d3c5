import { describe, expect, test } from 'vitest'
import { verdict } from '../src/classify/confidence.ts'
import { LIST_RULE } from '../src/classify/rules/teasers.ts'
import { Source } from '../src/dom/source.ts'
import type { LabelledBlock, Role } from '../src/model/block.ts'
import type { Metadata } from '../src/model/metadata.ts'
import { type HtmlPage, readHtml } from '../src/read-html.ts'
import { type Judged, judgeStatus } from '../src/status.ts'
import { paragraph } from './blocks/block.ts'

const SURE = { confidence: 0.9, chars: 3000, prose: 3000 }
const EMPTY_PAGE = readHtml(Source.of(''), {}, 'utf-8')

interface Given {
  readonly verdict?: Partial<typeof SURE>
  readonly metadata?: Partial<Metadata>
  readonly texts?: readonly string[]
  readonly role?: Role
  readonly rule?: string
}

function judge({ verdict, metadata, texts = ['Chợ'], role = 'body', rule = 'model' }: Given): Judged {
  const labelled: LabelledBlock[] = texts.map(text => ({ block: paragraph(text), role, rule }))
  const page: HtmlPage = {
    ...EMPTY_PAGE,
    metadata: { ...EMPTY_PAGE.metadata, ...metadata },
    classified: { labelled, scores: texts.map(() => 0.9) },
  }
  return judgeStatus({ verdict: { ...SURE, ...verdict }, page })
}

/** Status and codes of the warnings. */
function status(given: Given): string[] {
  const { status, warnings } = judge(given)
  return [status, ...warnings.map(({ code }) => code)]
}

describe('the status of a page', () => {
  test('is ok where the text is long and sure enough', () => {
    expect(judge({})).toEqual({ status: 'ok', confidence: 0.9, warnings: [] })
  })

  test.each([
    ['partial where the text is doubtful', { confidence: 0.4 }, ['partial', 'low-confidence']],
    ['ok on the brink', { confidence: 0.5 }, ['ok']],
    ['empty where there is hardly any text', { chars: 100 }, ['empty', 'no-article']],
    ['empty where there is none', { chars: 0, confidence: 0 }, ['empty', 'no-article']],
    ['ok for a short notice', { chars: 200 }, ['ok']],
  ])('is %s', (_, verdict, expected) => {
    expect(status({ verdict })).toEqual(expected)
  })

  test('is empty for a list of articles, however sure the rest is', () => {
    expect(status({ rule: LIST_RULE, role: 'boilerplate' })).toEqual(['empty', 'list-page'])
  })

  test('is that of an error page though it lists articles for the visitor to go on with', () => {
    const given: Given = { rule: LIST_RULE, role: 'boilerplate', verdict: { chars: 0 } }
    expect(status({ ...given, metadata: { title: 'Không tìm thấy trang' } })).toEqual(['empty', 'no-article'])
    expect(status({ ...given, metadata: { title: 'Kết quả tìm kiếm' } })).toEqual(['empty', 'list-page'])
  })

  test('has a confidence of three decimals, and none where it is empty', () => {
    expect(judge({ verdict: { confidence: 0.123456 } }).confidence).toBe(0.123)
    expect(judge({ verdict: { chars: 0 } }).confidence).toBeNull()
  })

  test('comes with sentences for people', () => {
    for (const verdict of [{ chars: 0 }, { confidence: 0.1 }]) {
      for (const { message } of judge({ verdict }).warnings) expect(message).toMatch(/\w+ \w+ \w+/)
    }
  })
})

describe('a short text that has nothing to do with the title of its page', () => {
  const verdict = { chars: 600 }
  const metadata = { type: 'page', title: 'Phiên chợ cuối năm ở Đồng Văn' }
  const texts = ['Tải ứng dụng của báo để đọc tin nhanh hơn mỗi ngày.']

  test('is no article where the page does not call itself one', () => {
    expect(status({ verdict, metadata, texts })).toEqual(['empty', 'no-article'])
  })

  test.each<[string, Given]>([
    ['where it speaks of the title', { verdict, metadata, texts: ['Chợ Đồng Văn họp phiên cuối năm.'] }],
    ['where it says so in other case and signs', { verdict, metadata, texts: ['PHIÊN_CHỢ: “cuối – năm”!'] }],
    ['where it is long', { metadata, texts }],
    [
      'where the page calls itself an article',
      { verdict, metadata: { ...metadata, type: 'article' }, texts },
    ],
    ['where the page does not say what it is', { verdict, metadata: { ...metadata, type: null }, texts }],
    ['where the page has a date', { verdict, metadata: { ...metadata, datePublished: '2024-02-05' }, texts }],
    ['where the page has an author', { verdict, metadata: { ...metadata, authors: ['Lê Hoa'] }, texts }],
    ['where the page has no title', { verdict, metadata: { ...metadata, title: null }, texts }],
  ])('is one %s', (_, given) => {
    expect(status(given)).toEqual(['ok'])
  })

  test('is one where three in ten of the distinct words of the title are said, however often', () => {
    const title = 'chợ chợ chợ chợ quê một hai ba bốn năm sáu bảy tám'
    const said = (text: string): string[] =>
      status({ verdict, metadata: { ...metadata, title }, texts: [text] })
    expect(said('chợ quê một')).toEqual(['ok'])
    expect(said('chợ chợ chợ quê')).toEqual(['empty', 'no-article'])
  })

  test('is judged by what was kept, all of it', () => {
    expect(status({ verdict, metadata, texts: ['Phiên chợ', 'cuối năm'] })).toEqual(['ok'])
    const dropped = ['Phiên chợ cuối năm ở Đồng Văn']
    expect(status({ verdict, metadata, texts: dropped, role: 'boilerplate' })).toEqual([
      'empty',
      'no-article',
    ])
  })
})

/** Status of a page as its source stands. */
function statusOf(html: string): string {
  const page = readHtml(Source.of(html), {}, 'utf-8')
  return judgeStatus({ verdict: verdict(page.classified), page }).status
}

describe('a page that tells its visitor something in the place of an article', () => {
  const menu = '<p><a href=/a>Thời sự</a> <a href=/b>Kinh tế</a></p><p>Thứ hai, 23/11/2026</p>'
  const gone =
    '<p>Rất tiếc, trang bạn yêu cầu không tồn tại hoặc đã bị gỡ bỏ khỏi hệ thống của chúng tôi, quý độc giả vui lòng quay lại trang chủ để theo dõi những tin tức mới nhất trong ngày.</p>'

  test.each([
    [
      'a sentence below a heading',
      '<h1>Có lỗi</h1><p>Trang bạn yêu cầu không tồn tại hoặc đã bị gỡ bỏ, vui lòng thử lại sau.</p>',
    ],
    ['a menu and the day around it', `${menu}<h1>Có lỗi</h1>${gone}`],
    [
      'a long text',
      `<p>Quý độc giả thân mến! Máy chủ đang được nâng cấp nên website tạm thời gián đoạn, mong quý độc giả thông cảm.</p>${'<p>Trong thời gian đó, vui lòng truy cập lại website sau khi máy chủ được nâng cấp xong vào sáng mai nhé.</p><p>Chúng tôi xin lỗi vì sự bất tiện, website bảo trì đến sáng.</p>'}`,
    ],
    [
      'the title alone',
      '<title>404</title><p>Mời độc giả theo dõi những tin tức mới nhất trong ngày ở mục lục của báo.</p>',
    ],
    [
      'English on a site that calls itself Vietnamese',
      '<html lang=vi><title>Biển Sóng</title><p>Something went wrong on our side, so come back in an hour or two.</p>',
    ],
    [
      'a check of visitors',
      '<title>Attention Required! | Cloudflare</title><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution. There are several actions that could trigger this block, a certain word or phrase among them, or data that are malformed.</p>',
    ],
  ])('is empty: %s', (_, html) => {
    expect(statusOf(html)).toBe('empty')
  })

  const news = 'Hàng nghìn người chuyển tiền cho một trang web không tồn tại, công an tỉnh đang điều tra.'
  test.each([
    ['news about it', `<h1>Trang web không tồn tại</h1><p>${news}</p>`],
    [
      'a report of which it is a small part',
      `<h1>Chợ nổi</h1><p>${news}</p><p>${news} Nhiều người mất cả vốn.</p>${gone}`,
    ],
    [
      'an article under a number',
      '<h1>404 hộ dân</h1><p>Xã có 404 hộ dân được cấp nước sạch từ tháng này.</p>',
    ],
  ])('is an article: %s', (_, html) => {
    expect(statusOf(html)).toBe('ok')
  })
})
