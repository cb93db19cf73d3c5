import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { ANY, MAGIC_NUMBERS } from '../../src/recognize/magic-numbers.ts'
import { recognize } from '../../src/recognize/recognize.ts'

const bytesOf = (latin1: string): Uint8Array => Uint8Array.from(latin1, character => character.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('an empty file', () => {
  test.each([
    ['has no bytes', ''],
    ['has white space only', ' \r\n\t\n'],
    ['has a byte order mark only', '\xef\xbb\xbf'],
    ['has a byte order mark and white space', '\xef\xbb\xbf\n '],
    ['has a mark of UTF-16 only', '\xff\xfe'],
    ['has white space in UTF-16', '\xfe\xff\0\n\0 '],
  ])('%s', (_, bytes) => {
    expect(recognize(bytesOf(bytes))).toEqual({ kind: 'empty' })
  })
})

describe('a binary file', () => {
  test.each(MAGIC_NUMBERS.map(({ what, bytes, at = 0 }) => [what, bytes, at] as const))(
    'is known as %s by %j',
    (what, number, at) => {
      const file = bytesOf(`${' '.repeat(at)}${number.replaceAll(ANY, 'x')}${'\x01\x02\xfe'.repeat(20)}`)
      expect(recognize(file)).toEqual({ kind: 'binary', what })
    },
  )

  test.each([
    ['a Word document', '[Content_Types].xml\x01word/document.xml'],
    ['an Excel workbook', '[Content_Types].xml\x01xl/workbook.xml'],
    ['a PowerPoint presentation', '[Content_Types].xml\x01ppt/slides'],
    ['an EPUB book', 'mimetypeapplication/epub+zip'],
    ['an OpenDocument file', 'mimetypeapplication/vnd.oasis.opendocument.text'],
    ['a zip archive', 'page.html'],
  ])('is %s when it is a zip with %j', (what, inside) => {
    expect(recognize(bytesOf(`PK\x03\x04\x14\0\0\0${inside}`))).toEqual({ kind: 'binary', what })
  })

  test.each([
    ['random', Uint8Array.from({ length: 5000 }, (_, at) => (Math.imul(at, 2_654_435_761) >>> 11) & 0xff)],
    ['zero', new Uint8Array(100)],
    ['small numbers of 16 bits', Uint8Array.from({ length: 4096 }, (_, at) => (at % 2 ? 0 : at % 30))],
  ])('has %s bytes', (_, bytes) => {
    expect(recognize(bytes)).toEqual({ kind: 'binary', what: 'binary data' })
  })
})

const PAGES = [
  '<!doctype html><title>Tin</title>',
  '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
  '<html lang=vi>',
  '<HTML>',
  '<head><title>',
  '<body>Tin',
  '<meta charset=utf-8>',
  '<div class="tin">Tin</div>',
  '<p>Tin</p>',
  '<p\nclass=x>',
  '<article><h1>Tin</h1></article>',
  '<h2>Tin</h2>',
  '<br/>Tin',
  '<a href="/">Tin</a>',
  '\n\n  <p>Tin',
  '<!-- saved from url=(0022)https://vidu.example/ -->\n<html>',
  '<!-- một --><!-- hai -->\n<div>',
  '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>',
  '<p>a</p>\n'.repeat(3),
  `${'Đoạn văn mở đầu. '.repeat(5)}<p>Một.</p><p>Hai.</p><p>Ba.</p>`,
  'Một<br>Hai<br>Ba<br>Bốn<br />Năm',
  `<!-- ${'x'.repeat(3000)} --><p>Tin`,
]

const TEXTS = [
  'Tin trong ngày',
  'Mưa lớn ở miền Trung\n\nSáng 5/10, nước lên nhanh.',
  'Giá < 5 triệu và > 3 triệu',
  '<3 mọi người',
  '<bạn đọc@vidu.example> viết',
  'Chữ <b>đậm</b> trong câu',
  '<b>Tin nóng</b>\nNội dung bài viết.',
  '<i>Theo</i> báo',
  'Thẻ <div> mở một khối, </div> đóng nó; <p> mở một đoạn.',
  `${'Bài dài không có thẻ nào cả, chỉ có chữ. '.repeat(100)}<p>Một</p><p>Hai</p>`,
  '<!-- ghi chú -->\nChỉ là văn bản.',
  '<!-- ghi chú chưa đóng',
  '<pp>không phải thẻ',
  '{"html": "<p>Tin</p>"}',
  'BMW ra mắt xe mới',
  'ID3 là một thuật toán',
  'MZ',
  'ustar',
]

test.each([
  ['in binary form', 'bplist00\xd1\x01\x02_\x10\x0fWebMainResource\xd4\x03\x04'],
  [
    'in XML',
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x">\n<plist version="1.0">\n<dict>\n<key>WebMainResource</key>',
  ],
])('a web archive of Safari is known %s', (_, start) => {
  expect(recognize(bytesOf(start))).toEqual({
    kind: 'binary',
    what: expect.stringContaining('web archive of Safari'),
  })
})

describe('a page', () => {
  test.each(PAGES)('is HTML: %j', page => {
    expect(recognize(utf8(page))).toEqual({ kind: 'html' })
  })

  test.each(PAGES)('is HTML with a byte order mark, and in UTF-16: %j', page => {
    expect(recognize(utf8(`\ufeff${page}`))).toEqual({ kind: 'html' })
    expect(recognize(new Uint8Array(iconv.encode(`\ufeff${page}`, 'utf-16le')))).toEqual({ kind: 'html' })
    expect(recognize(new Uint8Array(iconv.encode(page, 'utf-16be')))).toEqual({ kind: 'html' })
  })
})

describe('a text', () => {
  test.each(TEXTS)('is not HTML: %j', text => {
    expect(recognize(utf8(text))).toEqual({ kind: 'text' })
  })

  test.each(TEXTS)('is not HTML with a byte order mark, nor in UTF-16: %j', text => {
    expect(recognize(utf8(`\ufeff${text}`))).toEqual({ kind: 'text' })
    expect(recognize(new Uint8Array(iconv.encode(`\ufeff${text}`, 'utf-16le')))).toEqual({ kind: 'text' })
    expect(recognize(new Uint8Array(iconv.encode(`\ufeff${text}`, 'utf-16be')))).toEqual({ kind: 'text' })
  })

  test.each(['viscii', 'windows-1258', 'shift_jis', 'gb18030', 'euc-kr', 'utf-32le'])(
    'may be in %s',
    encoding => {
      const bytes = iconv.encode('CHIỀU NAY MƯA LỚN, NƯỚC NGẬP ĐƯỜNG; 大雨 비 雨', encoding, { addBOM: true })
      expect(recognize(new Uint8Array(bytes))).toEqual({ kind: 'text' })
    },
  )

  test('may be in ISO-2022-JP, whose escapes are control characters', () => {
    expect(recognize(bytesOf('\x1b$B$3$s\x1b(B \x1b$B$K$A\x1b(B '.repeat(20)))).toEqual({ kind: 'text' })
  })
})

test('any bytes are one of the four kinds', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000, size: 'max' }), bytes => {
      expect(['html', 'text', 'binary', 'empty']).toContain(recognize(bytes).kind)
    }),
  )
})

test.each([
  ['white space', ' '],
  ['less-than signs', '<'],
  ['open tags', '<p '],
  ['open comments', '<!--'],
  ['closed comments', '<!---->'],
])('10 MB of %s take a second at most', (_, unit) => {
  const bytes = bytesOf(unit.repeat(Math.ceil(10_000_000 / unit.length)))
  const start = process.cpuUsage()
  recognize(bytes)
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000)
})
