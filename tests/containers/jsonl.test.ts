import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { findContainer } from '../../src/containers/index.ts'
import { opened, openedInPieces, told } from './opened.ts'

const PAGE = { url: 'https://a.example/1', html: '<p>Một</p>' }

function lines(...records: readonly unknown[]): Buffer {
  return Buffer.from(records.map(record => `${JSON.stringify(record)}\n`).join(''))
}

describe('a file of records', () => {
  test('gives a page a line, with its address, and unknown keys as they came', async () => {
    const [page] = await opened(lines({ id: 7, ...PAGE, lang: 'vi', tags: ['a'] }), { name: 'r.jsonl' })
    expect(page).toEqual({
      name: 'r.jsonl',
      member: 'line 1',
      format: 'jsonl',
      bytes: Buffer.from('<p>Một</p>'),
      charset: 'utf-8',
      kind: 'html',
      url: 'https://a.example/1',
      extra: { id: 7, lang: 'vi', tags: ['a'] },
    })
  })

  test.each<readonly [string, object, object]>([
    ['datatrove', { text: 'x', id: 'a', metadata: { url: PAGE.url, date: '2023' } }, { url: PAGE.url }],
    [
      'CC-Net',
      { url: PAGE.url, date_download: '2023-11-10T09:31:00Z', raw_content: 'x', nlines: 1 },
      { url: PAGE.url, savedAt: '2023-11-10T09:31:00Z' },
    ],
    [
      'OSCAR',
      { content: 'x', warc_headers: { 'warc-target-uri': PAGE.url, 'warc-date': '2023-11-10T09:31:00Z' } },
      { url: PAGE.url, savedAt: '2023-11-10T09:31:00Z' },
    ],
    [
      'an index of a crawl',
      { uri: PAGE.url, timestamp: '20231110093100', html: 'x' },
      { url: PAGE.url, savedAt: '2023-11-10T09:31:00Z' },
    ],
    ['an address of nothing', { url: 'a.html', html: 'x' }, { extra: { url: 'a.html' } }],
    [
      'a moment that is only a day',
      { warc_date: '2023-11-10', html: 'x' },
      { extra: { warc_date: '2023-11-10' } },
    ],
    ['page and text', { html: 'x', text: 'y' }, { extra: { text: 'y' } }],
    ['a page that is missing, and a text', { html: null, text: 'x' }, { extra: { html: null } }],
  ])('is read as %s writes it', async (_, record, facts) => {
    const [page] = await opened(lines(record))
    expect(page).toMatchObject(facts)
    expect(told([page!])).toEqual(['line 1: x'])
  })

  test('tells bad lines by their number, and goes on', async () => {
    const bytes = Buffer.from(`\ufeff{"text":"một"}\r\n\n{"text":"hai"\n[1]\n{"title":"ba"}\n{"text":"bốn"}`)
    expect(told(await opened(bytes, { name: 'r.jsonl' }))).toEqual([
      'line 1: một',
      'line 3: bad-line',
      'line 4: bad-line',
      'line 5: bad-line',
      'line 6: bốn',
    ])
  })

  test('goes on after a line that is too long', async () => {
    const bytes = lines({ text: 'a' }, { text: 'x'.repeat(500_000) }, { text: 'b' })
    const wanted = ['line 1: a', 'line 2: too-large', 'line 3: b']
    expect(told(await opened(bytes, { maxSize: 100_000 }))).toEqual(wanted)
    expect(told(await openedInPieces(bytes, 999, { maxSize: 100_000 }))).toEqual(wanted)
  })

  test('is read when it is compressed', async () => {
    expect(told(await opened(gzipSync(lines(PAGE, PAGE)), { name: 'r.jsonl.gz' }))).toHaveLength(2)
  })
})

describe('is taken for', () => {
  test.each<readonly [string, string, string, string | undefined]>([
    ['records: a line with a page', '{"html":"<p>x</p>"}', '', 'jsonl'],
    [
      'records: a first line longer than is looked at',
      `{"id":1,"html":"${'x'.repeat(70_000)}"}`,
      '',
      'jsonl',
    ],
    ['records: a damaged first line under the name', '{"html":\n{"html":"x"}', 'a.jsonl', 'jsonl'],
    ['no records: a page', '<script>{"html":"x"}</script>', '', undefined],
    ['no records: JSON over several lines', '{\n"html":"x"}', '', undefined],
    ['no records: JSON without a page', '{"title":"x"}\n{"title":"y"}', '', undefined],
    ['no records: a list', '[{"html":"x"}]', '', undefined],
    ['no records: a text in braces', '{Ảnh: TTXVN} "html": "x"', '', undefined],
    ['no records: white space', '  \n', 'a.jsonl', undefined],
  ])('%s', (_, text, name, container) => {
    expect(findContainer(Buffer.from(text), name)?.name).toBe(container)
  })
})
