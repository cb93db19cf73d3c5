import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { EMPTY_ARTICLE } from '../../../src/extract.ts'
import { renderFrontMatter } from '../../../src/formats/markdown/front-matter.ts'
import type { ArticleRecord } from '../../../src/model/record.ts'
import { sampleRecord } from '../sample-record.ts'

const NOTHING: Partial<ArticleRecord> = { ...EMPTY_ARTICLE, wordCount: 0 }

function parsed(changes: Partial<ArticleRecord>, version: '1.1' | '1.2' = '1.2'): Record<string, unknown> {
  const printed = renderFrontMatter(sampleRecord({ ...NOTHING, ...changes }))
  return parse(printed.replace(/^---\n|---\n$/g, ''), { version })
}

describe('front matter', () => {
  test('has these keys in this order', () => {
    expect(renderFrontMatter(sampleRecord({ dateModified: '2023-11-11' }))).toBe(`---
title: Đường sắt mở thêm chuyến
source: https://bao.example.vn/duong-sat-1.html
author:
  - Trần Văn Mẫu
site: Báo Mẫu
published: 2023-11-10T16:31:00+07:00
modified: 2023-11-11
description: Ba chuyến mới trong dịp lễ.
tags:
  - đường sắt
lang: vi
word_count: 12
---
`)
  })

  test('leaves out what is not known', () => {
    expect(parsed({ title: 'Tin' })).toEqual({ title: 'Tin' })
  })

  test('is nothing at all when nothing is known', () => {
    expect(renderFrontMatter(sampleRecord(NOTHING))).toBe('')
  })

  test('names the host where the site has no name', () => {
    expect(parsed({ hostname: 'bao.example.vn' })).toEqual({ site: 'bao.example.vn' })
  })

  test.each([
    'yes',
    'no',
    'null',
    '~',
    '12',
    '0x1F',
    '2023-11-10',
    '12:30:45',
    'Tin: nóng',
    '"Trích" rồi thôi',
    "Cô ấy nói: 'Không'",
    'C:\\Windows\\tệp',
    '@tên',
    '# thẻ',
    '- gạch',
    '? hỏi',
    '* sao',
    '& và',
    '! than',
    '%',
    '{a}',
    '[a]',
    'a #b',
    '---',
    ' khoảng trắng ',
    'hai\ndòng',
    'tab\t',
    '\u0007',
    '😀',
    `${'rất dài '.repeat(40)}hết`,
  ])('keeps the title %j a string for readers of YAML 1.1 and 1.2', title => {
    expect(parsed({ title }, '1.1')).toEqual({ title })
    expect(parsed({ title }, '1.2')).toEqual({ title })
  })

  test.each(['=', '<<'])('quotes the title %s, which is a sign in YAML 1.1', title => {
    expect(renderFrontMatter(sampleRecord({ ...NOTHING, title, tags: [title] }))).toBe(
      `---\ntitle: "${title}"\ntags:\n  - "${title}"\n---\n`,
    )
  })

  test('keeps a long description on its line', () => {
    const description = 'rất dài '.repeat(40).trim()
    expect(renderFrontMatter(sampleRecord({ ...NOTHING, description }))).toBe(
      `---\ndescription: ${description}\n---\n`,
    )
  })

  test.each(['2023-11-10T16:31:00+07:00', '2023-11-10'])(
    'leaves the date %s bare, as readers know dates',
    date => {
      expect(renderFrontMatter(sampleRecord({ ...NOTHING, datePublished: date }))).toContain(
        `published: ${date}\n`,
      )
      expect(parsed({ datePublished: date }, '1.1')['published']).toBeInstanceOf(Date)
    },
  )

  test('keeps a year a string', () => {
    expect(parsed({ datePublished: '2023' })).toEqual({ published: '2023' })
  })
})
