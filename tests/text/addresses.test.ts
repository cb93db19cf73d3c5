import { describe, expect, test } from 'vitest'
import { findAddresses } from '../../src/text/addresses.ts'

describe('findAddresses', () => {
  test.each([
    ['a web address', 'Xem https://bao.vn/tin?q=Hòa_Bình#a tiếp', ['https://bao.vn/tin?q=Hòa_Bình#a']],
    ['one in brackets and quotes', '<http://a.vn> “ftp://b.vn/c”', ['http://a.vn', 'ftp://b.vn/c']],
    ['one without scheme', 'vào www.bao.vn/Ðà nhé', ['www.bao.vn/Ðà']],
    ['an e-mail address', 'gửi ban-doc.1@thư.bao.vn, cảm ơn', ['ban-doc.1@thư.bao.vn']],
    ['several', 'a@b.vn x://y z@c.com', ['a@b.vn', 'x://y', 'z@c.com']],
    ['one that ends at an invisible character', 'http://a.vn/\u200bb', ['http://a.vn/']],
    ['no user name', '@hoàbình @a.b', []],
    ['no domain without point', 'a@b c', []],
    ['no comment sign', 'cao :// thấp', []],
  ])('finds %s', (_, text, addresses) => {
    expect(findAddresses(text).map(([start, end]) => text.slice(start, end))).toEqual(addresses)
  })
})
