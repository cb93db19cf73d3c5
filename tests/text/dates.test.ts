import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeDate } from '../../src/text/date-machine.ts'
import { withKnownZone } from '../../src/text/date-value.ts'
import { CYRILLIC_MONTHS, MONTHS } from '../../src/text/date-words.ts'
import { findDate, isAfter } from '../../src/text/dates.ts'

interface Vector {
  readonly in: string
  readonly out: string | null
  readonly why: string
  readonly now?: string
}

const VECTORS: readonly Vector[] = readFileSync(
  new URL('../../fixtures/vietnamese/date.jsonl', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line))

describe('findDate', () => {
  test.each(VECTORS)('reads the Vietnamese $in', ({ in: text, out, now = null }) => {
    expect(findDate(text, { language: 'vi', now })?.value ?? null).toBe(out)
  })

  test.each([
    ['Thứ Hai, 02/03/2026 16:00:00 +07:00(GMT+7)', '2026-03-02T16:00:00+07:00'],
    ['Thứ Sáu, 10/11/2023, 16:31 [GMT+7]', '2023-11-10T16:31:00+07:00'],
    ['LĐO | 03/01/2020 | 19:27', '2020-01-03T19:27:00+07:00'],
    ['Tháng Mười Một 10, 2023', '2023-11-10'],
    ['ngày 10/11 năm 2023', '2023-11-10'],
    ['09:31 10/11/23', '2023-11-10T09:31:00+07:00'],
    ['1 giờ trưa ngày 10/11/2023', '2023-11-10T13:00:00+07:00'],
    ['10/11/2023 9h đêm', '2023-11-10T21:00:00+07:00'],
    ['Họp từ 8:00-11:30 ngày 10/11/2023', '2023-11-10'],
    ['31/02/2023, rồi 01/03/2023', '2023-03-01'],
  ])('reads the form of other Vietnamese pages: %s', (text, value) => {
    expect(findDate(text, { language: 'vi' })?.value).toBe(value)
  })

  test.each([
    ['en', 'March 3rd, 2021 at 5 p.m.', '2021-03-03T17:00:00'],
    ['en', '2023 Nov 7', '2023-11-07'],
    ['en', 'Epub 2023 November 10', '2023-11-10'],
    ['en', 'On November 10,2023. The court', '2023-11-10'],
    ['de', 'Nov 102023', '2023-11-10'],
    ['en', 'Updated 10:05 GMT, Thursday, 5 March 2020', '2020-03-05T10:05:00Z'],
    ['en', 'Thu, 10 Nov 2023 16:31:00 +0700', '2023-11-10T16:31:00+07:00'],
    ['en', '07/25/2026 4:05 PM EST', '2026-07-25T16:05:00-05:00'],
    ['en-GB', '07/03/2026', '2026-03-07'],
    ['de', '10. März 2021, 16.31 Uhr', '2021-03-10T16:31:00'],
    ['de', '10.11.23, 16:31 Uhr', '2023-11-10T16:31:00'],
    ['fr', 'Publié le 1er décembre 2020 à 10h15', '2020-12-01T10:15:00'],
    ['es', '10 de noviembre de 2023', '2023-11-10'],
    ['pt', '5 de março de 2021', '2021-03-05'],
    ['ru', '5 марта 2021', '2021-03-05'],
    ['zh', '2023年11月10日 10:00', '2023-11-10T10:00:00'],
  ])('reads a date of another language: %s %s', (language, text, value) => {
    expect(findDate(text, { language })?.value).toBe(value)
  })

  test.each([
    ['a day and month either of which may come first', '07/03/2026', 'en'],
    ['a number of three groups', 'Số: 12/10/2023/NĐ-CP', 'vi'],
    ['two figures of a year without a time', 'bài 10.11.23', 'vi'],
    ['a relative date without a time of reading', '2 giờ trước', 'vi'],
    ['a year out of all newspapers', '10/11/3023', 'vi'],
    ['words', 'Thứ sáu tuần tới', 'vi'],
    ['two dates that run together', '28. Juni 201914. Januar 2020', 'de'],
    ['a year before a number of something', 'Since 2023 march 10:30 has been', 'en'],
  ])('finds none in %s', (_, text, language) => {
    expect(findDate(text, { language })).toBeNull()
  })

  test('supplies the Vietnamese zone, and says so', () => {
    expect(findDate('16:31, 10/11/2023', { language: 'vi' })).toEqual({
      value: '2023-11-10T16:31:00+07:00',
      zoneAssumed: true,
    })
    expect(findDate('16:31 GMT+7, 10/11/2023', { language: 'vi' })?.zoneAssumed).toBe(false)
    expect(findDate('10/11/2023', { language: 'vi' })?.zoneAssumed).toBe(false)
  })

  test('reckons the zone of the caller with its summer time', () => {
    const context = { language: 'en', timezone: 'America/New_York' }
    expect(findDate('July 3, 2021, 10:00', context)?.value).toBe('2021-07-03T10:00:00-04:00')
    expect(findDate('January 3, 2021, 10:00', context)?.value).toBe('2021-01-03T10:00:00-05:00')
    expect(findDate('July 3, 2021, 10:00', { timezone: 'No/Zone' })?.value).toBe('2021-07-03T10:00:00')
  })

  test('clamps a relative month to its last day', () => {
    const now = '2023-03-31T08:00:00+07:00'
    expect(findDate('1 tháng trước', { language: 'vi', now })?.value).toBe('2023-02-28')
    expect(findDate('5 giờ 30 phút trước', { language: 'vi', now })?.value).toBe('2023-03-31T02:30:00+07:00')
    expect(findDate('2 hours ago', { language: 'en', now })?.value).toBe('2023-03-31T06:00:00+07:00')
  })

  test.each([
    ['16:00 ngày 9/11', '2023-11-09T16:00:00+07:00'],
    ['Thứ năm, 9/11, 16:31', '2023-11-09T16:31:00+07:00'],
    ['16:31 | 9/11', '2023-11-09T16:31:00+07:00'],
    ['20/10 lúc 8:15', '2023-10-20T08:15:00+07:00'],
    ['T5, 9/11', '2023-11-09'],
    ['đêm 9/11', '2023-11-09'],
    ['ngày 9.11', '2023-11-09'],
    ['ngày 25 tháng 12', '2022-12-25'],
    ['9 tháng mười một lúc 15:20', '2023-11-09T15:20:00+07:00'],
    ['Cách đây 3 giờ', '2023-11-10T13:31:00+07:00'],
    ['8h sáng nay', '2023-11-10T08:00:00+07:00'],
    ['Tối qua', '2023-11-09'],
  ])('gives %s the year, or the day, of the reading', (text, value) => {
    expect(findDate(text, { language: 'vi', now: '2023-11-10T16:31:00+07:00' })?.value).toBe(value)
  })

  test.each([
    '3/4',
    '1/5',
    'tỷ số 3-2 lúc 16:31',
    'trang 1/5',
    'ngày 31/4',
    'Sáng nay mưa to',
    '3 tháng 2 lần',
    '1 tháng ngày',
  ])('takes %s for no day of the year of reading', text => {
    expect(findDate(text, { language: 'vi', now: '2023-11-10T16:31:00+07:00' })).toBeNull()
  })

  test('ignores relative words in prose', () => {
    const prose = 'Hôm qua, người dân ở khu phố đã cùng nhau dọn dẹp con kênh dài hơn hai cây số.'
    expect(findDate(prose, { language: 'vi', now: '2023-03-31T08:00:00+07:00' })).toBeNull()
  })

  test('never throws, and gives a day of the calendar or nothing', () => {
    const unit = fc.constantFrom(...'0123456789/.-: hgTZ+', 'tháng ', 'ngày ', ' năm ', 'Nov ')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), text => {
        const value = findDate(text, { language: 'vi', now: '2023-11-10T00:00:00+07:00' })?.value
        if (value !== undefined) expect(Number.isNaN(Date.parse(value))).toBe(false)
      }),
    )
  })

  test('costs no more than the length of a text without dates', () => {
    const text = '10/11/ 10 tháng 16:31 - ngày '.repeat(20_000)
    const start = process.cpuUsage()
    expect(findDate(text, { language: 'vi' })).toBeNull()
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5_000)
  })
})

