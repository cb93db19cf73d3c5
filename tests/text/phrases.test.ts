import { describe, expect, test } from 'vitest'
import { PHRASE_KINDS, PHRASE_LISTS } from '../../src/data/phrases/index.ts'
import { matchPhrase } from '../../src/text/phrases.ts'

describe('matchPhrase', () => {
  test.each([
    ['TIN, BÀI LIÊN QUAN:', 'related'],
    ['>> Xem Video:', 'video'],
    ['Xem thêm ›', 'related'],
    ['Ý kiến bạn đọc (', 'comments'],
    ['Bình luận (12)', 'comments'],
    ['Từ khoá:', 'tags'],
    ['Xuất bản lúc: 16:31, 10/11/2023', 'date-label'],
    ['© 2024 Báo Biển Sóng. All rights reserved.', 'legal'],
    ['Tổng Biên tập: Nguyễn Văn Không', 'legal'],
    ['Chia sẻ', 'share'],
    ['Read more: The bridge that was never built', 'related'],
    ['Lesen Sie auch', 'related'],
    ['Sign up for our newsletter', 'promo'],
    ['The stories that matter, free to your inbox every Friday.', 'promo'],
    ['Advertisement', 'advertisement'],
  ])('finds %s', (text, kind) => {
    expect(matchPhrase(text)?.kind).toBe(kind)
  })

  test.each([
    'Quảng cáo là một ngành lớn của thành phố.',
    'Chia sẻ với báo chí, ông Nam nói đò đã cũ.',
    'Ban biên tập họp mỗi sáng thứ hai.',
    'Giấy phép xây dựng của ngôi nhà đã hết hạn.',
    'Đường dây nóng của trạm nhận hơn 300 cuộc mỗi ngày.',
    'Cập nhật kiến thức cho bà con là việc cần làm.',
    'Xem thêmm',
    'More people came than anyone had hoped for.',
    'She found the letter in your inbox.',
  ])('leaves prose alone: %s', text => {
    expect(matchPhrase(text)).toBeNull()
  })

  test('keeps to the kinds that are asked for', () => {
    expect(matchPhrase('Chia sẻ', new Set(['related']))).toBeNull()
    expect(matchPhrase('Chia sẻ', new Set(['share']))?.kind).toBe('share')
  })

  test('finds no phrase in a long paragraph that opens with one', () => {
    expect(matchPhrase(`Hotline: ${'gọi đến số của trạm. '.repeat(10)}`)).toBeNull()
  })

  test('finds every row of the tables', () => {
    const rows = PHRASE_LISTS.filter(({ kind }) => kind !== 'date-label').flatMap(({ lines }) =>
      linesOf(lines),
    )
    expect(rows.filter(phrase => matchPhrase(phrase) === null)).toEqual([])
  })

  test('gives the first kind of those that share a phrase', () => {
    expect(matchPhrase('Sign up')?.kind).toBe('promo')
    expect(matchPhrase('Sign up', new Set(['account']))?.kind).toBe('account')
  })
})

describe('the tables of phrases', () => {
  test('are written without marks around whole phrases and without more than single spaces', () => {
    const wrong = PHRASE_LISTS.flatMap(({ where, lines }) =>
      linesOf(lines).filter(
        line => / {2}|\t/.test(line) || (where === 'whole' && /^[^\p{L}\p{N}]|[^\p{L}\p{N}]$/u.test(line)),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('stand in the order of their kinds', () => {
    const places = PHRASE_LISTS.map(({ kind }) => PHRASE_KINDS.indexOf(kind))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

function linesOf(lines: string): string[] {
  return lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}
