import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collectiveOf, splitAuthors } from '../../src/text/authors.ts'
import { readByline } from '../../src/text/bylines.ts'
import { isVietnameseName, signerOf } from '../../src/text/signers.ts'

const VECTORS: readonly { readonly in: string; readonly out: string; readonly why: string }[] = readFileSync(
  new URL('../../fixtures/vietnamese/byline.jsonl', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line))

describe('readByline', () => {
  test.each(VECTORS)('takes $in for $out', ({ in: text, out }) => {
    expect(readByline(text).kind).toBe(out)
  })

  test.each([
    ['Thực hiện: N.ĐỨC', { kind: 'author', names: ['N.ĐỨC'], sources: [], labelled: true }],
    ['Lê Hoàng/VOV.VN', { kind: 'author', names: ['Lê Hoàng'], sources: ['VOV.VN'], labelled: false }],
    [
      'Theo Thái Sơn/Báo QĐND',
      { kind: 'source', names: ['Thái Sơn'], sources: ['Báo QĐND'], labelled: true },
    ],
    ['Hà Thu (tổng hợp)', { kind: 'author', names: ['Hà Thu'], sources: [], labelled: false }],
    ['Việt Dũng 03/01/2020 | 19:27', { kind: 'author', names: ['Việt Dũng'], sources: [], labelled: false }],
    ['Nhóm PV', { kind: 'author', names: [], sources: [], labelled: false }],
    [
      'By Jane Doe and Max Roe',
      { kind: 'author', names: ['Jane Doe', 'Max Roe'], sources: [], labelled: true },
    ],
    ['Reuters', { kind: 'source', names: [], sources: ['Reuters'], labelled: false }],
  ])('reads who signs in %s', (text, byline) => {
    expect(readByline(text)).toEqual(byline)
  })

  test.each([
    'Giảm công suất nhà máy',
    'Theo ông Nam',
    'By the time the ferry came',
    'Bài: Học sinh vùng cao đến trường',
    'Kinh Doanh',
    'Von der Straße aus',
    'Tin vui đến với bà con',
    'Hà Nội',
  ])('leaves %s to the text', text => {
    expect(readByline(text).kind).toBe('body')
  })

  test('never throws', () => {
    const unit = fc.constantFrom(
      'Theo ',
      'Ảnh: ',
      '(',
      ')',
      ' - ',
      'Lê ',
      'An',
      '/',
      'PV',
      '.',
      ':',
      ', ',
      '12',
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), text => {
        expect(['author', 'source', 'credit', 'body']).toContain(readByline(text).kind)
      }),
    )
  })
})

describe('splitAuthors', () => {
  test.each([
    ['NHẬT MAI và 1 tác giả khác', ['NHẬT MAI']],
    ['NHẬT MAI - NGHI LÊ', ['NHẬT MAI', 'NGHI LÊ']],
    ['Hồng Vân-Lê Minh', ['Hồng Vân', 'Lê Minh']],
    ['Lê An - Ảnh: Trần Bình', ['Lê An']],
    ['Theo Hồ Hương', ['Hồ Hương']],
    ['By Jane Doe and John Smith, Staff Writers', ['Jane Doe', 'John Smith']],
    ['Jane Doe, BBC News, Washington', ['Jane Doe']],
    ['Jane Doe, John Roe, and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['Lê An, Trần Bê, và Vũ Chi', ['Lê An', 'Trần Bê', 'Vũ Chi']],
    ['By Jane Doe, harbour correspondent', ['Jane Doe']],
    ['Jane Doe, chief harbour correspondent', ['Jane Doe']],
    ['Jane Doe, Shipping Expert', ['Jane Doe']],
    ['Jane Doe, Ph.D.', ['Jane Doe']],
    ['JANE DOE, AP Auto Writer', ['JANE DOE']],
    ['LÊ AN - B.T.', ['LÊ AN', 'B.T.']],
    ['Jane Doe Staff Writer', ['Jane Doe']],
    ['Rory Roe-Poe Technology correspondent', ['Rory Roe-Poe']],
    ['Von Hans Müller und Eva Maria Kern', ['Hans Müller', 'Eva Maria Kern']],
    ['Jane Doe (jane@doe.example)', ['Jane Doe']],
    ['JANE Q. DOE and MAX ROE, Associated Press', ['JANE Q. DOE', 'MAX ROE']],
    ['Jean-Luc Martin', ['Jean-Luc Martin']],
    ['Lê An; lê an; LÊ AN', ['Lê An']],
  ])('finds the people of %s', (text, names) => {
    expect(splitAuthors(text)).toEqual(names)
  })

  test.each([
    '@jane',
    'https://facebook.com/bao',
    'bao.vn',
    'The Associated Press',
    'AFP',
    'admin',
    'PV',
    'TTXVN',
    'Reuters Staff',
  ])('finds nobody in %s', text => {
    expect(splitAuthors(text)).toEqual([])
  })
})

describe('collectiveOf', () => {
  test.each([
    ['By The Courier Team', 'The Courier Team'],
    ['Courier Lifestyle Desk', 'Courier Lifestyle Desk'],
    ['Jane Doe and the Courier Staff', 'the Courier Staff'],
    ['Jane Doe', null],
    ['Team', null],
  ])('finds in %j %j', (text, collective) => {
    expect(collectiveOf(text)).toBe(collective)
  })
})

describe('signerOf', () => {
  test.each([
    ['Trần Thị Bưởi', 'person'],
    ['Jane Doe', 'person'],
    ['VnExpress', 'agency'],
    ['Báo Tuổi Trẻ', 'agency'],
    ['VOV-TP HCM', 'agency'],
    ['P.V', 'nobody'],
    ['Political Editor', 'nobody'],
    ['AP Auto Writer', 'nobody'],
    ['The Courier Team', 'agency'],
    ['1234', 'none'],
    ['', 'none'],
  ])('takes %j for %s', (name, signer) => {
    expect(signerOf(name)).toBe(signer)
  })
})

describe('isVietnameseName', () => {
  test.each([
    ['Thúy Hạnh', true],
    ['NGHI VŨ', true],
    ['H.Y.T.', true],
    ['N.ĐỨC', true],
    ['Kinh Doanh', false],
    ['Thúy hạnh', false],
    ['Jane Doe', false],
  ])('%s: %s', (name, expected) => {
    expect(isVietnameseName(name)).toBe(expected)
  })
})
