import { describe, expect, test } from 'vitest'
import { withoutTags } from '../../src/plain/tags.ts'

describe('tags that are in use', () => {
  test.each([
    ['in a pair', 'Anh <b>Lịch</b> kể.', 'Anh Lịch kể.'],
    ['in a pair in a pair', '<i>Anh <b>Lịch</b></i> kể.', 'Anh Lịch kể.'],
    ['with attributes', 'Xem <a href="https://a.example/?b=1">nền đình</a> cũ.', 'Xem nền đình cũ.'],
    ['of a picture', 'Một <img src="a.jpg" alt="x"> hai', 'Một  hai'],
    ['at the end of a line', 'Một.<br>\nHai.<br />\nBa.', 'Một.\n\nHai.\n\nBa.'],
    ['that part paragraphs', 'Một.<br><br>Hai.', 'Một.\nHai.'],
    ['around a paragraph', '<p>Một.</p>\n<p>Hai.</p>', 'Một.\nHai.'],
    ['around several lines', '<strong>Một\nhai</strong>', 'Một\nhai'],
    ['with a size', '<font size=2 color=red>Một</font>', 'Một'],
  ])('%s go', (_, text, expected) => {
    expect(withoutTags(text)).toBe(expected)
  })
})

test.each([
  ['tags that are spoken of', 'Thẻ <div> mở một khối, </div> đóng nó; dùng <br> để xuống dòng.'],
  ['signs', 'a < b và 3 > 2; <3; AT&T; a&b;'],
  ['addresses', 'Viết cho <toa-soan@bao.example> nhé'],
  ['references to no character', '&#0; &#55296; &#9999999; &khong;'],
])('%s stay', (_, text) => {
  expect(withoutTags(text)).toBe(text)
})

test('character references are read', () => {
  expect(withoutTags('Cá &amp; tôm&nbsp;&ndash; &#7855;&#x1EA5; &lt;b&gt;')).toBe('Cá & tôm\u00a0– ắấ <b>')
})

test.each(['<b>', '<b', '<br>', '<b>a', '</b>', '<a href=', '&#', '&amp', '<p><', ' <br>'])(
  '2 MB of %j take seconds at most',
  unit => {
    const text = unit.repeat(2_000_000 / unit.length)
    const start = process.cpuUsage()
    withoutTags(text)
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5)
  },
)
