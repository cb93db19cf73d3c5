import { describe, expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { readMetadata } from '../../src/metadata/read-metadata.ts'
import type { MetadataOptions } from '../../src/metadata/types.ts'

const H1 = '<h1>Giá vàng lại tăng</h1>'
const TEXT = '<p>Dài.</p>'.repeat(30)
const meta = (published: string, modified = '') =>
  `<meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${modified}">`
const printed = (text: string) => `<span class="date">${text}</span>`

function read(html: string, options: Partial<MetadataOptions> = {}) {
  return readMetadata(parse(html), { vietnamese: true, ...options })
}
const published = (html: string, options: Partial<MetadataOptions> = {}) => read(html, options).datePublished
const modified = (html: string, options: Partial<MetadataOptions> = {}) => read(html, options).dateModified
const english = { vietnamese: false }

test('a list of articles has no date', () => {
  expect(
    published(`<title>Thời sự</title>${`<h3>Tít</h3>${printed('10/11/2023 16:31')}`.repeat(12)}`),
  ).toBeNull()
})

describe('a Vietnamese page was published', () => {
  test.each([
    ['when its metadata says', meta('2023-11-10T16:31:05+07:00'), '2023-11-10T16:31:05+07:00'],
    ['when it prints', H1 + printed('Thứ sáu, 10/11/2023, 16:31 (GMT+7)'), '2023-11-10T16:31:00+07:00'],
    [
      'in the minute printed, at the second that metadata gives',
      meta('2023-11-10T16:31:05+07:00') + H1 + printed('10/11/2023 16:31'),
      '2023-11-10T16:31:05+07:00',
    ],
    [
      'in the minute printed, where metadata is seconds before it',
      meta('2023-11-10T16:30:45+07:00') + H1 + printed('10/11/2023 16:31'),
      '2023-11-10T16:31:00+07:00',
    ],
    [
      'by Hanoi’s clock, not +08:00',
      meta('2023-11-10T16:31:05+08:00') + H1 + printed('10/11/2023 16:31'),
      '2023-11-10T16:31:05+07:00',
    ],
    [
      'by Hanoi’s clock, not UTC',
      meta('2023-11-10T16:31:05Z') + H1 + printed('10/11/2023 16:31'),
      '2023-11-10T16:31:05+07:00',
    ],
    [
      'at the instant that both give',
      meta('2023-11-10T09:31:05Z') + H1 + printed('10/11/2023 16:31'),
      '2023-11-10T16:31:05+07:00',
    ],
    [
      'at the time printed beside the title, where a box above prints the day alone',
      `${printed('Thứ Sáu, 10/11/2023')}${H1}<div>10/11/2023 16:31</div>`,
      '2023-11-10T16:31:00+07:00',
    ],
    [
      'by the printed clock hours apart',
      meta('2023-11-10T23:31:00+07:00') + H1 + printed('10/11/2023 16:31'),
      '2023-11-10T16:31:00+07:00',
    ],
    [
      'when the metadata says, if print is of another time',
      meta('2023-11-10T16:31:05+07:00') + H1 + printed('11/11/2023 08:02'),
      '2023-11-10T16:31:05+07:00',
    ],
    [
      'at the printed time of the day that metadata gives',
      meta('2023-11-10') + H1 + printed('10/11/2023 16:31'),
      '2023-11-10T16:31:00+07:00',
    ],
    [
      'with the time of a later source',
      `${meta('2023-11-10')}<meta name="pubdate" content="2023-11-10T16:31:00+07:00">`,
      '2023-11-10T16:31:00+07:00',
    ],
    ['on the day alone, if there is no more', meta('2023-11-10') + H1 + printed('10/11/2023'), '2023-11-10'],
    [
      'when its only date says it was changed',
      H1 + printed('Cập nhật: 16:31 ngày 10/11/2023'),
      '2023-11-10T16:31:00+07:00',
    ],
    ['never, if nothing tells', H1, null],
  ])('%s', (_, html, expected) => {
    expect(published(html)).toBe(expected)
  })

  test('a lie about the zone is mended in the date of the last change, too', () => {
    const html =
      meta('2023-11-10T16:31:05+08:00', '2023-11-10T18:00:00+08:00') + H1 + printed('10/11/2023 16:31')
    expect(modified(html)).toBe('2023-11-10T18:00:00+07:00')
  })

  test('the day of the address turns UTC into Hanoi’s time', () => {
    const html = meta('2023-11-09T20:31:00Z')
    expect(published(html, { url: 'https://baomau.example/2023/11/10/a.html' })).toBe(
      '2023-11-10T03:31:00+07:00',
    )
  })
})

describe('the printed date is', () => {
  test.each([
    [
      'the nearest to the title',
      printed('1/1/2020') + H1 + printed('10/11/2023') + printed('2/2/2022'),
      '2023-11-10',
    ],
    [
      'shortly before the title',
      `${printed('10/11/2023')}${H1}${'<p>x</p>'.repeat(200)}${printed('2/2/2022')}`,
      '2023-11-10',
    ],
    [
      'not that of a box of other articles',
      `${H1}<div class="related">${printed('1/1/2020')}</div>${TEXT}`,
      null,
    ],
    [
      'the machine’s value of a time element',
      `${H1}<time datetime="2023-11-10T16:31:00+07:00">hôm nọ</time>`,
      '2023-11-10T16:31:00+07:00',
    ],
    [
      'the text where it says more than the attribute',
      `${H1}<time datetime="2023-11-10">10/11/2023 16:31</time>`,
      '2023-11-10T16:31:00+07:00',
    ],
    [
      'in bare text beside the title',
      `${H1}<div><div>LĐO | 10/11/2023 | 16:31</div></div>`,
      '2023-11-10T16:31:00+07:00',
    ],
    [
      'behind the title, where its line is indented',
      `${H1}<div>\n${' '.repeat(100)}10/11/2023\n</div>`,
      '2023-11-10',
    ],
    [
      'the line of the title’s head before another far behind it',
      `<p>10/11/2023</p>${H1}${TEXT}<blockquote>12/11/2023</blockquote>`,
      '2023-11-10',
    ],
    ['not a year in a sentence', `${H1}<p>Trong năm 2023, giá vàng đã tăng.</p>`, null],
    ['marked by microdata', `${H1}<i itemprop="datePublished" content="2023-11-10">x</i>`, '2023-11-10'],
    ['marked by hNews', `${H1}<abbr class="published" title="2023-11-10">x</abbr>`, '2023-11-10'],
    [
      'that of publication, printed before that of the change',
      `${H1}${printed('Đăng 10/11/2023 Cập nhật 12/11/2023')}`,
      '2023-11-10',
    ],
    [
      'that of publication, printed after it',
      `${H1}${printed('Cập nhật 12/11/2023 Xuất bản 10/11/2023')}`,
      '2023-11-10',
    ],
  ])('%s', (_, html, expected) => {
    expect(published(html)).toBe(expected)
  })

  test('what a known layout points at', () => {
    const html = `${H1}${printed('1/1/2020')}<p class="gio">10/11/2023</p>`
    expect(read(html, { layout: { date: '.gio' } })).toMatchObject({
      datePublished: '2023-11-10',
      provenance: { datePublished: 'layout' },
    })
  })

  test('a relative one only against the time of saving, and only when there is no other', () => {
    const savedAt = '2023-11-10T16:31:00+07:00'
    expect(published(H1 + printed('5 giờ trước'))).toBeNull()
    expect(published(H1 + printed('5 giờ trước'), { savedAt })).toBe('2023-11-10T11:31:00+07:00')
    expect(published(H1 + printed('5 giờ trước') + printed('9/11/2023'), { savedAt })).toBe('2023-11-09')
  })
})

describe('a page in another language', () => {
  test('metadata wins over print', () => {
    const html = `<html lang=en>${meta('2023-11-10T16:31:00-05:00')}${H1}${printed('November 10, 2023 5:31 pm')}`
    expect(published(html, english)).toBe('2023-11-10T16:31:00-05:00')
  })

  test('a printed clock on the neighbouring day wins over UTC, as a day: its zone is unknown', () => {
    const html = `<html lang=en>${meta('2023-11-11T02:31:00Z')}${H1}${printed('November 10, 2023 9:31 pm')}`
    expect(published(html, english)).toBe('2023-11-10')
  })

  test('the day of the address wins over UTC', () => {
    expect(
      published(meta('2023-11-11T02:31:00Z'), { ...english, url: 'https://x.example/2023/11/10/a' }),
    ).toBe('2023-11-10')
  })

  test('the address wins over a day printed elsewhere, but for the time of its own day', () => {
    const url = 'https://x.example/2023/11/10/a'
    expect(published(`${H1}${TEXT}<p>12 November 2023</p>`, { ...english, url })).toBe('2023-11-10')
    expect(published(`${H1}${printed('November 10, 2023 5:31 pm GMT')}`, { ...english, url })).toBe(
      '2023-11-10T17:31:00Z',
    )
  })

  test('the printed day wins over the midnight of another zone', () => {
    const html = (time: string) => meta(`2023-11-09T${time}Z`) + H1 + printed('10 November 2023')
    expect(published(html('23:00:00'), english)).toBe('2023-11-10')
    expect(published(html('23:12:40'), english)).toBe('2023-11-09T23:12:40Z')
  })

  test('a date may stand under the site’s own name for it, behind all usual names', () => {
    const own = '<meta name="acme-published-date" content="2023-11-10">'
    expect(published(own, english)).toBe('2023-11-10')
    expect(published(`${own}<meta name="pubdate" content="2023-11-09">`, english)).toBe('2023-11-09')
    expect(published('<meta name="unpublished-dates" content="2023-11-10">', english)).toBeNull()
  })

  test('the address is the last resort', () => {
    expect(read(H1, { ...english, url: 'https://x.example/2023/11/10/a' })).toMatchObject({
      datePublished: '2023-11-10',
      provenance: { datePublished: 'url' },
    })
  })
})

describe('no date', () => {
  const savedAt = '2023-11-10T16:31:00+07:00'

  test('lies more than a day after saving', () => {
    const html = meta('2023-12-24T08:00:00+07:00') + H1 + printed('9/11/2023 08:00')
    expect(read(html, { savedAt })).toMatchObject({
      datePublished: '2023-11-09T08:00:00+07:00',
      warnings: [{ code: 'timezone-assumed' }, { code: 'date-after-save' }],
    })
  })

  test('of the last change lies before that of publication', () => {
    expect(modified(meta('2023-11-10T16:31:00+07:00', '2023-11-09T16:31:00+07:00'))).toBeNull()
    expect(modified(meta('2023-11-10T16:31:00+07:00', '2023-11-11T16:31:00+07:00'))).toBe(
      '2023-11-11T16:31:00+07:00',
    )
  })
})

describe('an assumed zone', () => {
  const codes = (html: string, options: Partial<MetadataOptions> = {}) =>
    read(html, options).warnings.map(({ code }) => code)

  test.each([
    ['is told', meta('2023-11-10T16:31:00'), ['timezone-assumed']],
    ['is told of print', H1 + printed('10/11/2023 16:31'), ['timezone-assumed']],
    [
      'is none when the metadata gives it for the same minute',
      meta('2023-11-10T16:31:05+07:00') + H1 + printed('10/11/2023 16:31'),
      [],
    ],
    ['is none for a day', H1 + printed('10/11/2023'), []],
  ])('%s', (_, html, expected) => {
    expect(codes(html)).toEqual(expected)
  })

  test('is the caller’s', () => {
    expect(published(meta('2023-07-10T16:31:00'), { ...english, timezone: 'Europe/Berlin' })).toBe(
      '2023-07-10T16:31:00+02:00',
    )
  })
})