describe('normalizeDate', () => {
  test.each([
    ['2023-11-10T16:31:00+0700', '2023-11-10T16:31:00+07:00'],
    ['2023-11-10T16:31:00 07:00', '2023-11-10T16:31:00+07:00'],
    ['2023-11-10T16:31:00.123Z', '2023-11-10T16:31:00Z'],
    ['2023-11-10T16:31+07', '2023-11-10T16:31:00+07:00'],
    ['2023-11-10 16:31', '2023-11-10T16:31:00+07:00'],
    ['20231110T163100Z', '2023-11-10T16:31:00Z'],
    ['20231110', '2023-11-10'],
    ['2023-11', '2023-11'],
    ['2023', '2023'],
    ['1699610000', '2023-11-10T09:53:20Z'],
    ['1699610000000', '2023-11-10T09:53:20Z'],
    ['Fri, 10 Nov 2023 16:31:00 GMT', '2023-11-10T16:31:00Z'],
    ['Fri Nov 10 2023 16:31:00 GMT+0700 (Indochina Time)', '2023-11-10T16:31:00+07:00'],
    ['10/11/2023 4:31:00 CH', '2023-11-10T16:31:00+07:00'],
  ])('reads %s', (value, normalized) => {
    expect(normalizeDate(value, { language: 'vi' })?.value).toBe(normalized)
  })

  test.each(['', '0001-01-01T00:00:00', '1970-01-01T00:00:00Z', '0', '2023-13-01', 'null', 'x'.repeat(200)])(
    'takes %j for no date',
    value => {
      expect(normalizeDate(value, { language: 'vi' })).toBeNull()
    },
  )
})

describe('isAfter', () => {
  test.each([
    ['2023-11-12T16:32:00+07:00', '2023-11-10T16:31:00+07:00', true],
    ['2023-11-11T16:30:00+07:00', '2023-11-10T16:31:00+07:00', false],
    ['2023-11-11T18:00:00+07:00', '2023-11-10T12:00:00Z', false],
    ['2024', '2023-11-10T16:31:00+07:00', true],
    ['2023', '2023-11-10', false],
    ['soon', '2023-11-10', false],
  ])('%s against a copy of %s: %s', (date, savedAt, expected) => {
    expect(isAfter(date, savedAt)).toBe(expected)
  })
})

test.each([
  ['2023-11-10T16:31:00', '2023-11-10'],
  ['2023-11-10T16:31:00+07:00', '2023-11-10T16:31:00+07:00'],
  ['2023-11-10T16:31:00Z', '2023-11-10T16:31:00Z'],
  ['2023-11-10', '2023-11-10'],
  ['2023-11', '2023-11'],
])('a record gives %s as %s: no time without its zone', (date, given) => {
  expect(withKnownZone(date)).toBe(given)
})

test('every name of a month is found between a day and a year, and in front of a day', () => {
  const names = [...MONTHS].concat([...CYRILLIC_MONTHS])
  const missed = names.filter(([name, month]) => {
    const value = `2023-${String(month).padStart(2, '0')}-10`
    return [`10 ${name} 2023`, `${name} 10, 2023`].some(text => findDate(text)?.value !== value)
  })
  expect(missed).toEqual([])
})
