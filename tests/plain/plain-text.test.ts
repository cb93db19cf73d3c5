import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../src/plain/plain-text.ts'
import { END, FOOT, LEAD, MENU, PLAN, SCHOOL, TITLE, texts, WORK } from './texts.ts'

describe('an article copied alone, its captions said twice', () => {
  const page = readPlainText(`${TITLE}

15:42, 04/01/2024
.

(Baobiensong.vn)- ${LEAD}

>> Xem Video:

${WORK} 

Bà con xóm Lưới chuyền đá xuống chân kè.
Bà con xóm Lưới chuyền đá xuống chân kè.

Chung sức từ những việc nhỏ

${PLAN}

Đại biểu dự lễ khánh thành. Ảnh: Hồ Lựu
Đại biểu dự lễ khánh thành.

${SCHOOL}

${END}

Thực hiện: N.BỜ

TIN, BÀI LIÊN QUAN:
Làng chài đón con nước mới
Những ngày đầu năm, ngư dân làng chài lại hối hả vá lưới, sửa ghe để chuẩn bị ra khơi.

Xuất bản lúc: 15:42, 04/01/2024

Ý kiến bạn đọc


.
`)

  test('gives title, date, author and language', () => {
    expect(page.metadata).toMatchObject({
      title: TITLE,
      datePublished: '2024-01-04T15:42:00+07:00',
      authors: ['N.BỜ'],
      byline: 'Thực hiện: N.BỜ',
      language: 'vi',
      url: null,
    })
  })

  test('gives every paragraph in order and nothing else, the tag still on the lead', () => {
    expect(texts(page, 'lead')).toEqual([`(Baobiensong.vn)- ${LEAD}`])
    expect(texts(page, 'body')).toEqual([WORK, 'Chung sức từ những việc nhỏ', PLAN, SCHOOL, END])
  })

  test('gives each caption once, the copy with the credit, each in a figure of its own', () => {
    const captions = page.blocks.filter(({ role }) => role === 'caption')
    expect(captions.map(({ block }) => block.text)).toEqual([
      'Bà con xóm Lưới chuyền đá xuống chân kè.',
      'Đại biểu dự lễ khánh thành. Ảnh: Hồ Lựu',
    ])
    expect(new Set(captions.map(({ block }) => block.figure)).size).toBe(2)
  })

  test('makes the short line between paragraphs a heading', () => {
    const heading = page.blocks.find(({ block }) => block.text === 'Chung sức từ những việc nhỏ')
    expect(heading?.block).toMatchObject({ kind: 'heading', level: 2 })
  })
})

describe('a whole page copied with its menus', () => {
  const page = readPlainText(
    [
      ...MENU,
      'Thứ Hai, 08/01/2024 10:00',
      'Giá cá tra tăng nhẹ',
      'Xã hội',
      TITLE,
      'Cập nhật lúc 15:42, Thứ Năm, 04/01/2024 (GMT+7)',
      'Chia sẻ',
      LEAD,
      'Làng chài đón con nước mới sau nhiều năm',
      WORK,
      'Đồng chí Lê Thị Sen phát biểu tại buổi lễ khánh thành.',
      PLAN,
      'Con đường mới mở bên bờ sông Lưới',
      'Ba thế hệ cùng giữ nghề đan lưới ở xóm nhỏ',
      'Mùa cá về trên những cánh đồng ngập nước',
      SCHOOL,
      'Cổng trường sau khi sơn lại - Ảnh: T.L',
      'Giữ làng cũng là giữ nghề',
      `${WORK} ${PLAN}`,
      END,
      'Bài, ảnh: Hồ Lựu',
      'Tin liên quan',
      'Giá cá tra tăng nhẹ',
      'Ý kiến bạn đọc (2)',
      'Bạn Sen: Tôi rất mừng cho bà con xóm Lưới, mong các nơi khác cũng làm được như vậy trong năm tới.',
      ...FOOT,
    ].join('\n'),
  )

  test('finds the article between menus, related headlines and comments', () => {
    expect(texts(page, 'lead', 'body')).toEqual([
      LEAD,
      WORK,
      PLAN,
      SCHOOL,
      'Giữ làng cũng là giữ nghề',
      `${WORK} ${PLAN}`,
      END,
    ])
  })

  test('takes the date beside the title, not the clock of the page', () => {
    expect(page.metadata.datePublished).toBe('2024-01-04T15:42:00+07:00')
  })

  test('finds title and authors', () => {
    expect(page.metadata).toMatchObject({ title: TITLE, authors: ['Hồ Lựu'] })
  })

  test('knows captions by their credit and by the scene they tell', () => {
    expect(texts(page, 'caption')).toEqual([
      'Đồng chí Lê Thị Sen phát biểu tại buổi lễ khánh thành.',
      'Cổng trường sau khi sơn lại - Ảnh: T.L',
    ])
  })
})

