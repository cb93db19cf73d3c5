import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../src/plain/plain-text.ts'
import { END, LEAD, MENU, PLAN, SCHOOL, TITLE, texts, WORK } from './texts.ts'

describe('lines inside the text that are not of it', () => {
  const article = (...inside: string[]) =>
    readPlainText(
      [...MENU, TITLE, '15:42 04/01/2024', LEAD, WORK, ...inside, PLAN, SCHOOL, `${WORK} Hết.`, END].join(
        '\n',
      ),
    )

  test.each([
    ['a short sentence that shows a scene', 'Bà con xóm Lưới chuyền đá xuống chân kè.'],
    ['a person and what they do, without a stop', 'Ông Bờ buộc bó cừ tràm trước giờ đóng cọc'],
  ])('%s is a caption', (_, line) => {
    const page = article(line)
    expect(texts(page, 'caption')).toEqual([line])
    expect(texts(page, 'lead', 'body')).not.toContain(line)
  })

  test.each([
    ['tells what was', 'Con kè đã vững hơn mùa trước.'],
    ['says when', 'Chiều 3/1, xã họp dân lần cuối.'],
    ['quotes', 'Ông Bờ cười: “Kè này chắc lắm”.'],
    ['refers to the text', 'Đoạn kè này dài nhất huyện Lưới.'],
  ])('a short sentence that %s is a paragraph', (_, line) => {
    expect(texts(article(line), 'lead', 'body')).toContain(line)
  })

  test('short sentences one after another are the manner of the writer', () => {
    const lines = ['Nước lên.', 'Bà con xóm Lưới chuyền đá suốt đêm.', 'Trẻ nhỏ ngồi giữ đèn.']
    expect(texts(article(...lines), 'body')).toEqual(expect.arrayContaining(lines))
  })

  test.each([
    [
      'with its summary',
      [
        'Giá vàng trong nước vượt mốc tám mươi triệu một lượng',
        'Người mua xếp hàng dài trước các tiệm lớn ở trung tâm Phước Châu.',
      ],
    ],
    ['alone', ['Giá vàng trong nước vượt mốc tám mươi triệu một lượng']],
    [
      'with its summary and a button',
      [
        'Xóm Lưới chung tay giữ làng trong mùa nước lớn',
        'Hàng trăm mái nhà ven sông yên tâm hơn sau khi bờ kè xong.',
        'Đọc ngay',
      ],
    ],
  ])('the headline of another article goes, %s', (_, lines) => {
    expect(texts(article(...lines), 'lead', 'body', 'caption')).toEqual([
      LEAD,
      WORK,
      PLAN,
      SCHOOL,
      `${WORK} Hết.`,
      END,
    ])
  })

  test.each([
    ['a heading that speaks of the text', 'Bà con góp ngày công, hàng trăm mái nhà yên tâm'],
    ['a short heading of other words', 'Tắt đèn, lên máy'],
    ['the question of an interview', '. PV: Vì sao ông chọn mùa khô để sửa?'],
  ])('%s stays', (_, line) => {
    expect(texts(article(line), 'body')).toContain(line)
  })

  test.each(['{{ item.title }}', 'Chia sẻSao chép liên kết', 'Chia sẻ: Facebook Zalo'])('%s goes', line => {
    expect(texts(article(line), 'lead', 'body')).not.toContain(line)
  })
})
