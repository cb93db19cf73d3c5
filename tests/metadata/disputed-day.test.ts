import { describe, expect, test } from 'vitest'
import { parse } from '../../src/dom/parse.ts'
import { readMetadata } from '../../src/metadata/read-metadata.ts'

const H1 = '<h1>The Bridge Opens</h1>'
const told = (published: string, modified = '') =>
  `<meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${modified}">`
const line = (text: string) => `<p>${text}</p>`
const FAR = '<p>Long.</p>'.repeat(30)

function read(html: string, vietnamese = false) {
  return readMetadata(parse(html), { vietnamese })
}

describe('against the metadata the day beside the title', () => {
  test.each([
    ['is that of the article', told('2025-06-24') + H1 + line('August 25, 2024')],
    ['may stand in a line with others', told('2025-06-24') + H1 + line('25 August 2024 • 3 min read')],
    ['may be later, too', told('2013-03-11T11:11:07-07:00') + H1 + line('August 25, 2024')],
    ['may be one day off metadata that names no zone', told('2024-08-26') + H1 + line('August 25, 2024')],
    ['may stand above it when it is earlier', told('2025-06-24') + line('August 25, 2024') + H1],
    [
      'wins as that of a change when other metadata gives it for the publication',
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-08-20T10:00:00Z"}</script>${told('2024-08-25T10:00:00Z', '2024-08-25T10:00:00Z')}${H1}${line('August 25, 2024')}`,
    ],
    [
      'may stand anywhere when words call it so',
      `${told('2025-06-24', '2025-06-25')}${H1}${FAR}<p class="date">Published August 25, 2024</p>`,
    ],
  ])('%s', (_, html) => {
    expect(read(html)).toMatchObject({
      datePublished: expect.stringMatching(/^2024-08-25/),
      provenance: { datePublished: 'visible' },
    })
  })

  test.each([
    ['equals that of the last change', told('2024-08-25', '2025-11-03T06:10:53Z') + H1 + line('Nov 3, 2025')],
    [
      'is that of the last change in another zone',
      told('2024-08-25', '2025-11-03T02:10:53Z') + H1 + line('Nov 2, 2025'),
    ],
    ['is called that of a change', told('2024-08-25') + H1 + line('Updated Nov 3, 2025')],
    ['is called so in the line before', `${told('2024-08-25')}${H1}<p>Last updated: <b>Nov 3, 2025</b></p>`],
    ['is one of two', told('2024-08-25') + H1 + line('Nov 3, 2025') + line('August 25, 2024')],
    ['is far behind the title', told('2024-08-25') + H1 + FAR + line('Nov 3, 2024')],
    ['is the clock of the page', told('2024-08-25') + line('Nov 3, 2025') + H1],
    ['lies behind the last change', told('2024-08-25', '2024-08-26') + H1 + line('Nov 3, 2025')],
    [
      'stands in a sentence',
      told('2024-08-25') + H1 + line('Those who came before May 3, 2023 paid less than this'),
    ],
    ['is the same in another zone', told('2024-08-25T02:17:00Z') + H1 + line('August 24, 2024')],
    ['is a misreading of figures', told('2024-08-07') + H1 + line('08.07.2024')],
  ])('says nothing when it %s', (_, html) => {
    expect(read(html).datePublished).toMatch(/^2024-08-(?:25|07)/)
  })

  test('must be earlier on a Vietnamese page', () => {
    const html = (day: string) => told('2023-11-10T16:31:05+07:00') + H1 + line(day)
    expect(read(html('13/11/2023'), true).datePublished).toBe('2023-11-10T16:31:05+07:00')
    expect(read(html('03/10/2023'), true).datePublished).toBe('2023-10-03')
  })
})