describe('pages without an article', () => {
  const teaser = (n: number) => [
    `Làng nghề thứ ${n} bên sông vào vụ mới`,
    `Người dân làng nghề thứ ${n} đang tất bật chuẩn bị cho vụ mới với nhiều đơn hàng từ khắp nơi gửi về.`,
  ]
  test.each([
    ['menus only', [...MENU, ...FOOT].join('\n')],
    ['a list of teasers', [...MENU, ...[1, 2, 3, 4, 5, 6].flatMap(teaser), ...FOOT].join('\n')],
    [
      'a notice below the imprint',
      [...MENU, ...Array.from({ length: 60 }, (_, n) => `Mục ${n}`), ...FOOT, LEAD, WORK, PLAN].join('\n'),
    ],
    ['blank lines', ' \n\n\u00a0\n.\n'],
    ['nothing', ''],
  ])('hold boilerplate throughout: %s', (_, text) => {
    const page = readPlainText(text)
    expect(page.blocks).toEqual([])
    expect(page.metadata).toMatchObject({ title: null, authors: [], datePublished: null })
  })
})

describe('texts of other kinds', () => {
  const ENGLISH = [
    'When the old bridge closed last autumn, nobody in Little Marsh expected a fix before spring. So they built a ferry.',
    'The wooden boat carries six people and two bicycles, and has not missed a day since Christmas. "We had the timber," said Ann Loe, who drew the plans.',
  ] as const

  test('an English article has title, authors and date, and no lead', () => {
    const page = readPlainText(
      `Village builds its own ferry\n\nBy Jane Roe and Tom Poe\nMarch 3, 2021, 5:30 PM EST\n\n${ENGLISH.join('\n\n')}\n\nRead more: The bridge that was never built\n`,
    )
    expect(page.metadata).toMatchObject({
      title: 'Village builds its own ferry',
      authors: ['Jane Roe', 'Tom Poe'],
      datePublished: '2021-03-03T17:30:00-05:00',
      language: null,
    })
    expect(texts(page, 'lead', 'body')).toEqual([...ENGLISH])
  })

  test.each([
    ['leaves out what it says of its author at the end', 'Jane Roe has covered the river since 2011.', []],
    [
      'keeps a last line about somebody else',
      'Jane Loe has drawn boats since 2011, and so did her mother.',
      ['Jane Loe has drawn boats since 2011, and so did her mother.'],
    ],
  ])('an English article %s', (_, last, kept) => {
    const page = readPlainText(
      `Village builds its own ferry\n\nBy Jane Roe\nMarch 3, 2021\n\n${ENGLISH.join('\n\n')}\n\n${last}\n`,
    )
    expect(texts(page, 'lead', 'body')).toEqual([...ENGLISH, ...kept])
  })

  test('a standfirst above the byline is the lead in any language', () => {
    const standfirst = 'With no bridge until June, Little Marsh took to the water.'
    const page = readPlainText(
      `Village builds its own ferry\n${standfirst}\nBy Jane Roe\n3 March 2021\n\n${ENGLISH.join('\n\n')}`,
    )
    expect(texts(page, 'lead')).toEqual([standfirst])
    expect(texts(page, 'body')).toEqual([...ENGLISH])
  })

  test('wrapped text is joined into paragraphs', () => {
    const wrap = (text: string) => text.replace(/(.{1,60})(?: |$)/g, '$1\r\n')
    const page = readPlainText(
      `FERRY REPLACES BRIDGE\r\n\r\n${[...ENGLISH, ENGLISH.join(' ')].map(wrap).join('\r\n')}`,
    )
    expect(texts(page, 'body')).toEqual([...ENGLISH, ENGLISH.join(' ')])
    expect(page.metadata.title).toBe('FERRY REPLACES BRIDGE')
  })

  test('Markdown keeps headings, lists, quotes, links and images', () => {
    const page = readPlainText(
      `# ${TITLE}\n\n*04/01/2024*\n\n${LEAD}\n\n![Bờ kè](https://bao.example/ke.jpg)\n\n### Việc nhỏ\n\n${WORK} Xem [bản đồ](https://bao.example/ban-do).\n\n- Đá hộc\n- Cừ tràm\n\n> ${PLAN}\n`,
    )
    const kinds = page.blocks
      .filter(({ role }) => role !== 'date')
      .map(({ block, role }) => [role, block.kind, block.level])
    expect(kinds).toEqual([
      ['title', 'heading', 1],
      ['lead', 'paragraph', 0],
      ['figure', 'image', 0],
      ['body', 'heading', 3],
      ['body', 'paragraph', 0],
      ['body', 'list-item', 0],
      ['body', 'list-item', 0],
      ['body', 'quote', 0],
    ])
    const linked = page.blocks.find(
      ({ block }) => block.marks.length > 0 && block.text.includes('bản đồ'),
    )?.block
    expect(
      linked?.marks.map(({ kind, url, start, end }) => [kind, url, linked.text.slice(start, end)]),
    ).toEqual([['link', 'https://bao.example/ban-do', 'bản đồ']])
  })

  test('a single long paragraph is an article without title', () => {
    const page = readPlainText(`${LEAD} ${WORK} ${PLAN}`)
    expect(texts(page, 'body')).toEqual([`${LEAD} ${WORK} ${PLAN}`])
    expect(page.metadata.title).toBeNull()
  })

  test('a story told in captions keeps them as its text', () => {
    const scenes = [LEAD, WORK, PLAN, SCHOOL].map(text => text.slice(0, 80).replace(/ [^ ]*$/, '.'))
    const page = readPlainText(
      `${TITLE}\n\n08:00, 02/02/2022\n.\n\nMột ngày ở xóm Lưới.\n\n${scenes.map(text => `${text}\n${text}`).join('\n\n')}\n\nHồ Lựu\n`,
    )
    expect(texts(page, 'body')).toEqual(scenes)
  })

  test('a headline that ends in a date is a headline', () => {
    const page = readPlainText(
      `Kinh tế\nGiá cá hôm nay 10/11/2023\n10/11/2023 08:00\n${LEAD}\n${WORK}\n${PLAN}\n`,
    )
    expect(page.metadata).toMatchObject({
      title: 'Giá cá hôm nay 10/11/2023',
      datePublished: '2023-11-10T08:00:00+07:00',
    })
  })

  test('a date later than the copy is dropped, a relative one reckoned from it', () => {
    const options = { savedAt: '2024-01-04T17:42:00+07:00' }
    const dated = (line: string) => readPlainText(`${TITLE}\n${line}\n${LEAD}\n${WORK}\n${PLAN}\n`, options)
    expect(dated('15:42, 04/02/2024').metadata.datePublished).toBeNull()
    expect(dated('2 giờ trước').metadata.datePublished).toBe('2024-01-04T15:42:00+07:00')
  })

  test('the address is the one given, else a line of its own', () => {
    const text = `https://bao.example/ke\n${TITLE}\n04/01/2024\n${LEAD}\n${WORK}\n`
    expect(readPlainText(text).metadata.url).toBe('https://bao.example/ke')
    expect(readPlainText(text, { url: 'https://bao.example/a' }).metadata.url).toBe('https://bao.example/a')
    expect(texts(readPlainText(text), 'lead', 'body')).toEqual([LEAD, WORK])
  })

  test('several lines of names give every author once', () => {
    const page = readPlainText(
      `${TITLE}\n\n08:00, 02/02/2022\n\nMINH SEN\n\nvà 1 tác giả khác\n\n${LEAD}\n\n${WORK}\n\n${PLAN}\n\nMINH SEN - HỒ LỰU\n`,
    )
    expect(page.metadata).toMatchObject({ authors: ['MINH SEN', 'HỒ LỰU'], byline: 'MINH SEN - HỒ LỰU' })
    expect(texts(page, 'lead', 'body')).toEqual([LEAD, WORK, PLAN])
  })
})

