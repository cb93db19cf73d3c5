import { expect, test } from 'vitest'
import { FIELD_NAMES, RECORD_KEYS, selectFields } from '../../src/formats/fields.ts'
import { sampleRecord } from './sample-record.ts'

test('no selection gives the whole record', () => {
  expect(selectFields(sampleRecord(), null)).toEqual(sampleRecord())
})

test('fields come in the order they are asked for', () => {
  expect(JSON.stringify(selectFields(sampleRecord(), ['type', 'language']))).toBe(
    '{"type":"article","language":"vi"}',
  )
})

test('a dotted field keeps its place inside its parent', () => {
  expect(selectFields(sampleRecord(), ['source.path', 'title', 'source.bytes'])).toEqual({
    source: { path: 'trang/duong-sat.html', bytes: 29_574 },
    title: 'Đường sắt mở thêm chuyến',
  })
})

test('a dotted field of a parent that is null is null', () => {
  expect(selectFields(sampleRecord(), ['error.code'])).toEqual({ error: null })
})

test('the keys are those of a record, in its order', () => {
  expect(RECORD_KEYS).toEqual(Object.keys(sampleRecord()))
})

test('every name selects something that exists', () => {
  const record = sampleRecord({ error: { code: 'binary', message: 'm' } })
  for (const name of FIELD_NAMES) {
    const [key, inner] = name.split('.') as [string, string?]
    const selected = selectFields(record, [name]) as Record<string, Record<string, unknown>>
    expect(inner === undefined ? selected[key] : selected[key]?.[inner], name).not.toBe(undefined)
  }
})
