import { describe, expect, test } from 'vitest'
import { type BadRecord, type JsonRecord, readJsonRecord } from '../../src/containers/json-record.ts'

function read(value: unknown): JsonRecord | BadRecord {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return readJsonRecord(Buffer.from(text), '-')
}

describe('a JSON record', () => {
  test('gives a page with its address and its name', () => {
    expect(read({ id: 'a1', url: 'https://bao.example.vn/1', html: '<p>Một' })).toEqual({
      inputFormat: 'html',
      entry: {
        name: '-',
        member: 'a1',
        format: 'jsonl',
        bytes: Buffer.from('<p>Một'),
        charset: 'utf-8',
        url: 'https://bao.example.vn/1',
      },
    })
  })

  test('gives text that is not taken for HTML', () => {
    expect(read({ text: '<p>Một' })).toMatchObject({ inputFormat: 'text', entry: { member: null } })
  })

  test.each([
    [7, '7'],
    ['', ''],
    [null, null],
  ])('has the id %j', (id, member) => {
    expect(read({ id, url: null, html: '' })).toMatchObject({ entry: { member } })
  })

  test('keeps what has no meaning here, and text beside html', () => {
    expect(read({ html: 'a', text: 'b', lang: 'vi', n: [1] })).toMatchObject({
      inputFormat: 'html',
      entry: { extra: { text: 'b', lang: 'vi', n: [1] } },
    })
  })

  test('may begin with a byte order mark', () => {
    expect(read('\ufeff{"html":"a"}')).toMatchObject({ inputFormat: 'html' })
  })

  test.each([
    ['{"html":"a"', null, 'it is not JSON'],
    ['[{"html":"a"}]', null, 'it is JSON, but no object'],
    ['null', null, 'it is JSON, but no object'],
    ['"html"', null, 'it is JSON, but no object'],
    ['{"id":"b","title":"a"}', 'b', 'it has neither html nor text'],
    ['{"id":"b","html":null}', 'b', 'it has neither html nor text'],
    ['{"id":"b","html":["a"]}', 'b', 'it has neither html nor text'],
    ['{"id":{},"html":"a"}', null, 'its id is neither a text nor a number'],
    ['{"id":"b","url":7,"html":"a"}', 'b', 'its url is not a text'],
  ])('that is %s says why it gives no page', (line, id, message) => {
    expect(read(line)).toEqual({ id, failure: { code: 'bad-line', message } })
  })
})
