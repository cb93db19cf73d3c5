import { describe, expect, test } from 'vitest'
import { type BadRecord, type JsonRecord, readJsonRecord } from '../../../src/containers/jsonl/record.ts'

function read(value: unknown): JsonRecord | BadRecord {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return readJsonRecord(Buffer.from(text))
}

describe('a JSON record', () => {
  test('gives a page with its address, its kind and its name', () => {
    expect(read({ id: 'a1', url: 'https://bao.example.vn/1', html: '<p>Một' })).toEqual({
      id: 'a1',
      page: {
        format: 'jsonl',
        bytes: Buffer.from('<p>Một'),
        charset: 'utf-8',
        kind: 'html',
        url: 'https://bao.example.vn/1',
        extra: { id: 'a1' },
      },
    })
  })

  test.each([
    ['html', 'html'],
    ['raw_html', 'html'],
    ['text', 'text'],
    ['raw_content', 'text'],
    ['content', undefined],
  ])('says by the key %s that what it holds is %s', (key, kind) => {
    expect(read({ [key]: '<p>Một' })).toMatchObject({ page: { bytes: Buffer.from('<p>Một') } })
    expect((read({ [key]: '<p>Một' }) as JsonRecord).page.kind).toBe(kind)
  })

  test.each([
    [7, '7'],
    ['', ''],
    [null, null],
    [{}, null],
  ])('has the id %j, which also stays with the other keys as it came', (id, name) => {
    expect(read({ id, html: '' })).toMatchObject({ id: name, page: { extra: { id } } })
  })

  test.each([{ text: 'b', lang: 'vi', n: [1] }, { url: 7 }, { url: 'bài.html' }])(
    'keeps what has no meaning here: %j',
    others => {
      expect(read({ html: 'a', ...others })).toMatchObject({ page: { kind: 'html', extra: others } })
    },
  )

  test('may begin with a byte order mark', () => {
    expect(read('\ufeff{"html":"a"}')).toMatchObject({ page: { kind: 'html' } })
  })

  test.each([
    ['{"html":"a"', null, 'is no JSON'],
    ['[{"html":"a"}]', null, 'is JSON, but no object'],
    ['null', null, 'is JSON, but no object'],
    ['"html"', null, 'is JSON, but no object'],
    ['{"id":"b","title":"a"}', 'b', 'has neither a page in "html" nor a text in "text"'],
    ['{"id":"b","html":null}', 'b', 'has neither a page in "html" nor a text in "text"'],
    ['{"id":"b","html":["a"]}', 'b', 'has neither a page in "html" nor a text in "text"'],
  ])('that is %s says why it gives no page', (line, id, fault) => {
    expect(read(line)).toEqual({ id, fault })
  })
})