describe('any text', () => {
  const line = fc.constantFrom(
    TITLE,
    LEAD,
    WORK,
    END,
    '',
    '.',
    '15:42, 04/01/2024',
    'Tin liên quan',
    'Hồ Lựu',
    '# A',
    '- b',
    '![c](d)',
    'Ảnh: X',
    '>> Xem Video:',
  )

  test('gives each line that holds a word one role, and a block if it is not boilerplate', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), text => {
        const { lines, decisions, blocks } = readPlainText(text.join('\n'))
        expect([0, lines.length]).toContain(decisions.length)
        expect(decisions.every(decision => decision !== undefined && decision.rule.length > 0)).toBe(true)
        const kept = decisions.flatMap((decision, index) =>
          decision?.role === 'boilerplate' ? [] : [[index, decision?.role]],
        )
        expect(blocks.map(({ block, role }) => [block.index, role])).toEqual(kept)
      }),
    )
  })

  test('says nothing in the text twice', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), lines => {
        const paragraphs = texts(readPlainText(lines.join('\n')), 'lead', 'body').filter(
          text => text.length > 80,
        )
        expect(new Set(paragraphs).size).toBe(paragraphs.length)
      }),
    )
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => void readPlainText(text)))
  })

  test.each([
    ['short lines', 'Thời sự\n'.repeat(50_000)],
    ['one line', `${WORK} `.repeat(5_000)],
    ['captions said twice', 'Bà con xóm Lưới chuyền đá.\n'.repeat(20_000)],
    ['one long word', `${'.'.repeat(300_000)}a\n${'1'.repeat(300_000)}!\n${'-'.repeat(300_000)}x Ảnh: a`],
    ['unclosed signs', `# a\n${'[a](b *c _d `e '.repeat(20_000)}`],
  ])('costs no more than its length: %s', (_, text) => {
    const start = process.cpuUsage()
    readPlainText(text)
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(10_000)
  })
})

test.each([
  [
    'an error page copied as text is',
    'Trang bạn yêu cầu không tồn tại hoặc đã bị gỡ bỏ, vui lòng thử lại sau ít phút nữa hoặc quay về trang chủ để đọc tin mới.',
    [],
  ],
  [
    'news that quotes one is not',
    'Cả buổi sáng, thí sinh mở trang tra điểm chỉ thấy dòng chữ “Trang bạn yêu cầu không tồn tại, vui lòng thử lại sau”, sở cho biết.',
    ['body'],
  ],
])('%s without an article', (_, text, roles) => {
  const { blocks } = readPlainText(text)
  expect(blocks.map(({ role }) => role).filter(role => role === 'body')).toEqual(roles)
})
