import { describe, expect, test } from 'vitest'
import { LIST_RULE } from '../src/classify/rules/teasers.ts'
import type { LabelledBlock, Role } from '../src/model/block.ts'
import type { Metadata } from '../src/model/metadata.ts'
import { type HtmlPage, readHtml } from '../src/read-html.ts'
import { type Judged, judgeStatus } from '../src/status.ts'
import { paragraph } from './blocks/block.ts'

const SURE = { confidence: 0.9, chars: 3000, prose: 3000 }
const EMPTY_PAGE = readHtml('', {})

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
