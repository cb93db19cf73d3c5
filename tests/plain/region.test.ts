import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../src/plain/plain-text.ts'
import { FOOT, LEAD, MENU, PLAN, SCHOOL, TITLE, texts, WORK } from './texts.ts'

describe('texts that look like lists', () => {
  const paragraph = (n: number) =>
    `Việc thứ ${n} không tốn tiền mà giữ cho căn bếp nhỏ ở xóm Lưới luôn gọn gàng suốt mùa nước.`
  test.each([
    ['counted', (n: number) => `${n}. Rửa ngay chiếc nồi đầu tiên trong bồn`],
    ['timed', (n: number) => `18h0${n}: Xóm Lưới vào sân cùng đội Bờ Kè`],
  ])('headings that are %s belong to one text', (_, heading) => {
    const lines = [1, 2, 3, 4, 5, 6].flatMap(n => [heading(n), paragraph(n)])
    const page = readPlainText([...MENU, TITLE, '15:42 04/01/2024', LEAD, ...lines, ...FOOT].join('\n'))
    expect(texts(page, 'body')).toEqual(lines)
  })

  test('an article above a list of teasers with dates is found', () => {
    const teasers = [1, 2, 3, 4, 5, 6, 7, 8].flatMap(n => [
      `0${n}/01/2024`,
      `Làng nghề thứ ${n} bên sông vào vụ mới.`,
      `${paragraph(n)} ${paragraph(n + 10)}`,
    ])
    const page = readPlainText([...MENU, TITLE, LEAD, WORK, PLAN, SCHOOL, ...teasers, ...FOOT].join('\n'))
    expect(texts(page, 'lead', 'body')).toEqual([LEAD, WORK, PLAN, SCHOOL])
  })

  test('a notice about cookies longer than the article is no article', () => {
    const notice =
      'We use cookies on this website to give you the best experience. You may change your preferences at any time.'
    const english =
      'The boat carries six people. It has not missed a day since the old bridge closed last autumn.'
    const page = readPlainText(
      [
        'Village builds its own ferry',
        'March 3, 2021',
        english,
        english.replace('six', 'ten'),
        'Home',
        'Close',
        ...[1, 2, 3, 4].map(n => `${notice} ${n} of them last.`),
      ].join('\n'),
    )
    expect(texts(page, 'body').join(' ')).not.toContain('cookies')
  })
})

describe('an English article', () => {
  const [boat, timber, plans] = [
    'When the old bridge closed last autumn, nobody in Little Marsh expected a fix before spring. So they built a ferry.',
    'The wooden boat carries six people and two bicycles. It has not missed a day since Christmas, says the mayor.',
    'A new bridge is planned for June. Until then the boat will cross the river every half hour from dawn to dusk.',
  ]

  test('goes on below a heading in capitals', () => {
    const lines = [boat, timber, plans, `${boat} ${timber}`, 'Possible Next Steps', `${plans} ${boat}`]
    const page = readPlainText(
      ['Village builds its own ferry', 'By Jane Roe', 'March 3, 2021', ...lines].join('\n\n'),
    )
    expect(texts(page, 'body')).toEqual(lines)
  })

  test('goes on below an offer of several lines', () => {
    const offer = [
      'Subscribe now',
      'The best of the river, in your inbox',
      'Enter your email address',
      'Sign up',
    ]
    const page = readPlainText(
      [
        'Village builds its own ferry',
        'March 3, 2021',
        boat,
        timber,
        ...offer,
        plans,
        `${timber} ${plans}`,
      ].join('\n'),
    )
    expect(texts(page, 'body')).toEqual([boat, timber, plans, `${timber} ${plans}`])
  })

  test.each(['by Jane Roe | Mar 3, 2021', 'Jane Roe • 3 March 2021'])('is signed and dated by %s', line => {
    const page = readPlainText(['Village builds its own ferry', line, boat, timber, plans].join('\n'))
    expect(page.metadata).toMatchObject({ authors: ['Jane Roe'], datePublished: '2021-03-03' })
  })
})
