import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../src/plain/plain-text.ts'
import { END, LEAD, MENU, PLAN, SCHOOL, TITLE, WORK } from './texts.ts'

describe('the head of a page', () => {
  const head = (...lines: string[]) => readPlainText([...lines, LEAD, WORK, PLAN, SCHOOL, END].join('\n'))

  test.each([
    ['run together', 'Chính trịKinh tếXã hộiVăn hóaPháp luậtDu lịchThế giới'],
    ['on one line', 'Chính trị Thời sự Kinh tế Văn hóa Xã hội Pháp luật Quốc tế Thể thao Truyền hình'],
  ])('a menu %s is no title', (_, menu) => {
    expect(head(menu, TITLE, '15:42 04/01/2024').metadata.title).toBe(TITLE)
    expect(head(TITLE, '15:42 04/01/2024', menu).metadata.title).toBe(TITLE)
  })

  test('the line that speaks of what the text speaks of is the title, not the headline nearest to the text', () => {
    const page = head(
      ...MENU,
      TITLE,
      'Hồ Lựu, 15:42 04/01/2024',
      'Chia sẻ',
      'Giá vàng vượt mốc tám mươi triệu',
    )
    expect(page.metadata.title).toBe(TITLE)
  })

  test('a caption under the date is no title', () => {
    const page = head(TITLE, '15:42 04/01/2024', 'Gia cố bờ kè ven sông', '')
    expect(page.metadata.title).toBe(TITLE)
  })

  test.each([
    ['Hồ Lựu · 15:42 04/01/2024', ['Hồ Lựu'], '2024-01-04T15:42:00+07:00'],
    ['Hồ Lựu | 04/01/2024 15:42', ['Hồ Lựu'], '2024-01-04T15:42:00+07:00'],
    ['Hồ Lựu 04/01/2024, 15:42', ['Hồ Lựu'], '2024-01-04T15:42:00+07:00'],
  ])('%s tells author and date', (line, authors, datePublished) => {
    expect(head(TITLE, line).metadata).toMatchObject({ authors, datePublished })
  })
})
